package dev.readout.event;

import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The other side of an act: the first of a pattern's places that holds somebody. */
final class Targets {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "week",
          "month",
          "year",
          "day",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "hour",
          "morning",
          "night",
          "evening",
          "afternoon",
          "weekend",
          "decade",
          "century",
          "time",
          "moment",
          "today",
          "yesterday",
          "tomorrow");

  /** "In response", "in violation of": no place and nobody. */
  private static final Set<String> PHRASES =
      Set.of(
          "response",
          "exchange",
          "return",
          "connection",
          "addition",
          "order",
          "violation",
          "retaliation",
          "favor",
          "favour",
          "accordance",
          "line",
          "person",
          "public",
          "private",
          "secret",
          "part",
          "turn",
          "case",
          "place",
          "question",
          "defiance",
          "breach",
          "coordination",
          "front",
          "absentia");

  private static final Set<String> CURRENCIES =
      Set.of("dollar", "euro", "pound", "yen", "yuan", "rupee", "rouble", "ruble", "mark", "franc");

  private final Places places;

  Targets(Places places) {
    this.places = places;
  }

  /**
   * Nodes of the other side.
   *
   * @param host verb that lends an event noun its places; the node itself for a verb
   * @param source who acts, who cannot be the other side too; -1 where unknown
   */
  List<Integer> of(Tree tree, int node, int host, Pattern pattern, int source) {
    for (Pattern.Slot slot : pattern.targets()) {
      List<Integer> found = new ArrayList<>(places.find(tree, node, slot));
      if (found.isEmpty()
          && host != node
          && !slot.place().equals("obj")
          && !slot.place().equals("of")) {
        found.addAll(places.find(tree, host, slot));
      }
      int above = tree.head(node);
      boolean clause = slot.inside() != null && slot.place().equals("to");
      if (found.isEmpty() && clause && above >= 0 && tree.isVerb(above) && tree.isNoun(node)) {
        found.addAll(places.find(tree, above, slot));
      }
      found.removeIf(
          n ->
              n == source
                  || n == node
                  || temporal(tree, n)
                  || phrase(tree, n)
                  || slot.place().equals("for") && money(tree, n));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "An appeal for $42 million" is made to no sum. */
  private static boolean money(Tree tree, int node) {
    return tree.tag(node).equals("$")
        || tree.tag(node).equals("CD")
            && tree.children(node).stream().anyMatch(c -> tree.tag(c).equals("$"))
        || CURRENCIES.contains(tree.lemma(node)) && tree.child(node, "nummod") >= 0;
  }

  private static boolean phrase(Tree tree, int node) {
    return PHRASES.contains(tree.word(node))
        && tree.preposition(node).equals("in")
        && tree.children(node, "det", "amod", "nmod:poss").isEmpty();
  }

  /** A point of time is nobody. */
  static boolean temporal(Tree tree, int node) {
    String tag = tree.tag(node);
    boolean day = tag.equals("CD") && node > 0 && temporal(tree, node - 1);
    return TIMES.contains(tree.lemma(node))
        || tag.equals("CD") && year(tree.word(node))
        || day
        || tag.startsWith("NNP") && tree.word(node).equals("may");
  }

  private static boolean year(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }
}
