package dev.readout.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, one at a time, holding never more than the limit of one. Not thread-safe.
 *
 * <p>Lines end in LF; a CR before it stays (JSON takes it for white space).
 */
final class ByteLines {
  /**
   * One line without its end.
   *
   * @param number counted from 1
   * @param text decoded; empty where the line was too long
   * @param tooLong the line reached the limit; its bytes are dropped
   */
  record Line(long number, String text, boolean tooLong) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean any = false;
    while (position < filled || fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (!tooLong && line.size() + (end - position) >= limit) {
        tooLong = true;
        line = new ByteArrayOutputStream(0);
      }
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      boolean ended = end < filled;
      position = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    return new Line(++number, TextDecoder.decode(line.toByteArray()).text(), tooLong);
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
