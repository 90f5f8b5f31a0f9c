package dev.readout.article;

/**
 * A piece of a source text, in UTF-16 units as {@link String#substring(int, int)} counts them; the
 * end is exclusive. Readings count code points instead: only the JSON border converts.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
