package dev.readout.language;

import dev.readout.article.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line of place, date and agency before the first sentence of a report: "NAIROBI, Kenya,
 * Aug. 11 (Meridian Wire) - ". It belongs to no sentence, and a parser that sees it glued to one
 * makes the town the subject.
 */
final class Dateline {
  private static final int LONGEST = 100;
  private static final String PLACE = "\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){0,3}";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + "(?:[,/] ?"
              + PLACE
              + "){0,2}?)?(?<date>,? ?(?:"
              + MONTH
              + " \\d{1,2}|\\d{1,2} "
              + MONTH
              + ")(?:,? \\d{4})?)?,? ?(?<agency>\\([^()\\n]{2,40}\\))? ?(?:--|—|–|-|_) ?"
              + "(?=[\"“'‘]?[\\p{Lu}\\p{N}])");

  private Dateline() {}

  /**
   * Where the dateline that a line begins with ends, white space after it included; or its start.
   */
  static int end(String text, Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST);
    Matcher matcher = FORM.matcher(text).region(line.start(), limit).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return line.start();
    }
    boolean sure =
        matcher.group("agency") != null
            || (matcher.group("place") != null
                && (matcher.group("date") != null || isCapitals(matcher.group("place"))));
    boolean spaced = Character.isWhitespace(text.charAt(matcher.end() - 1));
    return sure && spaced ? matcher.end() : line.start();
  }

  /** The town, which comes before a comma, in capitals; three letters tell it from initials. */
  private static boolean isCapitals(String place) {
    String town = place.split("[,/]", 2)[0];
    return town.toUpperCase(Locale.ROOT).equals(town)
        && town.codePoints().filter(Character::isLetter).count() >= 3;
  }
}
