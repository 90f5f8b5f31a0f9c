package dev.readout.name;

import java.util.List;
import java.util.Set;

/**
 * Who leads a state: the head of government where the head of state reigns or represents, the head
 * of state elsewhere.
 */
final class Executives {
  private static final Set<String> LED_BY_GOVERNMENT =
      Set.of(
          "gb", "de", "it", "es", "nl", "be", "se", "no", "dk", "fi", "is", "ie", "at", "gr", "hu",
          "cz", "sk", "si", "hr", "bg", "ee", "lv", "lt", "pl", "al", "mk", "xk", "mt", "lu", "il",
          "in", "pk", "bd", "np", "jp", "th", "my", "sg", "kh", "la", "vn", "au", "nz", "ca", "jm",
          "tt", "et", "iq", "lb", "am", "ge", "pg", "fj", "ls", "mu", "eu", "pt", "gl");

  private Executives() {}

  /** The posts that a phrase means in a state, the likeliest first. */
  static List<OfficeKind> order(Roles.Phrase phrase, String state) {
    boolean leads =
        phrase.kinds().size() > 1
            && phrase.kinds().get(0) == OfficeKind.HEAD_OF_STATE
            && phrase.kinds().get(1) == OfficeKind.HEAD_OF_GOVERNMENT;
    if (leads && phrase.word().isEmpty() && LED_BY_GOVERNMENT.contains(state)) {
      return List.of(OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.HEAD_OF_STATE);
    }
    return phrase.kinds();
  }
}
