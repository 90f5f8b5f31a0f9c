package dev.readout.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules, laid out as graphs and indexed by the word or kind that they can begin with, so that a
 * text is matched in one pass: at each word the longest phrase wins; of equally long ones, the rule
 * that stands earlier in the table. Immutable after loading.
 */
final class RuleBook {
  private final Map<String, List<PatternNode>> byLiteral = new HashMap<>();
  private final EnumMap<Kind, List<PatternNode>> byKind = new EnumMap<>(Kind.class);
  private final List<Rule> rules = new ArrayList<>();

  private RuleBook() {}

  static RuleBook load() {
    RuleBook book = new RuleBook();
    Map<String, WordPattern.Piece> definitions = new HashMap<>();
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
    return book;
  }

  private void add(
      String name,
      List<String> patterns,
      List<String> meaning,
      List<String> examples,
      Map<String, WordPattern.Piece> definitions) {
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
      PatternNode start = new PatternNode();
      WordPattern.parse(pattern, definitions).layOut(start).complete(rule);
      for (PatternNode.Edge first : start.firstSteps()) {
        if (first.kind() != null) {
          byKind.computeIfAbsent(first.kind(), k -> new ArrayList<>()).add(first.to());
        } else {
          byLiteral
              .computeIfAbsent(String.valueOf(first.literal()), k -> new ArrayList<>())
              .add(first.to());
        }
      }
    }
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The best phrase that begins at this word, or null. */
  @Nullable Phrase longest(List<Word> words, int from) {
    Word word = words.get(from);
    List<PatternNode> literal = byLiteral.getOrDefault(word.form(), List.of());
    if (literal.isEmpty() && word.senses().isEmpty()) {
      return null;
    }
    Walk walk = new Walk(words, from);
    walk.steps(null, literal);
    for (Sense sense : word.senses()) {
      walk.steps(sense, byKind.getOrDefault(sense.kind(), List.of()));
    }
    return walk.best;
  }

  /** One try to match at one word. */
  private static final class Walk {
    private final List<Word> words;
    private final int from;
    private final List<@Nullable Sense> path = new ArrayList<>();
    @Nullable Phrase best;

    Walk(List<Word> words, int from) {
      this.words = words;
      this.from = from;
    }

    void steps(@Nullable Sense sense, List<PatternNode> nodes) {
      path.add(sense);
      for (PatternNode node : nodes) {
        visit(node, from + 1);
      }
      path.removeLast();
    }

    private void visit(PatternNode node, int at) {
      Rule rule = node.rule();
      if (rule != null && isBetter(rule, at)) {
        best = Phrase.of(rule, words, from, at, path);
      }
      for (PatternNode.Edge edge : node.edges()) {
        if (edge.isFree()) {
          visit(edge.to(), at);
        } else if (at < words.size()) {
          take(edge, at);
        }
      }
    }

    private boolean isBetter(Rule rule, int at) {
      return best == null
          || at > best.to()
          || (at == best.to() && rule.order() < best.rule().order());
    }

    private void take(PatternNode.Edge edge, int at) {
      Word word = words.get(at);
      if (edge.kind() == null) {
        if (word.form().equals(edge.literal())) {
          path.add(null);
          visit(edge.to(), at + 1);
          path.removeLast();
        }
        return;
      }
      for (Sense sense : word.senses()) {
        if (sense.kind() == edge.kind()) {
          path.add(sense);
          visit(edge.to(), at + 1);
          path.removeLast();
        }
      }
    }
  }
}
