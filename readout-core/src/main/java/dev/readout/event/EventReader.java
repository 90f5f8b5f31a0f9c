package dev.readout.event;
import java.util.List;
public final class EventReader {
  public static EventReader standard() { return new EventReader(); }
  public List<Event> read(dev.readout.language.Language l, dev.readout.name.Names n, List<dev.readout.time.TimeExpression> t, List<dev.readout.statement.Statement> s) { return List.of(); }
}
