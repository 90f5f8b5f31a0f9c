package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Warning;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who of the members of one family came first. */
final class FirstComeOrder {
  private final @Nullable String credited;
  private final boolean firstIsSure;

  private FirstComeOrder(@Nullable String credited, boolean firstIsSure) {
    this.credited = credited;
    this.firstIsSure = firstIsSure;
  }

  static FirstComeOrder of(List<Article> members) {
    // Whom most members credit; of equals the first in the alphabet.
    TreeMap<String, Integer> credits = new TreeMap<>();
    for (Article member : members) {
      String outlet = OutletName.credited(member);
      if (outlet != null) {
        credits.merge(outlet, 1, Integer::sum);
      }
    }
    String most =
        credits.entrySet().stream()
            .max(
                java.util.Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(java.util.Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(java.util.Map.Entry::getKey)
            .orElse(null);
    FirstComeOrder order = new FirstComeOrder(most, false);
    List<Article> ranked = members.stream().sorted(order.comparator()).toList();
    boolean sure = ranked.size() < 2 || order.sure(ranked.get(0), ranked.get(1));
    return new FirstComeOrder(most, sure);
  }

  /** A total order: content decides where nothing else does. */
  Comparator<Article> comparator() {
    return Comparator.comparingInt(this::rank)
        .thenComparing(FirstComeOrder::dayOrLast)
        .thenComparing(FirstComeOrder::timeOrLast)
        .thenComparing(FirstComeOrder::bodyLength, Comparator.reverseOrder())
        .thenComparing(Article::text)
        .thenComparing(Article::id);
  }

  /** Whether something better than lengths puts the first before the second. */
  boolean sure(Article first, Article second) {
    return rank(first) < rank(second)
        || CopyDetector.compareDates(first.credits().published(), second.credits().published()) < 0;
  }

  boolean sureOfFirst() {
    return firstIsSure;
  }

  @Nullable String origin(Article root) {
    return credited != null ? credited : OutletName.publisher(root);
  }

  String why(Article article) {
    if (credited != null && OutletName.isPageOf(article, credited)) {
      return "the page of " + credited + ", which others credit";
    }
    String other = OutletName.credited(article);
    if (other != null) {
      return "credits " + other;
    }
    PublicationDate published = article.credits().published();
    return published == null ? "no date, no credit" : "published " + published.iso();
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
