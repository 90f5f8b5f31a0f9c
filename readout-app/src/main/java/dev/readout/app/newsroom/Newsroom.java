package dev.readout.app.newsroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.archive.Hit;
import dev.readout.copy.ComparedTexts;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.GrowingOutlines;
import dev.readout.story.Story;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The archive held ready for looking at: built once, renewed when an article arrives or a person
 * corrects something, cut off at any past day. Thread-safe; whoever looks holds one {@link Edition}
 * and is not disturbed by what arrives meanwhile.
 */
public final class Newsroom {
  private static final int PAST_EDITIONS = 6;
  private static final int TOLD_STORIES = 4_000;
  private static final int TOLD_AHEAD = 20;

  /** Enough that a large story which has grown is told again without preparing its texts again. */
  private static final int PREPARED_TEXTS = 1_000;

  private final Archive archive;
  private final Arrivals arrivals;
  private final KeptReadings readings;
  private final Cache<LocalDate, Edition> past =
      Caffeine.newBuilder().maximumSize(PAST_EDITIONS).build();
  private final Cache<StoryOutline, Story> told =
      Caffeine.newBuilder().maximumSize(TOLD_STORIES).build();
  private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();
  private final GrowingStories growing;
  private volatile ComparedTexts texts = texts();
  private volatile Edition current;

  private Newsroom(Archive archive, Arrivals arrivals) {
    this.archive = archive;
    this.arrivals = arrivals;
    this.readings = new KeptReadings(archive);
    this.growing = new GrowingStories(archive, readings::get);
    this.current = Edition.empty();
  }

  /** Takes all that the archive keeps. */
  public static Newsroom over(Archive archive, Arrivals arrivals) {
    Newsroom newsroom = new Newsroom(archive, arrivals);
    newsroom.takeAll();
    return newsroom;
  }

  /** What is known now. */
  public Edition now() {
    return current;
  }

  /**
   * What was known at the end of a day: the stories of the articles published by then, and nothing
   * of what came later.
   *
   * @param day null for now
   */
  public Edition asOf(@Nullable LocalDate day) {
    Edition now = current;
    if (day == null) {
      return now;
    }
    Edition kept = past.getIfPresent(day);
    if (kept != null && kept.revision() == now.revision()) {
      return kept;
    }
    Edition made = cut(day);
    past.put(day, made);
    return made;
  }

  /** A past day is told from what was known then alone. */
  private synchronized Edition cut(LocalDate day) {
    Edition now = current;
    List<ArticleCard> then = now.cards().stream().filter(card -> card.publishedBy(day)).toList();
    Shelf shelf = Shelf.of(growing.asOf(day), then);
    return new Edition(now.revision(), day, shelf, readings::get, this::tell);
  }

  /** A story is told once for the same articles and decisions, whichever edition asks for it. */
  private Story tell(StoryOutline outline) {
    return told.get(outline, one -> StoryTeller.standard().tell(one, readings::get, texts));
  }

  /**
   * New or changed readings; everybody who listens is told. Stories that somebody has looked at and
   * that are others now are told again before this returns, so that nobody need wait for it.
   */
  public void take(Collection<Reading> arrived) {
    renew(arrived).forEach(this::tell);
  }

  /**
   * Tells what will be looked at first or takes longest: the newest stories and the largest. For
   * who has time before anybody asks.
   */
  public void tellAhead() {
    List<StoryOutline> outlines = current.outlines();
    Comparator<StoryOutline> bySize = Comparator.comparingInt(story -> story.articles().size());
    Stream.concat(
            outlines.stream().limit(TOLD_AHEAD),
            outlines.stream().sorted(bySize.reversed()).limit(TOLD_AHEAD))
        .distinct()
        .forEach(this::tell);
  }

  /** What the archive keeps, one reading after the other: all at once may not fit. */
  private synchronized void takeAll() {
    List<ArticleCard> read = new ArrayList<>();
    try (Stream<ArchivedReading> kept = archive.readings()) {
      for (Iterator<ArchivedReading> each = kept.iterator(); each.hasNext(); ) {
        Reading reading = ReadingJson.parse(each.next().json());
        growing.add(reading);
        read.add(ArticleCard.of(reading));
      }
    }
    arrivals.note(read.stream().map(ArticleCard::id).toList());
    show(growing.settle(), read);
  }

  /** What is to be told again. */
  private synchronized Collection<StoryOutline> renew(Collection<Reading> arrived) {
    Map<String, ArticleCard> read = new LinkedHashMap<>();
    for (Reading reading : arrived) {
      readings.put(reading);
      if (growing.add(reading)) {
        texts = texts();
        told.invalidateAll();
      }
      read.put(reading.id(), ArticleCard.of(reading));
    }
    arrivals.note(arrived.stream().map(Reading::id).toList());
    GrowingOutlines.Change change = growing.settle();
    show(change, read.values());
    Set<String> lookedAt =
        change.gone().stream()
            .filter(old -> told.getIfPresent(old) != null)
            .flatMap(old -> old.articles().stream())
            .collect(Collectors.toSet());
    return change.come().stream()
        .filter(story -> story.articles().stream().anyMatch(lookedAt::contains))
        .toList();
  }

  /** Keeps an analyst's decision and tells the stories anew. */
  public synchronized void correct(Correction correction) {
    if (archive.correct(correction)) {
      show(growing.settle(), List.of());
    }
  }

  /** Takes a decision back; whether it was there. */
  public synchronized boolean undo(String correction) {
    boolean undone = archive.undo(correction);
    if (undone) {
      show(growing.settle(), List.of());
    }
    return undone;
  }

  public Corrections corrections() {
    return archive.corrections();
  }

  private ComparedTexts texts() {
    return new ComparedTexts(
        id -> {
          Reading reading = readings.get(id);
          return reading == null ? null : reading.article();
        },
        PREPARED_TEXTS);
  }

  private void show(GrowingOutlines.Change change, Collection<ArticleCard> read) {
    past.invalidateAll();
    Shelf shelf = current.shelf().with(change, read);
    current = new Edition(current.revision() + 1, null, shelf, readings::get, this::tell);
    listeners.forEach(listener -> listener.accept(current));
  }

  /** Ids of all articles that have all of the words, best first. */
  public List<String> matching(String words) {
    return archive.matching(words);
  }

  /** The words around the find in each of these articles. */
  public List<Hit> excerpts(String words, Collection<String> among) {
    return archive.search(words, among);
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  public Archive archive() {
    return archive;
  }

  /** Called on the thread that brought the change, after it; must be quick. */
  public Runnable onChange(Consumer<Edition> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
