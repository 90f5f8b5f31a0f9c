package dev.readout.time;

import dev.readout.article.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Climbs from a phrase to the verb that governs it and reads tense off that verb and its
 * auxiliaries (Penn tags, Universal Dependencies v2), so that the day of saying and the day of what
 * is said keep apart: in "said on Tuesday it would respond" Tuesday hangs on "said".
 */
final class SyntaxTense implements ClauseTense {
  private static final Set<String> PLANNED =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "set",
          "slate",
          "due",
          "propose",
          "book",
          "aim",
          "project",
          "forecast",
          "intend",
          "hope",
          "upcoming",
          "scheduled",
          "planned",
          "expected",
          "coming",
          "forthcoming",
          "proposed",
          "future",
          "next",
          "impend");
  private static final Set<String> REPORTING =
      Set.of("say", "tell", "report", "write", "add", "quote", "claim", "show", "come", "follow");
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "fail",
          "begin",
          "manage",
          "continue",
          "force",
          "come",
          "start",
          "refuse",
          "decline",
          "help",
          "use",
          "have",
          "allow",
          "lead",
          "cause",
          "compel",
          "cease",
          "appear",
          "seem",
          "go",
          "rush",
          "turn",
          "happen");
  private static final Set<String> PLANS = Set.of("schedule", "plan", "expect", "slate");
  private static final Set<String> PUT_OFF =
      Set.of("postpone", "extend", "delay", "adjourn", "reschedule", "defer", "move", "put");
  private static final Set<String> TERM = Set.of("until", "till", "by");
  private static final Set<String> GIVES_A_TERM =
      Set.of(
          "give",
          "allow",
          "grant",
          "demand",
          "want",
          "request",
          "seek",
          "order",
          "promise",
          "agree",
          "declare",
          "impose",
          "announce");
  private static final Set<String> EVENTS =
      Set.of(
          "summit",
          "meeting",
          "talk",
          "election",
          "vote",
          "deadline",
          "hearing",
          "conference",
          "game",
          "match",
          "ceremony",
          "visit",
          "trip",
          "session",
          "ballot",
          "referendum",
          "funeral",
          "trial",
          "launch",
          "debate",
          "march",
          "protest",
          "rally");
  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "’ll", "wo", "would", "'d", "’d", "shall", "may", "might", "can", "ca",
          "could", "should", "must");

  private final List<Sentence> sentences;
  private final boolean heading;
  private final ClauseTense otherwise;

  SyntaxTense(List<Sentence> sentences, boolean heading, ClauseTense otherwise) {
    this.sentences = sentences;
    this.heading = heading;
    this.otherwise = otherwise;
  }

  @Override
  public Direction around(Phrase phrase) {
    Span span = phrase.span();
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(span)) {
        return around(phrase, sentence, top(sentence, span));
      }
    }
    return otherwise.around(phrase);
  }

  private Direction around(Phrase phrase, Sentence sentence, int top) {
    if (phrase.before(1).equals("as")
        && Set.of("soon", "early", "late").contains(phrase.before(2))
        && phrase.before(3).equals("as")) {
      return Direction.FUTURE;
    }
    int due = phrase.before(1).equals("on") ? 2 : 1;
    if (phrase.before(due).equals("due") && !phrase.before(due + 2).equals("had")) {
      return Direction.FUTURE;
    }
    int first = firstToken(sentence, phrase.span());
    if (phrase.has(Kind.WEEKDAY) && phrase.after(1).equals("'s")) {
      return possessive(sentence, top);
    }
    if (Set.of("until", "till", "to").contains(phrase.before(1)) && isPutOff(sentence, first)) {
      return Direction.FUTURE;
    }
    if (TERM.contains(phrase.before(1))
        && isTermSet(sentence, top, !phrase.before(1).equals("by"))) {
      return Direction.FUTURE;
    }
    int verb = verbBefore(sentence, first);
    return climb(sentence, verb >= 0 ? verb : top);
  }

  /** "Friday's ruling" is mostly over; "Friday's summit" may be ahead. */
  private Direction possessive(Sentence sentence, int top) {
    int head = sentence.tokens().get(top).head();
    boolean event = head >= 0 && EVENTS.contains(lower(sentence.tokens().get(head).lemma()));
    return event ? climb(sentence, top) : Direction.PAST;
  }

  private static int firstToken(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether something in the words before was put off to the day named. */
  private static boolean isPutOff(Sentence sentence, int first) {
    for (int i = Math.max(0, first - 6); i < first; i++) {
      if (PUT_OFF.contains(lower(sentence.tokens().get(i).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Gave them until Monday", "demanded that he resign by Monday", "a truce until Monday", "has
   * been closed until Monday": a term that was set is ahead.
   */
  private static boolean isTermSet(Sentence sentence, int top, boolean until) {
    List<Token> tokens = sentence.tokens();
    int at = tokens.get(top).head();
    if (until
        && at >= 0
        && tokens.get(at).tag().startsWith("NN")
        && !Signs.of(sentence, at).copula) {
      return true;
    }
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      Token token = tokens.get(at);
      Signs signs = Signs.of(sentence, at);
      if (GIVES_A_TERM.contains(lower(token.lemma()))) {
        return !signs.pluperfect;
      }
      boolean asked = Set.of("VB", "VBP").contains(token.tag()) && !signs.modal;
      if (token.tag().startsWith("VB") && !asked) {
        return until && signs.perfect && !signs.pluperfect && !signs.modal;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * The verb right before the phrase, at most "on" between: it owns the phrase more surely than the
   * parser says. -1 where there is none.
   */
  private static int verbBefore(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int at = first - 1;
    if (at >= 0 && lower(tokens.get(at).form()).equals("on")) {
      at--;
    }
    if (at < 0 || !tokens.get(at).tag().startsWith("VB")) {
      return -1;
    }
    String relation = tokens.get(at).universalRelation();
    return relation.equals("cop") || relation.equals("aux") ? -1 : at;
  }

  /** The token of the span whose head lies outside it. */
  private static int top(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().overlaps(span)) {
        last = i;
        if (token.head() < 0 || !tokens.get(token.head()).span().overlaps(span)) {
          return i;
        }
      }
    }
    return Math.max(last, 0);
  }

  private Direction climb(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Direction found = direction(sentence, at, at == from);
      if (found != Direction.OPEN) {
        return found;
      }
      at = tokens.get(at).head();
    }
    return Direction.OPEN;
  }

  private Direction direction(Sentence sentence, int at, boolean isPhrase) {
    Token token = sentence.tokens().get(at);
    Signs signs = Signs.of(sentence, at);
    if (isPhrase && signs.since) {
      return Direction.PAST;
    }
    if (!isPhrase && signs.planned) {
      return Direction.FUTURE;
    }
    if (!isPhrase && token.tag().startsWith("JJ") && PLANNED.contains(lower(token.lemma()))) {
      return Direction.FUTURE;
    }
    boolean verb = token.tag().startsWith("VB");
    if (!verb && !signs.copula) {
      return Direction.OPEN;
    }
    if (signs.modal) {
      return signs.perfect ? Direction.PAST : Direction.FUTURE;
    }
    if ((verb && isPlan(token) && !signs.pluperfect) || signs.goingTo) {
      return Direction.FUTURE;
    }
    if (signs.perfect || signs.past) {
      return Direction.PAST;
    }
    if (signs.infinitive) {
      return infinitive(sentence, token);
    }
    if (signs.present) {
      return heading ? Direction.PAST : Direction.PRESENT;
    }
    return plain(token);
  }

  /** "Is due", "scheduled for", "has planned": ahead, but what "had been planned" may be over. */
  private static boolean isPlan(Token token) {
    String lemma = lower(token.lemma());
    return (token.tag().equals("VBN") && PLANNED.contains(lemma)) || PLANS.contains(lemma);
  }

  private static Direction infinitive(Sentence sentence, Token token) {
    if (token.head() >= 0) {
      Token governor = sentence.tokens().get(token.head());
      boolean purpose = token.relation().startsWith("advcl") || token.relation().startsWith("acl");
      if ((purpose && governor.tag().equals("VBD"))
          || Signs.of(sentence, token.head()).pluperfect()) {
        return Direction.OPEN;
      }
      if (token.relation().startsWith("xcomp") && IMPLICATIVE.contains(lower(governor.lemma()))) {
        return Direction.OPEN;
      }
    }
    return Direction.FUTURE;
  }

  /** A verb that stands without auxiliaries. */
  private Direction plain(Token token) {
    return switch (token.tag()) {
      // What "will stay closed" and "was left standing" look at is told by the verb above.
      case "VBN" -> token.relation().equals("xcomp") ? Direction.OPEN : Direction.PAST;
      case "VBD" -> Direction.PAST;
      case "VBZ", "VBP" ->
          heading || REPORTING.contains(lower(token.lemma())) ? Direction.PAST : Direction.PRESENT;
      default -> Direction.OPEN;
    };
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /** What the direct dependents of a word say about its tense. */
  private record Signs(
      boolean copula,
      boolean modal,
      boolean perfect,
      boolean pluperfect,
      boolean past,
      boolean present,
      boolean infinitive,
      boolean goingTo,
      boolean since,
      boolean planned) {
    static Signs of(Sentence sentence, int head) {
      boolean copula = false;
      boolean modal = false;
      boolean perfect = false;
      boolean pluperfect = false;
      boolean past = false;
      boolean present = false;
      boolean infinitive = false;
      boolean since = false;
      boolean planned = false;
      List<Token> tokens = sentence.tokens();
      boolean going = lower(tokens.get(head).form()).equals("going");
      boolean goingTo = false;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.head() != head) {
          continue;
        }
        String form = lower(token.form());
        switch (token.universalRelation()) {
          case "aux", "cop" -> {
            copula |= token.universalRelation().equals("cop");
            modal |= MODALS.contains(form);
            perfect |= lower(token.lemma()).equals("have") && !form.equals("having");
            pluperfect |= form.equals("had");
            past |= Set.of("was", "were", "did", "got").contains(form);
            present |= Set.of("is", "are", "am", "'s", "’s", "'re", "’re").contains(form);
            infinitive |= form.equals("to");
          }
          case "mark" -> infinitive |= form.equals("to");
          case "case" -> since |= form.equals("since");
          case "amod" ->
              planned |= PLANNED.contains(lower(token.lemma())) || PLANNED.contains(form);
          case "xcomp" -> goingTo |= going;
          default -> {}
        }
      }
      return new Signs(
          copula, modal, perfect, pluperfect, past, present, infinitive, goingTo, since, planned);
    }
  }
}
