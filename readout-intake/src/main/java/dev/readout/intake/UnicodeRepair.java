package dev.readout.intake;

/**
 * Half a surrogate pair is no character: it cannot be written as UTF-8 and so not be quoted. It
 * becomes U+FFFD, one code point for one, so that no offset moves.
 */
final class UnicodeRepair {
  private UnicodeRepair() {}

  static String repair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repairFrom(text, i);
      }
    }
    return text;
  }

  private static String repairFrom(String text, int start) {
    StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      repaired.appendCodePoint(half ? 0xFFFD : point);
    }
    return repaired.toString();
  }
}
