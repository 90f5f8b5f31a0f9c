package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a name means by what else its article names. */
class ArticleNamesTest {
  /** Ids of the mentions with these words, "-" where there is none. */
  private static List<String> ids(Language language, String words) {
    String text = language.article().text();
    return NameReader.standard().read(language, List.of()).mentions().stream()
        .filter(m -> m.span().in(text).equals(words))
        .map(m -> m.entity() == null ? "-" : m.entity().id())
        .toList();
  }

  @Test
  void congressIsThatOfTheStateThatTheReportIsAbout() {
    Language peru =
        Written.article(
            "2021-05-01",
            "Peru/NNP/1/nsubj/PLACE voted/VBD/-1/root",
            "Lima/NNP/1/nsubj/PLACE waited/VBD/-1/root",
            "Congress/NNP/1/nsubj/ORGANIZATION met/VBD/-1/root");
    assertThat(ids(peru, "Congress")).containsExactly("readout:pe-parliament");
    Language plain =
        Written.article("2021-05-01", "Congress/NNP/1/nsubj/ORGANIZATION met/VBD/-1/root");
    assertThat(ids(plain, "Congress")).containsExactly("Q11268");
  }

  @Test
  void theHouseOfAReportOnLondonIsTheCommons() {
    Language language =
        Written.article(
            "2021-05-01",
            "Britain/NNP/1/nsubj/PLACE voted/VBD/-1/root",
            "the/DT/1/det House/NNP/2/nsubj/ORGANIZATION rose/VBD/-1/root");
    assertThat(ids(language, "House")).containsExactly("Q11005");
  }

  @Test
  void theTreasuryIsOneOfTheFewStatesThatHaveOneSoCalled() {
    Language language =
        Written.article(
            "2021-05-01",
            "Japan/NNP/1/nsubj/PLACE asked/VBD/-1/root",
            "Japan/NNP/1/nsubj/PLACE waited/VBD/-1/root",
            "the/DT/2/det American/JJ/2/amod/NATIONALITY side/NN/3/nsubj called/VBD/-1/root",
            "A/DT/2/det Treasury/NNP/2/compound/ORGANIZATION official/NN/3/nsubj spoke/VBD/-1/root");
    assertThat(ids(language, "Treasury")).containsExactly("Q648666");
  }

  @Test
  void aTownsNameIsTheFirmThatTheReportIsAbout() {
    Language language =
        Written.article(
            "2021-05-01",
            "Burlington/NNP/2/compound/ORGANIZATION Amber/NNP/2/compound/ORGANIZATION Holdings/NNP/3/nsubj/ORGANIZATION rose/VBD/-1/root",
            "Burlington/NNP/1/nsubj/PLACE declined/VBD/-1/root to/TO/3/mark comment/VB/1/xcomp",
            "it/PRP/1/nsubj began/VBD/-1/root in/IN/3/case Burlington/NNP/1/obl/PLACE");
    assertThat(ids(language, "Burlington")).first().isEqualTo("local:burlington-amber-holdings");
    assertThat(ids(language, "Burlington")).last().isNotEqualTo("local:burlington-amber-holdings");
  }

  @Test
  void aTownBehindAnArticleDescribesWhatFollows() {
    Language language =
        Written.article(
            "2021-05-01",
            "They/PRP/1/nsubj agreed/VBD/-1/root with/IN/4/case the/DT/4/det Tokyo/NNP/1/obl/PLACE and/CC/6/cc London/NNP/4/conj/PLACE exchanges/NNS/4/dep");
    assertThat(ids(language, "Tokyo")).containsExactly("Q1490");
  }

  @Test
  void theNameOfAProgrammeIsNoState() {
    Language language =
        Written.article(
            "2021-05-01",
            "She/PRP/1/nsubj works/VBZ/-1/root for/IN/5/case India/NNP/5/compound/PLACE Amber/NNP/5/compound Digest/NNP/1/obl");
    assertThat(ids(language, "India")).containsExactly("-");
  }

  @Test
  void aRelativeWhoIsNamedInBetweenDoesNotTakeTheName() {
    Language language =
        Written.article(
            "2018-05-01",
            "Donald/NNP/1/compound/PERSON Trump/NNP/2/nsubj/PERSON arrived/VBD/-1/root",
            "Tiffany/NNP/1/compound/PERSON Trump/NNP/2/nsubj/PERSON watched/VBD/-1/root",
            "Trump/NNP/1/nsubj/PERSON spoke/VBD/-1/root");
    assertThat(ids(language, "Trump")).containsExactly("Q22686");
  }

  @Test
  void aWomansTitleIsNotThatOfAMan() {
    Language language =
        Written.article(
            "2018-05-01",
            "Karl/NNP/1/compound/PERSON Amsel/NNP/2/nsubj/PERSON met/VBD/-1/root Angela/NNP/4/compound/PERSON Merkel/NNP/2/obj/PERSON",
            "Bernd/NNP/1/compound/PERSON Merkel/NNP/2/nsubj/PERSON left/VBD/-1/root",
            "Mrs./NNP/1/compound Merkel/NNP/2/nsubj/PERSON spoke/VBD/-1/root");
    assertThat(ids(language, "Merkel")).containsExactly("Q567");
  }

  @Test
  void withoutADateTheOthersTellWhichPresidentIsMeant() {
    Language language =
        Written.article(
            null,
            "Dick/NNP/1/compound/PERSON Cheney/NNP/2/nsubj/PERSON met/VBD/-1/root Tony/NNP/4/compound/PERSON Blair/NNP/2/obj/PERSON",
            "Condoleezza/NNP/1/compound/PERSON Rice/NNP/2/nsubj/PERSON waited/VBD/-1/root",
            "President/NNP/1/compound Bush/NNP/2/nsubj/PERSON spoke/VBD/-1/root");
    assertThat(ids(language, "Bush")).containsExactly("Q207");
  }

  @Test
  void aTownBesideAPlaceIsAPlaceWhateverItLooksLike() {
    Language language =
        Written.article(
            "2024-05-01",
            "Shells/NNS/1/nsubj fell/VBD/-1/root on/IN/3/case Lviv/NNP/1/obl/PLACE and/CC/5/cc Kramatorsk/NNP/3/conj/PERSON");
    assertThat(ids(language, "Kramatorsk")).first().asString().startsWith("geo:ua-");
    Language person =
        Written.article(
            "2024-05-01",
            "Karl/NNP/1/compound/PERSON Kramatorsk/NNP/2/nsubj/PERSON left/VBD/-1/root",
            "Lviv/NNP/3/nsubj/PLACE and/CC/2/cc Kramatorsk/NNP/0/conj/PERSON waited/VBD/-1/root");
    assertThat(ids(person, "Kramatorsk")).containsExactly("local:karl-kramatorsk");
  }

  @Test
  void aCapitalThatSomebodyGoesToIsAPlace() {
    Language language =
        Written.article(
            "2024-05-01", "She/PRP/1/nsubj flew/VBD/-1/root to/TO/3/case Juba/NNP/1/obl/OTHER");
    assertThat(ids(language, "Juba")).containsExactly("Q1947");
  }
}
