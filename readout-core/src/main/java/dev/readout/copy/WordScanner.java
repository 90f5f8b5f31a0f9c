package dev.readout.copy;

import dev.readout.article.Span;

/**
 * Finds the next word of a text: initials with full stops ("U.S."), a number with its marks and
 * unit ("1,250", "4.5bn", "60th"), or letters with apostrophes among them. Not thread-safe.
 */
final class WordScanner {
  private final String text;
  private final int limit;
  private int start;
  private int end;

  WordScanner(String text, Span within) {
    this.text = text;
    this.limit = within.end();
    this.end = within.start();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    int at = end;
    while (at < limit) {
      int found = wordAt(at);
      if (found > at) {
        start = at;
        end = found;
        return true;
      }
      at += width(at);
    }
    return false;
  }

  private int wordAt(int at) {
    int initials = initials(at);
    if (initials > at) {
      return initials;
    }
    int digits = numerals(at);
    return digits > at ? number(digits) : letters(at);
  }

  private int initials(int from) {
    int at = from;
    int count = 0;
    while (at < limit && Character.getType(code(at)) == Character.UPPERCASE_LETTER) {
      int dot = at + width(at);
      if (dot >= limit || text.charAt(dot) != '.') {
        break;
      }
      at = dot + 1;
      count++;
    }
    return count >= 2 ? at : from;
  }

  private int number(int afterDigits) {
    int at = afterDigits;
    while (at < limit && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
      int more = numerals(at + 1);
      if (more == at + 1) {
        break;
      }
      at = more;
    }
    while (at < limit && isLetterOrMark(code(at))) {
      at += width(at);
    }
    return at;
  }

  private int numerals(int from) {
    int at = from;
    while (at < limit && isNumeral(code(at))) {
      at += width(at);
    }
    return at;
  }

  private int letters(int from) {
    if (!isLetterOrMark(code(from))) {
      return from;
    }
    int at = from + width(from);
    while (at < limit && (isLetterOrMark(code(at)) || isNumeral(code(at)))) {
      at += width(at);
    }
    while (at + 1 < limit && (text.charAt(at) == '\'' || text.charAt(at) == '’')) {
      int more = at + 1;
      while (more < limit && isLetterOrMark(code(more))) {
        more += width(more);
      }
      if (more == at + 1) {
        break;
      }
      at = more;
    }
    return at;
  }

  /** As a regular expression sees it: half a pair at the limit stands alone. */
  private int code(int at) {
    char unit = text.charAt(at);
    return Character.isHighSurrogate(unit) && at + 1 < limit ? text.codePointAt(at) : unit;
  }

  private int width(int at) {
    return Character.charCount(code(at));
  }

  private static boolean isLetterOrMark(int code) {
    if (code < 0x80) {
      return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
    }
    int type = Character.getType(code);
    return Character.isLetter(code)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isNumeral(int code) {
    if (code < 0x80) {
      return code >= '0' && code <= '9';
    }
    int type = Character.getType(code);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
