package dev.readout.time;

import java.util.List;

/**
 * A word, number or mark as the time rules see it, with every way to take it.
 *
 * @param form in lower case
 * @param glued nothing stands between it and the word before
 */
record Word(int start, int end, String form, boolean capital, boolean glued, List<Sense> senses) {
  Word {
    senses = List.copyOf(senses);
  }

  boolean is(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean isLetters() {
    return Character.isLetter(form.charAt(0));
  }
}
