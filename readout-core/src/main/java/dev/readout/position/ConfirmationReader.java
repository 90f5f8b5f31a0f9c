package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation.Answer;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers to the question whether something is so: confirmed, denied, not confirmed, no
 * answer, could not be verified; and the event in question.
 */
final class ConfirmationReader {
  private static final Set<String> TALKS =
      Set.of(
          "talk",
          "call",
          "meeting",
          "summit",
          "conversation",
          "visit",
          "discussion",
          "negotiation",
          "trip",
          "date",
          "place");
  private static final Set<String> WORDS =
      Set.of(
          "report",
          "claim",
          "account",
          "statement",
          "allegation",
          "accusation",
          "assertion",
          "word",
          "remark",
          "charge",
          "comment",
          "rumor",
          "rumour",
          "figure",
          "toll");
  private static final Set<String> POINTING =
      Set.of(
          "responsibility",
          "involvement",
          "role",
          "wrongdoing",
          "part",
          "knowledge",
          "link",
          "connection",
          "detail",
          "plan",
          "incident",
          "matter",
          "subject",
          "news",
          "information",
          "event",
          "condition",
          "possibility",
          "announcement",
          "request",
          "question",
          "reporter",
          "journalist",
          "proposal",
          "offer",
          "blame");
  private static final Set<String> VIOLENCE =
      Set.of(
          "attack",
          "strike",
          "raid",
          "bombing",
          "shelling",
          "explosion",
          "killing",
          "toll",
          "casualty",
          "death");

  private final Actors actors;
  private final List<Event> events;
  private final List<Statement> statements;
  private Span before = new Span(0, 0);

  ConfirmationReader(Actors actors, List<Event> events, List<Statement> statements) {
    this.actors = actors;
    this.statements = statements;
    this.events = events;
  }

