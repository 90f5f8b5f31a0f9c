package dev.readout.story;

import dev.readout.article.Span;
import java.util.Comparator;

/** Words of one article: its id and a span of its source text, in UTF-16 units. */
public record Evidence(String article, Span span) implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::article).thenComparing(Evidence::span);

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
