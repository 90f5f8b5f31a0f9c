package dev.readout.name;

/** Placeholder body; see below. */
final class NameRepair {
  private NameRepair() {}

  static void mend(Scene scene) {}
}
