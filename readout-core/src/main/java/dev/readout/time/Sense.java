package dev.readout.time;

/** One way to take a word. */
record Sense(Kind kind, double value) {}
