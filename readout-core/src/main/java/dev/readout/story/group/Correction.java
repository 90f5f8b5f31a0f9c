package dev.readout.story.group;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * One decision of an analyst: who decided what, and when. Its id comes from its content, so that
 * the same decision handed in twice is one.
 *
 * @param by who decided, in words a colleague understands
 * @param made when, which also says which of two decisions about one matter is the newer
 */
public record Correction(String by, Instant made, Decision decision) {
  /** The newer decision comes last; of two at one moment the ids decide. */
  public static final Comparator<Correction> OLDEST_FIRST =
      Comparator.comparing(Correction::made).thenComparing(Correction::id);

  private static final int ID_BYTES = 6;

  public Correction {
    if (by.isBlank()) {
      throw new IllegalArgumentException("somebody must have decided");
    }
  }

  /** "c" and twelve hexadecimal digits. */
  public String id() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(CorrectionJson.content(this).getBytes(StandardCharsets.UTF_8));
      return "c" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
