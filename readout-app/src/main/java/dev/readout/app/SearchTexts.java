package dev.readout.app;

import dev.readout.archive.SearchText;
import dev.readout.article.Article;
import dev.readout.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a kept article is found by, taken from its reading. */
final class SearchTexts {
  private SearchTexts() {}

  static SearchText of(Reading reading) {
    Article article = reading.article();
    Article.Credits credits = article.credits();
    List<String> names =
        reading.names().stream()
            .flatMap(
                n ->
                    Stream.of(
                        n.entity() == null ? null : n.entity().name(),
                        n.repair() == null ? null : n.repair().to()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<String> events =
        reading.events().stream()
            .flatMap(e -> Stream.of(e.type().name(), e.mode(), e.status().name()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new SearchText(
        credits.title(),
        credits.published() == null ? null : credits.published().iso(),
        publisher(credits),
        article.bodyText(),
        names,
        events);
  }

  private static @Nullable String publisher(Article.Credits credits) {
    if (credits.publisher() == null) {
      return null;
    }
    return credits.publisher().name() != null
        ? credits.publisher().name()
        : credits.publisher().domain();
  }
}
