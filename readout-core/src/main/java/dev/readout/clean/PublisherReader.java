package dev.readout.clean;

import dev.readout.article.Publisher;
import dev.readout.article.Span;
import dev.readout.pattern.NeededText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words by which a page says whose it is: the name in a copyright line, the name alone on
 * a line as mastheads have it, the name behind "published by". Only lines outside the body count:
 * an article about a newspaper is not thereby that newspaper's.
 */
final class PublisherReader {
  /** What ends a copyright line and is no part of the owner's name. */
  private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\\.?\\s*all rights\\b.*|\\.)$");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)©|\\(c\\) ?(?:19|20)\\d\\d|\\bcopyright\\b|\\ball rights reserved\\b");
  private static final Pattern PUBLISHED_BY =
      Pattern.compile("(?i)\\b(?:published by|a publication of|part of|operated by)\\b");

  /** What a line must hold for either of these. */
  private static final StringFinder CLAIMS =
      new StringFinder(
          Stream.of(COPYRIGHT, PUBLISHED_BY)
              .flatMap(pattern -> NeededText.withDigitsAlike(pattern.pattern()).anyOf().stream())
              .map(needed -> new StringFinder.Sought(needed, 1))
              .toList(),
          false);

  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|\\bcopyright\\b)[\\s©]*(?:\\(c\\)\\s*)?(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?)?,?\\s*(?:by )?(?-i:(?<name>\\p{Lu}[\\p{L}\\d&.'’-]*(?: [\\p{L}\\d&.'’-]+){0,5}?))\\.?\\s*(?:[,|•·]|\\(|all rights\\b|(?:19|20)\\d\\d|$)");
  private static final int LONGEST = 300;
  private static final int MOST = 8;

  private PublisherReader() {}

  /**
   * The publisher with all words that name it as such; null where nothing is known of it.
   *
   * @param name what data or sender call it; null to take it from a copyright line
   * @param domain where the page comes from
   */
  static @Nullable Publisher read(
      String text,
      List<Span> lines,
      List<Verdict> verdicts,
      @Nullable String name,
      @Nullable String domain) {
    String known = name != null ? name : owner(text, lines, verdicts);
    if (known == null) {
      return domain == null ? null : new Publisher(null, domain, List.of());
    }
    List<Span> evidence = new ArrayList<>();
    String small = known.toLowerCase(Locale.ROOT);
    String folded = PageClues.fold(known);
    for (int i = 0; i < lines.size() && evidence.size() < MOST; i++) {
      Span line = lines.get(i);
      if (verdicts.get(i).kept() || line.length() > LONGEST) {
        continue;
      }
      boolean named = line.length() >= folded.length() && mayOpen(folded, text, line);
      boolean claimed = CLAIMS.in(text, line.start(), line.end()) != 0;
      if (!named && !claimed) {
        continue;
      }
      String words = line.in(text);
      if (!folded.isEmpty() && named && PageClues.fold(words).equals(folded)) {
        evidence.add(line);
      } else if (claimed
          && (COPYRIGHT.matcher(words).find() || PUBLISHED_BY.matcher(words).find())) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(small);
        if (at >= 0 && at + known.length() <= words.length()) {
          evidence.add(new Span(line.start() + at, line.start() + at + known.length()));
        }
      }
    }
    return new Publisher(known, domain, evidence);
  }

  private static boolean mayOpen(String folded, String text, Span line) {
    int at = line.start();
    while (at < line.end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < line.end() && PageClues.mayOpen(folded, text.charAt(at));
  }

  /**
   * Whose copyright the last lines claim, unless it is an agency's: then the text is not theirs.
   */
  private static @Nullable String owner(String text, List<Span> lines, List<Verdict> verdicts) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 12); i--) {
      Span line = lines.get(i);
      if (verdicts.get(i).kept() || line.length() > LONGEST) {
        continue;
      }
      Matcher m = OWNER.matcher(line.in(text));
      if (m.find()) {
        String name = RIGHTS.matcher(m.group("name")).replaceFirst("");
        Outlets.@Nullable Outlet outlet = Outlets.named(name);
        if (outlet == null || !outlet.agency()) {
          return name;
        }
      }
    }
    return null;
  }
}
