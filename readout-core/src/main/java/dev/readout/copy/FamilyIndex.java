package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.copy.Family.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Families of articles that arrive one at a time. Every order gives the same families with the same
 * ids: whether two articles are compared depends on their keys alone, and whether they are copies
 * on their texts alone. Holds a few keys an article, not their texts: those it asks for when it
 * must compare. Not thread-safe.
 */
public final class FamilyIndex {
  private final CopyDetector detector;
  private final Function<String, Article> texts;
  private final KeyTable keys = new KeyTable();
  private final List<String> ids = new ArrayList<>();
  private final List<String> hashes = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> keyCounts = new ArrayList<>();
  private final Map<String, List<Integer>> byHash = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /**
   * An empty index.
   *
   * @param texts gives any article that was added, by its id
   */
  public FamilyIndex(CopyDetector detector, Function<String, Article> texts) {
    this.detector = detector;
    this.texts = texts;
  }

  /**
   * Adds an article and compares it with those that share keys with it.
   *
   * @return its copies among the articles added before; empty if its id is known already
   */
  public List<Edge> add(Article article) {
    if (numbers.containsKey(article.id())) {
      return List.of();
    }
    ComparedText text = ComparedText.of(article);
    int[] sketch = FamilySketch.keys(text, WordRarity.english());
    SortedSet<Integer> candidates = candidates(text, sketch);
    int number = register(article.id(), text.contentHash(), sketch);
    List<Edge> found = new ArrayList<>();
    for (int other : candidates) {
      Comparison comparison = detector.compare(text, ComparedText.of(texts.apply(ids.get(other))));
      if (comparison.copy()) {
        found.add(edge(article.id(), ids.get(other), comparison));
        parents.set(root(number), root(other));
      }
    }
    edges.addAll(found);
    return found;
  }

  /** All families, also those of one article, by id. */
  public List<Family> families() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Edge>> within = new HashMap<>();
    for (Edge edge : edges) {
      Integer number = numbers.get(edge.a());
      if (number != null) {
        within.computeIfAbsent(root(number), r -> new ArrayList<>()).add(edge);
      }
    }
    return members.entrySet().stream()
        .map(e -> family(e.getValue(), within.getOrDefault(e.getKey(), List.of())))
        .sorted(Comparator.comparing(Family::id))
        .toList();
  }

  /**
   * The family that has or once had this id. A family's id is made from one of its members, and
   * members never leave, so that every former id leads to where that member is now.
   */
  public Optional<Family> family(String id) {
    List<Integer> sameText = byHash.getOrDefault(id.isEmpty() ? id : id.substring(1), List.of());
    if (sameText.isEmpty()) {
      return Optional.empty();
    }
    int root = root(sameText.getFirst());
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (root(i) == root) {
        members.add(i);
      }
    }
    List<Edge> within =
        edges.stream().filter(e -> root(numbers.getOrDefault(e.a(), -1)) == root).toList();
    return Optional.of(family(members, within));
  }

  public int size() {
    return ids.size();
  }

  /** Bytes that the search keys take. */
  public long keyBytes() {
    return keys.bytes();
  }

  private SortedSet<Integer> candidates(ComparedText text, int[] sketch) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int key : sketch) {
      keys.forEach(key, article -> shared.merge(article, 1, Integer::sum));
    }
    TreeSet<Integer> candidates = new TreeSet<>(byHash.getOrDefault(text.contentHash(), List.of()));
    shared.forEach(
        (article, count) -> {
          // A text with hardly a rare word has few keys to share.
          int fewer = Math.min(sketch.length, keyCounts.get(article));
          if (count >= Math.min(FamilySketch.SHARED, Math.max(1, fewer / 4))) {
            candidates.add(article);
          }
        });
    return candidates;
  }

  private int register(String id, String hash, int[] sketch) {
    int number = ids.size();
    ids.add(id);
    hashes.add(hash);
    parents.add(number);
    numbers.put(id, number);
    keyCounts.add(sketch.length);
    byHash.computeIfAbsent(hash, h -> new ArrayList<>()).add(number);
    for (int key : sketch) {
      keys.add(key, number);
    }
    return number;
  }

  private static Edge edge(String added, String other, Comparison comparison) {
    return added.compareTo(other) < 0
        ? new Edge(added, other, comparison)
        : new Edge(other, added, comparison.flipped());
  }

  private Family family(List<Integer> members, List<Edge> within) {
    String smallest =
        members.stream().map(hashes::get).min(Comparator.naturalOrder()).orElseThrow();
    return new Family(
        "f" + smallest,
        members.stream().map(ids::get).sorted().toList(),
        within.stream().sorted(Comparator.comparing(Edge::a).thenComparing(Edge::b)).toList());
  }

  private int root(int number) {
    int at = number;
    while (at >= 0 && parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }
}
