package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import dev.readout.language.LanguageReader;
import dev.readout.reading.Reading;
import dev.readout.rules.RuleSentences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of statements reads the sentence that stands beside it. */
class StatementRowsTest {
  static Stream<List<String>> cues() {
    return RuleSentences.rows(Cues.class, "cues.txt").stream();
  }

  static Stream<List<String>> channels() {
    return RuleSentences.rows(Circumstances.class, "channels.txt").stream();
  }

  static Stream<List<String>> voices() {
    return RuleSentences.rows(Voices.class, "voices.txt").stream();
  }

  /** By the rules alone, so that what the annotator marks does not stand in for a missing row. */
  @ParameterizedTest
  @MethodSource("cues")
  void cueVerbsGovernWhatIsSaid(List<String> row) {
    Language language =
        new LanguageReader(RuleSentences.annotator()).read(RuleSentences.article(row.getLast()));
    Scene scene = Scene.of(row.getLast(), language.paragraphs().getFirst());
    List<String> words = Table.words(row.getFirst());
    assertThat(AttributionRules.read(scene))
        .anyMatch(draft -> words.stream().anyMatch(word -> said(draft, word)));
  }

  private static boolean said(Draft draft, String word) {
    Tree tree = draft.tree();
    int node = draft.cueNode();
    String verb = word.contains("+") ? word.substring(0, word.indexOf('+')) : word;
    return tree != null && node >= 0 && tree.lemma(node).equals(verb) && !draft.content().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("channels")
  void channelsAreRead(List<String> row) {
    assertThat(RuleSentences.read(row.getLast()).statements()).anyMatch(s -> s.channel() != null);
  }

  @ParameterizedTest
  @MethodSource("voices")
  void sourcesAreTold(List<String> row) {
    Reading reading = RuleSentences.read(row.getLast());
    Statement last = reading.statements().getLast();
    switch (row.getFirst()) {
      case "person" -> assertThat(last.marks()).contains(Statement.Mark.UNNAMED);
      case "observer" -> assertThat(last.marks()).contains(Statement.Mark.ASSESSMENT);
      default -> assertThat(last.speaker()).isNotNull();
    }
  }
}
