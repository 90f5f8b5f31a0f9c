package dev.readout.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns bytes into text where the sender may be silent or wrong about the charset. The {@link
 * CharsetRule}s are asked in their order; the first that is sure decides. Bytes that fit no
 * character become U+FFFD; nothing else is changed but a byte order mark, which is dropped.
 * Stateless.
 */
final class TextDecoder {
  /**
   * A decoded text.
   *
   * @param rule which rule chose the charset
   */
  record Decoded(String text, Charset charset, CharsetRule rule) {}

  private TextDecoder() {}

  static Decoded decode(byte[] bytes) {
    for (CharsetRule rule : CharsetRule.values()) {
      Optional<Charset> charset = rule.charset(bytes);
      if (charset.isPresent()) {
        String text = new String(bytes, charset.get());
        return new Decoded(
            text.startsWith("\uFEFF") ? text.substring(1) : text, charset.get(), rule);
      }
    }
    throw new IllegalStateException("the last rule always answers");
  }
}
