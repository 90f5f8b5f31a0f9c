package dev.readout.event;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Sides;
import dev.readout.clause.Tree;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a telling into its article: names of the parties, when, where, by whose word, how many. What
 * names nobody and lies nowhere is no event.
 */
final class Sitting {
  /** What is only thought of or wanted, by nobody and nowhere, is no event. */
  private static final Set<EventStatus> UNREAL =
      Set.of(EventStatus.HYPOTHETICAL, EventStatus.DEMANDED, EventStatus.PROPOSED);

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "we",
          "us",
          "our",
          "you",
          "your",
          "he",
          "him",
          "his",
          "she",
          "her",
          "it",
          "its",
          "they",
          "them",
          "their",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "those",
          "these",
          "one",
          "everyone",
          "anyone",
          "someone",
          "nobody",
          "what",
          "himself",
          "themselves");

  private final Actors actors;
  private final Parties parties;
  private final Setting setting;
  private final Claims claims;
  private final Figures figures;
  private final List<Statement> statements;
  private final @Nullable PublicationDate published;

  Sitting(Actors actors, List<TimeExpression> times, List<Statement> statements, Article article) {
    this.actors = actors;
    this.parties = new Parties(actors);
    this.setting = new Setting(actors, times);
    this.figures = new Figures(times);
    this.statements = statements;
    this.published = article.credits().published();
    Map<String, Statement> byId =
        statements.stream()
            .collect(Collectors.toMap(Statement::id, Function.identity(), (a, b) -> a));
    this.claims = new Claims(actors, byId);
  }

  /** The event that a telling tells, beside the others of its sentence. */
  Optional<Placed> event(Telling telling, List<Telling> beside) {
    Pattern pattern = telling.pattern();
    EventType type = pattern.type();
    List<Statement> holders =
        statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.contains(telling.trigger())))
            .toList();
    Statement teller =
        holders.stream()
            .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()))
            .orElse(null);
    List<Participant> people = parties.of(telling, teller);
    NameMention place = setting.place(telling);
    TimeExpression time = setting.time(telling);
    boolean known = people.stream().anyMatch(x -> x.name() != null);
    boolean supposed = UNREAL.contains(telling.status()) && !known && place == null;
    boolean vague =
        supposed || nobody(telling, people, place, time) || Sense.against(telling.sense(), known);
    boolean backward = telling.backward();
    if (type == null || vague && !backward || own(type, people)) {
      return Optional.empty();
    }
    List<String> accordingTo = holders.stream().map(Statement::id).toList();
    boolean third = pattern.mutual() && pattern.mode() == null && thirdGround(telling, place);
    Event event =
        new Event(
            "",
            telling.triggers(),
            type,
            third ? "third-party" : pattern.mode(),
            third ? "044" : pattern.cameo(),
            people,
            time == null ? null : time.id(),
            place == null ? null : place.id(),
            claims.status(telling, people, accordingTo),
            accordingTo,
            List.of(evidence(telling, people, place, time)),
            known ? 0.9 : 0.6,
            figures.of(telling, beside, accordingTo.isEmpty() ? null : accordingTo.getLast()),
            historical(time));
    boolean half = telling.half() && people.size() == 1 && known;
    return Optional.of(new Placed(event, backward, vague, half));
  }

  /** Actor, act and place must belong together: a pronoun that means nobody is no actor. */
  private boolean nobody(
      Telling telling,
      List<Participant> people,
      @Nullable NameMention place,
      @Nullable TimeExpression time) {
    boolean named = people.stream().anyMatch(x -> x.name() != null);
    boolean described =
        people.stream().anyMatch(x -> x.name() == null && !pronoun(x)) && somebody(telling);
    boolean acting =
        !telling.sources().isEmpty() || telling.pattern().mutual() && !telling.targets().isEmpty();
    if (telling.pattern().noun()) {
      boolean vague = !named && !(acting && described) && time == null;
      return place == null && (vague || people.isEmpty() && time == null);
    }
    return !named && !described && (people.isEmpty() ? place == null && time == null : true);
  }

  /** Who defends or praises what is their own does nothing to anybody. */
  private boolean own(EventType type, List<Participant> people) {
    if (type != EventType.SUPPORT) {
      return false;
    }
    Set<String> sources = keys(people, Participant.Role.SOURCE);
    List<Participant> targets =
        people.stream().filter(p -> p.role() == Participant.Role.TARGET).toList();
    return !targets.isEmpty()
        && targets.stream().noneMatch(p -> p.name() == null)
        && sources.containsAll(keys(people, Participant.Role.TARGET));
  }

  private Set<String> keys(List<Participant> people, Participant.Role role) {
    return people.stream()
        .filter(p -> p.role() == role && p.name() != null)
        .flatMap(p -> actors.byId(p.name()).stream())
        .map(actors::key)
        .collect(Collectors.toSet());
  }

  /** Whether one of the parties is more than something thought or done ("authority"). */
  private static boolean somebody(Telling telling) {
    return Stream.of(
            telling.sources().stream(),
            telling.targets().stream(),
            telling.further().stream().map(Telling.Further::node))
        .flatMap(nodes -> nodes)
        .flatMap(node -> telling.tree().conjuncts(node).stream())
        .anyMatch(node -> !Bystanders.standard().thought(telling.tree(), node));
  }

  private boolean pronoun(Participant participant) {
    return PRONOUNS.contains(
        participant.span().in(actors.text()).toLowerCase(java.util.Locale.ROOT));
  }

  /** A year or more before the article: told as background. */
  private boolean historical(@Nullable TimeExpression time) {
    if (time == null || published == null || time.value().length() < 4) {
      return false;
    }
    String value = time.value();
    if (!value.substring(0, 4).chars().allMatch(Character::isDigit)) {
      return false;
    }
    int years = published.day().getYear() - Integer.parseInt(value.substring(0, 4));
    boolean month = value.length() >= 7 && Character.isDigit(value.charAt(5));
    int months =
        month ? published.day().getMonthValue() - Integer.parseInt(value.substring(5, 7)) : 12;
    return years > 1 || years == 1 && months >= 0;
  }

  /** Two states of the sentence meet in the land of neither. */
  private boolean thirdGround(Telling telling, @Nullable NameMention place) {
    if (place == null) {
      return false;
    }
    Set<String> land = Sides.of(place, actors.text());
    Set<String> states =
        new HashSet<>(Sides.in(telling.tree().sentence().span().in(actors.text())));
    states.removeAll(land);
    return !land.isEmpty() && states.size() == 2;
  }

  /**
   * The words that tell it: trigger, parties, place and time, and with them the verb and its
   * object, auxiliaries and negation, and the verb above that makes the deed planned or refused.
   */
  private static Span evidence(
      Telling telling,
      List<Participant> people,
      @Nullable NameMention place,
      @Nullable TimeExpression time) {
    Tree tree = telling.tree();
    Span sentence = tree.sentence().span();
    List<Span> words = new ArrayList<>(List.of(telling.trigger()));
    people.forEach(participant -> words.add(participant.span()));
    if (place != null) {
      words.add(place.span());
    }
    if (time != null) {
      words.add(time.span());
    }
    for (int source : telling.sources()) {
      // "neither Chad nor Niger", "no soldier": without that word the deed would be told as done
      if (Clauses.meansNobody(tree, source)) {
        tree.children(source, "cc", "det").forEach(c -> words.add(tree.token(c).span()));
      }
    }
    tree.children(telling.node(), "cc").stream()
        .filter(c -> tree.word(c).equals("neither"))
        .forEach(c -> words.add(tree.token(c).span()));
    for (int node : new int[] {telling.node(), telling.host()}) {
      words.add(tree.token(node).span());
      for (int part : tree.children(node, "aux", "cop", "compound:prt", "advmod")) {
        if (!tree.is(part, "advmod") || Set.of("not", "n't", "never").contains(tree.word(part))) {
          words.add(tree.token(part).span());
        }
      }
      int object = tree.child(node, "obj");
      if (object >= 0) {
        words.add(Clauses.phrase(tree, object));
      }
    }
    int above = tree.head(telling.host());
    if (above >= 0 && tree.is(telling.host(), "xcomp")) {
      words.add(tree.token(above).span());
    }
    return words.stream().filter(sentence::contains).reduce(telling.trigger(), Span::cover);
  }
}
