package dev.readout.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules as one graph of words and kinds, so that a text is matched in one pass: at each word
 * the graph is walked as deep as it goes and the longest phrase wins; of equally long ones, the
 * rule that stands earlier in the table. The graph is the usual one for regular expressions
 * (Thompson 1968): its size grows with the patterns' length, not with the number of phrases that
 * they allow. Immutable after loading.
 */
final class RuleBook {
  /**
   * A place between two words. Free steps lead on without a word; {@link #settle} takes them out.
   */
  private static final class Place {
    final Map<String, List<Place>> literals = new HashMap<>(4);
    final Map<Kind, List<Place>> kinds = new EnumMap<>(Kind.class);
    final List<Place> free = new ArrayList<>(2);
    @Nullable Rule rule;

    static Place before(WordPattern pattern, Place next) {
      Place place = new Place();
      switch (pattern) {
        case WordPattern.Literal literal ->
            place.literals.computeIfAbsent(literal.word(), w -> new ArrayList<>(1)).add(next);
        case WordPattern.OfKind kind ->
            place.kinds.computeIfAbsent(kind.kind(), k -> new ArrayList<>(1)).add(next);
        case WordPattern.Choice choice ->
            choice.parts().forEach(part -> place.free.add(before(part, next)));
        case WordPattern.Maybe maybe -> {
          place.free.add(before(maybe.part(), next));
          place.free.add(next);
        }
        case WordPattern.Sequence sequence -> {
          Place at = next;
          for (WordPattern part : sequence.parts().reversed()) {
            at = before(part, at);
          }
          return at;
        }
      }
      return place;
    }

    /** Takes over the words and the rule of every place that free steps lead to. */
    void settle() {
      Set<Place> reached = new HashSet<>();
      List<Place> open = new ArrayList<>(free);
      for (int i = 0; i < open.size(); i++) {
        Place place = open.get(i);
        if (reached.add(place)) {
          place.literals.forEach(
              (w, to) -> merge(literals.computeIfAbsent(w, x -> new ArrayList<>(2)), to));
          place.kinds.forEach(
              (k, to) -> merge(kinds.computeIfAbsent(k, x -> new ArrayList<>(2)), to));
          accept(place.rule);
          open.addAll(place.free);
        }
      }
    }

    private static void merge(List<Place> into, List<Place> more) {
      for (Place place : more) {
        if (!into.contains(place)) {
          into.add(place);
        }
      }
    }

    void accept(@Nullable Rule other) {
      if (other != null && (rule == null || other.order() < rule.order())) {
        rule = other;
      }
    }
  }

  private final Place root = new Place();
  private final List<Rule> rules = new ArrayList<>();

  private RuleBook() {}

  static RuleBook load() {
    RuleBook book = new RuleBook();
    Map<String, WordPattern> definitions = new HashMap<>();
    String name = "";
    List<String> patterns = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    List<String> meaning = List.of();
    for (String line : Resource.lines("rules.txt")) {
      int space = line.indexOf(' ');
      String key = line.substring(0, space);
      String rest = line.substring(space + 1).strip();
      switch (key) {
        case "let" -> {
          int equals = rest.indexOf('=');
          definitions.put(
              rest.substring(0, equals).strip(),
              WordPattern.parse(rest.substring(equals + 1), definitions));
        }
        case "rule" -> {
          book.add(name, patterns, meaning, examples, definitions);
          name = rest;
          patterns = new ArrayList<>();
          examples = new ArrayList<>();
        }
        case "words" -> patterns.add(rest);
        case "means" -> meaning = Resource.fields(rest, " ");
        case "say" -> examples.add(rest);
        default -> throw new IllegalArgumentException("not a line of a rule: " + line);
      }
    }
    book.add(name, patterns, meaning, examples, definitions);
    book.settle();
    return book;
  }

  private void add(
      String name,
      List<String> patterns,
      List<String> meaning,
      List<String> examples,
      Map<String, WordPattern> definitions) {
    if (patterns.isEmpty()) {
      return;
    }
    Rule rule =
        new Rule(
            name,
            rules.size(),
            patterns,
            meaning.getFirst(),
            meaning.subList(1, meaning.size()),
            examples);
    rules.add(rule);
    for (String pattern : patterns) {
      Place end = new Place();
      end.rule = rule;
      root.free.add(Place.before(WordPattern.parse(pattern, definitions), end));
    }
  }

  /** Settles every place that can be reached; free steps stay until all have been followed. */
  private void settle() {
    Set<Place> known = new LinkedHashSet<>();
    List<Place> open = new ArrayList<>(List.of(root));
    for (int i = 0; i < open.size(); i++) {
      Place place = open.get(i);
      if (known.add(place)) {
        open.addAll(place.free);
        place.literals.values().forEach(open::addAll);
        place.kinds.values().forEach(open::addAll);
      }
    }
    known.forEach(Place::settle);
    known.forEach(place -> place.free.clear());
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The best phrase that begins at this word, or null. */
  @Nullable Phrase longest(List<Word> words, int from) {
    Walk walk = new Walk(words, from);
    walk.step(root, from);
    return walk.best;
  }

  private static final class Walk {
    private final List<Word> words;
    private final int from;
    private final List<@Nullable Sense> path = new ArrayList<>();
    @Nullable Phrase best;

    Walk(List<Word> words, int from) {
      this.words = words;
      this.from = from;
    }

    void step(Place node, int at) {
      Rule rule = node.rule;
      if (rule != null
          && (best == null
              || at > best.to()
              || (at == best.to() && rule.order() < best.rule().order()))) {
        best = Phrase.of(rule, words, from, at, path);
      }
      if (at >= words.size()) {
        return;
      }
      Word word = words.get(at);
      for (Place next : node.literals.getOrDefault(word.form(), List.of())) {
        path.add(null);
        step(next, at + 1);
        path.removeLast();
      }
      if (!node.kinds.isEmpty()) {
        for (Sense sense : word.senses()) {
          for (Place next : node.kinds.getOrDefault(sense.kind(), List.of())) {
            path.add(sense);
            step(next, at + 1);
            path.removeLast();
          }
        }
      }
    }
  }
}
