package dev.readout.story.group;

import dev.readout.article.Article;
import dev.readout.copy.CopyWeights;
import dev.readout.copy.WordRarity;
import dev.readout.story.group.StoryGroup.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Finds which articles tell the same story. A table made offline gives the probability for a pair;
 * pairs are looked for by the rarest words of each article; articles are then joined by average
 * linkage, so that one bridge between two look-alike events does not make them one. The same
 * articles in any order give the same groups with the same ids. Immutable and thread-safe.
 *
 * <p>Refuses: joining articles that share no rare word, such as pages without any text.
 */
public final class StoryGrouping {
  private static final StoryGrouping STANDARD =
      new StoryGrouping(
          WordRarity.english(), CopyWeights.load(StoryGrouping.class, "grouping-weights.tsv"));

  /** Mean probability between two groups from which on they are one. */
  private static final double ONE_STORY = 0.38;

  private final WordRarity rarity;
  private final CopyWeights weights;

  private StoryGrouping(WordRarity rarity, CopyWeights weights) {
    this.rarity = rarity;
    this.weights = weights;
  }

  public static StoryGrouping standard() {
    return STANDARD;
  }

  /** The stories by id. Of articles with one id the first counts. */
  public List<StoryGroup> group(Collection<Article> articles) {
    Map<String, GroupingText> byId = new LinkedHashMap<>();
    for (Article article : articles) {
      byId.computeIfAbsent(article.id(), id -> GroupingText.of(article, rarity));
    }
    List<GroupingText> texts =
        byId.values().stream()
            .sorted(
                Comparator.comparing(GroupingText::contentHash)
                    .thenComparing(text -> text.article().id()))
            .toList();
    PairProbabilities pairs = probabilities(texts);
    List<StoryGroup> groups = new ArrayList<>();
    for (SortedSet<Integer> members : AverageLinkage.groups(texts.size(), pairs, ONE_STORY)) {
      groups.add(group(members, texts, pairs));
    }
    groups.sort(Comparator.comparing(StoryGroup::id));
    return groups;
  }

  /** The probability that two articles tell one story, 0 to 1. */
  public double probability(Article a, Article b) {
    return probability(GroupingText.of(a, rarity), GroupingText.of(b, rarity));
  }

  private double probability(GroupingText a, GroupingText b) {
    return weights.probability(GroupingMeasures.of(a, b));
  }

  private PairProbabilities probabilities(List<GroupingText> texts) {
    GroupingCandidates candidates = new GroupingCandidates();
    PairProbabilities pairs = new PairProbabilities();
    for (int i = 0; i < texts.size(); i++) {
      for (int j : candidates.add(texts.get(i))) {
        pairs.put(i, j, probability(texts.get(i), texts.get(j)));
      }
    }
    return pairs;
  }

  private static StoryGroup group(
      SortedSet<Integer> members, List<GroupingText> texts, PairProbabilities pairs) {
    List<Link> links = new ArrayList<>();
    for (int i : members) {
      // For each article the member that most speaks for its being here.
      int best = -1;
      for (int j : members) {
        if (i != j && (best < 0 || pairs.of(i, j) > pairs.of(i, best))) {
          best = j;
        }
      }
      if (best >= 0) {
        boolean inOrder = texts.get(i).article().id().compareTo(texts.get(best).article().id()) < 0;
        links.add(
            link(texts.get(inOrder ? i : best), texts.get(inOrder ? best : i), pairs.of(i, best)));
      }
    }
    List<Founding> oldestFirst =
        members.stream().map(i -> Founding.of(texts.get(i))).sorted().toList();
    return new StoryGroup(
        oldestFirst.getFirst().storyId(),
        oldestFirst,
        links.stream()
            .distinct()
            .sorted(Comparator.comparing(Link::a).thenComparing(Link::b))
            .toList());
  }

  private static Link link(GroupingText a, GroupingText b, double probability) {
    return new Link(
        a.article().id(),
        b.article().id(),
        Math.round(probability * 100) / 100.0,
        "both have: " + String.join(", ", a.heaviestShared(b)));
  }
}
