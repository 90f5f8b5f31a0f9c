package dev.readout.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page says of its own article, made ready to be compared with its visible lines. */
final class PageClues {
  /** A page that says nothing of itself. */
  static final PageClues NONE = new PageClues(Set.of(), null, null);

  private final Set<String> titles = new HashSet<>();
  private final Set<Integer> titleWords = new HashSet<>();
  private final @Nullable String description;
  private final Set<Long> bodyShingles;

  PageClues(Set<String> titles, @Nullable String description, @Nullable String articleBody) {
    for (String title : titles) {
      this.titles.add(fold(title));
      for (int word : ClueFeatures.longWords(title)) {
        titleWords.add(word);
      }
    }
    this.description = description == null ? null : fold(description);
    this.bodyShingles = articleBody == null ? Set.of() : shingles(articleBody);
  }

  /**
   * Whether a line is one of the titles.
   *
   * @param first the line's first letter or digit: most lines are told apart by it alone
   */
  boolean isTitle(String line, char first) {
    if (line.length() >= 400) {
      return false;
    }
    for (String title : titles) {
      if (mayOpen(title, first)) {
        return titles.contains(fold(line));
      }
    }
    return false;
  }

  /** Whether a text with this first letter may fold to this; outside ASCII it always may. */
  static boolean mayOpen(String folded, char first) {
    return folded.isEmpty() || first >= 128 || folded.charAt(0) == Character.toLowerCase(first);
  }

  /** The longer words of the titles, as {@link ClueFeatures#longWords} gives them. */
  Set<Integer> titleWords() {
    return titleWords;
  }

  /** Whether a line is the beginning of the description. */
  boolean isDescription(String line, char first) {
    String known = description;
    return known != null
        && mayOpen(known, first)
        && line.length() >= 20
        && line.length() < 2000
        && known.startsWith(fold(line));
  }

  boolean hasArticleBody() {
    return bodyShingles.size() > 50;
  }

  /**
   * Share of the line's runs of three words that the stated article body has too; -1 where nothing
   * is stated or the line is too short to tell.
   */
  double inArticleBody(String line) {
    if (!hasArticleBody()) {
      return -1;
    }
    Set<Long> own = shingles(line);
    if (own.isEmpty()) {
      return -1;
    }
    int shared = 0;
    for (Long shingle : own) {
      shared += bodyShingles.contains(shingle) ? 1 : 0;
    }
    return shared / (double) own.size();
  }

  /** Letters and digits only, small: how titles are compared. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(c);
        space = false;
      } else if (c != '\'' && c != '’') {
        space = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static Set<Long> shingles(String text) {
    Set<Long> shingles = new HashSet<>();
    long before2 = 0;
    long before1 = 0;
    int words = 0;
    int limit = Math.min(text.length(), 200_000);
    for (int at = 0; at < limit; ) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      long hash = 1125899906842597L;
      while (at < limit && Character.isLetterOrDigit(text.charAt(at))) {
        hash = 31 * hash + Character.toLowerCase(text.charAt(at++));
      }
      words++;
      if (words >= 3) {
        shingles.add((before2 * 31 + before1) * 1_000_003 + hash);
      }
      before2 = before1;
      before1 = hash;
    }
    return shingles;
  }
}
