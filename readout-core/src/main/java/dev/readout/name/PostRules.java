package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code posts.tsv} says of posts and not of people: that a state has no such post, or that
 * the holder of another post does its work, as a president who heads the government. Immutable and
 * thread-safe.
 */
final class PostRules {
  private record Rule(@Nullable OfficeKind heldBy, String from, String until) {
    boolean appliesOn(String day) {
      return (from.isEmpty() || Office.first(from).compareTo(day) <= 0)
          && (until.isEmpty() || Office.last(until).compareTo(day) > 0);
    }
  }

  private final Map<String, List<Rule>> rules = new HashMap<>();

  private PostRules() {}

  static PostRules load() {
    PostRules loaded = new PostRules();
    for (List<String> row : Tables.rows("posts.tsv")) {
      OfficeKind heldBy = row.get(2).isEmpty() ? null : OfficeKind.valueOf(row.get(2));
      loaded
          .rules
          .computeIfAbsent(row.get(1) + "/" + row.get(0), k -> new ArrayList<>(1))
          .add(new Rule(heldBy, row.get(3), row.get(4)));
    }
    return loaded;
  }

  /**
   * The post whose holder does the work of this one on that day, if it is not a post of its own.
   */
  @Nullable OfficeKind heldBy(OfficeKind kind, String state, LocalDate date) {
    Rule rule = rule(kind, state, date);
    return rule == null ? null : rule.heldBy();
  }

  /** Whether the state had no such post on that day. */
  boolean lacks(OfficeKind kind, String state, LocalDate date) {
    Rule rule = rule(kind, state, date);
    return rule != null && rule.heldBy() == null;
  }

  private @Nullable Rule rule(OfficeKind kind, String state, LocalDate date) {
    String day = date.toString();
    return rules.getOrDefault(kind + "/" + state, List.of()).stream()
        .filter(r -> r.appliesOn(day))
        .findFirst()
        .orElse(null);
  }
}
