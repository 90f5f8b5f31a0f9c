package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.clause.Clauses;
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

  static Stream<List<String>> deeds() {
    return RuleSentences.rows(Deeds.class, "deeds.txt").stream();
  }

  static Stream<List<String>> unsaid() {
    return RuleSentences.rows(NotSaid.class, "unsaid.txt").stream();
  }

  /** Even where an annotator marks the verb, its subject and all that hangs on it. */
  @ParameterizedTest
  @MethodSource("deeds")
  void deedsAreNoSayings(List<String> row) {
    Scene scene = scene(row.getLast());
    Draft draft = marked(scene, Table.words(row.getFirst()));
    assertThat(Deeds.told(scene, draft)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("unsaid")
  void whatIsNotSaidIsNoStatement(List<String> row) {
    Scene scene = scene(row.getLast());
    List<String> words =
        row.getFirst().equals("withheld") ? List.of("deny") : Table.words(row.get(1));
    assertThat(NotSaid.told(scene, marked(scene, words))).isTrue();
  }

  private static Scene scene(String sentence) {
    Language language =
        new LanguageReader(RuleSentences.annotator()).read(RuleSentences.article(sentence));
    return Scene.of(sentence, language.paragraphs().getFirst());
  }

  private static Draft marked(Scene scene, List<String> words) {
    Tree tree = scene.trees().getFirst();
    int cue = 0;
    while (!words.contains(tree.lemma(cue))) {
      cue++;
    }
    int source = Clauses.subject(tree, cue);
    int content = tree.children(cue, "obj", "obl", "xcomp", "ccomp").getLast();
    return new Draft(
        source < 0 ? List.of() : List.of(Clauses.phrase(tree, source)),
        List.of(tree.token(cue).span()),
        List.of(Clauses.whole(tree, content)),
        tree,
        cue,
        source);
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
