package dev.readout.copy;

import dev.readout.article.Article;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Articles made ready to be compared, by id: each is prepared when first asked for and kept, up to
 * a limit, after which the one not asked for longest goes. Whoever looks at the same articles more
 * than once passes one of these along. Thread-safe.
 */
public final class ComparedTexts {
  private static final int MOST_FOUND = 100_000;

  private final Function<String, @Nullable Article> articles;
  private final int most;
  private final Map<String, ComparedText> ready = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Pair, Optional<String>> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Optional<String>> eldest) {
          return size() > MOST_FOUND;
        }
      };

  /**
   * Texts of articles that are elsewhere.
   *
   * @param articles gives an article by its id, or null where there is none
   * @param most how many are kept ready
   */
  public ComparedTexts(Function<String, @Nullable Article> articles, int most) {
    this.articles = articles;
    this.most = most;
  }

  /** Of articles that are all at hand; of those with one id the first counts. */
  public static ComparedTexts of(Collection<Article> articles) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
    return new ComparedTexts(byId::get, Integer.MAX_VALUE);
  }

  /** Of texts that are prepared already. */
  public static ComparedTexts ofReady(Collection<ComparedText> texts) {
    ComparedTexts ready = new ComparedTexts(id -> null, Integer.MAX_VALUE);
    texts.forEach(ready::put);
    return ready;
  }

  /**
   * The text of an article.
   *
   * @throws IllegalArgumentException if there is no such article
   */
  public ComparedText get(String id) {
    synchronized (ready) {
      ComparedText known = ready.get(id);
      if (known != null) {
        return known;
      }
    }
    Article article = articles.apply(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return put(ComparedText.of(article));
  }

  /** Two articles, in an order. */
  private record Pair(String one, String other) {}

  /**
   * What two texts say about each other, which is found out once: a story is told again with each
   * article that joins it.
   *
   * @param judge the same from one time to the next; gives null where there is nothing to say
   */
  @Nullable String about(
      ComparedText one,
      ComparedText other,
      BiFunction<ComparedText, ComparedText, @Nullable String> judge) {
    Pair pair = new Pair(one.article().id(), other.article().id());
    synchronized (found) {
      Optional<String> known = found.get(pair);
      if (known != null) {
        return known.orElse(null);
      }
    }
    String about = judge.apply(one, other);
    synchronized (found) {
      found.put(pair, Optional.ofNullable(about));
    }
    return about;
  }

  /** As {@link #get}, for an article at hand that need not be known elsewhere yet. */
  ComparedText of(Article article) {
    synchronized (ready) {
      ComparedText known = ready.get(article.id());
      if (known != null && known.article().equals(article)) {
        return known;
      }
    }
    synchronized (found) {
      found
          .keySet()
          .removeIf(pair -> pair.one().equals(article.id()) || pair.other().equals(article.id()));
    }
    return put(ComparedText.of(article));
  }

  private ComparedText put(ComparedText text) {
    synchronized (ready) {
      ready.put(text.article().id(), text);
      if (ready.size() > most) {
        var eldest = ready.keySet().iterator();
        eldest.next();
        eldest.remove();
      }
    }
    return text;
  }
}
