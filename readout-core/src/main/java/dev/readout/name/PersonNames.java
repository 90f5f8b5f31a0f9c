package dev.readout.name;

import java.util.Set;

/** How the parts of a person's name hang together. Works on keys ({@link NameKey}). */
final class PersonNames {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "la", "le", "du", "da", "dos", "di", "bin", "ibn", "al",
          "el", "ben", "ter", "del", "abu", "st");
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "xi", "li", "wang", "zhao", "hu", "wen", "jiang", "he", "dong", "qin", "kim", "park",
          "moon", "yoon", "lee", "cho", "choe", "choi", "ban", "chung", "han", "lai", "tsai", "ma",
          "chen", "lin", "zhang", "liu", "yang", "wu", "xu", "deng", "mao", "roh", "ahn", "hong",
          "hwang", "jang", "ri", "pak", "nguyen", "tran", "pham", "to", "vo", "le", "bui", "hun",
          "thein", "guo", "hua", "cui", "fu", "huang", "lan", "lu", "ding", "cai", "kang", "song",
          "shin", "yun", "jeong", "suh");

  private PersonNames() {}

  static String withoutSuffix(String key) {
    String last = NameKey.last(key);
    return SUFFIXES.contains(last) && key.indexOf(' ') > 0
        ? key.substring(0, key.lastIndexOf(' '))
        : key;
  }

  /** The family name with its particles: "von der leyen", "bin salman". */
  static String familyName(String key) {
    String[] words = withoutSuffix(key).split(" ");
    int from = words.length - 1;
    while (from > 1 && PARTICLES.contains(words[from - 1])) {
      from--;
    }
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }

  /** Whether the family name comes first, as in "xi jinping". */
  static boolean familyFirst(String key) {
    int space = key.indexOf(' ');
    return space > 0 && FAMILY_FIRST.contains(key.substring(0, space)) && NameKey.words(key) <= 3;
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /**
   * Whether the short name can stand for the full one: its last or family name, or all its words in
   * order.
   */
  static boolean shortens(String brief, String full) {
    if (brief.equals(full)) {
      return true;
    }
    if (brief.length() >= full.length()) {
      return false;
    }
    String plain = withoutSuffix(full);
    if (NameKey.last(plain).equals(brief) || familyName(plain).equals(brief)) {
      return true;
    }
    if (familyFirst(full) && full.startsWith(brief + " ")) {
      return true;
    }
    return NameKey.words(brief) >= 2 && inOrder(brief.split(" "), plain.split(" "));
  }

  private static boolean inOrder(String[] some, String[] all) {
    int at = 0;
    for (String word : all) {
      if (at < some.length
          && (some[at].equals(word) || some[at].length() == 1 && word.startsWith(some[at]))) {
        at++;
      }
    }
    return at == some.length && some[some.length - 1].equals(all[all.length - 1]);
  }
}
