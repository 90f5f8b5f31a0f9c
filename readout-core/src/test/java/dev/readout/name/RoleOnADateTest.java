package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.time.TimeExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Descriptions that mean the holder of a post on a day. */
class RoleOnADateTest {
  private static final String ENVOY =
      "Trump/NNP/2/nmod:poss/PERSON 's/POS/0/case envoy/NN/3/nsubj met/VBD/-1/root them/PRP/3/obj";

  private static Names read(Language language) {
    return NameReader.standard().read(language, List.of());
  }

  private static List<String> meant(Names names, Language language, String words) {
    return names.mentions().stream()
        .filter(m -> m.span().in(language.article().text()).equals(words))
        .map(
            m ->
                m.entity() != null
                    ? m.entity().name()
                    : m.unresolved() == null ? "?" : m.unresolved())
        .toList();
  }

  private static List<String> meant(Language language, String words) {
    return meant(read(language), language, words);
  }

  @Test
  void theTopDiplomatsOfTwoStatesAreTwoPeople() {
    Language language =
        Written.article(
            "2016-05-10",
            "the/DT/2/det top/JJ/2/amod diplomats/NNS/8/nsubj of/IN/4/case Russia/NNP/2/nmod/PLACE and/CC/7/cc the/DT/7/det US/NNP/4/conj/PLACE met/VBD/-1/root");
    assertThat(meant(language, "the top diplomats of Russia and the US"))
        .containsExactlyInAnyOrder("Sergei Lavrov", "John Kerry");
  }

  @Test
  void theLeaderOfAStateIsWhoeverLeadsIt() {
    String sentence =
        "the/DT/2/det German/JJ/2/amod/NATIONALITY leader/NN/3/nsubj spoke/VBD/-1/root";
    assertThat(meant(Written.article("2012-05-10", sentence), "the German leader"))
        .containsExactly("Angela Merkel");
    String chinese =
        "the/DT/2/det Chinese/JJ/2/amod/NATIONALITY leader/NN/3/nsubj spoke/VBD/-1/root";
    assertThat(meant(Written.article("2018-05-10", chinese), "the Chinese leader"))
        .containsExactly("Xi Jinping");
  }

  @Test
  void aNewClauseAfterACommaSaysNothingOfTheNameBefore() {
    Language language =
        Written.article(
            "2012-05-10",
            "Hollande/NNP/1/nsubj/PERSON spoke/VBD/-1/root with/IN/3/case Berger/NNP/1/obl/PERSON"
                + " ,/,/9/punct even/RB/9/advmod if/IN/9/mark the/DT/8/det"
                + " German/JJ/9/amod/NATIONALITY leader/NN/10/nsubj refused/VBD/1/advcl");
    assertThat(meant(language, "the German leader")).containsExactly("Angela Merkel");
  }

  @Test
  void theLeaderOfAStatesForceIsNotTheLeaderOfTheState() {
    Language language =
        Written.article(
            "2018-05-10",
            "the/DT/1/det leader/NN/7/nsubj of/IN/6/case France/NNP/6/nmod:poss/PLACE 's/POS/3/case"
                + " Red/NNP/6/compound/ORGANIZATION Brigade/NNP/1/nmod/ORGANIZATION"
                + " spoke/VBD/-1/root");
    assertThat(meant(language, "the leader of France")).isEmpty();
  }

  @Test
  void anEnvoyIsTheOneWhomTheArticleNames() {
    Language named =
        Written.article(
            "2025-06-10",
            "Steve/NNP/1/flat/PERSON Witkoff/NNP/2/nsubj/PERSON arrived/VBD/-1/root",
            ENVOY);
    assertThat(meant(named, "Trump 's envoy".replace(" '", "'"))).containsExactly("Steve Witkoff");
    // He has several: without a name nobody is meant for certain.
    assertThat(meant(Written.article("2025-06-10", ENVOY), "Trump's envoy")).isEmpty();
  }

