package dev.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of what a person types to search; none is an operator of a database. */
sealed interface SearchTerm {
  Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
  Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  String text();

  /** Words side by side. */
  record Phrase(String text) implements SearchTerm {}

  record Word(String text) implements SearchTerm {}

  /** What a word begins with. */
  record Beginning(String text) implements SearchTerm {}

  /** Those with a letter or a number in them, in their order. */
  static List<SearchTerm> of(String words) {
    List<SearchTerm> terms = new ArrayList<>();
    Matcher matcher = PART.matcher(String.valueOf(Columns.clean(words)));
    while (matcher.find()) {
      String phrase = matcher.group(1);
      String part = phrase != null ? phrase : matcher.group(2);
      if (LETTER.matcher(part).find()) {
        String plain = part.replace('*', ' ').strip();
        if (phrase != null) {
          terms.add(new Phrase(plain));
        } else {
          terms.add(part.endsWith("*") ? new Beginning(plain) : new Word(plain));
        }
      }
    }
    return List.copyOf(terms);
  }
}
