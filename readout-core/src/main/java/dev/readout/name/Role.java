package dev.readout.name;

import java.util.List;

/**
 * A post as the text names it.
 *
 * @param phrase "foreign minister"
 * @param kinds posts that the words can mean, the likeliest first
 * @param state code of the state whose post it is, or empty
 * @param former whether the text puts it in the past ("former", "then", "ex-")
 */
record Role(String phrase, List<OfficeKind> kinds, String state, boolean former) {
  Role {
    kinds = List.copyOf(kinds);
  }
}
