package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void theVerbAfterDueToHangsOnDue() {
    Sentence parsed =
        sentence(
            "They/PRP/4/nsubj are/VBP/4/cop due/JJ/4/mark to/IN/2/fixed meet/VB/-1/root"
                + " today/NN/4/obl");
    assertThat(hung(parsed))
        .containsExactly(
            "They/2/nsubj", "are/2/cop", "due/-1/root", "to/4/mark", "meet/2/xcomp", "today/4/obl");
  }

  @Test
  void aPassiveAfterDueToKeepsItsOwnAuxiliary() {
    Sentence parsed =
        sentence(
            "It/PRP/5/nsubj:pass is/VBZ/5/aux:pass due/JJ/5/advmod to/TO/2/fixed be/VB/5/aux:pass"
                + " signed/VBN/-1/root");
    assertThat(hung(parsed))
        .containsExactly(
            "It/2/nsubj",
            "is/2/cop",
            "due/-1/root",
            "to/5/mark",
            "be/5/aux:pass",
            "signed/2/xcomp");
  }

  @Test
  void aVerbTaggedAsANounIsKnownByItsObject() {
    Sentence parsed =
        sentence(
            "She/PRP/4/nsubj is/VBZ/4/cop due/JJ/4/case to/IN/2/fixed hold/NN/-1/root talks/NNS/4/obj");
    assertThat(hung(parsed)).contains("due/-1/root", "hold/2/xcomp", "talks/4/obj");
    assertThat(TreeRepair.repaired(parsed).tokens().get(4).tag()).isEqualTo("VB");
  }

  @Test
  void aTitleAndItsNameAreOneSubject() {
    Sentence parsed =
        sentence("Minister/NNP/3/nsubj Ana/NNP/3/nsubj Brun/NNP/1/flat left/VBD/-1/root");
    assertThat(hung(parsed))
        .containsExactly("Minister/3/nsubj", "Ana/0/flat", "Brun/1/flat", "left/-1/root");
  }

  @Test
  void betweenHasTwoSides() {
    Sentence parsed =
        sentence(
            "talks/NNS/-1/root between/IN/3/case the/DT/3/det army/NN/0/nmod of/IN/5/case"
                + " Mali/NNP/3/nmod and/CC/8/cc the/DT/8/det rebels/NNS/5/conj");
    Token mended = TreeRepair.repaired(parsed).tokens().get(8);
    assertThat(mended.head()).isEqualTo(3);
    assertThat(mended.relation()).isEqualTo("conj");
  }

  @Test
  void whatSomebodyIsAccusedOfIsNotTheAccusersDeed() {
    Sentence parsed =
        sentence(
            "They/PRP/2/nsubj:pass were/VBD/2/aux:pass accused/VBN/-1/root by/IN/5/case the/DT/5/det"
                + " council/NN/2/obl:agent of/IN/7/mark burning/VBG/5/acl barns/NNS/7/obj");
    Token mended = TreeRepair.repaired(parsed).tokens().get(7);
    assertThat(mended.head()).isEqualTo(2);
    assertThat(mended.relation()).isEqualTo("advcl");
  }

  @Test
  void aCauseAfterDueToStaysACause() {
    Sentence parsed =
        sentence(
            "Ships/NNS/2/nsubj:pass were/VBD/2/aux:pass late/VBN/-1/root due/JJ/5/case to/IN/3/fixed fog/NN/2/obl");
    assertThat(TreeRepair.repaired(parsed)).isSameAs(parsed);
  }

  private static List<String> hung(Sentence parsed) {
    return TreeRepair.repaired(parsed).tokens().stream()
        .map(t -> t.form() + "/" + t.head() + "/" + t.relation())
        .toList();
  }
}
