package dev.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends "the ministers are due to meet", which a parser takes for the preposition of "late due to
 * snow", so that a plan would read as a fact. A verb after "due to" is an infinitive: "due" takes
 * its place in the tree and its subject, and the verb hangs on "due" as in any "ready to meet". In
 * "is due later this week to meet" the verb is no adjunct of "due" either.
 */
final class DueInfinitives {
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "xcomp", "ccomp");

  private DueInfinitives() {}

  /** The same list where there is nothing to mend. */
  static List<Token> mended(List<Token> tokens) {
    List<Token> mended = tokens;
    for (int due = 0; due + 2 < tokens.size(); due++) {
      if (isWord(tokens.get(due), "due") && isWord(tokens.get(due + 1), "to")) {
        int verb = verbAfter(mended, due + 2);
        if (verb >= 0 && mended.get(verb).head() != due) {
          mended = hung(mended, due, verb);
        }
      }
    }
    for (int i = 0; i < mended.size(); i++) {
      Token token = mended.get(i);
      if (isInfinitive(mended, i)
          && token.head() >= 0
          && token.head() < i
          && token.relation().equals("advcl")
          && isWord(mended.get(token.head()), "due")) {
        mended = new ArrayList<>(mended);
        mended.set(i, token.attached(token.head(), "xcomp"));
      }
    }
    return mended;
  }

  private static boolean isInfinitive(List<Token> tokens, int verb) {
    return verb > 0
        && tokens.get(verb).tag().equals("VB")
        && tokens.get(verb - 1).tag().equals("TO")
        && tokens.get(verb - 1).head() == verb;
  }

  private static boolean isWord(Token token, String word) {
    return token.form().equalsIgnoreCase(word);
  }

  /** The verb of the infinitive whose first word, adverbs left out, is here; -1 if it is none. */
  private static int verbAfter(List<Token> tokens, int from) {
    int at = from;
    while (at + 1 < tokens.size() && tokens.get(at).tag().startsWith("RB")) {
      at++;
    }
    Token first = tokens.get(at);
    int head = first.head();
    boolean auxiliary =
        Set.of("aux", "cop").contains(first.universalRelation())
            && head > at
            && head < tokens.size();
    if (first.tag().equals("VB")) {
      return auxiliary ? head : at;
    }
    return first.tag().equals("NN") && standsLikeAVerb(tokens, at) ? at : -1;
  }

  /** "Due to hold talks", "talks due to begin": what was tagged a noun hangs as verbs do. */
  private static boolean standsLikeAVerb(List<Token> tokens, int at) {
    return CLAUSES.contains(tokens.get(at).universalRelation())
        || tokens.stream().anyMatch(t -> t.head() == at && t.relation().equals("obj"));
  }

  private static List<Token> hung(List<Token> tokens, int due, int verb) {
    List<Token> hung = new ArrayList<>(tokens);
    Token infinitive = tokens.get(verb);
    hung.set(due, tokens.get(due).attached(infinitive.head(), infinitive.relation()));
    for (int i = 0; i < due; i++) {
      Token token = tokens.get(i);
      if (token.head() == verb) {
        hung.set(i, token.attached(due, active(token.relation())));
      }
    }
    hung.set(due + 1, tokens.get(due + 1).tagged("TO").attached(verb, "mark"));
    hung.set(
        verb,
        (infinitive.tag().equals("NN") ? infinitive.tagged("VB") : infinitive)
            .attached(due, "xcomp"));
    return hung;
  }

  /** What hung on a passive verb hangs on an adjective. */
  private static String active(String relation) {
    return switch (relation) {
      case "nsubj:pass" -> "nsubj";
      case "csubj:pass" -> "csubj";
      case "aux:pass" -> "cop";
      default -> relation;
    };
  }
}
