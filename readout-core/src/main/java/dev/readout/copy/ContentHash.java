package dev.readout.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A name for what an article says, from its words alone: the same for every layout of one text. */
final class ContentHash {
  private static final int BYTES = 8;

  private ContentHash() {}

  /** Two articles without words have nothing in common; their ids tell them apart. */
  static String of(List<Words.Word> words, String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Words.Word word : words) {
        digest.update(word.folded().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
      }
      if (words.isEmpty()) {
        digest.update(id.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
