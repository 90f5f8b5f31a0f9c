package dev.readout.app;

import dev.readout.archive.Keeping;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
sealed interface Result<T> {
  /**
   * It was read, now or earlier.
   *
   * @param rendered the reading as whoever runs the pipeline wants it
   * @param keeping what the archive is to keep; null where it has it already or nothing is to be
   *     kept
   * @param problem something its reader should know, such as a page without an article
   */
  record Read<T>(T rendered, @Nullable Keeping keeping, @Nullable Problem problem)
      implements Result<T> {}

  /** Nothing could be made of it. */
  record Failed<T>(Problem problem) implements Result<T> {}
}
