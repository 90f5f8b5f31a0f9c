package dev.readout.story.brief;

import dev.readout.story.Conflict;
import dev.readout.story.Evidence;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Origins;
import dev.readout.story.Story;
import dev.readout.story.StoryDeadline;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story in plain sentences, each made from facts of the story alone and each with its sources.
 * Nothing is written that no fact says. Immutable and thread-safe.
 */
public final class StoryBrief {
  private static final int MOST_EVENTS = 8;

  private StoryBrief() {}

  /** What a sentence is about. */
  public enum Topic {
    SOURCES,
    EVENT,
    CONFLICT,
    POSITION,
    DEADLINE,
    OPEN_QUESTION
  }

  /**
   * One sentence.
   *
   * @param evidence the words it rests on; empty where {@code mentions} tell
   * @param mentions the items of readings that it rests on
   */
  public record Sentence(
      Topic topic, String text, List<Evidence> evidence, List<ItemMention> mentions) {
    public Sentence {
      evidence = List.copyOf(evidence);
      mentions = List.copyOf(mentions);
    }

    /** Ids of the articles it rests on, in alphabetical order. */
    public List<String> articles() {
      Set<String> articles = new TreeSet<>();
      evidence.forEach(one -> articles.add(one.article()));
      mentions.forEach(one -> articles.add(one.article()));
      return List.copyOf(articles);
    }
  }

