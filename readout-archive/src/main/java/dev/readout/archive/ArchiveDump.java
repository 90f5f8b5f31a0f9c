package dev.readout.archive;

import dev.readout.article.Page;
import dev.readout.story.group.Correction;
import dev.readout.story.group.CorrectionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * All that an archive keeps as text, by id: for each article its page, its rules' version and its
 * reading, each on a line; then the analysts' decisions. Two archives that keep the same give the
 * same text.
 */
public final class ArchiveDump {
  private ArchiveDump() {}

  /**
   * @throws UncheckedIOException where the target fails
   */
  public static void write(Archive archive, Appendable target) {
    try (Stream<ArchivedReading> readings = archive.readings()) {
      for (Iterator<ArchivedReading> each = readings.iterator(); each.hasNext(); ) {
        ArchivedReading reading = each.next();
        Page page =
            archive
                .page(reading.id())
                .orElseThrow(
                    () ->
                        new ArchiveException(
                            ArchiveFailure.DAMAGED, "no page for " + reading.id(), null));
        target
            .append(PageText.write(page))
            .append('\n')
            .append(reading.contentHash())
            .append(' ')
            .append(reading.rulesVersion())
            .append('\n')
            .append(reading.json())
            .append('\n');
      }
      for (Correction correction : archive.corrections().oldestFirst()) {
        target.append(CorrectionJson.write(correction)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
