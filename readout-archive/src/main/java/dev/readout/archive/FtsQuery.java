package dev.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's words as an FTS5 query: all must be there, and whatever FTS5 would take for an
 * operator is a word like any other.
 */
final class FtsQuery {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  private FtsQuery() {}

  /** Empty where there is no word in it. */
  static String of(String words) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(String.valueOf(Columns.clean(words)));
    while (matcher.find()) {
      String part = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (LETTER.matcher(part).find()) {
        boolean beginning = matcher.group(2) != null && part.endsWith("*");
        parts.add('"' + part.replace('*', ' ').strip() + '"' + (beginning ? "*" : ""));
      }
    }
    return String.join(" ", parts);
  }
}
