package dev.readout.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text as compressed bytes that give back the very same text, whatever is in it. The first byte
 * tells the charset: UTF-8, or UTF-16 where half a surrogate pair cannot be UTF-8; the next four
 * the length of the bytes before compression; the rest is zlib (RFC 1950). Stateless.
 */
final class Packed {
  private static final byte UTF_8 = 1;
  private static final byte UTF_16 = 2;
  private static final int HEADER = 1 + Integer.BYTES;

  /** Half the time of the default for a few bytes more. */
  private static final int LEVEL = 4;

  private Packed() {}

  static byte[] pack(String text) {
    byte charset = UTF_8;
    ByteBuffer plain;
    try {
      plain = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      charset = UTF_16;
      plain = ByteBuffer.allocate(text.length() * 2);
      plain.asCharBuffer().put(text);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.remaining() / 2 + HEADER);
    out.writeBytes(ByteBuffer.allocate(HEADER).put(charset).putInt(plain.remaining()).array());
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /**
   * @throws ArchiveException DAMAGED where the bytes are not what {@link #pack} made
   */
  static String unpack(byte[] packed) {
    if (packed.length < HEADER || (packed[0] != UTF_8 && packed[0] != UTF_16)) {
      throw damaged(null);
    }
    int length = ByteBuffer.wrap(packed, 1, Integer.BYTES).getInt();
    Inflater inflater = new Inflater();
    try {
      byte[] plain = new byte[Math.max(0, length)];
      inflater.setInput(packed, HEADER, packed.length - HEADER);
      int read = 0;
      while (read < plain.length) {
        int more = inflater.inflate(plain, read, plain.length - read);
        if (more == 0) {
          throw damaged(null);
        }
        read += more;
      }
      if (packed[0] == UTF_8) {
        return new String(plain, StandardCharsets.UTF_8);
      }
      // A decoder would replace the halves that UTF-16 was chosen for.
      return ByteBuffer.wrap(plain).asCharBuffer().toString();
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  private static ArchiveException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
    return new ArchiveException(ArchiveFailure.DAMAGED, "a kept text is damaged", cause);
  }
}
