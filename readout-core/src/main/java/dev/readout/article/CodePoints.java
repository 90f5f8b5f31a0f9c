package dev.readout.article;

/**
 * Turns UTF-16 offsets of one text into code point offsets and back. Texts without surrogates, by
 * far the most, cost nothing. Immutable and thread-safe.
 */
public final class CodePoints {
  private static final int[] PLAIN = new int[0];

  /**
   * For each code point its UTF-16 offset, and the text's length last; empty where both counts
   * agree.
   */
  private final int[] starts;

  private CodePoints(int[] starts) {
    this.starts = starts;
  }

  public static CodePoints of(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new CodePoints(PLAIN);
    }
    int[] starts = new int[count + 1];
    int offset = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = offset;
      offset = text.offsetByCodePoints(offset, 1);
    }
    starts[count] = offset;
    return new CodePoints(starts);
  }

  /**
   * Code points before a UTF-16 offset; an offset within a surrogate pair counts as the pair's
   * start.
   */
  public int fromUtf16(int offset) {
    if (starts.length == 0) {
      return offset;
    }
    int at = java.util.Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** The UTF-16 offset of a code point; beyond the end, the end. */
  public int toUtf16(int codePoint) {
    if (starts.length == 0) {
      return codePoint;
    }
    return starts[Math.min(codePoint, starts.length - 1)];
  }
}
