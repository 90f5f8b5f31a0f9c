package dev.readout.app.newsroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * The readings of an archive by the ids of their articles: those looked at last are at hand, the
 * others are taken from the archive when they are asked for, so that an archive of any size needs
 * no more room than a part of the heap. Thread-safe.
 */
final class KeptReadings {
  /** Bytes that a reading takes for each character of its text, about: spans, names, events. */
  private static final int BYTES_A_CHARACTER = 16;

  /** Of the heap; the rest is for what is held of every article, and for work. */
  private static final int SHARE = 5;

  private static final int BYTES_AT_LEAST = 2_000;

  private final Archive archive;
  private final Cache<String, Reading> atHand =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
          .weigher((String id, Reading reading) -> bytes(reading))
          .build();

  KeptReadings(Archive archive) {
    this.archive = archive;
  }

  private static int bytes(Reading reading) {
    return BYTES_AT_LEAST
        + BYTES_A_CHARACTER * Math.min(10_000_000, reading.article().text().length());
  }

  /** One that the archive keeps by now, in place of what was at hand. */
  void put(Reading reading) {
    atHand.put(reading.id(), reading);
  }

  /** Null where the archive keeps none. */
  @Nullable Reading get(String id) {
    Reading known = atHand.getIfPresent(id);
    if (known != null) {
      return known;
    }
    return atHand.get(
        id,
        missing ->
            archive.reading(missing).map(kept -> ReadingJson.parse(kept.json())).orElse(null));
  }
}
