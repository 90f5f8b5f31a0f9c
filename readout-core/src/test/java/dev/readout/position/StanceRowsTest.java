package dev.readout.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.rules.RuleSentences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of stances reads the sentence beside it as its stance. */
class StanceRowsTest {
  static Stream<List<String>> rows() {
    return Stream.of("stances.txt", "verdicts.txt")
        .flatMap(table -> RuleSentences.rows(StanceReader.class, table).stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsItsStance(List<String> row) {
    assertThat(RuleSentences.read(row.getLast()).positions())
        .extracting(Position::stance)
        .contains(Position.Stance.valueOf(row.getFirst()));
  }
}
