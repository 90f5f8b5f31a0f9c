package dev.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what a parser does and English grammar rules out: the infinitive after "due to" ({@link
 * DueInfinitives}), a title and the name behind it as two subjects of one verb, and an object or
 * adjunct of an infinitive that stands before its "to", "between" with one side, and a charge hung
 * on who makes it. "She will meet with Ana Brun on Friday to discuss the dam": whoever the parser
 * hangs on "discuss" from before "to" belongs to the verb that "to discuss" belongs to, or to the
 * noun before it.
 */
final class TreeRepair {
  private static final Set<String> MOVED = Set.of("obj", "iobj", "obl");

  private TreeRepair() {}

  /** The same sentence where there is nothing to mend. */
  static Sentence repaired(Sentence sentence) {
    List<Token> tokens = DueInfinitives.mended(sentence.tokens());
    List<Token> mended = new ArrayList<>(tokens);
    titled(tokens, mended);
    for (int i = 0; i < tokens.size(); i++) {
      bothSides(tokens, mended, i);
      charge(tokens, mended, i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int infinitive = token.head();
      // "asked whom to see" is grammar
      if (MOVED.contains(token.universalRelation())
          && !token.tag().startsWith("W")
          && infinitive > i
          && infinitive < tokens.size()
          && markerBetween(tokens, i, infinitive)) {
        int governor = tokens.get(infinitive).head();
        boolean before =
            governor >= 0 && governor < i && tokens.get(governor).tag().startsWith("VB");
        if (before) {
          String relation = hasCase(tokens, i) ? "obl" : "obj";
          mended.set(i, token.attached(governor, relation));
        }
      }
    }
    return mended.equals(sentence.tokens()) ? sentence : new Sentence(mended);
  }

  /** "Secretary of State Ana Brun will visit": a clause has one subject, the name is part of it. */
  private static void titled(List<Token> tokens, List<Token> mended) {
    int title = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.relation().equals("nsubj") && !token.relation().equals("nsubj:pass")) {
        if (token.universalRelation().equals("punct") || token.tag().startsWith("VB")) {
          title = -1;
        }
      } else if (title >= 0
          && token.tag().startsWith("NNP")
          && tokens.get(title).head() == token.head()) {
        mended.set(i, token.attached(title, "flat"));
      } else {
        title = token.tag().startsWith("NN") ? i : -1;
      }
    }
  }

  /**
   * "Between the government of Sudan and the rebels": whoever is joined to what lies within the
   * first side is the second, for "between" has two.
   */
  private static void bothSides(List<Token> tokens, List<Token> mended, int second) {
    Token token = tokens.get(second);
    int inner = token.head();
    if (!token.relation().equals("conj") || inner < 0 || inner > second) {
      return;
    }
    Token within = tokens.get(inner);
    int first = within.head();
    if (within.universalRelation().equals("nmod")
        && first >= 0
        && first < inner
        && hasChild(tokens, first, "case", "between")
        && tokens.stream().noneMatch(t -> t.head() == first && t.relation().equals("conj"))) {
      mended.set(second, token.attached(first, "conj"));
    }
  }

  /** "Was accused by the council of burning villages": the burning is not the council's. */
  private static void charge(List<Token> tokens, List<Token> mended, int gerund) {
    Token token = tokens.get(gerund);
    int accuser = token.head();
    if (!token.tag().equals("VBG")
        || accuser < 0
        || accuser > gerund
        || !Set.of("acl", "nmod", "advcl").contains(token.universalRelation())
        || !hasChild(tokens, accuser, "case", "by")
        || !hasChild(tokens, gerund, "mark", "of")) {
      return;
    }
    int verb = tokens.get(accuser).head();
    if (verb >= 0 && verb < accuser && tokens.get(verb).tag().equals("VBN")) {
      mended.set(gerund, token.attached(verb, "advcl"));
    }
  }

  private static boolean hasChild(List<Token> tokens, int head, String relation, String word) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == head
                    && t.relation().equals(relation)
                    && t.form().equalsIgnoreCase(word));
  }

  /** Whether the verb's own "to" stands behind the word. */
  private static boolean markerBetween(List<Token> tokens, int word, int verb) {
    for (int i = word + 1; i < verb; i++) {
      if (tokens.get(i).head() == verb && tokens.get(i).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCase(List<Token> tokens, int word) {
    return tokens.stream().anyMatch(t -> t.head() == word && t.relation().equals("case"));
  }
}
