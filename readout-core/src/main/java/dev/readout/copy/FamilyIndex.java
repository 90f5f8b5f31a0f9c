package dev.readout.copy;

import dev.readout.article.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Families of articles that arrive one at a time. Every order gives the same families with the same
 * ids: whether two articles are compared depends on their keys alone, and whether they are copies
 * on their texts alone. A family's id is made from the smallest content hash of its members; every
 * id that it had before is made from another member, so that merges need no record of their own and
 * {@link #family} finds it by each.
 *
 * <p>Holds some keys an article, at most 300 bytes with its id, not the texts: those it asks for
 * when it must compare. Not thread-safe.
 */
public final class FamilyIndex {
  /** Raised when the same articles might have other keys or families than before. */
  public static final String VERSION = "2";

  private final CopyDetector detector;
  private final ComparedTexts texts;
  private final IdTable ids = new IdTable();
  private final HashTable hashes = new HashTable();
  private final Unions families = new Unions();
  private final Candidates candidates = new Candidates();

  /**
   * An empty index.
   *
   * @param texts gives any article that was added, by its id
   */
  public FamilyIndex(CopyDetector detector, ComparedTexts texts) {
    this.detector = detector;
    this.texts = texts;
  }

  /**
   * Adds an article and compares it with those that share keys with it.
   *
   * @return what to keep of it over a restart; empty if its id is known already
   */
  public Optional<IndexEntry> add(Article article) {
    if (ids.number(article.id()) >= 0) {
      return Optional.empty();
    }
    ComparedText text = texts.of(article);
    SearchKeys keys = text.keys();
    List<String> joined = new ArrayList<>();
    // An equal text was compared with all others when it came, or they with it when they came.
    int twin = text.words().isEmpty() ? -1 : hashes.first(hash(text.contentHash()));
    int[] others = twin >= 0 ? new int[] {twin} : candidates.of(keys);
    int number = register(article.id(), hash(text.contentHash()), keys);
    for (int other : others) {
      // Within one family nothing is left to find out.
      if (families.root(other) != families.root(number)
          && (other == twin || detector.areKin(text, texts.get(ids.id(other))))) {
        families.join(number, other);
        joined.add(ids.id(other));
      }
    }
    return Optional.of(new IndexEntry(article.id(), text.contentHash(), keys, joined));
  }

  /**
   * Takes in what another index gave for these articles, in any order, without comparing. An
   * article that was not compared with all, since one that is gone by now joined it to them, is not
   * taken in.
   *
   * @return ids of those, to be added anew
   */
  public List<String> restore(Collection<IndexEntry> entries) {
    List<String> unsure = Orphans.among(entries);
    Set<String> left = new HashSet<>(unsure);
    for (IndexEntry entry : entries) {
      if (ids.number(entry.id()) < 0 && !left.contains(entry.id())) {
        register(entry.id(), hash(entry.contentHash()), entry.keys());
      }
    }
    for (IndexEntry entry : entries) {
      if (!left.contains(entry.id())) {
        entry.joined().forEach(o -> families.join(ids.number(entry.id()), ids.number(o)));
      }
    }
    return unsure;
  }

  /** All families, also those of one article, by id. */
  public List<Family> families() {
    List<Family> all = new ArrayList<>();
    for (int number = 0; number < ids.size(); number++) {
      if (families.root(number) == number) {
        all.add(familyWith(number));
      }
    }
    all.sort(Comparator.comparing(Family::id));
    return all;
  }

  /**
   * Who is in a family with whom, families of one article left out: the members of {@link
   * #families} in any order, without the comparisons that hold them together, for which texts must
   * be compared.
   */
  public List<List<String>> kin() {
    List<List<String>> all = new ArrayList<>();
    for (int number = 0; number < ids.size(); number++) {
      if (families.root(number) == number) {
        List<String> members = members(number);
        if (members.size() > 1) {
          all.add(members);
        }
      }
    }
    return all;
  }

  /** As {@link #kin}, of one article, itself among them; empty where it was not added. */
  public List<String> kinOf(String article) {
    int number = ids.number(article);
    return number < 0 ? List.of() : members(number);
  }

  private List<String> members(int member) {
    List<String> members = new ArrayList<>();
    families.forEach(member, number -> members.add(ids.id(number)));
    return members.stream().sorted().toList();
  }

  /** The family that has or once had this id. */
  public Optional<Family> family(String id) {
    if (!id.matches("f[0-9a-f]{16}")) {
      return Optional.empty();
    }
    int number = hashes.first(hash(id.substring(1)));
    return number < 0 ? Optional.empty() : Optional.of(familyWith(number));
  }

  /** The family of an article. */
  public Optional<Family> familyOf(String article) {
    int number = ids.number(article);
    return number < 0 ? Optional.empty() : Optional.of(familyWith(number));
  }

  /** The ids that lead to a family beside its own: those that parts of it may have had. */
  public List<String> formerIds(Family family) {
    return family.members().stream()
        .map(member -> "f" + written(hashes.hash(ids.number(member))))
        .filter(id -> !id.equals(family.id()))
        .distinct()
        .sorted()
        .toList();
  }

  public int size() {
    return ids.size();
  }

  /** Bytes that the index holds in memory, without texts that are kept ready. */
  public long bytes() {
    return ids.bytes() + hashes.bytes() + families.bytes() + candidates.bytes();
  }

  private int register(String id, long hash, SearchKeys keys) {
    int number = ids.add(id);
    hashes.add(hash);
    families.add();
    candidates.add(keys);
    return number;
  }

  private Family familyWith(int member) {
    List<Integer> numbers = new ArrayList<>();
    families.forEach(member, numbers::add);
    String smallest =
        numbers.stream()
            .map(number -> written(hashes.hash(number)))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    List<String> members = numbers.stream().map(ids::id).sorted().toList();
    List<Family.Edge> edges =
        members.size() == 1
            ? List.of()
            : FamilyEdges.of(members.stream().map(texts::get).toList(), detector);
    return new Family("f" + smallest, members, edges);
  }

  private static long hash(String written) {
    return Long.parseUnsignedLong(written, 16);
  }

  private static String written(long hash) {
    return java.util.HexFormat.of().toHexDigits(hash);
  }
}
