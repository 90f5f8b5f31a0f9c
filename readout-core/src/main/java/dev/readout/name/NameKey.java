package dev.readout.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name that tables are searched by: lower case, no accents, no apostrophes or full
 * stops, every run of anything else one space. {@code kb/compile.py} holds the same rule. Pure.
 */
final class NameKey {
  private NameKey() {}

  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    if (isAscii(text)) {
      return ofAscii(text);
    }
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || "'’ʼ`´.".indexOf(c) >= 0) {
        continue;
      }
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || type == Character.COMBINING_SPACING_MARK) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        append(out, c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** The same for the letters of most names, without the cost of normalising them. */
  private static String ofAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '`' || c == '.') {
        continue;
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(capital ? (char) (c + 32) : c);
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ı' -> out.append('i');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ə' -> out.append('a');
      default -> out.append(c);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The last word of a key. */
  static String last(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  static int words(String key) {
    int n = key.isEmpty() ? 0 : 1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        n++;
      }
    }
    return n;
  }
}
