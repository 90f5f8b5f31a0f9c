package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
  private final KnowledgeBase knowledge = KnowledgeBase.standard();

  private String holder(OfficeKind kind, String state, String date) {
    return knowledge.holders(kind, state, LocalDate.parse(date)).offices().stream()
        .map(o -> knowledge.byId(o.person()).orElseThrow().name())
        .findFirst()
        .orElse("nobody");
  }

  @Test
  void knowsWhoHeldAnOfficeOnADay() {
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "gb", "2017-02-01")).isEqualTo("Theresa May");
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "de", "2009-02-01"))
        .isEqualTo("Angela Merkel");
    assertThat(holder(OfficeKind.FOREIGN_MINISTER, "us", "2011-02-01"))
        .isEqualTo("Hillary Clinton");
  }

  @Test
  void saysWhenTheTableMayBeStale() {
    Holders later = knowledge.holders(OfficeKind.FOREIGN_MINISTER, "ru", LocalDate.of(2031, 1, 1));
    assertThat(later.stale()).startsWith("KB_STALE");
    assertThat(
            knowledge.holders(OfficeKind.FOREIGN_MINISTER, "ru", LocalDate.of(2015, 1, 1)).stale())
        .isNull();
  }

  @Test
  void findsByAnyNameAndExplainsWithSources() {
    assertThat(knowledge.find("Nato")).extracting(KnownEntity::id).contains("Q7184");
    assertThat(knowledge.find("Britain")).extracting(KnownEntity::id).contains("Q145");
    assertThat(knowledge.find("Brazilian foreign ministry"))
        .extracting(KnownEntity::name)
        .contains("Ministry of Foreign Affairs of Brazil");
    assertThat(knowledge.report().explain("Q567"))
        .anySatisfy(line -> assertThat(line).contains("Chancellor").contains("checked"));
  }

  @Test
  void holdsThousandsOfRowsAndNoEndBeforeAStart() {
    assertThat(knowledge.report().counts().get("offices")).isGreaterThan(6000);
    assertThat(knowledge.report().counts().get("place names")).isGreaterThan(200_000);
    assertThat(knowledge.report().contradictions()).noneMatch(p -> p.startsWith("nobody"));
  }

  @Test
  void takesTablesOfOnesOwn() {
    KnowledgeBase own =
        KnowledgeBase.with(
            List.of(
                new UserTable("people", List.of("my:1\tKarl Amsel\tm\tK. Amsel")),
                new UserTable(
                    "offices",
                    List.of("my:1\tMAYOR\tde\tMayor of Finkenau\t2020\t\tours\t2024-01"))));
    assertThat(own.find("K. Amsel")).extracting(KnownEntity::id).containsExactly("my:1");
    assertThatThrownBy(
            () -> KnowledgeBase.with(List.of(new UserTable("people", List.of("broken")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken");
  }
}
