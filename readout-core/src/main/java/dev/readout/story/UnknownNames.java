package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.name.TableRow;
import dev.readout.reading.Reading;
import dev.readout.story.group.StoryGroup;
import dev.readout.story.group.StoryGrouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers names that no table knows over many articles: the same unknown name in the same story is
 * the same somebody, in another story it may be somebody else. Depends on the set of readings
 * alone, not on their order.
 */
public final class UnknownNames {
  private static final Set<EntityType> TYPES =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private UnknownNames() {}

  /**
   * Somebody or something that the tables do not know.
   *
   * @param id the same for the same name and story, whatever else is read: {@code
   *     local:karl-amsel@STORY}
   * @param name as it is written most often
   * @param story id of the story
   * @param articles ids of the articles that name it, in order
   * @param mentions how often it is named
   * @param first earliest day of those articles that is known
   * @param last latest such day
   * @param words the first sentence part that names it, to recognise it by
   */
  public record Unknown(
      String id,
      String name,
      EntityType type,
      String story,
      List<String> articles,
      int mentions,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String words) {
    public Unknown {
      articles = List.copyOf(articles);
    }
  }

  private static final class Gathered {
    final Map<String, Integer> spellings = new TreeMap<>();
    final Map<EntityType, Integer> types = new TreeMap<>();
    final TreeSet<String> articles = new TreeSet<>();
    final TreeSet<LocalDate> days = new TreeSet<>();
    final TreeMap<String, String> words = new TreeMap<>();
    int mentions;
  }

  /** All of them, those in most articles first. */
  public static List<Unknown> of(Collection<Reading> readings) {
    Map<String, String> storyOf = new HashMap<>();
    for (StoryGroup group : StoryGrouping.standard().group(readings)) {
      group.articles().forEach(member -> storyOf.put(member, group.id()));
    }
    return of(readings, id -> storyOf.getOrDefault(id, id));
  }

  /**
   * All of them, where the stories are known already.
   *
   * @param storyOf the story of an article
   */
  public static List<Unknown> of(Collection<Reading> readings, UnaryOperator<String> storyOf) {
    Map<String, Gathered> found = new TreeMap<>();
    for (Reading reading : readings) {
      String story = storyOf.apply(reading.id());
      for (NameMention mention : reading.names()) {
        if (isUnknown(mention)) {
          String name = name(mention, reading.article().text());
          add(found, TableRow.id("local", name) + "@" + story, name, mention, reading.article());
        }
      }
    }
    List<Unknown> all = new ArrayList<>();
    found.forEach((id, gathered) -> all.add(unknown(id, gathered)));
    all.sort(
        Comparator.comparingInt((Unknown u) -> -u.articles().size())
            .thenComparingInt(u -> -u.mentions())
            .thenComparing(Unknown::id));
    return List.copyOf(all);
  }

  private static boolean isUnknown(NameMention mention) {
    boolean unknown = mention.entity() == null || mention.entity().isLocal();
    return unknown
        && mention.unresolved() == null
        && mention.form() == NameMention.Form.NAME
        && TYPES.contains(mention.type());
  }

  private static String name(NameMention mention, String text) {
    String words = mention.entity() == null ? mention.span().in(text) : mention.entity().name();
    return words.replaceAll("\\s+", " ");
  }

  private static void add(
      Map<String, Gathered> found, String id, String name, NameMention mention, Article article) {
    if (name.codePoints().filter(Character::isLetter).count() < 2) {
      return;
    }
    Gathered gathered = found.computeIfAbsent(id, k -> new Gathered());
    gathered.spellings.merge(name, 1, Integer::sum);
    gathered.types.merge(mention.type(), 1, Integer::sum);
    gathered.articles.add(article.id());
    gathered.mentions++;
    PublicationDate published = article.credits().published();
    if (published != null) {
      gathered.days.add(published.day());
    }
    gathered.words.putIfAbsent(article.id(), around(mention, article.text()));
  }

  private static String around(NameMention mention, String text) {
    int from = Math.max(0, mention.span().start() - 50);
    int to = Math.min(text.length(), mention.span().end() + 50);
    int start = from == 0 ? 0 : Math.max(from, text.indexOf(' ', from) + 1);
    return text.substring(Math.min(start, mention.span().start()), to)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Unknown unknown(String id, Gathered gathered) {
    return new Unknown(
        id,
        commonest(gathered.spellings),
        commonest(gathered.types),
        id.substring(id.indexOf('@') + 1),
        List.copyOf(gathered.articles),
        gathered.mentions,
        gathered.days.isEmpty() ? null : gathered.days.first(),
        gathered.days.isEmpty() ? null : gathered.days.last(),
        gathered.words.firstEntry().getValue());
  }

  private static <T extends Comparable<T>> T commonest(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
