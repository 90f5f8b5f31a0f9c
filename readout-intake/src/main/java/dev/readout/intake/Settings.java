package dev.readout.intake;

import java.io.InputStream;

/**
 * How input is to be taken.
 *
 * @param asIs texts are bodies as they stand: nothing is to be removed from them (markup stays
 *     markup)
 * @param limit bytes of one article after decompression; an article of this size or more is refused
 * @param standardInput what {@code -} reads; not closed
 */
public record Settings(boolean asIs, int limit, InputStream standardInput) {
  /** 50 MB: no article is as long, and a longer one would not fit the memory of a small machine. */
  public static final int DEFAULT_LIMIT = 50_000_000;

  public static Settings standard(InputStream standardInput) {
    return new Settings(false, DEFAULT_LIMIT, standardInput);
  }

  public Settings withAsIs(boolean value) {
    return new Settings(value, limit, standardInput);
  }

  public Settings withLimit(int bytes) {
    return new Settings(asIs, bytes, standardInput);
  }
}
