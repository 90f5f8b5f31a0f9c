package dev.readout.position;

import java.util.List;

/** What one article says about stances, deadlines and answers, each in the order of the text. */
public record Positions(
    List<Position> positions, List<Deadline> deadlines, List<Confirmation> confirmations) {
  public static final Positions NONE = new Positions(List.of(), List.of(), List.of());

  public Positions {
    positions = List.copyOf(positions);
    deadlines = List.copyOf(deadlines);
    confirmations = List.copyOf(confirmations);
  }
}
