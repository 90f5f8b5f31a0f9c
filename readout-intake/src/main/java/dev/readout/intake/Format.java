package dev.readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the bytes of an input are laid out. */
public enum Format {
  HTML,
  TEXT,
  JSON_LINES;

  private static final String COMPRESSED = ".gz";
  private static final int SNIFFED = 512;

  private List<String> endings() {
    return switch (this) {
      case HTML -> List.of(".html", ".htm", ".xhtml");
      case TEXT -> List.of(".txt", ".text");
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
    };
  }

  /** By the ending of a file's name, case ignored; a {@code .gz} behind it does not matter. */
  public static Optional<Format> ofName(String name) {
    String bare = withoutCompression(name).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings().stream().anyMatch(bare::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** A file's name without the endings that tell its format. */
  static String stem(String name) {
    String bare = withoutCompression(name);
    String lower = bare.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      for (String ending : format.endings()) {
        if (lower.endsWith(ending) && lower.length() > ending.length()) {
          return bare.substring(0, bare.length() - ending.length());
        }
      }
    }
    return bare;
  }

  /** By the first character that is not white space: for standard input, which has no name. */
  static Format ofContent(byte[] start, int length) {
    for (int i = 0; i < Math.min(length, SNIFFED); i++) {
      int unit = start[i] & 0xFF;
      boolean mark = unit == 0xEF || unit == 0xBB || unit == 0xBF || unit == 0xFE || unit == 0xFF;
      if (unit > ' ' && !mark) {
        return unit == '{' ? JSON_LINES : unit == '<' ? HTML : TEXT;
      }
    }
    return TEXT;
  }

  private static String withoutCompression(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED)
        ? name.substring(0, name.length() - COMPRESSED.length())
        : name;
  }
}