  List<Confirmation> read(List<Tree> trees) {
    List<Confirmation> found = new ArrayList<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        answer(tree, i).ifPresent(found::add);
      }
      before = tree.sentence().span();
    }
    return found;
  }

  private Optional<Confirmation> answer(Tree tree, int node) {
    if (!tree.isVerb(node) || tree.is(node, "amod", "compound", "case")) {
      return nounAnswer(tree, node);
    }
    Answer answer = AnswerWords.of(tree, node);
    if (answer == null || AnswerWords.irrealis(tree, node)) {
      return Optional.empty();
    }
    int subject =
        Clauses.passive(tree, node) ? Clauses.agent(tree, node) : Clauses.subject(tree, node);
    List<NameMention> by = subject < 0 ? List.of() : named(tree, subject);
    boolean verified = answer == Answer.COULD_NOT_BE_VERIFIED;
    boolean nobody = Clauses.meansNobody(tree, subject);
    if (by.isEmpty() && !verified && !nobody) {
      return Optional.empty();
    }
    return Optional.of(
        new Confirmation(
            by.isEmpty() ? null : by.getFirst().id(),
            answer,
            event(tree, node),
            statement(tree, node),
            List.of(evidence(tree, node, subject))));
  }

  /** "There was no comment from the ministry." */
  private Optional<Confirmation> nounAnswer(Tree tree, int node) {
    boolean none = tree.children(node, "det").stream().anyMatch(c -> tree.word(c).equals("no"));
    String lemma = tree.lemma(node);
    if (!none
        || !Set.of("comment", "response", "confirmation", "reaction", "reply", "verification")
            .contains(lemma)) {
      return Optional.empty();
    }
    int from = Clauses.oblique(tree, node, "from", "by");
    int head = tree.head(node);
    if (from < 0 && head >= 0) {
      from = Clauses.oblique(tree, head, "from", "by");
    }
    List<NameMention> by = from < 0 ? List.of() : named(tree, from);
    if (by.isEmpty() && from < 0 && head >= 0 && tree.lemma(head).equals("have")) {
      int keeper = Clauses.subject(tree, head);
      by = keeper < 0 ? List.of() : named(tree, keeper);
    }
    if (by.isEmpty() && from < 0) {
      return Optional.empty();
    }
    Answer answer = lemma.equals("confirmation") ? Answer.NOT_CONFIRMED : Answer.NO_COMMENT;
    return Optional.of(
        new Confirmation(
            by.isEmpty() ? null : by.getFirst().id(),
            answer,
            previous(tree, Set.of()),
            List.of(tree.sentence().span())));
  }

  private List<NameMention> named(Tree tree, int node) {
    List<NameMention> named = actors.named(tree, node);
    return named.isEmpty() ? actors.within(Clauses.phrase(tree, node)) : named;
  }

  private static Span evidence(Tree tree, int node, int subject) {
    Span whole = Clauses.whole(tree, node);
    return subject >= 0 ? whole.cover(tree.token(subject).span()) : whole;
  }

  /**
   * The statement in question, where words are ("the report could not be verified", "denied the
   * claim"): the last one before with a speaker other than the sentence's own.
   */
  private @Nullable String statement(Tree tree, int node) {
    int content =
        Clauses.passive(tree, node) ? Clauses.subject(tree, node) : tree.child(node, "obj");
    if (content < 0 || !WORDS.contains(tree.lemma(content))) {
      return null;
    }
    int start = tree.sentence().span().start();
    return statements.stream()
        .filter(s -> !s.cue().isEmpty() && s.cue().getFirst().start() < start)
        .filter(s -> !s.marks().contains(Statement.Mark.SILENCE))
        .reduce((a, b) -> b)
        .map(Statement::id)
        .orElse(null);
  }

  /** The event in question: told in the verb's own complement, else one told before. */
  private @Nullable String event(Tree tree, int node) {
    int content = tree.child(node, "ccomp", "obj", "xcomp");
    if (Clauses.passive(tree, node)) {
      content = Clauses.subject(tree, node);
    }
    if (content < 0) {
      content = Clauses.oblique(tree, node, "on", "about", "regarding", "for");
    }
    if (content < 0) {
      return previous(tree, Set.of());
    }
    Span span = Clauses.whole(tree, content);
    String inside =
        events.stream()
            .filter(e -> e.type() != EventType.STATEMENT)
            .filter(e -> e.trigger().stream().anyMatch(span::contains))
            .map(Event::id)
            .findFirst()
            .orElse(null);
    boolean told =
        tree.children(content, "acl", "ccomp").stream().anyMatch(c -> tree.marked(c, "that"));
    if (tree.child(node, "ccomp") >= 0 || told) {
      // what is confirmed is told here; a denial may answer the sentence before
      return inside == null && tree.lemma(node).equals("deny") ? justBefore(tree, node) : inside;
    }
    String lemma = tree.lemma(content);
    Set<EventType> types =
        TALKS.contains(lemma)
            ? Set.of(EventType.CONSULT)
            : VIOLENCE.contains(lemma) ? Set.of(EventType.ASSAULT) : Set.of();
    if (inside == null && types.isEmpty() && !pointing(tree, content)) {
      return null; // something else that no event tells
    }
    String before = previous(tree, types);
    boolean backward =
        tree.children(content, "det").stream()
            .anyMatch(c -> Set.of("the", "this", "that", "these").contains(tree.word(c)));
    if (inside != null && !types.isEmpty()) {
      return backward && before != null ? before : inside;
    }
    return before == null ? inside : before;
  }

  /** The event of the sentence before in which who denies takes part. */
  private @Nullable String justBefore(Tree tree, int node) {
    int subject = Clauses.subject(tree, node);
    List<String> by =
        subject < 0 ? List.of() : named(tree, subject).stream().map(actors::key).toList();
    int end = tree.sentence().span().start();
    return events.stream()
        .filter(e -> e.type() != EventType.STATEMENT && e.type() != EventType.ACCUSE)
        .filter(e -> e.trigger().stream().anyMatch(t -> before.contains(t) && t.end() <= end))
        .filter(
            e ->
                e.participants().stream()
                    .anyMatch(
                        p ->
                            p.name() != null
                                && actors
                                    .byId(p.name())
                                    .map(actors::key)
                                    .filter(by::contains)
                                    .isPresent()))
        .map(Event::id)
        .findFirst()
        .orElse(null);
  }

  /** A word that means what was told before: "it", "the report", "any involvement". */
  private static boolean pointing(Tree tree, int noun) {
    return tree.isPronoun(noun)
        || Set.of("DT", "WDT").contains(tree.tag(noun))
        || WORDS.contains(tree.lemma(noun))
        || POINTING.contains(tree.lemma(noun));
  }

  /**
   * The last event told before: one on somebody's word or still to come, with its parties, first.
   */
  private @Nullable String previous(Tree tree, Set<EventType> types) {
    int start = tree.sentence().span().start();
    return events.stream()
        .filter(e -> e.trigger().getFirst().start() < start)
        .filter(e -> types.isEmpty() ? e.type() != EventType.STATEMENT : types.contains(e.type()))
        .max(
            Comparator.comparingInt(ConfirmationReader::weight)
                .thenComparingInt(e -> lastBefore(e, start)))
        .map(Event::id)
        .orElse(null);
  }

  private static int lastBefore(Event event, int start) {
    return event.trigger().stream().mapToInt(Span::start).filter(s -> s < start).max().orElse(0);
  }

  private static int weight(Event event) {
    boolean open = event.status() == EventStatus.CLAIMED || event.status() == EventStatus.PLANNED;
    long named = event.participants().stream().filter(p -> p.name() != null).count();
    return (event.status() == EventStatus.CLAIMED ? 2 : open ? 1 : 0) + (named >= 2 ? 1 : 0);
  }
}
