package dev.readout.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to tell the charset of bytes; asked in the order they stand in. What the bytes themselves
 * prove comes before what a page declares, because pages lie: templates are copied, servers
 * transcode.
 */
enum CharsetRule {
  /** The first bytes are a byte order mark. */
  BYTE_ORDER_MARK {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(StandardCharsets.UTF_8);
      }
      if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
        return Optional.of(Charset.forName("UTF-32LE"));
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      return startsWith(bytes, 0xFE, 0xFF)
          ? Optional.of(StandardCharsets.UTF_16BE)
          : Optional.empty();
    }
  },
  /** Nearly every second byte is zero: UTF-16 of mostly Latin letters. */
  ALTERNATE_ZEROS {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      int pairs = Math.min(bytes.length, 4096) / 2;
      int even = 0;
      int odd = 0;
      for (int i = 0; i < pairs; i++) {
        even += bytes[2 * i] == 0 ? 1 : 0;
        odd += bytes[2 * i + 1] == 0 ? 1 : 0;
      }
      if (pairs >= 4 && odd > pairs * 3 / 4 && even < pairs / 8) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      return pairs >= 4 && even > pairs * 3 / 4 && odd < pairs / 8
          ? Optional.of(StandardCharsets.UTF_16BE)
          : Optional.empty();
    }
  },
  /** Declared to switch alphabets by escape sequences, and holding such a sequence. */
  ESCAPES {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      return DeclaredCharset.of(bytes)
          .filter(declared -> declared.name().startsWith("ISO-2022") && contains(bytes, 0x1B));
    }
  },
  /** Every byte fits UTF-8, which other charsets hardly ever do by chance. */
  VALID_UTF_8 {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      return Utf8Count.of(bytes).errors() == 0
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.empty();
    }
  },
  /** UTF-8 with damage: a page cut in a character, or a stray byte pasted in. */
  MOSTLY_UTF_8 {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      Utf8Count count = Utf8Count.of(bytes);
      return count.characters() >= 2 && count.characters() >= 4 * count.errors()
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.empty();
    }
  },
  /** What the page says of itself, unless its own bytes speak against it. */
  DECLARED {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      return DeclaredCharset.of(bytes).filter(declared -> DeclaredCharset.fits(declared, bytes));
    }
  },
  /** ICU's statistics over the bytes around letters that are not ASCII. */
  DETECTED {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      for (CharsetMatch match : new CharsetDetector().setText(sample(bytes)).detectAll()) {
        Optional<Charset> charset = DeclaredCharset.ofLabel(match.getName());
        if (match.getConfidence() >= LEAST_CONFIDENCE
            && charset.isPresent()
            && DeclaredCharset.decodes(charset.get(), bytes)) {
          return charset;
        }
      }
      return Optional.empty();
    }
  },
  /** What browsers take when nothing is known. */
  WINDOWS_1252 {
    @Override
    Optional<Charset> charset(byte[] bytes) {
      return Optional.of(Charset.forName("windows-1252"));
    }
  };

  /** Of 100; below it ICU guesses from next to nothing. */
  private static final int LEAST_CONFIDENCE = 15;

  private static final int SAMPLE_BYTES = 8000;
  private static final int AROUND = 24;

  abstract Optional<Charset> charset(byte[] bytes);

  /** ICU looks at the first 8,000 bytes, which on a page are markup: give it the telling ones. */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[SAMPLE_BYTES];
    int length = 0;
    int taken = 0;
    for (int i = 0; i < bytes.length && length < SAMPLE_BYTES; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(taken, i - AROUND);
        int to = Math.min(bytes.length, i + AROUND);
        int room = Math.min(Math.max(0, to - from), SAMPLE_BYTES - length);
        System.arraycopy(bytes, from, sample, length, room);
        length += room;
        taken = Math.max(taken, to);
        i = taken - 1;
      }
    }
    return Arrays.copyOf(sample, length);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, int wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
