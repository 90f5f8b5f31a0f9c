package dev.readout.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office on a date.
 *
 * @param offices the rows that say so; empty where the table knows nobody
 * @param stale {@code KB_STALE} and up to when the table is known to be true, where it may be out
 *     of date on that day; null where it is not
 */
public record Holders(List<Office> offices, @Nullable String stale) {
  static final Holders NONE = new Holders(List.of(), null);

  public Holders {
    offices = List.copyOf(offices);
  }
}
