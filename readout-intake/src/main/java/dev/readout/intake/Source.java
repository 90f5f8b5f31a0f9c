package dev.readout.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One thing to read from, found but not opened. */
sealed interface Source {
  /**
   * A file.
   *
   * @param format null where only the content can tell (a pipe)
   */
  record Named(Path path, Location location, @Nullable Format format) implements Source {}

  /** The process's own input. */
  record StandardInput() implements Source {}

  /** Nothing to be read from, and why. */
  record Unusable(Outcome.Refused refused) implements Source {}
}
