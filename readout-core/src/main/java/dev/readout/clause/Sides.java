package dev.readout.clause;

import dev.readout.name.NameMention;
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
 * Which state a speaker or participant belongs to, by the words that describe it ("Russia's
 * ministry", "Minister of Foreign Affairs of Russia", "Ukrainian forces"). Tells whether two are of
 * one side; says nothing of alliances. Immutable.
 */
public final class Sides {
  private static final int LONGEST = 5;
  private static final Map<String, String> STATES = load();
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.\\p{L})*\\.?");

  private Sides() {}

  /** Names, adjectives, peoples and capitals, lower case, of the table that names are read with. */
  private static Map<String, String> load() {
    Map<String, String> states = new HashMap<>();
    for (List<String> row : StateTable.rows()) {
      String state = row.get(0);
      row.forEach(word -> states.putIfAbsent(word.toLowerCase(Locale.ROOT), state));
    }
    for (var row : Table.rows(Sides.class, "sides.txt", 2)) {
      Table.words(row.get(1)).forEach(w -> states.put(w.replace('+', ' '), row.get(0)));
    }
    return Map.copyOf(states);
  }

  /** The states that words speak of; the longest name counts ("South Sudan" is not Sudan). */
  public static Set<String> in(String words) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    Set<String> found = new HashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int taken = 1;
      boolean capital = Character.isUpperCase(tokens.get(at).charAt(0));
      for (int length = Math.min(LONGEST, tokens.size() - at); capital && length > 0; length--) {
        String name = String.join(" ", tokens.subList(at, at + length)).toLowerCase(Locale.ROOT);
        String state = STATES.getOrDefault(name, STATES.get(name.replace(".", "")));
        if (state != null) {
          found.add(state);
          taken = length;
          break;
        }
      }
      at += taken;
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
