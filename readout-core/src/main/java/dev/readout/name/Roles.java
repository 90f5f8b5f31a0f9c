package dev.readout.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for posts, from the table {@code roles.tsv}: phrase, what posts it can mean, plural.
 */
final class Roles {
  /**
   * A phrase for a post.
   *
   * @param word in the post's title where the phrase is one ("president"), or empty ("leader", "top
   *     diplomat")
   */
  record Phrase(String phrase, List<OfficeKind> kinds, String word, boolean plural) {}

  private static final List<String> PAST = List.of("then-", "ex-", "former-");
  private static final Roles STANDARD = new Roles();
  private final Map<String, Phrase> phrases = new HashMap<>();

  private Roles() {
    for (List<String> row : Tables.rows("roles.tsv")) {
      List<OfficeKind> kinds = new ArrayList<>();
      for (String kind : row.get(1).split(" ")) {
        kinds.add(OfficeKind.valueOf(kind));
      }
      String word = Tables.cell(row, 2);
      phrases.put(row.get(0), new Phrase(row.get(0), kinds, word, false));
      String plural =
          row.get(0).equals("secretary of state") ? "secretaries of state" : row.get(0) + "s";
      if (row.get(0).endsWith("man")) {
        plural = row.get(0).substring(0, row.get(0).length() - 2) + "en";
      } else if (row.get(0).endsWith("ary")) {
        plural = row.get(0).substring(0, row.get(0).length() - 1) + "ies";
      }
      phrases.put(plural, new Phrase(plural, kinds, word, true));
    }
  }

  static Roles standard() {
    return STANDARD;
  }

  @Nullable Phrase find(String key) {
    return phrases.get(key);
  }

  /**
   * The longest phrase for a post that begins at a token, as {@code [phrase, tokens]}; null where
   * there is none.
   */
  @Nullable Match at(Scene scene, int sentence, int token) {
    StringBuilder words = new StringBuilder();
    Match best = null;
    for (int n = 0; n < 4; n++) {
      String word = scene.word(sentence, token + n);
      if (word.isEmpty()) {
        break;
      }
      if (n > 0) {
        words.append(' ');
      }
      words.append(NameKey.of(n == 0 ? withoutPast(word) : word));
      Phrase phrase = phrases.get(words.toString());
      if (phrase != null) {
        best = new Match(phrase, token, token + n);
      }
    }
    return best;
  }

  /** "president" of "then-president" and "ex-president". */
  static String withoutPast(String word) {
    for (String past : PAST) {
      if (word.startsWith(past)) {
        return word.substring(past.length());
      }
    }
    return word;
  }

  /** Whether the word itself says that the post is of the past. */
  static boolean isPast(String word) {
    return !withoutPast(word).equals(word);
  }

  /** A phrase at its tokens. */
  record Match(Phrase phrase, int first, int last) {}
}
