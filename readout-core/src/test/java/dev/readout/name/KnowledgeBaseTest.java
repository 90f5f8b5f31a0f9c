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
  void aPresidentHeadsTheGovernmentWhereNobodyElseDoes() {
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "za", "2025-05-01"))
        .isEqualTo("Cyril Ramaphosa");
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "zw", "2025-05-01"))
        .isEqualTo("Emmerson Mnangagwa");
    // Turkey had prime ministers up to July 2018.
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "tr", "2017-05-01"))
        .isEqualTo("Binali Yıldırım");
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "tr", "2019-05-01"))
        .isEqualTo("Recep Tayyip Erdoğan");
    // Where both are, the prime minister's own row is told.
    assertThat(holder(OfficeKind.HEAD_OF_GOVERNMENT, "na", "2025-05-01"))
        .isEqualTo("Tjitunge Elijah Ngurare");
  }

  @Test
  void aPostThatAStateLacksIsNoGap() {
    LocalDate day = LocalDate.of(2025, 5, 1);
    assertThat(knowledge.lacks(OfficeKind.DEFENCE_MINISTER, "cr", day)).isTrue();
    assertThat(knowledge.lacks(OfficeKind.DEFENCE_MINISTER, "fr", day)).isFalse();
    assertThat(knowledge.report().gaps(day))
        .noneMatch(gap -> gap.startsWith("Costa Rica: DEFENCE"))
        .noneMatch(gap -> gap.startsWith("Kenya: HEAD"));
  }

  @Test
  void namesHoldNoTitlesAndNobodyIsThereTwice() {
    assertThat(knowledge.report().contradictions())
        .noneMatch(p -> p.contains("a title or capitals"))
        .noneMatch(p -> p.contains("has no"))
        .noneMatch(p -> p.contains("before it starts"))
        .noneMatch(p -> p.contains("after it was checked"))
        .noneMatch(p -> p.contains("one person under two ids"));
  }

  @Test
  void aCheckFindsWhatCannotBeTrue() {
    KnowledgeBase own =
        KnowledgeBase.with(
            List.of(
                new UserTable(
                    "people",
                    List.of(
                        "my:1\tVice President Ola Brandt\tf\t",
                        "my:2\tKarl AMSELN\tm\t",
                        "my:3\tPavel Horácek\tm\t",
                        "my:4\tPavel Horacek\tm\t")),
                new UserTable(
                    "offices",
                    List.of(
                        "my:1\tMAYOR\tde\tMayor of Finkenau\t2020-13\t\tours\t2024-01",
                        "my:2\tMAYOR\tde\tMayor of Finkenau\t2024-05\t2024-02\tours\t2024-06",
                        "my:2\tMAYOR\tde\tMayor of Finkenau\t2025-05\t\tours\t2024-06",
                        "my:3\tDEFENCE_MINISTER\taq\tMinister\t2020-01-01\t2022-01-01\tours\t2024-06",
                        "my:4\tDEFENCE_MINISTER\taq\tMinister of Defence\t2020-01-03\t\tours\t2024-06"))));
    assertThat(own.report().contradictions())
        .anyMatch(p -> p.contains("in the name: Vice President Ola Brandt"))
        .anyMatch(p -> p.contains("in the name: Karl AMSELN"))
        .anyMatch(p -> p.contains("has no date such as 2020-13"))
        .anyMatch(p -> p.contains("ends 2024-02 before it starts 2024-05"))
        .anyMatch(p -> p.contains("starts 2025-05 after it was checked 2024-06"))
        .anyMatch(p -> p.contains("Horácek") && p.contains("one person under two ids"));
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
