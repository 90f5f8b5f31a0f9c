package dev.readout.clause;

import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary form by which the tables of words are asked. An annotator's lemma is kept where
 * the tables know it; else the word's ending is taken off in the ways of English until a known word
 * comes out. So a lemma that is off by a letter does not hide an event.
 */
final class Lemmas {
  private static final List<String> TABLES =
      List.of(
          "/dev/readout/statement/cues.txt",
          "/dev/readout/event/verbs.txt",
          "/dev/readout/event/nouns.txt",
          "/dev/readout/event/classes.txt",
          "/dev/readout/event/governors.txt",
          "/dev/readout/event/operators.txt",
          "/dev/readout/position/stances.txt");
  private static final Pattern WORD = Pattern.compile("[^\\s,:>+@]+");
  private static final Set<String> KNOWN = known();
  private static final Map<String, String> IRREGULAR = irregular();

  private Lemmas() {}

  private static Set<String> known() {
    Set<String> words = new HashSet<>();
    for (String table : TABLES) {
      for (var row : Table.rows(Lemmas.class, table, 2)) {
        // the words and their conditions; behind them stand codes and a sentence
        for (String cell : row.subList(0, 2)) {
          Matcher matcher = WORD.matcher(cell);
          while (matcher.find()) {
            words.add(matcher.group());
          }
        }
      }
    }
    return words;
  }

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    for (var row : Table.rows(Lemmas.class, "irregular.txt", 2)) {
      Table.words(row.get(1)).forEach(form -> forms.put(form, row.get(0)));
    }
    return forms;
  }

  static String of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String tag = token.tag();
    boolean inflected = tag.startsWith("VB") || tag.equals("NNS");
    if (!inflected || KNOWN.contains(lemma)) {
      return lemma;
    }
    String word = token.form().toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(word);
    boolean verbal = tag.startsWith("VB");
    if (irregular != null && (verbal || !word.equals("ties"))) {
      return irregular;
    }
    if (tag.equals("VB") || tag.equals("VBP")) {
      return word;
    }
    for (String candidate : stems(word, tag)) {
      if (KNOWN.contains(candidate)) {
        return candidate;
      }
    }
    return lemma;
  }

  /** What could stand before the ending, likeliest first. */
  private static List<String> stems(String word, String tag) {
    List<String> stems = new ArrayList<>();
    if (tag.equals("VBG")) {
      cut(word, "ing", stems);
    } else if (tag.equals("VBD") || tag.equals("VBN")) {
      cut(word, "ied", "y", stems);
      cut(word, "ed", stems);
      stems.add(word);
    } else {
      cut(word, "ies", "y", stems);
      cut(word, "s", "", stems);
      cut(word, "es", "", stems);
    }
    return stems;
  }

  /** Without the ending: with a mute e, as it is, with a doubled letter made single. */
  private static void cut(String word, String ending, List<String> stems) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int last = stem.length() - 1;
    boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    stems.add(stem + "e");
    stems.add(stem);
    if (doubled) {
      stems.add(stem.substring(0, last));
    }
  }

  private static void cut(String word, String ending, String with, List<String> stems) {
    if (word.endsWith(ending) && word.length() > ending.length() + 1) {
      stems.add(word.substring(0, word.length() - ending.length()) + with);
    }
  }
}
