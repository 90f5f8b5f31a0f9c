package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReaderTest {
  private static Names read(Language language) {
    return NameReader.standard().read(language, List.of());
  }

  private static NameMention mention(Language language, String words) {
    String text = language.article().text();
    return read(language).mentions().stream()
        .filter(m -> m.span().in(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention of " + words + " in " + text));
  }

  @Test
  void aCapitalThatSpeaksIsAGovernment() {
    Language spoken =
        Written.article(
            "2024-03-02",
            "Tehran/NNP/1/nsubj/PLACE rejected/VBD/-1/root the/DT/3/det plan/NN/1/obj");
    assertThat(mention(spoken, "Tehran").type()).isEqualTo(EntityType.GOVERNMENT);
    assertThat(mention(spoken, "Tehran").entity().name()).isEqualTo("Iran");
  }

  @Test
  void anOrganisationAndAStateSideBySideAreTwoThatAct() {
    Language language =
        Written.article(
            "2024-03-02",
            "Aid/NN/1/nsubj was/VBD/-1/root sent/VBN/1/dep by/IN/5/case the/DT/6/det"
                + " United/NNP/6/compound/ORGANIZATION Nations/NNP/2/obl/ORGANIZATION"
                + " and/CC/8/cc/ORGANIZATION Norway/NNP/6/conj/PLACE");
    assertThat(mention(language, "United Nations").type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(mention(language, "United Nations").entity().id()).isEqualTo("Q1065");
    assertThat(mention(language, "Norway").entity().name()).isEqualTo("Norway");
  }

  @Test
  void initialsMeanTheBodyThatTheArticleNamed() {
    String forces =
        "The/DT/3/det Rapid/NNP/3/compound/ORGANIZATION Support/NNP/3/compound/ORGANIZATION"
            + " Forces/NNPS/4/nsubj/ORGANIZATION left/VBD/-1/root";
    String reporters =
        "Reporters/NNP/3/nsubj/ORGANIZATION Without/IN/2/case/ORGANIZATION"
            + " Borders/NNP/0/nmod/ORGANIZATION protested/VBD/-1/root";
    String initials =
        "The/DT/1/det RSF/NNP/2/nsubj/ORGANIZATION confirmed/VBD/-1/root it/PRP/2/obj";
    assertThat(mention(Written.article("2024-03-02", forces, initials), "RSF").entity().name())
        .isEqualTo("Rapid Support Forces");
    assertThat(mention(Written.article("2024-03-02", reporters, initials), "RSF").entity().name())
        .isEqualTo("Reporters Without Borders");
  }

  @Test
  void aCapitalThatIsReachedIsAPlace() {
    Language reached =
        Written.article(
            "2024-03-02", "She/PRP/1/nsubj flew/VBD/-1/root to/TO/3/case Tehran/NNP/1/obl/PLACE");
    assertThat(mention(reached, "Tehran").type()).isEqualTo(EntityType.PLACE);
    assertThat(mention(reached, "Tehran").entity().place().latitude()).isBetween(35.0, 36.5);
  }

  @Test
  void aPostIsResolvedOnTheDayOfTheArticle() {
    String sentence =
        "the/DT/2/det French/JJ/2/amod/NATIONALITY president/NN/3/nsubj spoke/VBD/-1/root";
    assertThat(
            mention(Written.article("2010-05-01", sentence), "the French president")
                .entity()
                .name())
        .isEqualTo("Nicolas Sarkozy");
    assertThat(
            mention(Written.article("2020-05-01", sentence), "the French president")
                .entity()
                .name())
        .isEqualTo("Emmanuel Macron");
  }

  @Test
  void aPostOfSeveralStatesHasAMentionForEach() {
    Language language =
        Written.article(
            "2019-04-01",
            "the/DT/2/det foreign/JJ/2/amod ministers/NNS/7/nsubj of/IN/4/case Russia/NNP/2/nmod/PLACE and/CC/6/cc Germany/NNP/4/conj/PLACE met/VBD/-1/root");
    List<String> named =
        read(language).mentions().stream()
            .filter(m -> m.form() == NameMention.Form.NOMINAL)
            .map(m -> m.entity().name())
            .toList();
    assertThat(named).containsExactlyInAnyOrder("Sergei Lavrov", "Heiko Maas");
  }

  @Test
  void aFamilyNameTakesUpTheFullName() {
    Language language =
        Written.article(
            "2024-03-02",
            "Karl/NNP/1/nsubj/PERSON Amsel/NNP/2/nsubj/PERSON spoke/VBD/-1/root",
            "Later/RB/2/advmod Amsel/NNP/2/nsubj/PERSON left/VBD/-1/root");
    assertThat(mention(language, "Amsel").entity())
        .isEqualTo(mention(language, "Karl Amsel").entity());
    assertThat(mention(language, "Amsel").entity().isLocal()).isTrue();
  }

  @Test
  void heAfterACapitalAsSubjectIsThatSide() {
    Language language =
        Written.article(
            "2024-03-02",
            "Ankara/NNP/1/nsubj/PLACE insisted/VBD/-1/root",
            "He/PRP/1/nsubj asked/VBD/-1/root");
    Names names = read(language);
    assertThat(names.references()).hasSize(1);
    assertThat(
            names
                .byId(names.references().getFirst().mentions().getFirst())
                .orElseThrow()
                .entity()
                .id())
        .isEqualTo("Q43");
  }

  @Test
  void theMinistryIsTheOneNamedBefore() {
    Language language =
        Written.article(
            "2024-03-02",
            "Japan/NNP/3/nmod:poss/PLACE 's/POS/0/case Finance/NNP/3/compound/ORGANIZATION Ministry/NNP/4/nsubj/ORGANIZATION spoke/VBD/-1/root",
            "the/DT/1/det ministry/NN/2/nsubj declined/VBD/-1/root");
    assertThat(mention(language, "the ministry").entity().name())
        .isEqualTo("Ministry of Finance of Japan");
  }

  @Test
  void aTownIsTheOneInTheAreaThatFollows() {
    Language language =
        Written.article(
            "2024-03-02",
            "in/IN/1/case Paris/NNP/4/obl/PLACE ,/,/1/punct Texas/NNP/1/appos/PLACE rained/VBD/-1/root");
    assertThat(mention(language, "Paris").entity().place().longitude()).isBetween(-96.0, -95.0);
  }

  @Test
  void aFamilyNameBehindWhatSomebodyIsCalledIsThatPersons() {
    Language language =
        Written.article(
            "2019-03-02",
            "Marta/NNP/4/nsubj/PERSON (/-LRB-/2/punct Aurelia/NNP/0/appos/PERSON )/-RRB-/2/punct"
                + " Khan/NNP/0/flat/PERSON won/VBD/-1/root",
            "Khan/NNP/1/nsubj/PERSON smiled/VBD/-1/root");
    assertThat(mention(language, "Khan").entity()).matches(e -> e == null || e.isLocal());
    Language alone = Written.article("2019-03-02", "Khan/NNP/1/nsubj/PERSON smiled/VBD/-1/root");
    assertThat(mention(alone, "Khan").entity().name()).isEqualTo("Imran Khan");
  }

  @Test
  void aNameOfTheUsersOwnTableMeansWhatItSaysThere() {
    NameReader reader =
        NameReader.with(
            KnowledgeBase.with(
                List.of(
                    new UserTable(
                        "people", List.of("own:a\tTheresa May\tf\t", "own:b\tLena Amsel\tf\t")),
                    new UserTable(
                        "regions",
                        List.of("own:c\tFinkenau\t\tSITE\tat\t47.1\t11.6\town table\t2025-01")))));
    // Another of the name is in the tables, and a post stands beside the other one.
    Language language =
        Written.article(
            "2017-03-02",
            "Theresa/NNP/1/flat/PERSON May/NNP/2/nsubj/PERSON met/VBD/-1/root Lena/NNP/4/flat/PERSON"
                + " Amsel/NNP/2/obj/PERSON ,/,/4/punct the/DT/7/det mayor/NN/4/appos of/IN/9/case"
                + " Finkenau/NNP/7/nmod/ORGANIZATION",
            "Amsel/NNP/1/nsubj/PERSON spoke/VBD/-1/root");
    String text = language.article().text();
    assertThat(reader.read(language, List.of()).mentions())
        .filteredOn(m -> m.entity() != null)
        .extracting(m -> m.span().in(text) + " " + m.entity().id())
        .containsExactlyInAnyOrder(
            "Theresa May own:a", "Lena Amsel own:b", "Finkenau own:c", "Amsel own:b");
  }

  @Test
  void aLoneWordOfTheUsersOwnTableIsLeftToWhoIsNamedInFull() {
    NameReader reader =
        NameReader.with(
            KnowledgeBase.with(
                List.of(
                    new UserTable(
                        "organisations",
                        List.of("own:a\tAmsel\t\tCOMPANY\tat\t\town table\t2025-01")))));
    Language language =
        Written.article(
            "2017-03-02",
            "Lena/NNP/1/flat/PERSON Amsel/NNP/2/nsubj/PERSON came/VBD/-1/root",
            "Amsel/NNP/1/nsubj/PERSON spoke/VBD/-1/root");
    assertThat(reader.read(language, List.of()).mentions())
        .noneMatch(m -> m.entity() != null && m.entity().id().equals("own:a"));
  }
}
