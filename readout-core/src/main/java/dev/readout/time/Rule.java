package dev.readout.time;

import java.util.List;

/**
 * A named way to read a phrase of time, from {@code rules.txt}.
 *
 * @param order its place in the table: of two rules that fit the same words the earlier wins
 * @param patterns the word patterns as written
 * @param meaning name of the {@link Meaning} that gives the value
 * @param arguments fixed arguments of the meaning
 * @param examples sentences with the phrase in square brackets and the value after {@code =>}
 */
record Rule(
    String name,
    int order,
    List<String> patterns,
    String meaning,
    List<String> arguments,
    List<String> examples) {
  Rule {
    patterns = List.copyOf(patterns);
    arguments = List.copyOf(arguments);
    examples = List.copyOf(examples);
  }

  int number(int index) {
    return Integer.parseInt(arguments.get(index));
  }
}
