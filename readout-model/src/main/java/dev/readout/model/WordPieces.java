package dev.readout.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces of BERT's uncased vocabulary (Devlin et al. 2019; greedy longest match first, Wu
 * et al. 2016): control characters dropped, accents stripped, lower case, punctuation and Chinese
 * characters apart. Gives for each word the same numbers as Hugging Face's tokenizer does.
 * Immutable and thread-safe.
 */
final class WordPieces {
  private static final int PIECES_A_WORD = 6;
  private static final int CHARACTERS_READ = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  WordPieces(List<String> vocabulary) {
    this.vocabulary = HashMap.newHashMap(vocabulary.size());
    for (int i = 0; i < vocabulary.size(); i++) {
      this.vocabulary.put(vocabulary.get(i), i);
    }
    unknown = vocabulary.indexOf("[UNK]");
  }

  /** The first pieces of a word, at least one: an address or rubbish says no more after those. */
  int[] of(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(normalized(firstCharacters(word)))) {
      addPieces(part, pieces);
    }
    if (pieces.isEmpty()) {
      return new int[] {unknown};
    }
    return pieces.stream().limit(PIECES_A_WORD).mapToInt(Integer::intValue).toArray();
  }

  private static String firstCharacters(String word) {
    return word.codePointCount(0, word.length()) <= CHARACTERS_READ
        ? word
        : word.substring(0, word.offsetByCodePoints(0, CHARACTERS_READ));
  }

  private static String normalized(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder clean = new StringBuilder();
    word.codePoints()
        .filter(c -> !isDropped(c))
        .forEach(
            c -> {
              if (isChinese(c)) {
                clean.append(' ').appendCodePoint(c).append(' ');
              } else {
                clean.appendCodePoint(isSpace(c) ? ' ' : c);
              }
            });
    StringBuilder lower = new StringBuilder();
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        // One by one: a lower-case sigma must not depend on its place in the word.
        .forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
    return lower.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDropped(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return c == 0
        || c == 0xfffd
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x20000 && c <= 0x2a6df)
        || (c >= 0x2a700 && c <= 0x2b73f)
        || (c >= 0x2b740 && c <= 0x2b81f)
        || (c >= 0x2b920 && c <= 0x2ceaf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Pieces of text between spaces, with every punctuation mark by itself. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isSpace(c) || isPunctuation(c)) {
        if (start < i) {
          parts.add(text.substring(start, i));
        }
        if (!isSpace(c)) {
          parts.add(text.substring(i, next));
        }
        start = next;
      }
      i = next;
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  private void addPieces(String part, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < part.length()) {
      int end = part.length();
      Integer piece = null;
      while (end > start) {
        String candidate = part.substring(start, end);
        piece = vocabulary.get(start == 0 ? candidate : "##" + candidate);
        if (piece != null) {
          break;
        }
        end = part.offsetByCodePoints(end, -1);
      }
      if (piece == null || part.codePointCount(0, part.length()) > CHARACTERS_READ) {
        pieces.add(unknown);
        return;
      }
      found.add(piece);
      start = end;
    }
    pieces.addAll(found);
  }
}
