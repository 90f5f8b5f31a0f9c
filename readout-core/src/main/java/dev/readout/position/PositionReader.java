package dev.readout.position;

import java.util.List;

public final class PositionReader {
  public static PositionReader standard() {
    return new PositionReader();
  }

  public Positions read(
      dev.readout.language.Language l,
      dev.readout.name.Names n,
      List<dev.readout.time.TimeExpression> t,
      List<dev.readout.statement.Statement> s,
      List<dev.readout.event.Event> e) {
    return Positions.NONE;
  }
}
