package dev.readout.clean;

/**
 * What a piece of text looks like, without knowing what it says: counts taken in one pass.
 *
 * @param words runs of letters or digits; two characters of a script without spaces count as one
 * @param letters letters and digits
 * @param capitals words that begin with a capital
 * @param shouted words of two or more letters, all capitals
 * @param numbers words that begin with a digit
 * @param function words that are function words of some language
 * @param commas commas and semicolons
 * @param sentences ends of sentences: stops followed by space or the end
 * @param ending the last visible character, closing quotes and brackets passed over; 0 if none
 * @param first the first letter or digit; 0 if none
 */
record TextShape(
    int words,
    int letters,
    int capitals,
    int shouted,
    int numbers,
    int function,
    int commas,
    int sentences,
    char ending,
    char first) {

  static TextShape of(CharSequence text, int start, int end) {
    int words = 0;
    int letters = 0;
    int capitals = 0;
    int shouted = 0;
    int numbers = 0;
    int function = 0;
    int commas = 0;
    int sentences = 0;
    int dense = 0;
    char first = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (dense(c)) {
        dense++;
        letters++;
        first = first == 0 ? c : first;
        at++;
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        if (c == ',' || c == ';' || c == '،' || c == '、') {
          commas++;
        } else if (stop(c) && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
          sentences++;
        } else if (c == '。') {
          sentences++;
        }
        at++;
        continue;
      }
      int from = at;
      boolean upper = true;
      while (at < end && inWord(text.charAt(at))) {
        upper &= !Character.isLowerCase(text.charAt(at));
        at++;
      }
      first = first == 0 ? c : first;
      words++;
      letters += at - from;
      if (Character.isDigit(c)) {
        numbers++;
      } else if (Character.isUpperCase(c)) {
        capitals++;
        shouted += upper && at - from > 1 ? 1 : 0;
      }
      if (FunctionWords.contains(text, from, at)) {
        function++;
      }
    }
    return new TextShape(
        words + (dense + 1) / 2,
        letters,
        capitals,
        shouted,
        numbers,
        function,
        commas,
        sentences,
        ending(text, start, end),
        first);
  }

  /** Whether the piece ends as a sentence does. */
  boolean endsSentence() {
    return stop(ending) || ending == '。';
  }

  static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '।'
        || c == '！' || c == '？';
  }

  private static boolean inWord(char c) {
    return (Character.isLetterOrDigit(c) && !dense(c)) || c == '’' || c == '\'';
  }

  /** Scripts written without spaces between words. */
  private static boolean dense(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0E7F);
  }

  private static char ending(CharSequence text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || "\"'”’»)]›*\u00A0".indexOf(c) >= 0) {
        continue;
      }
      return c;
    }
    return 0;
  }
}
