package dev.readout.app;

import dev.readout.reading.Reading;
import java.util.function.Supplier;

/**
 * What a run makes of each reading. It is made by the threads that read, so it must be thread-safe.
 */
@FunctionalInterface
public interface Rendering<T> {
  /**
   * @param json the reading as it is printed and kept
   * @param reading the same; parsed only when asked for, where it was read in an earlier run
   */
  T of(String json, Supplier<Reading> reading);
}
