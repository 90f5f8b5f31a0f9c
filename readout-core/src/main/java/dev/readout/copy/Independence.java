package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many independent origins stand behind a set of families, as a range. See {@code
 * docs/independence.md} for the definition and worked examples.
 *
 * @param certain at least so many
 * @param possible at most so many
 */
public record Independence(
    int certain, int possible, List<FamilyOrigin> origins, List<String> reasons) {
  /** How a family stands to the others. */
  public enum State {
    INDEPENDENT,
    /** Another family of the same newsroom was counted already. */
    SAME_ORIGIN,
    UNCERTAIN
  }

  /**
   * A family and whether it counts.
   *
   * @param origin who wrote its text, or null where no member says
   */
  public record FamilyOrigin(String family, @Nullable String origin, State state, String reason) {}

  private static final CopyDetector DETECTOR = CopyDetector.standard();
  private static final double DOUBTFUL = 0.25;

  public Independence {
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
  }

  /**
   * Counts the origins behind families of one story, or behind those of them that carry one fact.
   *
   * @param articles the members by id, at least
   * @throws IllegalArgumentException if a member is missing
   */
  public static Independence of(List<Family> families, Map<String, Article> articles) {
    return of(families, articles, ComparedTexts.of(articles.values()));
  }

  /** As {@link #of(List, Map)}, with texts that were prepared before. */
  public static Independence of(
      List<Family> families, Map<String, Article> articles, ComparedTexts texts) {
    List<Lineage> lineages =
        families.stream()
            .map(family -> Lineage.of(family, articles))
            // Known origins first, so that it is the unknown that is doubted.
            .sorted(
                Comparator.comparing((Lineage lineage) -> lineage.origin() == null)
                    .thenComparing(lineage -> lineage.family().id()))
            .toList();
    List<FamilyOrigin> origins = new ArrayList<>();
    SortedMap<String, Counted> counted = new TreeMap<>();
    Kindred kindred = new Kindred();
    Set<String> names = new HashSet<>();
    for (Lineage lineage : lineages) {
      FamilyOrigin origin = judge(lineage, counted, kindred, names, texts);
      origins.add(origin);
      if (origin.state() != State.SAME_ORIGIN) {
        counted.put(lineage.family().id(), new Counted(counted.size(), lineage));
        kindred.add(text(lineage, texts));
      }
      if (lineage.origin() != null) {
        names.add(OutletName.key(lineage.origin()));
      }
    }
    return counted(origins);
  }

  /** The count over families that were judged already. */
  static Independence counted(List<FamilyOrigin> judged) {
    int certain = count(judged, State.INDEPENDENT);
    int possible = certain + count(judged, State.UNCERTAIN);
    List<FamilyOrigin> origins =
        judged.stream().sorted(Comparator.comparing(FamilyOrigin::family)).toList();
    return new Independence(
        // Somebody wrote the first text.
        origins.isEmpty() ? 0 : Math.max(1, certain),
        possible,
        origins,
        origins.stream().map(origin -> origin.family() + ": " + origin.reason()).toList());
  }

  private static int count(List<FamilyOrigin> origins, State state) {
    return (int) origins.stream().filter(origin -> origin.state() == state).count();
  }

  /** A family that counts, and its number among those. */
  private record Counted(int number, Lineage lineage) {}

  private static ComparedText text(Lineage lineage, ComparedTexts texts) {
    return texts.get(lineage.members().getFirst().article());
  }

  private static FamilyOrigin judge(
      Lineage lineage,
      SortedMap<String, Counted> counted,
      Kindred kindred,
      Set<String> names,
      ComparedTexts texts) {
    String id = lineage.family().id();
    String name = lineage.origin();
    if (name != null && names.contains(OutletName.key(name))) {
      return new FamilyOrigin(id, name, State.SAME_ORIGIN, "another text of " + name);
    }
    ComparedText mine = text(lineage, texts);
    BitSet related = kindred.of(mine);
    Map<String, Boolean> cites = new HashMap<>();
    for (Counted other : counted.values()) {
      String doubt =
          related.get(other.number())
              ? texts.about(mine, text(other.lineage(), texts), Independence::doubt)
              : null;
      String origin = other.lineage().origin();
      if (doubt == null
          && origin != null
          && cites.computeIfAbsent(
              origin, outlet -> Citations.of(mine.article(), outlet).isPresent())) {
        doubt = "gives " + origin + " as its source";
      }
      if (doubt != null) {
        String whom = other.lineage().family().id();
        return new FamilyOrigin(id, name, State.UNCERTAIN, doubt + " (family " + whom + ")");
      }
    }
    String who = name == null ? "no member says who wrote it" : "written by " + name;
    return new FamilyOrigin(
        id, name, State.INDEPENDENT, who + ", and no report shared with another family");
  }

  /** Why the first of two may rest on the second; null where their words do not say so. */
  private static @Nullable String doubt(ComparedText mine, ComparedText theirs) {
    Comparison comparison = DETECTOR.compare(mine, theirs);
    if (comparison.score() >= DOUBTFUL) {
      return "may share a report: " + comparison.reason();
    }
    for (SharedPassage passage : comparison.shared()) {
      if (!isQuoted(mine, passage.inA())
          && Words.in(mine.article().text(), passage.inA()).size() >= Kindred.PASSAGE) {
        return "shares a passage of the reporter's own words";
      }
    }
    return null;
  }

  private static boolean isQuoted(ComparedText text, Span passage) {
    int quoted = 0;
    int all = 0;
    for (int i = 0; i < text.words().size(); i++) {
      if (passage.contains(text.words().get(i).span())) {
        all++;
        quoted += text.isOwn(i) ? 0 : 1;
      }
    }
    return 2 * quoted > all;
  }
}
