package dev.readout.intake;

import dev.readout.article.Page;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A source while it is read: hands out whole texts or lines, and any fault as the last piece. */
final class OpenSource implements AutoCloseable {
  private static final int PEEKED = 1 << 16;

  /** What comes out of a source. */
  sealed interface Piece {
    /**
     * All of a file.
     *
     * @param stem the name it goes by, or null for standard input
     */
    record Whole(@Nullable String stem, Page.Kind kind, String text, Location location)
        implements Piece {}

    /** A line of JSON Lines. */
    record Line(String text, Location location) implements Piece {}

    /** Something that could not be read. */
    record Fault(Outcome.Refused refused) implements Piece {}
  }

  private final Settings settings;
  private final Location location;
  private final @Nullable String stem;
  private @Nullable InputStream in;
  private @Nullable Format format;
  private @Nullable ByteLines lines;
  private @Nullable Piece fault;
  private boolean done;
  private long shown;

  private OpenSource(Settings settings, Location location, @Nullable String stem) {
    this.settings = settings;
    this.location = location;
    this.stem = stem;
  }

  static OpenSource of(Source source, Settings settings) {
    return switch (source) {
      case Source.Named named -> {
        boolean pipe = named.format() == null;
        OpenSource opened =
            new OpenSource(
                settings,
                named.location(),
                pipe ? null : Format.stem(String.valueOf(named.path().getFileName())));
        opened.format = named.format();
        if (opened.isTooLarge(named)) {
          opened.fault = opened.tooLarge(named.location());
        } else {
          opened.open(() -> Files.newInputStream(named.path()));
        }
        yield opened;
      }
      case Source.StandardInput ignored -> {
        OpenSource opened = new OpenSource(settings, Location.of("-"), null);
        opened.open(settings::standardInput);
        yield opened;
      }
      case Source.Unusable unusable -> {
        OpenSource opened = new OpenSource(settings, unusable.refused().location(), null);
        opened.fault = new Piece.Fault(unusable.refused());
        yield opened;
      }
    };
  }

  /** The next piece, or null when there is no more. */
  @Nullable Piece next() {
    if (done) {
      return null;
    }
    if (fault != null) {
      done = true;
      return fault;
    }
    try {
      return lines == null ? whole() : line(lines);
    } catch (IOException e) {
      done = true;
      return refused(e);
    }
  }

  @Override
  public void close() {
    if (in != null && !location.name().equals("-")) {
      try {
        in.close();
      } catch (IOException e) {
        // All that could be read was read; there is nothing left to lose.
        done = true;
      }
    }
  }

  /** Opens bytes that may fail. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** Known from the folder's entry, without reading; what is compressed only gets larger. */
  private boolean isTooLarge(Source.Named named) {
    try {
      return named.format() != Format.JSON_LINES
          && Files.isRegularFile(named.path())
          && Files.size(named.path()) >= settings.limit();
    } catch (IOException e) {
      // Opening will meet the same fault and tell it.
      return false;
    }
  }

  private void open(Opening opening) {
    try {
      in = opening.open();
      InputStream plain = decompressed(new BufferedInputStream(in, PEEKED));
      in = plain;
      byte[] start = peek(plain);
      Optional<String> binary = BinaryCheck.kind(start);
      if (binary.isPresent()) {
        fault = fault(Category.BINARY, "this is " + binary.get());
        return;
      }
      if (format == null) {
        format = Format.ofContent(start, start.length);
      }
      if (format == Format.JSON_LINES) {
        if (start.length > 1 && (start[0] & 0xFF) >= 0xFE && (start[1] & 0xFF) >= 0xFE) {
          fault = fault(Category.MALFORMED, "JSON Lines in UTF-16; save them as UTF-8");
        }
        lines = new ByteLines(plain, settings.limit());
      }
    } catch (IOException e) {
      fault = refused(e);
    }
  }

  private static byte[] peek(InputStream in) throws IOException {
    byte[] start = new byte[PEEKED];
    int length = 0;
    in.mark(PEEKED);
    try {
      length = in.readNBytes(start, 0, PEEKED);
    } catch (EOFException e) {
      // Compressed data cut short: the lines before the cut are still to be had.
      length = 0;
    }
    in.reset();
    return Arrays.copyOf(start, length);
  }

  /** By what the bytes are, not by the name: servers and people get names wrong. */
  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip ? new BufferedInputStream(new PiecewiseGzip(in), PEEKED) : in;
  }

  /**
   * Says that no more is at hand, so that a reader takes what it has got before it asks again and
   * meets the place where the data is cut short.
   */
  private static final class PiecewiseGzip extends GZIPInputStream {
    PiecewiseGzip(InputStream in) throws IOException {
      super(in, 1 << 13);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private Piece whole() throws IOException {
    done = true;
    if (in == null) {
      throw new IOException("not open");
    }
    byte[] bytes = in.readNBytes(settings.limit());
    if (bytes.length >= settings.limit()) {
      return tooLarge(location);
    }
    String text = TextDecoder.decode(bytes).text();
    if (text.isBlank()) {
      return fault(Category.EMPTY, "the file is empty");
    }
    Page.Kind kind =
        format == Format.HTML ? Page.Kind.HTML : settings.asIs() ? Page.Kind.BODY : Page.Kind.TEXT;
    return new Piece.Whole(stem, kind, text, location);
  }

  private @Nullable Piece line(ByteLines from) throws IOException {
    while (true) {
      ByteLines.Line line = from.next();
      if (line == null) {
        done = true;
        return shown == 0 ? fault(Category.EMPTY, "there is no line in it") : null;
      }
      Location where = new Location(location.name(), line.number());
      if (line.tooLong()) {
        shown++;
        return tooLarge(where);
      }
      if (!line.text().isBlank()) {
        shown++;
        return new Piece.Line(line.text(), where);
      }
    }
  }

  private Piece tooLarge(Location where) {
    String message =
        String.format(Locale.ROOT, "larger than %.0f MB", Math.max(1, settings.limit() / 1e6));
    return new Piece.Fault(new Outcome.Refused(where, Category.TOO_LARGE, message));
  }

  private Piece fault(Category category, String message) {
    return new Piece.Fault(new Outcome.Refused(location, category, message));
  }

  private Piece refused(IOException e) {
    return switch (e) {
      case EOFException ignored -> fault(Category.DAMAGED, "the compressed data ends too early");
      case ZipException ignored -> fault(Category.DAMAGED, "the compressed data is broken");
      case NoSuchFileException ignored -> fault(Category.NOT_FOUND, "the file is gone");
      case AccessDeniedException ignored ->
          fault(Category.UNREADABLE, "permission to read is denied");
      default -> fault(Category.UNREADABLE, "reading failed: " + e.getMessage());
    };
  }
}
