package dev.readout.copy;

import dev.readout.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, in any script that puts spaces between them. Thread-safe. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}\\p{M}]*|[\\p{L}\\p{M}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int STEM = 6;

  private Words() {}

  /**
   * One word.
   *
   * @param folded lower case without accents
   * @param stem what its forms have in common: the first letters of a long word
   * @param kind how it is written
   */
  public record Word(Span span, String folded, String stem, Kind kind) {}

  /** How a word is written. */
  public enum Kind {
    LOWER,
    CAPITALISED,
    NUMBER
  }

  public static List<Word> in(String text, Span within) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      words.add(word(matcher.group(), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static Word word(String written, Span span) {
    boolean number = written.codePoints().anyMatch(Character::isDigit);
    if (number) {
      String digits = written.replace(",", "").toLowerCase(Locale.ROOT);
      return new Word(span, digits, digits, Kind.NUMBER);
    }
    String folded =
        fold(written.endsWith(".") ? written.substring(0, written.length() - 1) : written);
    Kind kind = Character.isUpperCase(written.codePointAt(0)) ? Kind.CAPITALISED : Kind.LOWER;
    return new Word(span, folded, stem(folded), kind);
  }

  /** Lower case, one apostrophe, no accents. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!NOT_ASCII.matcher(lower).find()) {
      return lower;
    }
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return plain.replace('’', '\'').replace("ß", "ss").replace('ð', 'd').replace('ł', 'l');
  }

  private static String stem(String folded) {
    String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    if (bare.length() > STEM) {
      return bare.substring(0, STEM);
    }
    // A plural of a short word: "talks", "troops".
    boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }
}
