package dev.readout.story.brief;

import dev.readout.clause.Table;
import dev.readout.event.EventType;
import dev.readout.event.Participant;
import dev.readout.story.StoryEvent;
import java.util.Comparator;
import java.util.List;

/** Which verb tells a deed: the rows of {@code deeds.txt}, and how the best one is found. */
final class DeedWords {
  private static final List<Row> ROWS =
      Table.rows(DeedWords.class, "deeds.txt", 5).stream().map(Row::of).toList();

  private record Row(
      EventType type, List<String> conditions, String toAnother, String alone, String together) {
    static Row of(List<String> cells) {
      return new Row(
          EventType.valueOf(cells.get(0)),
          Table.words(cells.get(1)),
          cells.get(2),
          cells.get(3),
          cells.get(4).isEmpty() ? cells.get(3) : cells.get(4));
    }

    boolean fits(StoryEvent event) {
      return type == event.type() && conditions.stream().allMatch(one -> holds(one, event));
    }

    private static boolean holds(String condition, StoryEvent event) {
      if (condition.equals("known") || condition.equals("thing")) {
        boolean known =
            event.participants().stream()
                .filter(party -> party.role() == Participant.Role.TARGET)
                .anyMatch(party -> party.who().id() != null);
        return known == condition.equals("known");
      }
      String code = event.cameo();
      return condition.equals(event.mode())
          || Character.isDigit(condition.charAt(0)) && code != null && code.startsWith(condition);
    }
  }

  private DeedWords() {}

  /** Before the one whom it is done to: "speak by phone with". */
  static VerbPhrase toAnother(StoryEvent event) {
    return VerbPhrase.of(best(event).toAnother());
  }

  /** Where nobody is named on the other side: "hold a phone call". */
  static VerbPhrase alone(StoryEvent event) {
    return VerbPhrase.of(best(event).alone());
  }

  /** What equal parties do: "speak by phone". */
  static VerbPhrase together(StoryEvent event) {
    return VerbPhrase.of(best(event).together());
  }

  private static Row best(StoryEvent event) {
    return ROWS.stream()
        .filter(row -> row.fits(event))
        .max(
            Comparator.comparingInt((Row row) -> row.conditions().size())
                .thenComparingInt(row -> -ROWS.indexOf(row)))
        .orElseThrow(() -> new IllegalStateException("no words for " + event.type()));
  }
}
