package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that count people or money of an event: "killed at least 12 people", "30 were wounded",
 * "$5 million". What is counted is told by the verb or adjective that the number's noun hangs on.
 */
final class Figures {
  private static final Map<String, Figure.What> VERBS =
      Map.ofEntries(
          Map.entry("kill", Figure.What.KILLED),
          Map.entry("die", Figure.What.KILLED),
          Map.entry("dead", Figure.What.KILLED),
          Map.entry("death", Figure.What.KILLED),
          Map.entry("murder", Figure.What.KILLED),
          Map.entry("wound", Figure.What.WOUNDED),
          Map.entry("injure", Figure.What.WOUNDED),
          Map.entry("hurt", Figure.What.WOUNDED),
          Map.entry("injury", Figure.What.WOUNDED),
          Map.entry("missing", Figure.What.MISSING),
          Map.entry("arrest", Figure.What.DETAINED),
          Map.entry("detain", Figure.What.DETAINED),
          Map.entry("jail", Figure.What.DETAINED),
          Map.entry("displace", Figure.What.DISPLACED),
          Map.entry("flee", Figure.What.DISPLACED),
          Map.entry("evacuate", Figure.What.DISPLACED));
  private static final Set<String> TROOPS =
      Set.of("troop", "troops", "soldier", "soldiers", "peacekeeper", "peacekeepers", "fighter");
  private static final Map<String, Long> WORDS =
      Map.ofEntries(
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("fifty", 50L));
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);

  private final List<TimeExpression> times;

  Figures(List<TimeExpression> times) {
    this.times = times;
  }

  /**
   * The figures whose counting word is the event's own or hangs on it, and on no other event of the
   * sentence first.
   *
   * @param statement id of the statement by whose word they are, or null
   */
  List<Figure> of(Telling telling, List<Telling> beside, @Nullable String statement) {
    Tree tree = telling.tree();
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.tag(i).equals("CD")
          || tree.is(i, "compound") && tree.isNumber(tree.head(i))
          || dated(tree.token(i).span())) {
        continue;
      }
      String value = value(tree, i);
      Figure.What what = value == null ? null : what(tree, i, telling, beside);
      if (value != null && what != null) {
        Span span = span(tree, i);
        found.add(new Figure(what, bounded(tree, i, value), span, statement, asOf(tree)));
      }
    }
    return found;
  }

  /** "The 2006 killings": a number that is a time counts nobody. */
  private boolean dated(Span number) {
    return times.stream()
        .anyMatch(t -> t.type() == TimeExpression.Type.DATE && t.span().contains(number));
  }

  /** "as of Wednesday": the day up to which the numbers of a sentence count. */
  private @Nullable String asOf(Tree tree) {
    Span sentence = tree.sentence().span();
    for (TimeExpression time : times) {
      int top = sentence.contains(time.span()) ? tree.top(time.span()) : -1;
      if (top >= 0 && tree.preposition(top).equals("as of")) {
        return time.id();
      }
    }
    return null;
  }

  private static Figure.@Nullable What what(
      Tree tree, int number, Telling telling, List<Telling> beside) {
    if (money(tree, number)) {
      return belongs(tree, number, telling, beside) ? Figure.What.MONEY : null;
    }
    int at = number;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (TROOPS.contains(tree.lemma(at))
          && telling.pattern().type() != EventType.ASSAULT
          && belongs(tree, number, telling, beside)) {
        return Figure.What.TROOPS;
      }
      Figure.What counted = VERBS.get(tree.lemma(at));
      if (counted != null && steps > 0) {
        return belongs(tree, at, telling, beside) ? counted : null;
      }
      at = tree.head(at);
    }
    return null;
  }

  /**
   * Of the events of a sentence the nearest above the counting word has the figure; where none is
   * above, an act of violence that is the counting verb's subject.
   */
  private static boolean belongs(Tree tree, int node, Telling telling, List<Telling> beside) {
    int at = node;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      int here = at;
      List<Telling> owners =
          beside.stream()
              .filter(t -> t.node() == here || tells(t, tree.token(here).span()))
              .toList();
      if (owners.isEmpty()) {
        owners = beside.stream().filter(t -> t.host() == here).toList();
      }
      if (!owners.isEmpty()) {
        return owners.getFirst().equals(telling) && telling.pattern().type() != EventType.STATEMENT;
      }
      at = tree.head(at);
    }
    return tree.below(telling.node(), node) && telling.pattern().type() == EventType.ASSAULT;
  }

  private static boolean tells(Telling telling, Span word) {
    return telling.triggers().stream().anyMatch(t -> t.overlaps(word));
  }

  private static boolean money(Tree tree, int number) {
    int before = number - 1;
    return before >= 0 && Set.of("$", "€", "£", "¥", "US$").contains(tree.token(before).form())
        || number + 1 < tree.size()
            && Set.of(
                    "dollar", "dollars", "euro", "euros", "pound", "pounds", "rouble", "yen",
                    "yuan")
                .contains(tree.lemma(number + 1))
        || number + 2 < tree.size()
            && SCALES.containsKey(tree.word(number + 1))
            && Set.of("dollar", "euro", "pound", "ruble", "rouble", "yen", "yuan")
                .contains(tree.lemma(number + 2));
  }

  private static Span span(Tree tree, int number) {
    boolean scaled = number + 1 < tree.size() && SCALES.containsKey(tree.word(number + 1));
    return new Span(tree.token(number).start(), tree.token(scaled ? number + 1 : number).end());
  }

  private static @Nullable String value(Tree tree, int number) {
    String word = tree.word(number).replace(",", "");
    boolean scaled = number + 1 < tree.size() && SCALES.containsKey(tree.word(number + 1));
    if (word.matches("\\d{1,12}(\\.\\d+)?")) {
      if (!scaled) {
        return word;
      }
      java.math.BigDecimal times =
          new java.math.BigDecimal(word)
              .multiply(
                  java.math.BigDecimal.valueOf(SCALES.getOrDefault(tree.word(number + 1), 1L)));
      return times.stripTrailingZeros().toPlainString();
    }
    if (word.matches("\\d{1,9}[-–]\\d{1,9}")) {
      return word.replace('–', '-');
    }
    Long small = WORDS.get(word.toLowerCase(Locale.ROOT));
    return small == null
        ? null
        : String.valueOf(scaled ? small * SCALES.getOrDefault(tree.word(number + 1), 1L) : small);
  }

  /** "at least 12" is {@code >=12}, "up to 12" is {@code <=12}. */
  private static String bounded(Tree tree, int number, String value) {
    String before = "";
    for (int i = Math.max(0, number - 3); i < number; i++) {
      before += tree.word(i) + " ";
    }
    if (before.endsWith("at least ")
        || before.endsWith("more than ")
        || before.endsWith("over ")
        || before.endsWith("no fewer than ")) {
      return ">=" + value;
    }
    if (before.endsWith("up to ")
        || before.endsWith("at most ")
        || before.endsWith("fewer than ")
        || before.endsWith("less than ")) {
      return "<=" + value;
    }
    return value;
  }
}
