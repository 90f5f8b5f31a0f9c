package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who of the members of one family came first. What the members say of one another counts most
 * ({@link SourceClaim}); where they contradict one another in a circle, the weakest claims are
 * dropped until somebody comes first. What then is left open is decided by who credits whom,
 * translation, date, and length, in this order, of which length is a guess.
 */
final class FirstComeOrder {
  private final @Nullable String credited;
  private final Map<String, Map<String, SourceClaim>> claims;
  private final List<Article> ordered;

  /** Ids of those that were put in their place against a claim. */
  private final List<String> inCircle = new ArrayList<>();

  private FirstComeOrder(List<Article> members) {
    credited = mostCredited(members);
    claims = claims(members);
    ordered = order(members);
  }

  static FirstComeOrder of(List<Article> members) {
    return new FirstComeOrder(members);
  }

  /** The first one first; the same for any order of the members. */
  List<Article> ordered() {
    return List.copyOf(ordered);
  }

  /** Whether something better than lengths puts the first before the second. */
  boolean sure(Article first, Article second) {
    int claimed = claim(second, first).compareTo(claim(first, second));
    if (claimed != 0) {
      return claimed > 0;
    }
    return rank(first) < rank(second)
        || CopyDetector.compareDates(first.credits().published(), second.credits().published()) < 0;
  }

  boolean sureOfFirst() {
    return ordered.size() < 2
        || (!inCircle.contains(ordered.getFirst().id())
            && ordered.stream().skip(1).allMatch(other -> sure(ordered.getFirst(), other)));
  }

  SourceClaim claim(Article article, Article source) {
    return claims.getOrDefault(article.id(), Map.of()).getOrDefault(source.id(), SourceClaim.NONE);
  }

  /** Who wrote the text; null where no member says and it is not known who came first. */
  @Nullable String origin() {
    if (credited != null) {
      return credited;
    }
    String publisher = OutletName.publisher(ordered.getFirst());
    boolean allOfOne =
        ordered.stream()
            .allMatch(article -> Objects.equals(publisher, OutletName.publisher(article)));
    return allOfOne || sureOfFirst() ? publisher : null;
  }

  /** Why an article stands where it does. */
  String why(Article article, @Nullable Article source) {
    if (credited != null && OutletName.isPageOf(article, credited)) {
      return "the page of " + credited + ", which others credit";
    }
    if (source != null && claim(article, source) != SourceClaim.NONE) {
      String outlet = OutletName.publisher(source);
      return claim(article, source).words(outlet == null ? source.id() : outlet);
    }
    String other = OutletName.credited(article);
    if (other != null) {
      return "credits " + other;
    }
    PublicationDate published = article.credits().published();
    return published == null ? "no date, no credit" : "published " + published.iso();
  }

  /** Whom most members credit; of equals the first in the alphabet. */
  private static @Nullable String mostCredited(List<Article> members) {
    Map<String, Integer> credits = new TreeMap<>();
    for (Article member : members) {
      String outlet = OutletName.credited(member);
      if (outlet != null) {
        credits.merge(outlet, 1, Integer::sum);
      }
    }
    return credits.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Map<String, Map<String, SourceClaim>> claims(List<Article> members) {
    Map<String, Map<String, SourceClaim>> claims = new HashMap<>();
    for (Article article : members) {
      for (Article other : members) {
        SourceClaim claim =
            article.equals(other) ? SourceClaim.NONE : SourceClaim.of(article, other);
        if (claim != SourceClaim.NONE) {
          claims.computeIfAbsent(article.id(), id -> new HashMap<>()).put(other.id(), claim);
        }
      }
    }
    return claims;
  }

  private List<Article> order(List<Article> members) {
    List<Article> open = new ArrayList<>(members.stream().sorted(withoutClaims()).toList());
    List<Article> placed = new ArrayList<>();
    while (!open.isEmpty()) {
      Article next = next(open);
      placed.add(next);
      open.remove(next);
    }
    return placed;
  }

  /** The first that claims nothing of those that are left; of a circle, the least claim goes. */
  private Article next(List<Article> open) {
    for (SourceClaim weakest : SourceClaim.values()) {
      for (Article candidate : open) {
        if (isFree(candidate, open, weakest)) {
          if (weakest != SourceClaim.NONE) {
            inCircle.add(candidate.id());
          }
          return candidate;
        }
      }
    }
    return open.getFirst();
  }

  /** Whether it has its text from none that is not placed, claims up to the weakest left out. */
  private boolean isFree(Article article, List<Article> open, SourceClaim weakest) {
    return open.stream()
        .filter(other -> !other.equals(article))
        .allMatch(
            other ->
                claim(article, other).compareTo(weakest) <= 0
                    || claim(other, article).compareTo(claim(article, other)) > 0);
  }

  /** A total order: content decides where nothing else does. */
  private Comparator<Article> withoutClaims() {
    return Comparator.comparingInt(this::rank)
        .thenComparing(FirstComeOrder::dayOrLast)
        .thenComparing(FirstComeOrder::timeOrLast)
        .thenComparing(FirstComeOrder::bodyLength, Comparator.reverseOrder())
        .thenComparing(Article::text)
        .thenComparing(Article::id);
  }

  private int rank(Article article) {
    if (credited != null && OutletName.isPageOf(article, credited)) {
      return 0;
    }
    boolean translated =
        article.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.MACHINE_TRANSLATED);
    return translated ? 3 : OutletName.credited(article) == null ? 1 : 2;
  }

  private static String dayOrLast(Article article) {
    PublicationDate published = article.credits().published();
    return published == null ? "9999" : published.day().toString();
  }

  private static String timeOrLast(Article article) {
    PublicationDate published = article.credits().published();
    return published == null || published.time() == null
        ? "99"
        : Objects.toString(published.time());
  }

  private static int bodyLength(Article article) {
    return article.body().stream().mapToInt(span -> span.length()).sum();
  }
}
