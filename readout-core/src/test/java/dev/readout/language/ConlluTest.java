package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.AttributionSpan.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String TEXT = "  Ana Cole said\u00a0 so. She left!";

  private static Paragraph example() {
    return new Paragraph(
        TEXT,
        List.of(
            new Sentence(
                List.of(
                    new Token(2, 5, "Ana", "Ana", "NNP", 2, "nsubj"),
                    new Token(6, 10, "Cole", "Cole", "NNP", 0, "flat"),
                    new Token(11, 15, "said", "say", "VBD", -1, "root"),
                    new Token(17, 19, "so", "so", "RB", 2, "advmod"),
                    new Token(19, 20, ".", ".", ".", 2, "punct"))),
            new Sentence(
                List.of(
                    new Token(21, 24, "She", "she", "PRP", 1, "nsubj"),
                    new Token(
                        25, 29, "left", "leave", "VBD", -1, "root", new EventSense(0.9, -2.5)),
                    new Token(29, 30, "!", "!", ".", 1, "punct")))),
        List.of(new NameSpan(2, 10, NameType.PERSON, 0.97)),
        List.of(
            new AttributionSpan(Role.SOURCE, 2, 10, 0, 0.9),
            new AttributionSpan(Role.SOURCE, 2, 10, 1, 0.9),
            new AttributionSpan(Role.CUE, 11, 15, 0, 0.8),
            new AttributionSpan(Role.CONTENT, 17, 19, 0, 0.7)));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    String conllu = new ConlluWriter().write(example());
    assertThat(ConlluAnnotator.of(conllu).annotate(TEXT)).isEqualTo(example());
  }

  @Test
  void columnsAreThoseOfUniversalDependencies() {
    String conllu = new ConlluWriter().write(example());
    assertThat(conllu)
        .startsWith("# newpar\n# text = Ana Cole said\u00a0 so.\n")
        .contains(
            "1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\t"
                + "SpacesBefore=\\s\\s|Name=B-PERSON|NameScore=0.97|Source=B-0+1|SourceScore=0.9\n")
        .contains("\t3\tadvmod\t_\tSpaceAfter=No|Content=B-0|ContentScore=0.7\n")
        .contains("\troot\t_\tSpaceAfter=No|Event=0.9|Factuality=-2.5\n");
  }

  @Test
  void severalParagraphsAreKeptApart() {
    String conllu = new ConlluWriter().write(example()).repeat(2);
    assertThat(ConlluAnnotator.paragraphs(conllu)).containsExactly(example(), example());
  }

  @Test
  void unknownTextAndBrokenLinesAreRefused() {
    assertThatThrownBy(() -> ConlluAnnotator.of("").annotate("anything"))
        .hasMessageContaining("anything");
    assertThatThrownBy(() -> ConlluAnnotator.of("# newpar\n1\tAna\tAna\n"))
        .hasMessageContaining("line 2");
  }
}
