package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.copy.Independence.FamilyOrigin;
import dev.readout.copy.Independence.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many independent origins stand behind one fact: of its being reported, and of its being so.
 * Two desks that both heard one minister are two origins for his having said it and one for what he
 * said. See {@code docs/independence.md} for the definition and worked examples.
 *
 * @param reports origins of the reports that carry the fact
 * @param certainVoices at least so many stand for the fact itself: a speaker to whom it is
 *     attributed, or a newsroom that states it
 * @param possibleVoices at most so many
 * @param voices who they are, in the alphabet's order
 */
public record FactOrigins(
    Independence reports, int certainVoices, int possibleVoices, List<String> voices) {
  private static final int SAME_WORDS = 8;

  /**
   * Where an article carries the fact.
   *
   * @param speaker to whom it attributes it, in one spelling for all carriers; null where it states
   *     it itself
   */
  public record Carrier(String article, Span passage, @Nullable String speaker) {}

  public FactOrigins {
    voices = List.copyOf(voices);
  }

  /**
   * Counts the origins of a fact.
   *
   * @param families of the articles; those without a carrier do not count
   * @param articles the members by id, at least
   * @throws IllegalArgumentException if a member is missing
   */
  public static FactOrigins of(
      List<Carrier> carriers, List<Family> families, Map<String, Article> articles) {
    return of(carriers, families, articles, ComparedTexts.of(articles.values()));
  }

  /** As {@link #of(List, List, Map)}, with texts that were prepared before. */
  public static FactOrigins of(
      List<Carrier> carriers,
      List<Family> families,
      Map<String, Article> articles,
      ComparedTexts texts) {
    List<Family> carrying =
        families.stream().filter(family -> !in(family, carriers).isEmpty()).toList();
    Independence whole = Independence.of(carrying, articles, texts);
    List<FamilyOrigin> judged = new ArrayList<>();
    List<Family> counted = new ArrayList<>();
    for (FamilyOrigin origin : whole.origins()) {
      Family family =
          carrying.stream().filter(f -> f.id().equals(origin.family())).findFirst().orElseThrow();
      FamilyOrigin now = origin;
      if (origin.state() == State.INDEPENDENT) {
        Optional<String> doubt = doubt(in(family, carriers), counted, carriers, texts);
        if (doubt.isPresent()) {
          now = new FamilyOrigin(origin.family(), origin.origin(), State.UNCERTAIN, doubt.get());
        }
        counted.add(family);
      }
      judged.add(now);
    }
    Independence reports = Independence.counted(judged);
    return voices(reports, carrying, carriers);
  }

  private static FactOrigins voices(
      Independence reports, List<Family> families, List<Carrier> carriers) {
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (FamilyOrigin origin : reports.origins()) {
      for (Family family : families) {
        if (family.id().equals(origin.family()) && origin.state() != State.SAME_ORIGIN) {
          for (Carrier carrier : in(family, carriers)) {
            String newsroom = origin.origin() == null ? family.id() : origin.origin();
            String voice = carrier.speaker() == null ? newsroom : carrier.speaker();
            possible.add(voice);
            if (origin.state() == State.INDEPENDENT) {
              certain.add(voice);
            }
          }
        }
      }
    }
    // Somebody said it.
    int least = possible.isEmpty() ? 0 : Math.max(1, certain.size());
    return new FactOrigins(reports, least, possible.size(), possible.stream().sorted().toList());
  }

  private static List<Carrier> in(Family family, List<Carrier> carriers) {
    return carriers.stream().filter(c -> family.members().contains(c.article())).toList();
  }

  /** Why these carriers may have the fact from a family that was counted before. */
  private static Optional<String> doubt(
      List<Carrier> mine, List<Family> counted, List<Carrier> carriers, ComparedTexts texts) {
    for (Family family : counted) {
      for (Carrier here : mine) {
        for (Carrier there : in(family, carriers)) {
          Optional<String> doubt = doubt(here, there, texts);
          if (doubt.isPresent()) {
            return Optional.of(doubt.get() + " (family " + family.id() + ")");
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> doubt(Carrier here, Carrier there, ComparedTexts texts) {
    ComparedText mine = texts.get(here.article());
    ComparedText theirs = texts.get(there.article());
    int own = 0;
    int quoted = 0;
    for (SharedRuns.Run run : SharedRuns.of(mine, theirs)) {
      for (int k = 0; k < run.length(); k++) {
        int i = run.first() + k;
        int j = run.second() + k;
        if (here.passage().contains(mine.words().get(i).span())
            && there.passage().contains(theirs.words().get(j).span())) {
          boolean both = mine.isQuoted(i) && theirs.isQuoted(j);
          quoted += both ? 1 : 0;
          own += both ? 0 : 1;
        }
      }
    }
    if (own >= SAME_WORDS) {
      return Optional.of("tells it in the same words");
    }
    boolean heard =
        Presence.of(mine.article(), here.passage()).isPresent()
            && Presence.of(theirs.article(), there.passage()).isPresent();
    return quoted >= SAME_WORDS && !heard
        ? Optional.of("quotes the same words, and nothing says that both heard them")
        : Optional.empty();
  }
}
