package dev.readout.clause;

import dev.readout.name.NameMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which state a speaker or participant belongs to, by the words that describe it ("Russia's
 * ministry", "Minister of Foreign Affairs of Russia", "Ukrainian forces"). Tells whether two are of
 * one side; says nothing of alliances. Immutable.
 */
public final class Sides {
  private static final Map<String, String> STATES = load();
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.\\p{L})*\\.?");

  private Sides() {}

  private static Map<String, String> load() {
    Map<String, String> states = new HashMap<>();
    for (var row : Table.rows(Sides.class, "states.txt", 2)) {
      states.put(row.get(0).toLowerCase(Locale.ROOT), row.get(0));
      Table.words(row.get(1)).forEach(w -> states.put(w.replace('+', ' '), row.get(0)));
    }
    return Map.copyOf(states);
  }

  /** The states that words speak of. */
  public static Set<String> in(String words) {
    Set<String> found = new HashSet<>();
    Matcher matcher = WORD.matcher(words);
    String before = "";
    while (matcher.find()) {
      String raw = matcher.group();
      String word = raw.toLowerCase(Locale.ROOT);
      // "us" is a pronoun, "US" a state
      boolean pronoun = raw.equals("us");
      String state =
          pronoun ? null : STATES.getOrDefault(word, STATES.get(word.replaceFirst("\\.$", "")));
      String pair = STATES.get(before + " " + word);
      if (pair != null) {
        found.add(pair);
      } else if (state != null) {
        found.add(state);
      }
      before = word;
    }
    return found;
  }

  /** The states that a mention belongs to, by its words, its entity's name and office. */
  public static Set<String> of(NameMention mention, String text) {
    Set<String> found = new HashSet<>(in(mention.span().in(text)));
    if (mention.entity() != null) {
      found.addAll(in(mention.entity().name()));
      if (mention.entity().role() != null) {
        found.addAll(in(mention.entity().role()));
      }
    }
    return found;
  }
}
