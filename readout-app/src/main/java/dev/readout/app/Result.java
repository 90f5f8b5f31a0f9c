package dev.readout.app;

import dev.readout.archive.Keeping;
import dev.readout.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
public sealed interface Result {
  /**
   * It was read, now or earlier.
   *
   * @param json the reading as it is printed and kept
   * @param keeping what the archive is to keep; null where it has it already or nothing is to be
   *     kept
   * @param problem something its reader should know, such as a page without an article
   */
  record Read(Reading reading, String json, @Nullable Keeping keeping, @Nullable Problem problem)
      implements Result {}

  /** Nothing could be made of it. */
  record Failed(Problem problem) implements Result {}
}
