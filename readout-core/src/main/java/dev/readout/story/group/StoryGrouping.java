package dev.readout.story.group;

import dev.readout.copy.WordRarity;
import dev.readout.reading.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which articles tell the same story. A table made offline gives the probability for a pair,
 * which depends on the two alone; {@link StoryIndex} finds the pairs and joins them. The same
 * articles in any order give the same groups with the same ids. Immutable and thread-safe.
 *
 * <p>Refuses: joining articles that share no rare word, such as pages without any text.
 */
public final class StoryGrouping {
  private static final StoryGrouping STANDARD =
      new StoryGrouping(WordRarity.english(), GroupingWeights.load());

  private final WordRarity rarity;
  private final GroupingWeights weights;

  private StoryGrouping(WordRarity rarity, GroupingWeights weights) {
    this.rarity = rarity;
    this.weights = weights;
  }

  public static StoryGrouping standard() {
    return STANDARD;
  }

  /** An index without articles. */
  public StoryIndex index() {
    return new StoryIndex(this);
  }

  /** An index of these; of readings with one id the first counts. */
  public StoryIndex index(Collection<Reading> readings) {
    Map<String, Reading> byId = new LinkedHashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.id(), reading));
    StoryIndex index = index();
    byId.values().forEach(index::add);
    return index;
  }

  /** The stories by id. Of readings with one id the first counts. */
  public List<StoryGroup> group(Collection<Reading> readings) {
    return index(readings).groups();
  }

  GroupingText text(Reading reading) {
    return GroupingText.of(reading, rarity);
  }

  double probability(GroupingText a, GroupingText b) {
    return weights.probability(GroupingMeasures.of(a, b));
  }

  /** The names of what {@link #measures} gives, in its order. */
  public static List<String> measureNames() {
    return GroupingMeasures.NAMES;
  }

  /** What speaks for and against each two of these telling one story: what weights are made of. */
  public Stream<PairMeasures> measures(List<Reading> readings) {
    List<GroupingText> texts = readings.stream().map(this::text).toList();
    return IntStream.range(0, texts.size())
        .boxed()
        .flatMap(
            i -> IntStream.range(0, i).mapToObj(j -> PairMeasures.of(texts.get(j), texts.get(i))));
  }
}
