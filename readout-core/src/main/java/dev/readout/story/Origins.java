package dev.readout.story;

import java.util.List;

/**
 * How many independent origins a story has.
 *
 * @param certain at least so many
 * @param possible at most so many
 */
public record Origins(int certain, int possible, List<String> reasons) {
  public Origins {
    if (certain < 0 || possible < certain) {
      throw new IllegalArgumentException("not a range of origins: " + certain + ".." + possible);
    }
    reasons = List.copyOf(reasons);
  }
}
