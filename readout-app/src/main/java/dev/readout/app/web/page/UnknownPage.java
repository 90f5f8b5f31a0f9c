package dev.readout.app.web.page;

import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.name.EntityType;
import dev.readout.story.StoryOutline;
import dev.readout.story.UnknownNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names that no table knows, to be told what they mean.
 *
 * @param asked the name that the list is limited to, or empty
 */
public record UnknownPage(
    String asked, Paged<Row> rows, @Nullable String previous, @Nullable String next) {
  /**
   * One of them.
   *
   * @param key for the ids of its form's fields
   * @param articles ids of those that name it
   */
  public record Row(
      int key,
      String name,
      EntityType type,
      String note,
      String words,
      List<String> articles,
      List<Link> shown,
      Link story) {
    /** Whether the form begins with this kind of thing. */
    public boolean is(String kind) {
      return type.name().equals(kind);
    }
  }

  /** A link with its words. */
  public record Link(String href, String name) {}

  private static final int SHOWN = 5;

  /** Of an edition's articles. */
  public static UnknownPage of(Edition edition, Links links, String asked, int page, int size) {
    List<UnknownNames.Unknown> all =
        UnknownNames.of(
                edition.cards().stream()
                    .flatMap(card -> edition.reading(card.id()).stream())
                    .toList(),
                id -> edition.storyOf(id).map(StoryOutline::id).orElse(id))
            .stream()
            .filter(unknown -> isAsked(unknown.name(), asked))
            .toList();
    Paged<UnknownNames.Unknown> part = Paged.of(all, page, size);
    int[] key = {0};
    return new UnknownPage(
        asked,
        part.map(unknown -> row(key[0]++, unknown, edition, links)),
        page > 1 ? address(asked, page - 1) : null,
        part.hasNext() ? address(asked, page + 1) : null);
  }

  /** The address of the list, or of a part of it. */
  public static String address(String asked, int page) {
    return Links.withQuery(
        "/unknown",
        asked.isEmpty()
            ? Map.of("page", String.valueOf(page))
            : new TreeMap<>(Map.of("name", asked, "page", String.valueOf(page))));
  }

  private static boolean isAsked(String name, String asked) {
    return asked.isEmpty()
        || name.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
  }

  private static Row row(int key, UnknownNames.Unknown unknown, Edition edition, Links links) {
    int count = unknown.articles().size();
    String days =
        unknown.first() == null ? "" : ", " + Wording.days(unknown.first(), unknown.last());
    return new Row(
        key,
        unknown.name(),
        unknown.type(),
        unknown.mentions()
            + (unknown.mentions() == 1 ? " time in " : " times in ")
            + count
            + (count == 1 ? " article" : " articles")
            + days,
        unknown.words(),
        unknown.articles(),
        unknown.articles().stream()
            .limit(SHOWN)
            .map(
                id ->
                    new Link(
                        links.article(id), edition.card(id).map(card -> card.label()).orElse(id)))
            .toList(),
        new Link(
            links.story(unknown.story()),
            edition
                .find(unknown.story())
                .map(story -> story.title() == null ? "its story" : story.title())
                .orElse("its story")));
  }
}
