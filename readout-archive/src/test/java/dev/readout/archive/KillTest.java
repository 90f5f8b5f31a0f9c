package dev.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form; {@code -Dreadout.kills=50 -Dreadout.kill.articles=500 -Dreadout.kill.seed=2} is a
 * long one.
 */
class KillTest {
  @TempDir Path folder;

  @Test
  void aKilledRunLosesDoublesAndChangesNothing() throws IOException, InterruptedException {
    KillSettings settings =
        new KillSettings(
            Integer.getInteger("readout.kills", 5),
            Long.getLong("readout.kill.seed", 1),
            Integer.getInteger("readout.kill.articles", 60),
            folder,
            "",
            "");
    assertThat(new KillTool(settings).run()).isEmpty();
  }
}
