package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Descriptions by a post whose owner is not the state whose name stands beside it. */
class PostOwnersTest {
  private static List<String> described(String date, String... sentences) {
    Language language = Written.article(date, sentences);
    String text = language.article().text();
    return NameReader.standard().read(language, List.of()).mentions().stream()
        .filter(m -> m.form() == NameMention.Form.NOMINAL && m.entity() != null)
        .map(m -> m.span().in(text) + ": " + m.entity().name())
        .toList();
  }

  @Test
  void thePremierOfARegionDoesNotLeadTheState() {
    assertThat(
            described(
                "2023-05-03",
                "the/DT/1/det premier/NN/4/nsubj of/IN/3/case Quebec/NNP/1/nmod/PLACE spoke/VBD/-1/root"))
        .isEmpty();
  }

  @Test
  void thePresidentOfAStatesFederationIsNotItsPresident() {
    assertThat(
            described(
                "2023-05-03",
                "the/DT/1/det president/NN/7/nsubj of/IN/6/case France/NNP/6/nmod:poss/PLACE 's/POS/3/case"
                    + " chess/NN/6/compound federation/NN/1/nmod resigned/VBD/-1/root"))
        .isEmpty();
  }

  @Test
  void aPostThatNobodyHoldsYetIsNobodys() {
    String next =
        "the/DT/3/det next/JJ/3/amod French/JJ/3/amod/NATIONALITY president/NN/4/nsubj decides/VBZ/-1/root";
    assertThat(described("2023-05-03", next)).isEmpty();
    String any = "a/DT/2/det French/JJ/2/amod/NATIONALITY president/NN/3/nsubj decides/VBZ/-1/root";
    assertThat(described("2023-05-03", any)).isEmpty();
    String became =
        "she/PRP/1/nsubj became/VBD/-1/root German/JJ/3/amod/NATIONALITY chancellor/NN/1/xcomp";
    assertThat(described("2023-05-03", became)).isEmpty();
    String elect =
        "Kenya/NNP/2/nmod:poss/PLACE 's/POS/0/case president/NN/4/nsubj elect/JJ/2/amod spoke/VBD/-1/root";
    assertThat(described("2023-05-03", elect)).isEmpty();
    // A headline has no article either, and means whoever holds the post.
    String headline =
        "French/JJ/1/amod/NATIONALITY president/NN/2/nsubj visits/VBZ/-1/root Oslo/NNP/2/obj/PLACE";
    assertThat(described("2023-05-03", headline))
        .containsExactly("French president: Emmanuel Macron");
  }

  @Test
  void theHeadOfABodyIsWhoLeadsItByARowThatNamesIt() {
    assertThat(
            described(
                "2021-05-03",
                "the/DT/2/det NATO/NNP/2/compound/ORGANIZATION chief/NN/3/nsubj spoke/VBD/-1/root"))
        .containsExactly("the NATO chief: Jens Stoltenberg");
    assertThat(
            described(
                "2021-05-03",
                "the/DT/1/det head/NN/7/nsubj of/IN/6/case the/DT/6/det World/NNP/6/compound/ORGANIZATION"
                    + " Health/NNP/6/compound/ORGANIZATION Organization/NNP/1/nmod/ORGANIZATION spoke/VBD/-1/root"))
        .containsExactly("the head of the World Health Organization: Tedros Adhanom Ghebreyesus");
    assertThat(
            described(
                "2021-05-03",
                "the/DT/1/det leader/NN/4/nsubj of/IN/3/case Hezbollah/NNP/1/nmod/ORGANIZATION spoke/VBD/-1/root"))
        .containsExactly("the leader of Hezbollah: Hassan Nasrallah");
  }

  @Test
  void aCounterpartHoldsThePostOfWhoIsNamedBefore() {
    assertThat(
            described(
                "2018-05-03",
                "Lavrov/NNP/1/nsubj/PERSON met/VBD/-1/root his/PRP$/4/nmod:poss Turkish/JJ/4/amod/NATIONALITY counterpart/NN/1/obj"))
        .containsExactly("Turkish counterpart: Mevlüt Çavuşoğlu");
    assertThat(
            described(
                "2012-06-03",
                "Merkel/NNP/1/nsubj/PERSON met/VBD/-1/root her/PRP$/4/nmod:poss French/JJ/4/amod/NATIONALITY counterpart/NN/1/obj"))
        .containsExactly("French counterpart: François Hollande");
    assertThat(
            described(
                "2012-06-03",
                "they/PRP/1/nsubj met/VBD/-1/root the/DT/4/det French/JJ/4/amod/NATIONALITY counterpart/NN/1/obj"))
        .isEmpty();
  }
}
