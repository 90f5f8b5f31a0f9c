package dev.readout.story.group;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.copy.ComparedText;
import dev.readout.copy.WordRarity;
import dev.readout.copy.Words;
import dev.readout.copy.Words.Kind;
import dev.readout.copy.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells which story it belongs to: its words weighed by how rare they are, apart
 * for the whole, the opening with the title, the names and the other words. Build it once an
 * article. Immutable and thread-safe.
 */
final class GroupingText {
  private static final int OPENING = 70;
  private static final int MOST = 600;
  private static final int KEYS = 24;
  private static final int NAMED = 8;

  private final Article article;
  private final String contentHash;
  private final Map<View, Map<String, Double>> vectors;

  /** A way to look at an article's words. */
  enum View {
    WHOLE,
    OPENING,
    NAMES,
    DEEDS,
    TITLE
  }

  private GroupingText(
      Article article, String contentHash, Map<View, Map<String, Double>> vectors) {
    this.article = article;
    this.contentHash = contentHash;
    this.vectors = vectors;
  }

  static GroupingText of(Article article, WordRarity rarity) {
    ComparedText text = ComparedText.of(article);
    String title = article.credits().title() == null ? "" : article.credits().title();
    List<Word> titleWords = Words.in(title, new Span(0, title.length()));
    List<Word> words = new ArrayList<>(titleWords);
    words.addAll(text.words().subList(0, Math.min(MOST, text.words().size())));
    Set<String> lower = new HashSet<>();
    words.stream().filter(w -> w.kind() == Kind.LOWER).forEach(w -> lower.add(w.stem()));
    List<Word> opening = words.subList(0, Math.min(words.size(), titleWords.size() + OPENING));
    List<Word> names =
        words.stream()
            .filter(w -> w.kind() == Kind.CAPITALISED && !lower.contains(w.stem()))
            .toList();
    List<Word> deeds =
        words.stream().filter(w -> w.kind() == Kind.LOWER || lower.contains(w.stem())).toList();
    Map<View, Map<String, Double>> vectors = new HashMap<>();
    vectors.put(View.WHOLE, vector(words, rarity));
    vectors.put(View.OPENING, vector(opening, rarity));
    vectors.put(View.NAMES, vector(names, rarity));
    vectors.put(View.DEEDS, vector(deeds, rarity));
    vectors.put(View.TITLE, vector(titleWords.isEmpty() ? head(words) : titleWords, rarity));
    return new GroupingText(article, text.contentHash(), vectors);
  }

  private static List<Word> head(List<Word> words) {
    return words.subList(0, Math.min(12, words.size()));
  }

  /** Of unit length; logarithmic counts times rarity squared, so that common words hardly count. */
  private static Map<String, Double> vector(List<Word> words, WordRarity rarity) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Word word : words) {
      counts.merge(word.stem(), 1, Integer::sum);
      weights.merge(word.stem(), rarity.of(word.folded()), Math::min);
    }
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      double rare = weights.getOrDefault(count.getKey(), 0.0);
      double weight = (1 + StrictMath.log(count.getValue())) * rare;
      vector.put(count.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((stem, weight) -> weight / length);
    return vector;
  }

  Article article() {
    return article;
  }

  String contentHash() {
    return contentHash;
  }

  @Nullable PublicationDate published() {
    return article.credits().published();
  }

  Map<String, Double> vector(View view) {
    return vectors.getOrDefault(view, Map.of());
  }

  /** The stems that weigh most, by which candidates are found. */
  List<String> keys() {
    return heaviest(vector(View.WHOLE), KEYS);
  }

  /** What both have, the heaviest first. */
  List<String> heaviestShared(GroupingText other) {
    Map<String, Double> shared = new TreeMap<>();
    Map<String, Double> theirs = other.vector(View.WHOLE);
    vector(View.WHOLE)
        .forEach(
            (stem, weight) -> {
              if (theirs.containsKey(stem)) {
                shared.put(stem, weight * theirs.getOrDefault(stem, 0.0));
              }
            });
    return heaviest(shared, NAMED);
  }

  private static List<String> heaviest(Map<String, Double> weights, int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  double cosine(GroupingText other, View view) {
    Map<String, Double> mine = vector(view);
    Map<String, Double> theirs = other.vector(view);
    Map<String, Double> less = mine.size() <= theirs.size() ? mine : theirs;
    Map<String, Double> more = mine.size() <= theirs.size() ? theirs : mine;
    double sum = 0;
    for (Map.Entry<String, Double> entry : less.entrySet()) {
      sum += entry.getValue() * more.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
