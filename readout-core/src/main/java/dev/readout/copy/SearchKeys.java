package dev.readout.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * By what copies of an article are looked for: {@link MinHashBands}, of which one in common makes
 * two articles candidates, and {@link ContentKeys}, of which two must be. Immutable.
 */
public final class SearchKeys {
  private static final int SHARED = 2;

  /** A text with hardly a rare word has few keys to share. */
  private static final int SHARE_OF_FEW = 4;

  private final int[] bands;
  private final int[] contents;

  private SearchKeys(int[] bands, int[] contents) {
    this.bands = bands;
    this.contents = contents;
  }

  static SearchKeys of(ComparedText text) {
    return new SearchKeys(MinHashBands.keys(text), ContentKeys.keys(text));
  }

  int bands() {
    return bands.length;
  }

  int band(int index) {
    return bands[index];
  }

  int contents() {
    return contents.length;
  }

  int content(int index) {
    return contents[index];
  }

  /** How many content keys two articles with so many must share to be compared. */
  static int needed(int oneHas, int otherHas) {
    return Math.min(SHARED, Math.max(1, Math.min(oneHas, otherHas) / SHARE_OF_FEW));
  }

  /** As text: what {@link #read} reads. */
  public String write() {
    ByteBuffer bytes = ByteBuffer.allocate(4 * (1 + bands.length + contents.length));
    bytes.putInt(bands.length);
    Arrays.stream(bands).forEach(bytes::putInt);
    Arrays.stream(contents).forEach(bytes::putInt);
    return HexFormat.of().formatHex(bytes.array());
  }

  /**
   * Keys as they were written.
   *
   * @throws IllegalArgumentException if this is no such text
   */
  public static SearchKeys read(String written) {
    byte[] raw = HexFormat.of().parseHex(written);
    int count = raw.length / 4 - 1;
    if (raw.length % 4 != 0 || count < 0) {
      throw new IllegalArgumentException("not search keys: " + written);
    }
    ByteBuffer bytes = ByteBuffer.wrap(raw);
    int bands = bytes.getInt();
    if (bands < 0 || bands > count) {
      throw new IllegalArgumentException("not search keys: " + written);
    }
    return new SearchKeys(ints(bytes, bands), ints(bytes, count - bands));
  }

  private static int[] ints(ByteBuffer bytes, int count) {
    int[] ints = new int[count];
    for (int i = 0; i < count; i++) {
      ints[i] = bytes.getInt();
    }
    return ints;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SearchKeys keys
        && Arrays.equals(bands, keys.bands)
        && Arrays.equals(contents, keys.contents);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bands) + Arrays.hashCode(contents);
  }

  @Override
  public String toString() {
    return write();
  }
}
