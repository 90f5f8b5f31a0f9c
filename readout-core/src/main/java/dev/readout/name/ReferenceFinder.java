package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns and sets: "he", "it", "the pair", "both sides". A pronoun goes to the nearest earlier
 * mention that agrees with it, subjects first; "he" after a sentence whose subject is a seat of
 * power means that side and nobody named before it.
 */
final class ReferenceFinder {
  private static final Map<String, String> PERSONAL =
      Map.of(
          "he", "m", "him", "m", "his", "m", "himself", "m", "she", "f", "her", "f", "hers", "f",
          "herself", "f");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PEOPLE_SETS =
      Set.of(
          "pair", "leaders", "men", "presidents", "ministers", "two", "counterparts", "diplomats");
  private static final Set<String> STATE_SETS =
      Set.of("sides", "countries", "nations", "governments", "parties", "powers");

  /** A reference before mentions have ids. */
  record Found(Span span, List<Draft> drafts) {}

  private final Scene scene;
  private final List<Found> found = new ArrayList<>();

  private ReferenceFinder(Scene scene) {
    this.scene = scene;
  }

  static List<Found> find(Scene scene) {
    ReferenceFinder finder = new ReferenceFinder(scene);
    for (int s = 0; s < scene.sentences.size(); s++) {
      List<Token> tokens = scene.sentences.get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        finder.at(s, i, tokens.get(i));
      }
    }
    return finder.found;
  }

  private void at(int s, int i, Token token) {
    String word = scene.word(s, i);
    String gender = PERSONAL.get(word);
    if (gender != null && !token.tag().startsWith("NN")) {
      Draft to = person(s, i, gender);
      if (to != null) {
        found.add(new Found(token.span(), List.of(to)));
      }
    } else if (NEUTER.contains(word)) {
      Draft to = body(s, i);
      if (to != null) {
        found.add(new Found(token.span(), List.of(to)));
      }
    } else if (word.equals("they") && !scene.quoted(s, token.start())) {
      List<Draft> to = sidesBefore(s, i);
      if (!to.isEmpty()) {
        found.add(new Found(token.span(), to));
      }
    } else if (PEOPLE_SETS.contains(word) || STATE_SETS.contains(word)) {
      set(s, i, word);
    }
  }

  private @Nullable Draft person(int s, int i, String gender) {
    int limit = scene.token(s, i).start();
    boolean quoted = scene.quoted(s, limit);
    for (int back = 0; back <= 6 && s - back >= 0; back++) {
      Draft best = null;
      int top = Integer.MIN_VALUE;
      boolean anybody = false;
      for (Draft d : scene.in(s - back)) {
        boolean person =
            d.type == EntityType.PERSON && d.form == NameMention.Form.NAME
                || d.type == EntityType.PERSON && d.entity != null;
        // Whoever is spoken of within a quotation is not who speaks outside it.
        if (d.span.start() >= limit
            || !person
            || !quoted && scene.quoted(d.sentence, d.span.start())
            || !d.gender.isEmpty() && !d.gender.equals(gender)) {
          continue;
        }
        anybody = true;
        int score =
            salience(d) * 10
                + (gender.equals(d.gender) ? 5 : 0)
                + (back == 0 ? -0 : 0)
                - d.first / 8;
        if (back == 0 && "his her him".contains(scene.word(s, i)) && salience(d) == 0) {
          score -= 1;
        }
        if (score > top) {
          top = score;
          best = d;
        }
      }
      if (anybody) {
        return best;
      }
      // Nobody in this sentence: a government in the subject's place speaks through him.
      if (back >= 1) {
        for (Draft d : scene.in(s - back)) {
          if (d.type == EntityType.GOVERNMENT
              && !isOwnName(d)
              && salience(d) >= 2
              && quoted == scene.quoted(d.sentence, d.span.start())) {
            return d;
          }
        }
      }
    }
    return null;
  }

  /** "Mexico" is no seat of power as "the Kremlin" is, and no "he" either. */
  private static boolean isOwnName(Draft d) {
    return d.entity != null && NameKey.of(d.entity.name()).equals(d.key);
  }

  /** Subjects of main clauses before other subjects before the rest. */
  private int salience(Draft d) {
    Sentence sentence = scene.sentences.get(d.sentence);
    Token head = sentence.tokens().get(d.head(sentence));
    if (!head.universalRelation().equals("nsubj")) {
      return head.universalRelation().equals("obl") && head.head() >= 0
          ? 0
          : head.universalRelation().equals("nmod") ? -1 : 0;
    }
    Token verb = head.head() < 0 ? head : sentence.tokens().get(head.head());
    return verb.head() < 0
            || verb.universalRelation().equals("conj")
            || verb.universalRelation().equals("parataxis")
        ? 3
        : 2;
  }

  private @Nullable Draft body(int s, int i) {
    int limit = scene.token(s, i).start();
    for (int back = 0; back <= 1 && s - back >= 0; back++) {
      Draft best = null;
      int top = 0;
      for (Draft d : scene.in(s - back)) {
        boolean body =
            d.type == EntityType.ORGANIZATION
                || d.type == EntityType.GOVERNMENT
                || d.type == EntityType.PLACE && d.known != null && d.known.kind().equals("STATE");
        if (body
            && d.span.start() < limit
            && salience(d) >= 2
            && salience(d) + (back == 0 ? 1 : 0) > top) {
          top = salience(d) + (back == 0 ? 1 : 0);
          best = d;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /**
   * "They" after a sentence whose subject is a body, or several that "and" joins; nobody where a
   * plural noun ("the rebels", "talks") stands in that place.
   */
  private List<Draft> sidesBefore(int s, int i) {
    for (int back = 0; back <= 1 && s - back >= 0; back++) {
      List<Draft> subjects = new ArrayList<>();
      int limit = back == 0 ? scene.token(s, i).start() : Integer.MAX_VALUE;
      int subject = mainSubject(s - back, limit);
      if (subject < 0) {
        continue;
      }
      for (Draft d : scene.in(s - back)) {
        Sentence sentence = scene.sentences.get(d.sentence);
        int head = d.head(sentence);
        Token token = sentence.tokens().get(head);
        boolean joined = token.universalRelation().equals("conj") && token.head() == subject;
        if (d.span.start() < limit && (head == subject || joined) && !subjects.contains(d)) {
          subjects.add(d);
        }
      }
      boolean body =
          subjects.size() == 1
              && (subjects.getFirst().type == EntityType.ORGANIZATION
                  || subjects.getFirst().type == EntityType.GOVERNMENT);
      return body || subjects.size() > 1 ? subjects : List.of();
    }
    return List.of();
  }

  /** The subject of the first main clause of a sentence, before a limit; -1 where there is none. */
  private int mainSubject(int s, int limit) {
    List<Token> tokens = scene.sentences.get(s).tokens();
    for (int k = 0; k < tokens.size() && tokens.get(k).start() < limit; k++) {
      Token token = tokens.get(k);
      boolean main =
          token.universalRelation().equals("nsubj")
              && token.head() >= 0
              && tokens.get(token.head()).head() < 0;
      if (main) {
        return k;
      }
    }
    return -1;
  }

  private void set(int s, int i, String word) {
    String before = scene.word(s, i - 1);
    String earlier = scene.word(s, i - 2);
    boolean pair = word.equals("pair") && before.equals("the");
    boolean two =
        (before.equals("two") && (earlier.equals("the") || earlier.equals("these")))
            || before.equals("both");
    if (word.equals("two") ? !before.equals("the") || isNoun(s, i + 1) : !pair && !two) {
      return;
    }
    boolean people = PEOPLE_SETS.contains(word);
    List<Draft> members = lastTwo(s, scene.token(s, i).start(), people);
    if (members.size() == 2) {
      int first = before.equals("both") || before.equals("the") ? i - 1 : i - 2;
      found.add(
          new Found(
              scene.token(s, Math.max(0, first)).span().cover(scene.token(s, i).span()), members));
    }
  }

  private boolean isNoun(int s, int i) {
    return scene.tag(s, i).startsWith("NN") || scene.tag(s, i).startsWith("JJ");
  }

  /**
   * The two last named in the nearest sentence that names two; states through their people and
   * seats too.
   */
  private List<Draft> lastTwo(int s, int limit, boolean people) {
    for (int back = 0; back <= 4 && s - back >= 0; back++) {
      List<Draft> members = new ArrayList<>();
      List<String> seen = new ArrayList<>();
      List<Draft> in = scene.in(s - back);
      for (Draft d : in) {
        boolean fits =
            people
                ? d.type == EntityType.PERSON
                : (d.type == EntityType.GOVERNMENT
                    || d.type == EntityType.PLACE
                        && d.known != null
                        && d.known.kind().equals("STATE"));
        String key = people ? d.identity() : d.state;
        if (d.span.end() <= limit && fits && !seen.contains(key)) {
          members.add(d);
          seen.add(key);
        }
      }
      if (!people && members.size() < 2) {
        members.clear();
        seen.clear();
        for (Draft d : in) {
          if (d.span.end() <= limit && !d.state.isEmpty() && !seen.contains(d.state)) {
            members.add(d);
            seen.add(d.state);
          }
        }
      }
      if (members.size() == 2) {
        return members;
      }
      if (members.size() > 2) {
        return people
            ? List.copyOf(members.subList(members.size() - 2, members.size()))
            : List.copyOf(members.subList(0, 2));
      }
    }
    return List.of();
  }
}
