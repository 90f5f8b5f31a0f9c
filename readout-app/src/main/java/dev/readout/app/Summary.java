package dev.readout.app;

import java.util.Map;
import java.util.TreeMap;

/** Counts of one run. Not thread-safe. */
public final class Summary {
  private final Map<String, Integer> problems = new TreeMap<>();
  private int read;
  private int known;

  void countRead(boolean fromArchive) {
    read++;
    known += fromArchive ? 1 : 0;
  }

  void countProblem(String category) {
    problems.merge(category, 1, Integer::sum);
  }

  public boolean clean() {
    return problems.isEmpty();
  }

  /** One line for a person. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(read).append(read == 1 ? " article read" : " articles read");
    if (known > 0) {
      line.append(" (").append(known).append(" known already)");
    }
    int total = problems.values().stream().mapToInt(Integer::intValue).sum();
    if (total > 0) {
      line.append(", ").append(total).append(total == 1 ? " problem: " : " problems: ");
      line.append(
          String.join(
              ", ",
              problems.entrySet().stream().map(p -> p.getValue() + " " + p.getKey()).toList()));
    }
    return line.toString();
  }
}
