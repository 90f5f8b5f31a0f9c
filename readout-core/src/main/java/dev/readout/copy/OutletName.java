package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Origin;
import dev.readout.article.Publisher;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the ways in which an outlet is written to one, so that two credits can be compared. */
final class OutletName {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HOST_FRAME =
      Pattern.compile("^(?:www|edition|i|m|amp)\\.|\\.(?:co\\.)?[a-z]{2,4}$");
  private static final Map<String, String> LONG_NAMES =
      Map.of(
          "ap", "associated press",
          "afp", "agence france presse",
          "dpa", "deutsche presse agentur",
          "pa", "press association",
          "upi", "united press international",
          "nyt", "new york times");

  private OutletName() {}

  static String key(String name) {
    String plain = NOT_WORD.matcher(Words.fold(name)).replaceAll(" ").strip();
    if (plain.startsWith("the ")) {
      plain = plain.substring(4);
    }
    return LONG_NAMES.getOrDefault(plain, plain);
  }

  /** Whom an article credits for its text; null where it credits no one else. */
  static @Nullable String credited(Article article) {
    Origin origin = article.credits().origin();
    return origin == null || origin.relation() == Origin.Relation.SELF ? null : origin.name();
  }

  /** Whose page it is, by name, else by domain. */
  static @Nullable String publisher(Article article) {
    Publisher publisher = article.credits().publisher();
    if (publisher != null) {
      return publisher.name() != null ? publisher.name() : publisher.domain();
    }
    Origin origin = article.credits().origin();
    return origin != null && origin.relation() == Origin.Relation.SELF ? origin.name() : null;
  }

  /** Whether a page is the outlet's own, by its publisher's name or domain. */
  static boolean isPageOf(Article article, String outlet) {
    String wanted = key(outlet);
    Publisher publisher = article.credits().publisher();
    if (publisher == null) {
      return false;
    }
    String name = publisher.name();
    String domain = publisher.domain();
    return (name != null && key(name).equals(wanted))
        || (domain != null
            && HOST_FRAME
                .matcher(HOST_FRAME.matcher(domain).replaceAll(""))
                .replaceAll("")
                .equals(wanted.replace(" ", "")));
  }
}