  @Test
  void theThenPresidentHeldThePostOnTheDateOfTheSentence() {
    Language language =
        Written.article(
            "2020-03-02",
            "the/DT/2/det then/RB/2/advmod president/NN/5/nsubj of/IN/4/case France/NNP/2/nmod/PLACE signed/VBD/-1/root it/PRP/5/obj in/IN/8/case 2009/CD/5/obl");
    String text = language.article().text();
    int at = text.indexOf("2009");
    TimeExpression year =
        new TimeExpression(
            "t1",
            new Span(at, at + 4),
            TimeExpression.Type.DATE,
            "2009",
            "year",
            null,
            List.of(),
            null);
    Names names = NameReader.standard().read(language, List.of(year));
    assertThat(meant(names, language, "the then president of France"))
        .containsExactly("Nicolas Sarkozy");
  }

  @Test
  void aSuccessorFollowsInTheTable() {
    Language language =
        Written.article(
            "2022-03-02",
            "Angela/NNP/1/flat/PERSON Merkel/NNP/2/nsubj/PERSON left/VBD/-1/root",
            "her/PRP$/1/nmod:poss successor/NN/2/nsubj stayed/VBD/-1/root");
    assertThat(meant(language, "her successor")).containsExactly("Olaf Scholz");
    Language before =
        Written.article(
            "2022-03-02",
            "Theresa/NNP/1/flat/PERSON May/NNP/3/nmod:poss/PERSON 's/POS/1/case predecessor/NN/4/nsubj agreed/VBD/-1/root");
    assertThat(meant(before, "Theresa May's predecessor")).containsExactly("David Cameron");
  }

  @Test
  void aPresidentWhoHeadsTheGovernmentIsNoPrimeMinister() {
    String head =
        "the/DT/1/det head/NN/6/nsubj of/IN/3/case government/NN/1/nmod of/IN/5/case Zambia/NNP/3/nmod/PLACE spoke/VBD/-1/root";
    assertThat(meant(Written.article("2024-03-02", head), "the head of government of Zambia"))
        .containsExactly("Hakainde Hichilema");
    String prime =
        "the/DT/3/det Zambian/JJ/3/amod/NATIONALITY prime/JJ/3/amod minister/NN/4/nsubj spoke/VBD/-1/root";
    assertThat(meant(Written.article("2024-03-02", prime), "the Zambian prime minister")).isEmpty();
  }

  @Test
  void whatMayBeOutOfDateIsNotGuessed() {
    Language language =
        Written.article(
            "2033-03-02",
            "the/DT/2/det Kenyan/JJ/2/amod/NATIONALITY president/NN/3/nsubj spoke/VBD/-1/root");
    assertThat(meant(language, "the Kenyan president"))
        .singleElement()
        .asString()
        .startsWith("KB_STALE");
  }

  @Test
  void aFormerMinisterIsOnlyOneWhoIsNamed() {
    Language unnamed =
        Written.article(
            "2020-03-02",
            "the/DT/4/det former/JJ/4/amod German/JJ/4/amod/NATIONALITY foreign/JJ/4/amod minister/NN/5/nsubj spoke/VBD/-1/root");
    assertThat(read(unnamed).mentions())
        .noneMatch(m -> m.form() == NameMention.Form.NOMINAL && m.entity() != null);
  }

  @Test
  void moscowSpeaksAndIsFlownTo() {
    Language spoken =
        Written.article(
            "2020-03-02",
            "Moscow/NNP/1/nsubj/PLACE said/VBD/-1/root it/PRP/3/nsubj agreed/VBD/1/ccomp");
    assertThat(read(spoken).mentions())
        .first()
        .satisfies(m -> assertThat(m.type()).isEqualTo(EntityType.GOVERNMENT));
    Language flown =
        Written.article(
            "2020-03-02", "They/PRP/1/nsubj flew/VBD/-1/root to/IN/3/case Moscow/NNP/1/obl/PLACE");
    assertThat(read(flown).mentions())
        .first()
        .satisfies(m -> assertThat(m.type()).isEqualTo(EntityType.PLACE));
  }

