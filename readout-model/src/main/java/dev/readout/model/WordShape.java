package dev.readout.model;

/**
 * What the uncased vocabulary does not tell about a word: its letter case, and whether white space
 * stands before it (which parts opening from closing quotes). The order is that of the training.
 */
enum WordShape {
  NO_LETTERS(0),
  DIGITS(1),
  CAPITALS(2),
  CAPITALIZED(3),
  LOWER(4),
  MIXED(5);

  private static final long GLUED = 6;

  private final long code;

  WordShape(long code) {
    this.code = code;
  }

  static WordShape of(String word) {
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean digit = false;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      digit |= Character.isDigit(c);
      if (Character.isLetter(c)) {
        boolean isUpper = Character.isUpperCase(c);
        firstUpper |= letters == 0 && isUpper;
        letters++;
        upper += isUpper ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    if (letters == 0) {
      return digit ? DIGITS : NO_LETTERS;
    }
    if (upper == letters) {
      return letters > 1 ? CAPITALS : CAPITALIZED;
    }
    if (lower == letters) {
      return LOWER;
    }
    return firstUpper && upper == 1 ? CAPITALIZED : MIXED;
  }

  /** The number that the encoder is given. */
  long code(boolean glued) {
    return glued ? code + GLUED : code;
  }
}
