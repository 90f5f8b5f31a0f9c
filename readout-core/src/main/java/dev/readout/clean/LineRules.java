package dev.readout.clean;

import dev.readout.article.RemovalReason;
import dev.readout.pattern.NeededText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ordered rules of {@code line-rules.tsv}: what single lines of furniture look like. To add
 * one, add a row there and an example to the test's table. Thread-safe.
 */
final class LineRules {
  /**
   * One rule.
   *
   * @param sure whether the rule removes a line whatever else speaks for the line
   * @param atStart whether the pattern can only fit at the start: then no other place is tried
   */
  record Rule(String name, RemovalReason reason, boolean sure, Pattern pattern, boolean atStart) {
    boolean fits(String smallLine) {
      Matcher matcher = pattern.matcher(smallLine);
      return atStart ? matcher.lookingAt() : matcher.find();
    }
  }

  /** Lines longer than this are prose, whatever they contain: no rule is tried. */
  static final int LONGEST = 400;

  static final List<Rule> ALL =
      Table.rows("line-rules.tsv").stream()
          .map(
              row ->
                  new Rule(
                      row.get(0),
                      RemovalReason.valueOf(row.get(1)),
                      row.get(2).equals("SURE"),
                      Pattern.compile(row.get(3)),
                      startsAtStart(row.get(3))))
          .toList();

  /** Tells of which rules a line holds what they need, by a bit for each. */
  private static final StringFinder FINDER = finder();

  /** The rules of which nothing can be told but by trying them. */
  private static final long ALWAYS = always();

  private static final List<RemovalReason> REASONS = List.of(RemovalReason.values());

  private LineRules() {}

  /** Names of the features that say which reason a rule gives. */
  static List<String> featureNames() {
    return REASONS.stream()
        .map(reason -> "rule_" + reason.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** One feature a reason: 1 for the reason of this rule. */
  static void features(Numbers numbers, @Nullable Rule rule) {
    for (RemovalReason reason : REASONS) {
      numbers.add(rule != null && rule.reason() == reason);
    }
  }

  /** The first rule that fits the line. */
  static Optional<Rule> first(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    long open = ALWAYS | FINDER.in(line);
    if (open == 0) {
      return Optional.empty();
    }
    String small = line.toLowerCase(Locale.ROOT);
    while (open != 0) {
      Rule rule = ALL.get(Long.numberOfTrailingZeros(open));
      if (rule.fits(small)) {
        return Optional.of(rule);
      }
      open &= open - 1;
    }
    return Optional.empty();
  }

  private static StringFinder finder() {
    if (ALL.size() > Long.SIZE) {
      throw new IllegalStateException("more rules for lines than bits");
    }
    List<StringFinder.Sought> sought = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      for (String needed : needed(i)) {
        sought.add(new StringFinder.Sought(needed, 1L << i));
      }
    }
    return new StringFinder(sought, false);
  }

  private static long always() {
    long always = 0;
    for (int i = 0; i < ALL.size(); i++) {
      always |= needed(i).isEmpty() ? 1L << i : 0;
    }
    return always;
  }

  private static Set<String> needed(int rule) {
    return NeededText.withDigitsAlike(ALL.get(rule).pattern().pattern()).anyOf();
  }

  /** Whether every alternative of a pattern begins with {@code ^}. */
  private static boolean startsAtStart(String pattern) {
    boolean start = pattern.startsWith("^");
    int depth = 0;
    for (int i = 0; i + 1 < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> depth--;
        case '|' -> start &= depth > 0 || pattern.charAt(i + 1) == '^';
        default -> {}
      }
    }
    return start;
  }
}
