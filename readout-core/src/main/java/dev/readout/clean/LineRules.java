package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
   */
  record Rule(String name, RemovalReason reason, boolean sure, Pattern pattern) {}

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
                      Pattern.compile(row.get(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
          .toList();

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
    for (Rule rule : ALL) {
      if (rule.pattern().matcher(line).find()) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
