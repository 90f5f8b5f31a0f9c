package dev.readout.story;

import dev.readout.article.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that spans cover, fit to be printed in one line. */
final class Quote {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Quote() {}

  static String of(String text, List<Span> spans) {
    return tidy(spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
  }

  static String tidy(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
