package dev.readout.time;

import java.util.Optional;

/** Gives a phrase its value. Pure but for what it reads from the discourse. */
@FunctionalInterface
interface Meaning {
  /** Empty where the words turn out not to be a time, such as February 30. */
  Optional<Value> read(Phrase phrase, Discourse discourse);
}
