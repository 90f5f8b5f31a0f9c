package dev.readout.copy;

import dev.readout.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into words, in any script that puts spaces between them. Thread-safe. */
public final class Words {
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
    WordScanner scanner = new WordScanner(text, within);
    while (scanner.next()) {
      Span span = new Span(scanner.start(), scanner.end());
      words.add(word(span.in(text), span));
    }
    return words;
  }

  private static Word word(String written, Span span) {
    boolean number = hasDigit(written);
    if (number) {
      String digits = numeral(written.replace(",", "").toLowerCase(Locale.ROOT));
      return new Word(span, digits, digits, Kind.NUMBER);
    }
    String folded =
        fold(written.endsWith(".") ? written.substring(0, written.length() - 1) : written);
    Kind kind = Character.isUpperCase(written.codePointAt(0)) ? Kind.CAPITALISED : Kind.LOWER;
    return new Word(span, folded, stem(folded), kind);
  }

  /** In European digits, so that a copy that writes "٢٥" as "25" has the same number. */
  private static String numeral(String written) {
    if (isAscii(written)) {
      return written;
    }
    StringBuilder digits = new StringBuilder();
    written
        .codePoints()
        .forEach(
            code -> {
              boolean digit = Character.isDigit(code);
              digits.appendCodePoint(digit ? '0' + Character.digit(code, 10) : code);
            });
    return digits.toString();
  }

  /** Lower case, one apostrophe, no accents. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return plain.replace('’', '\'').replace("ß", "ss").replace('ð', 'd').replace('ł', 'l');
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String folded) {
    if (ArabicStem.isArabic(folded)) {
      return ArabicStem.of(folded);
    }
    String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    if (bare.length() > STEM) {
      return bare.substring(0, STEM);
    }
    // A plural of a short word: "talks", "troops".
    boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }
}
