package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.show.Brief;
import dev.readout.app.show.Terminal;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The demo as a test: what is read in the examples changes on purpose only. */
class ExamplesTest {
  private static final Path DIGEST = Path.of("src", "test", "resources", "examples.digest");

  @Test
  void readingsChangeOnPurposeOnly() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Reading reading : Examples.readings()) {
      digest.update(ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8));
    }
    String now = Examples.READER.version() + " " + HexFormat.of().formatHex(digest.digest());
    assertThat(Files.readString(DIGEST).strip())
        .as(
            "readings of examples/ changed: if on purpose, raise Reader.VERSION (now %s) and put this line into %s:%n%s",
            Reader.VERSION, DIGEST, now)
        .isEqualTo(now);
  }

  @Test
  void aBriefTellsNamesThatNoTableKnows() {
    String brief = Brief.of(reading("grain-08-odesa-strikes"), new Terminal(100, false, false));
    assertThat(brief).contains("In no table: Natalia Humeniuk");
  }

  private static Reading reading(String id) {
    return Examples.readings().stream()
        .filter(reading -> reading.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBriefNamesWhoPublishedFirstAndWhatIsNotConfirmed() {
    Reading copy = reading("grain-06-republished");
    String brief = Brief.of(copy, new Terminal(100, false, false));
    assertThat(brief)
        .contains("First published by Northgate Post", "Said", "Names")
        .doesNotContain("\u001b");
    assertThat(brief.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void coloursOnlyWhereWanted() {
    Reading reading = Examples.readings().getFirst();
    assertThat(Brief.of(reading, new Terminal(80, true, true))).contains("\u001b[1m");
    assertThat(Terminal.detect(java.util.Map.of("NO_COLOR", "1")).colours()).isFalse();
  }
}
