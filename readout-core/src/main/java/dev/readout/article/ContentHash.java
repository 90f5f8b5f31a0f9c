package dev.readout.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of all that a page brings but its id: two pages with the same hash are the same
 * page. The first 128 bits of SHA-256 over length-prefixed parts, as 32 lower-case hexadecimal
 * digits; the same on every machine. Thread-safe.
 */
public final class ContentHash {
  private static final int BYTES = 16;

  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static String of(Page page) {
    ContentHash hash = new ContentHash();
    hash.add(page.kind().name());
    hash.add(page.source());
    Page.Given given = page.given();
    hash.add(given.title());
    hash.add(given.url());
    hash.add(given.published());
    hash.add(given.publisher());
    hash.add(given.language());
    // The order in which a sender writes unknown keys says nothing.
    for (Map.Entry<String, String> entry : new java.util.TreeMap<>(page.extra()).entrySet()) {
      hash.add(entry.getKey());
      hash.add(entry.getValue());
    }
    return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
  }

  private void add(@Nullable String part) {
    if (part == null) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).flip());
      return;
    }
    // Latin-1 and UTF-16 would differ by JVM; UTF-8 does not. Half a surrogate pair becomes '?'.
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
