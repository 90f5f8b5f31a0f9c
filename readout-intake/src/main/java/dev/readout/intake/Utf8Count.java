package dev.readout.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes fit UTF-8.
 *
 * @param characters sound characters outside ASCII
 * @param errors places that are not UTF-8
 */
record Utf8Count(int characters, int errors) {
  static Utf8Count of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int characters = 0;
    int errors = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      for (int i = 0; i < out.position(); i++) {
        char unit = out.get(i);
        characters += unit > 0x7F && !Character.isLowSurrogate(unit) ? 1 : 0;
      }
      out.clear();
      if (result.isUnderflow()) {
        return new Utf8Count(characters, errors);
      }
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      }
    }
  }
}