  @Test
  void thePairAndTheTwoLeadersAreSets() {
    for (String set :
        List.of(
            "the/DT/1/det pair/NN/2/nsubj agreed/VBD/-1/root",
            "the/DT/2/det two/CD/2/nummod leaders/NNS/3/nsubj agreed/VBD/-1/root")) {
      Names names =
          read(
              Written.article(
                  "2019-04-01",
                  "Emmanuel/NNP/1/flat/PERSON Macron/NNP/2/nsubj/PERSON met/VBD/-1/root Angela/NNP/4/flat/PERSON Merkel/NNP/2/obj/PERSON",
                  set));
      assertThat(names.references()).singleElement();
      assertThat(names.references().getFirst().mentions())
          .extracting(id -> names.byId(id).orElseThrow().entity().name())
          .containsExactly("Emmanuel Macron", "Angela Merkel");
    }
  }

  @Test
  void bothSidesAreTheTwoStates() {
    Names names =
        read(
            Written.article(
                "2019-04-01",
                "India/NNP/1/nsubj/PLACE blamed/VBD/-1/root Pakistan/NNP/1/obj/PLACE",
                "both/DT/1/det sides/NNS/2/nsubj agreed/VBD/-1/root"));
    assertThat(names.references()).singleElement();
    assertThat(names.references().getFirst().mentions())
        .extracting(id -> names.byId(id).orElseThrow().entity().name())
        .containsExactly("India", "Pakistan");
  }

  @Test
  void aNameWithinAWordIsNoName() {
    Language language =
        Written.article(
            "2019-04-01",
            "The/DT/1/det ambassador/NN/2/nsubj may/MD/3/aux march/VB/-1/root on/IN/5/case sun/NN/3/obl");
    assertThat(read(language).mentions()).isEmpty();
  }

  @Test
  void aDatelineIsToldFromAPlaceThatIsSpokenOf() {
    Language language =
        Written.article(
            "2019-04-01",
            "NAIROBI/NNP/6/obl/PLACE ,/,/0/punct Kenya/NNP/0/appos/PLACE (AP)/NNP/0/dep -/:/6/punct Police/NNS/6/nsubj searched/VBD/-1/root Mombasa/NNP/6/obj/PLACE");
    assertThat(read(language).mentions())
        .filteredOn(m -> m.use() == NameMention.PlaceUse.DATELINE)
        .extracting(m -> m.span().in(language.article().text()))
        .containsExactly("NAIROBI", "Kenya");
    assertThat(read(language).mentions())
        .filteredOn(m -> m.use() == NameMention.PlaceUse.MENTIONED)
        .extracting(m -> m.span().in(language.article().text()))
        .containsExactly("Mombasa");
  }

  @Test
  void aNationalityIsTheStateOnlyBeforeAnOrganOfIt() {
    Language language =
        Written.article(
            "2019-04-01",
            "Kenyan/JJ/1/amod/NATIONALITY officials/NNS/2/nsubj praised/VBD/-1/root Kenyan/JJ/4/amod/NATIONALITY coffee/NN/2/obj");
    assertThat(read(language).mentions())
        .filteredOn(m -> m.type() == EntityType.NATIONALITY)
        .extracting(m -> m.entity().id())
        .containsExactly("Q114", "nation:ke");
  }

  @Test
  void aGivenNameAloneIsThePersonOfTheArticle() {
    Language language =
        Written.article(
            "2019-04-01",
            "Shannon/NNP/1/flat/PERSON Amsel/NNP/2/nsubj/PERSON drew/VBD/-1/root",
            "Shannon/NNP/1/nsubj/PERSON lives/VBZ/-1/root here/RB/1/advmod");
    assertThat(meant(language, "Shannon")).containsExactly("Shannon Amsel");
  }
}
