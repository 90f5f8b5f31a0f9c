package dev.readout.archive;

import java.util.stream.Collectors;

/**
 * A person's words as an FTS5 query: all must be there, and whatever FTS5 would take for an
 * operator is a word like any other.
 */
final class FtsQuery {
  private FtsQuery() {}

  /** Empty where there is no word in it. */
  static String of(String words) {
    return SearchTerm.of(words).stream()
        .map(term -> '"' + term.text() + '"' + (term instanceof SearchTerm.Beginning ? "*" : ""))
        .collect(Collectors.joining(" "));
  }
}
