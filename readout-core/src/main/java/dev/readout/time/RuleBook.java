package dev.readout.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules, written out into one tree of words and kinds, so that a text is matched in one pass:
 * at each word the tree is walked as deep as it goes and the longest phrase wins; of equally long
 * ones, the rule that stands earlier in the table. Immutable after loading.
 */
final class RuleBook {
  private static final class Node {
    final Map<String, Node> literals = new HashMap<>(4);
    final EnumMap<Kind, Node> kinds = new EnumMap<>(Kind.class);
    @Nullable Rule rule;
  }

  private final Node root = new Node();
  private final List<Rule> rules = new ArrayList<>();

  private RuleBook() {}

  static RuleBook load() {
    RuleBook book = new RuleBook();
    Map<String, List<List<WordPattern.Step>>> definitions = new HashMap<>();
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
              WordPattern.expand(rest.substring(equals + 1), definitions));
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
    return book;
  }

  private void add(
      String name,
      List<String> patterns,
      List<String> meaning,
      List<String> examples,
      Map<String, List<List<WordPattern.Step>>> definitions) {
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
      for (List<WordPattern.Step> sequence : WordPattern.expand(pattern, definitions)) {
        plant(sequence, rule);
      }
    }
  }

  private void plant(List<WordPattern.Step> sequence, Rule rule) {
    Node node = root;
    for (WordPattern.Step step : sequence) {
      node =
          step.kind() != null
              ? node.kinds.computeIfAbsent(step.kind(), k -> new Node())
              : node.literals.computeIfAbsent(String.valueOf(step.literal()), k -> new Node());
    }
    if (node.rule == null) {
      node.rule = rule;
    }
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

    void step(Node node, int at) {
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
      Node literal = node.literals.get(word.form());
      if (literal != null) {
        path.add(null);
        step(literal, at + 1);
        path.removeLast();
      }
      if (!node.kinds.isEmpty()) {
        for (Sense sense : word.senses()) {
          Node next = node.kinds.get(sense.kind());
          if (next != null) {
            path.add(sense);
            step(next, at + 1);
            path.removeLast();
          }
        }
      }
    }
  }
}
