package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.name.EntityType;
import dev.readout.name.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names promoted while a program runs. */
class LiveKnowledgeTest {
  private static final YearMonth TODAY = YearMonth.of(2024, 6);

  @TempDir Path home;

  private static Promotion person(String name, String as, String state) {
    return new Promotion(name, EntityType.PERSON, as, "", List.of(), "", "", "", state, "", "", "");
  }

  @Test
  void aRowWrittenMeanwhileIsKnown() throws IOException {
    OwnTables tables = new OwnTables(home);
    LiveKnowledge live = new LiveKnowledge(tables);
    assertThat(live.knowledge()).isSameAs(KnowledgeBase.standard());
    String before = live.reader().version();
    assertThat(person("Karla Amselfeld", "", "").write(tables, TODAY).id())
        .isEqualTo("own:karla-amselfeld");
    assertThat(live.knowledge().byId("own:karla-amselfeld")).isPresent();
    assertThat(live.knowledge()).isSameAs(live.knowledge());
    assertThat(live.reader().version()).isNotEqualTo(before);
  }

  @Test
  void anotherNameOfSomebodyKnownIsAddedToThem() throws IOException {
    OwnTables tables = new OwnTables(home);
    assertThat(person("Angelika Merkelova", "Q567", "").write(tables, TODAY).name())
        .isEqualTo("Angela Merkel");
    assertThat(tables.knowledge().find("Angelika Merkelova")).isNotEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNothingWritten() {
    OwnTables tables = new OwnTables(home);
    assertThatThrownBy(() -> person("Karla Amselfeld", "", "xx-no").write(tables, TODAY))
        .isInstanceOf(Promotion.Refused.class);
    assertThatThrownBy(() -> person("", "", "").write(tables, TODAY))
        .isInstanceOf(Promotion.Refused.class);
    assertThatThrownBy(() -> person("Karla Amselfeld", "Q0", "").write(tables, TODAY))
        .isInstanceOf(Promotion.Refused.class);
    assertThat(tables.load()).isEmpty();
  }
}
