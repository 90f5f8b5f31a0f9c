package dev.readout.time;

/** Tells which way the clause around a phrase looks. */
interface ClauseTense {
  Direction around(Phrase phrase);
}
