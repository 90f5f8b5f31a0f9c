package dev.readout.event;

import dev.readout.clause.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code verbs.txt} and {@code nouns.txt}: which words tell which event under which
 * conditions. Rows with more conditions come first. Immutable, hence thread-safe.
 */
final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<Pattern>> verbs;
  private final Map<String, List<Pattern>> nouns;

  private Lexicon() {
    for (var row : Table.rows(Lexicon.class, "classes.txt", 2)) {
      classes.put(row.get(0), Set.copyOf(new HashSet<>(Table.words(row.get(1)))));
    }
    verbs = byWord(false);
    nouns = byWord(true);
  }

  static Lexicon standard() {
    return STANDARD;
  }

  /**
   * One row of a table.
   *
   * @param words the lemmas that it is asked by; a + joins a verb and its particle
   * @param sentence one that it reads, for its test
   */
  record Row(List<String> words, Pattern pattern, String sentence) {}

  /** The rows of {@code verbs.txt} or {@code nouns.txt} in their order. */
  List<Row> rows(boolean noun) {
    List<Row> rows = new ArrayList<>();
    for (var row : Table.rows(Lexicon.class, noun ? "nouns.txt" : "verbs.txt", 7)) {
      Pattern pattern =
          new Pattern(
              noun,
              Table.words(row.get(1)).stream().map(this::need).toList(),
              row.get(2).isEmpty() ? null : EventType.valueOf(row.get(2)),
              empty(row.get(3)),
              empty(row.get(4)),
              Table.words(row.get(5)).stream().map(Lexicon::slot).toList());
      rows.add(new Row(Table.words(row.get(0)), pattern, row.get(6)));
    }
    return rows;
  }

  private Map<String, List<Pattern>> byWord(boolean noun) {
    Map<String, List<Pattern>> byWord = new HashMap<>();
    for (Row row : rows(noun)) {
      for (String word : row.words()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row.pattern());
      }
    }
    byWord.values().forEach(p -> p.sort(Comparator.comparingInt((Pattern x) -> -specificity(x))));
    return byWord;
  }

  private static int specificity(Pattern pattern) {
    return pattern.needs().stream().mapToInt(Lexicon::weight).sum();
  }

  /** Who must act tells more than what must be acted on. */
  private static int weight(Pattern.Need need) {
    boolean anything = need.lemmas().isEmpty() && need.kind() == null;
    if (need.place().equals("xcomp")) {
      return 3; // "called it a lie" is no call, whomever "it" stands for
    }
    return anything ? 1 : need.place().equals("subj") ? 3 : 2;
  }

  private static @Nullable String empty(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private Pattern.Need need(String cell) {
    int colon = cell.indexOf(':');
    if (colon < 0) {
      return new Pattern.Need(cell, Set.of(), null);
    }
    String place = cell.substring(0, colon);
    String words = cell.substring(colon + 1);
    if (Set.of("@person", "@name", "@place").contains(words)) {
      String kind = words.substring(1).toUpperCase(Locale.ROOT);
      return new Pattern.Need(place, Set.of(), Pattern.Kind.valueOf(kind));
    }
    Set<String> lemmas = new HashSet<>();
    // columns are split on "|" already, so alternatives within a cell are apart by a slash or comma
    Arrays.stream(words.split("[,/]"))
        .forEach(w -> lemmas.addAll(w.startsWith("@") ? classOf(w.substring(1)) : Set.of(w)));
    return new Pattern.Need(place, lemmas, null);
  }

  private static Pattern.Slot slot(String cell) {
    int arrow = cell.indexOf('>');
    return arrow < 0
        ? new Pattern.Slot(cell, null)
        : new Pattern.Slot(cell.substring(0, arrow), cell.substring(arrow + 1));
  }

  /** The lemmas of a class of {@code classes.txt}. */
  Set<String> classOf(String name) {
    Set<String> lemmas = classes.get(name);
    if (lemmas == null) {
      throw new IllegalStateException("no class of nouns " + name);
    }
    return lemmas;
  }

  List<Pattern> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Pattern> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }
}
