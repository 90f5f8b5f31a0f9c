package dev.readout.time;

import java.util.List;
import java.util.Set;

/**
 * A guess from words alone, for paragraphs without syntax: the nearest sign of tense to the left in
 * the sentence, else the nearest to the right.
 */
final class WordTense implements ClauseTense {
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "would",
          "shall",
          "ll",
          "wo",
          "won",
          "may",
          "might",
          "could",
          "should",
          "must",
          "can",
          "going",
          "plans",
          "plan",
          "planned",
          "planning",
          "scheduled",
          "due",
          "slated",
          "expected",
          "expects",
          "expect",
          "upcoming",
          "hopes",
          "intends",
          "poised",
          "set",
          "deadline",
          "tomorrow",
          "until",
          "gonna");
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "did", "said", "told", "says", "came", "went", "met", "made",
          "held", "took", "gave", "got", "saw", "fell", "rose", "began", "left", "hit", "shot",
          "led", "sent", "lost", "won", "found", "died", "spoke", "struck", "broke", "became",
          "wrote", "brought", "kept", "paid", "stood", "sold", "bought", "ran", "flew", "drove",
          "grew", "has", "have", "been", "ago", "since", "after", "ended", "late", "put", "let",
          "cut", "quit", "thought", "built", "sought", "fought", "caught", "taught", "heard",
          "felt", "sat", "sank", "swore", "threw", "knew", "chose", "dealt", "laid", "lay");
  private static final Set<String> LINKS = Set.of("is", "are", "'s", "falls", "starts", "begins");
  private static final Set<String> PARTICIPLE_LEADS = Set.of("be", "been", "being", "get", "to");

  @Override
  public Direction around(Phrase phrase) {
    List<Word> words = phrase.words();
    for (int i = phrase.from() - 1; i >= 0 && !ends(words.get(i)); i--) {
      Direction sign = sign(words, i, phrase.from() - i);
      if (sign != Direction.OPEN) {
        return sign;
      }
    }
    for (int i = phrase.to(); i < words.size() && !ends(words.get(i)); i++) {
      Direction sign = sign(words, i, 99);
      if (sign != Direction.OPEN) {
        return sign;
      }
    }
    return Direction.OPEN;
  }

  private static boolean ends(Word word) {
    return word.form().equals(".") || word.form().equals(";") || word.form().equals("?");
  }

  private static Direction sign(List<Word> words, int at, int distance) {
    String form = words.get(at).form();
    String before = at > 0 ? words.get(at - 1).form() : "";
    if (FUTURE.contains(form)) {
      return Direction.FUTURE;
    }
    if (form.equals("to") && at + 1 < words.size() && infinitive(words.get(at + 1))) {
      return Direction.FUTURE;
    }
    if (distance <= 3 && LINKS.contains(form)) {
      return Direction.PRESENT;
    }
    boolean past =
        PAST.contains(form) || (form.length() > 4 && form.endsWith("ed") && !form.endsWith("eed"));
    return past && !PARTICIPLE_LEADS.contains(before) ? Direction.PAST : Direction.OPEN;
  }

  private static boolean infinitive(Word word) {
    return word.isLetters()
        && !word.capital()
        && word.senses().isEmpty()
        && !Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "be")
            .contains(word.form());
  }
}
