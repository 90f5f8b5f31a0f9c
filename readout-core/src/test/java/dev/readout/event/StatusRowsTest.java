package dev.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.rules.RuleSentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of status gives the sentence beside it an event of that status. */
class StatusRowsTest {
  static Stream<List<String>> rows() {
    return Stream.of("operators.txt", "governors.txt", "modifiers.txt")
        .flatMap(table -> RuleSentences.rows(StatusTables.class, table).stream());
  }

  static Stream<List<String>> bystanders() {
    return RuleSentences.rows(Bystanders.class, "bystanders.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void givesItsStatus(List<String> row) {
    String effect = row.getFirst();
    // what lends its hand or only tells leaves the event as it was
    boolean status = effect.equals(effect.toUpperCase(Locale.ROOT));
    EventStatus expected = status ? EventStatus.valueOf(effect) : EventStatus.HAPPENED;
    Reading reading = RuleSentences.read(row.getLast());
    assertThat(reading.events())
        .filteredOn(e -> e.type() != EventType.STATEMENT)
        .extracting(Event::status)
        .contains(expected);
  }

  @ParameterizedTest
  @MethodSource("bystanders")
  void whatIsNobodyDoesNothingPolitical(List<String> row) {
    assertThat(RuleSentences.read(row.getLast()).events()).isEmpty();
  }
}
