package dev.readout.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeRepairTest {
  /** Words as {@code form/TAG/head/relation}. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] part = word.split("/");
      tokens.add(
          new Token(
              at,
              at + part[0].length(),
              part[0],
              part[0],
              part[1],
              Integer.parseInt(part[2]),
              part[3]));
      at += part[0].length() + 1;
    }
    return new Sentence(tokens);
  }

  @Test
  void whoStandsBeforeToBelongsToTheVerbBefore() {
    Sentence parsed =
        sentence(
            "She/PRP/1/nsubj met/VBD/-1/root with/IN/3/case Brun/NNP/5/iobj to/TO/5/mark"
                + " discuss/VB/1/advcl dams/NNS/5/obj");
    Token mended = TreeRepair.repaired(parsed).tokens().get(3);
    assertThat(mended.head()).isEqualTo(1);
    assertThat(mended.relation()).isEqualTo("obl");
    assertThat(TreeRepair.repaired(parsed).tokens().get(6)).isEqualTo(parsed.tokens().get(6));
  }

  @Test
  void aQuestionWordMayStandBeforeTo() {
    Sentence parsed =
        sentence("She/PRP/1/nsubj asked/VBD/-1/root whom/WP/4/obj to/TO/4/mark see/VB/1/ccomp");
    assertThat(TreeRepair.repaired(parsed)).isSameAs(parsed);
  }
}