  /** All sentences: sources, events by weight, conflicts, positions, deadlines, open questions. */
  public static List<Sentence> of(Story story) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sources(story));
    List<StoryEvent> main = mainEvents(story);
    main.forEach(event -> sentences.addAll(event(event)));
    story.conflicts().forEach(conflict -> sentences.add(conflict(story, conflict)));
    story.positions().forEach(position -> sentences.add(position(position)));
    story.deadlines().forEach(deadline -> sentences.add(deadline(deadline)));
    sentences.addAll(openQuestions(story));
    return sentences;
  }

  /** "Meeting of Ada Norr and Bo Sand, Easthill". */
  public static String headline(StoryEvent event) {
    return Phrases.deed(event) + place(event);
  }

  /** ", Easthill"; nothing where the deed itself names it. */
  private static String place(StoryEvent event) {
    Named place = event.place();
    if (place == null) {
      return "";
    }
    String name = place.name();
    boolean told = event.participants().stream().anyMatch(party -> party.who().name().equals(name));
    return told ? "" : ", " + name;
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** "Deadline for Bo Sand: open the border". */
  public static String headline(StoryDeadline deadline) {
    Named addressee = deadline.addressee();
    String demand = deadline.demand();
    return "Deadline"
        + (addressee == null ? "" : " for " + addressee.name())
        + (demand == null ? "" : ": " + demand);
  }

  /** Announced and not confirmed, or told by one side alone. */
  public static List<Sentence> openQuestions(Story story) {
    return OpenQuestions.of(story);
  }

  private static Sentence sources(Story story) {
    int articles = story.articles().size();
    Origins origins = story.origins();
    String count =
        origins.certain() == origins.possible()
            ? String.valueOf(origins.certain())
            : origins.certain() + " to " + origins.possible();
    LocalDate from = story.from();
    LocalDate to = story.to();
    String days =
        from == null || to == null
            ? ""
            : from.equals(to)
                ? Phrases.on(from)
                : " from " + Phrases.day(from) + " to " + Phrases.day(to);
    return new Sentence(
        Topic.SOURCES,
        "Told by "
            + articles
            + (articles == 1 ? " article" : " articles")
            + " of "
            + count
            + (count.equals("1") ? " independent origin" : " independent origins")
            + days
            + ".",
        List.of(),
        story.articles().stream().map(a -> new ItemMention(a.id(), "article")).toList());
  }

  /**
   * The events that most families of copies tell, of equals those that most articles do, and that
   * say more than that something was; a handful, the weightiest first.
   */
  public static List<StoryEvent> mainEvents(Story story) {
    Map<String, String> families = new HashMap<>();
    story
        .families()
        .forEach(family -> family.articles().forEach(one -> families.put(one, family.id())));
    return story.events().stream()
        .filter(event -> !event.participants().isEmpty())
        .filter(
            event ->
                event.participants().size() > 1 || event.time() != null || event.place() != null)
        .sorted(
            Comparator.comparingLong(
                    (StoryEvent event) ->
                        articles(event)
                            .map(article -> families.getOrDefault(article, article))
                            .distinct()
                            .count())
                .thenComparingLong(event -> articles(event).distinct().count())
                .thenComparingInt(event -> event.mentions().size())
                .reversed())
        .limit(MOST_EVENTS)
        .toList();
  }

  private static Stream<String> articles(StoryEvent event) {
    return event.mentions().stream().map(ItemMention::article);
  }

  private static List<Sentence> event(StoryEvent event) {
    List<Sentence> sentences = new ArrayList<>();
    List<Evidence> told =
        event.history().stream().flatMap(entry -> entry.evidence().stream()).distinct().toList();
    sentences.add(new Sentence(Topic.EVENT, DeedSentence.of(event), told, event.mentions()));
    for (StoryEvent.Entry entry : event.history()) {
      history(entry).ifPresent(sentences::add);
    }
    for (StoryEvent.Count figure : event.figures()) {
      sentences.add(
          new Sentence(
              Topic.EVENT,
              capital(Phrases.figure(figure.what(), figure.value()))
                  + accordingTo(figure.by())
                  + asOf(figure.asOf())
                  + ".",
              figure.evidence(),
              List.of()));
    }
    return sentences;
  }

  /** Only what somebody is named for: the article's own voice is in the first sentence. */
  private static Optional<Sentence> history(StoryEvent.Entry entry) {
    Named by = entry.by();
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Sentence(
            Topic.EVENT,
            capital(NamePhrase.of(by)) + " " + Phrases.answer(entry) + ".",
            entry.evidence(),
            List.of()));
  }

  private static Sentence conflict(Story story, Conflict conflict) {
    String what =
        story.events().stream()
            .filter(event -> event.id().equals(conflict.event()))
            .findFirst()
            .map(StoryBrief::headline)
            .orElse("One quotation");
    List<String> values =
        conflict.values().stream()
            .map(value -> Phrases.rival(conflict.key(), value.value()) + accordingTo(value.by()))
            .toList();
    boolean revised = conflict.state() == Conflict.State.REVISED;
    return new Sentence(
        Topic.CONFLICT,
        what
            + ": "
            + (revised ? "its source revised " : "accounts differ on ")
            + Phrases.question(conflict.key())
            + ": "
            + String.join("; ", values)
            + ".",
        conflict.values().stream().flatMap(value -> value.evidence().stream()).distinct().toList(),
        List.of());
  }

  private static Sentence position(StoryPosition position) {
    StoryPosition.Earlier was = position.was();
    String before = was == null ? "" : "; before it: " + Phrases.stance(was.stance());
    return new Sentence(
        Topic.POSITION,
        capital(NamePhrase.of(position.actor()))
            + " "
            + Phrases.stance(position.stance())
            + ": “"
            + position.about()
            + "”"
            + asOf(position.from())
            + before
            + ".",
        List.of(),
        position.mentions());
  }

  private static Sentence deadline(StoryDeadline deadline) {
    String due = deadline.due();
    return new Sentence(
        Topic.DEADLINE,
        headline(deadline)
            + by(deadline.setBy())
            + (due == null ? "" : ", due " + Phrases.day(due))
            + ", "
            + Phrases.state(deadline.state())
            + ".",
        deadline.history().stream().flatMap(step -> step.evidence().stream()).distinct().toList(),
        deadline.mentions());
  }

  private static String by(@Nullable Named by) {
    return by == null ? "" : ", set by " + NamePhrase.of(by);
  }

  private static String accordingTo(@Nullable Named by) {
    return by == null ? "" : ", according to " + NamePhrase.of(by);
  }

  private static String asOf(@Nullable LocalDate day) {
    return day == null ? "" : ", as of " + Phrases.day(day);
  }
}
