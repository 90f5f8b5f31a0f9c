package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Publisher;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an article itself says of having its text from another page, the weakest first. A claim is
 * taken back only by a stronger one the other way round.
 */
enum SourceClaim {
  NONE,
  /** Its prose gives the other outlet as the source of something. */
  CITES,
  /** Its canonical address is on the other outlet's site. */
  CANONICAL,
  /** A credit line, dateline, byline or its page's data (isBasedOn) credits the other outlet. */
  CREDITS;

  static SourceClaim of(Article article, Article other) {
    String credited = OutletName.credited(article);
    if (credited != null && OutletName.isPageOf(other, credited)) {
      return CREDITS;
    }
    if (isElsewhere(article, other)) {
      return CANONICAL;
    }
    String outlet = OutletName.publisher(other);
    if (outlet == null) {
      return NONE;
    }
    boolean same =
        OutletName.isPageOf(article, outlet) || outlet.equals(OutletName.publisher(article));
    return !same && Citations.of(article, outlet).isPresent() ? CITES : NONE;
  }

  private static boolean isElsewhere(Article article, Article other) {
    Publisher own = article.credits().publisher();
    Publisher there = other.credits().publisher();
    String host = host(article.credits().url());
    return host != null
        && own != null
        && own.domain() != null
        && there != null
        && there.domain() != null
        && isOn(host, there.domain())
        && !isOn(host, own.domain());
  }

  private static boolean isOn(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** In words, after the name of an article. */
  String words(String outlet) {
    return switch (this) {
      case NONE -> "";
      case CITES -> "gives " + outlet + " as a source";
      case CANONICAL -> "its canonical address is at " + outlet;
      case CREDITS -> "credits " + outlet;
    };
  }
}
