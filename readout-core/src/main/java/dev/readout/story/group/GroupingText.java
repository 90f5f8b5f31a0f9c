package dev.readout.story.group;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.copy.ComparedText;
import dev.readout.copy.WordRarity;
import dev.readout.copy.Words;
import dev.readout.copy.Words.Kind;
import dev.readout.copy.Words.Word;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells which story it belongs to: its words weighed by how rare they are, apart
 * for the whole, the opening with the title, the names and the other words; and who, where and
 * which bodies its reading names. Build it once an article. Immutable and thread-safe.
 */
final class GroupingText {
  private static final int OPENING = 70;
  private static final int HEADLINE = 12;
  private static final int MOST = 600;
  private static final int KEYS = 24;
  private static final int NAMED = 8;

  /** Weights of keys are whole numbers: 1 is so much. */
  static final int UNIT = 1 << 10;

  /** A way to look at an article. */
  enum View {
    WHOLE,
    OPENING,
    NAMES,
    DEEDS,
    TITLE,
    PERSONS,
    PLACES,
    BODIES,
    NUMBERS
  }

  private final String id;
  private final String contentHash;
  private final @Nullable LocalDate day;
  private final List<String> keys;
  private final Map<View, SparseVector> vectors;

  private GroupingText(
      Reading reading, String contentHash, List<String> keys, Map<View, SparseVector> vectors) {
    PublicationDate published = reading.article().credits().published();
    this.id = reading.id();
    this.contentHash = contentHash;
    this.day = published == null ? null : published.day();
    this.keys = keys;
    this.vectors = vectors;
  }

  static GroupingText of(Reading reading, WordRarity rarity) {
    Article article = reading.article();
    ComparedText text = ComparedText.of(article);
    String title = article.credits().title() == null ? "" : article.credits().title();
    List<Word> titleWords = Words.in(title, new Span(0, title.length()));
    List<Word> words = new ArrayList<>(titleWords);
    words.addAll(text.words().subList(0, Math.min(MOST, text.words().size())));
    Set<String> lower = new HashSet<>();
    words.stream().filter(w -> w.kind() == Kind.LOWER).forEach(w -> lower.add(w.stem()));
    Predicate<Word> deed = w -> w.kind() == Kind.LOWER || lower.contains(w.stem());
    List<Word> opening = words.subList(0, Math.min(words.size(), titleWords.size() + OPENING));
    Map<String, Double> whole = weights(words, w -> true, rarity);
    Map<View, SparseVector> vectors = new EnumMap<>(View.class);
    vectors.put(View.WHOLE, SparseVector.of(whole));
    vectors.put(View.OPENING, SparseVector.of(weights(opening, w -> true, rarity)));
    vectors.put(
        View.NAMES,
        SparseVector.of(
            weights(words, w -> w.kind() == Kind.CAPITALISED && deed.negate().test(w), rarity)));
    vectors.put(View.DEEDS, SparseVector.of(weights(words, deed, rarity)));
    vectors.put(
        View.TITLE,
        SparseVector.of(
            weights(titleWords.isEmpty() ? head(words) : titleWords, w -> true, rarity)));
    vectors.put(
        View.NUMBERS, SparseVector.of(weights(words, w -> w.kind() == Kind.NUMBER, rarity)));
    addNames(reading, vectors);
    return new GroupingText(reading, text.contentHash(), heaviest(whole, KEYS), vectors);
  }

  private static List<Word> head(List<Word> words) {
    return words.subList(0, Math.min(HEADLINE, words.size()));
  }

  /** Logarithmic counts times rarity. */
  private static Map<String, Double> weights(
      List<Word> words, Predicate<Word> which, WordRarity rarity) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> rare = new HashMap<>();
    for (Word word : words) {
      if (which.test(word)) {
        counts.merge(word.stem(), 1, Integer::sum);
        rare.merge(word.stem(), rarity.of(word.folded()), Math::min);
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach(
        (stem, count) -> weights.put(stem, logarithmic(count) * rare.getOrDefault(stem, 0.0)));
    return weights;
  }

  private static double logarithmic(int count) {
    return 1 + StrictMath.log(count);
  }

  private static void addNames(Reading reading, Map<View, SparseVector> vectors) {
    Map<View, Map<String, Integer>> counts = new EnumMap<>(View.class);
    for (NameMention name : reading.names()) {
      if (name.form() == NameMention.Form.NAME || name.entity() != null) {
        String written =
            name.entity() != null ? name.entity().name() : name.span().in(reading.article().text());
        List<Word> words = Words.in(written, new Span(0, written.length()));
        if (!words.isEmpty()) {
          View view = view(name);
          // People go by their surnames as often as by their whole names.
          String key =
              view == View.PERSONS
                  ? words.getLast().folded()
                  : String.join(" ", words.stream().map(Word::folded).toList());
          counts.computeIfAbsent(view, v -> new HashMap<>()).merge(key, 1, Integer::sum);
        }
      }
    }
    for (View view : List.of(View.PERSONS, View.PLACES, View.BODIES)) {
      Map<String, Double> weights = new TreeMap<>();
      counts
          .getOrDefault(view, Map.of())
          .forEach((key, count) -> weights.put(key, logarithmic(count)));
      vectors.put(view, SparseVector.of(weights));
    }
  }

  private static View view(NameMention name) {
    return switch (name.type()) {
      case PERSON -> View.PERSONS;
      case PLACE, GOVERNMENT -> View.PLACES;
      case ORGANIZATION, NATIONALITY, OTHER -> View.BODIES;
    };
  }

  String id() {
    return id;
  }

  String contentHash() {
    return contentHash;
  }

  @Nullable LocalDate day() {
    return day;
  }

  SparseVector vector(View view) {
    return vectors.getOrDefault(view, SparseVector.of(Map.of()));
  }

  double cosine(GroupingText other, View view) {
    return vector(view).cosine(other.vector(view));
  }

  /** The stems that weigh most, by which candidates are found. */
  List<String> keys() {
    return keys;
  }

  /** How much a stem weighs in the whole, from 0 to {@link #UNIT}. */
  int keyWeight(String stem) {
    return (int) Math.round(vector(View.WHOLE).weight(stem) * UNIT);
  }

  /** What both have among what weighs most in either, the heaviest first. */
  List<String> heaviestShared(GroupingText other) {
    Map<String, Double> shared = new TreeMap<>();
    for (List<String> theirs : List.of(keys, other.keys)) {
      for (String stem : theirs) {
        double product = vector(View.WHOLE).weight(stem) * other.vector(View.WHOLE).weight(stem);
        if (product > 0) {
          shared.put(stem, product);
        }
      }
    }
    return heaviest(shared, NAMED);
  }

  private static List<String> heaviest(Map<String, Double> weights, int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        // One copy of a stem for all articles that have it.
        .map(entry -> entry.getKey().intern())
        .toList();
  }
}
