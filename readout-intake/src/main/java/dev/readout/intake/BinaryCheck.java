package dev.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells bytes that are no text at all by their signature or by their control characters. */
final class BinaryCheck {
  private static final int LOOKED_AT = 65_536;

  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("%PDF-", "a PDF");
    SIGNATURES.put("PK\u0003\u0004", "a ZIP archive or an office document");
    SIGNATURES.put("\u0089PNG", "a PNG picture");
    SIGNATURES.put("\u00FF\u00D8\u00FF", "a JPEG picture");
    SIGNATURES.put("GIF8", "a GIF picture");
    SIGNATURES.put("\u007FELF", "a program");
    SIGNATURES.put("SQLite format 3", "a database");
    SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    SIGNATURES.put("{\\rtf", "a rich text document");
    SIGNATURES.put("\u001F\u008B", "compressed twice");
    SIGNATURES.put("(\u00B5/\u00FD", "compressed with zstd");
    SIGNATURES.put("BZh", "compressed with bzip2");
    SIGNATURES.put("\u00FD7zXZ", "compressed with xz");
  }

  private BinaryCheck() {}

  /** What the bytes are, or empty where they may well be text. */
  static Optional<String> kind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        return Optional.of(signature.getValue());
      }
    }
    if (CharsetRule.BYTE_ORDER_MARK.charset(bytes).isPresent()
        || CharsetRule.ALTERNATE_ZEROS.charset(bytes).isPresent()) {
      return Optional.empty();
    }
    int looked = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      int unit = bytes[i] & 0xFF;
      boolean layout = unit >= '\t' && unit <= '\r';
      controls += unit < ' ' && !layout && unit != 0x1B ? 1 : 0;
    }
    // A damaged page has a few; a program or a picture has them everywhere.
    return controls * 20 > looked ? Optional.of("binary data") : Optional.empty();
  }
}
