package dev.readout.app.web.page;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Finding;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.archive.Hit;
import dev.readout.article.Span;
import dev.readout.name.KnownEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles by words and facets. */
public record SearchPage(
    String words,
    String from,
    String to,
    Map<String, String> chosen,
    List<Group> facets,
    Paged<Result> results,
    List<Known> known,
    @Nullable String previous,
    @Nullable String next) {
  /** A facet with its values. */
  public record Group(String name, List<Choice> choices) {}

  /** A value; choosing a chosen one takes it back. */
  public record Choice(String href, String name, int count, boolean chosen) {}

  /** An entity of that name. */
  public record Known(String href, String name, String what) {}

  /** An article. */
  public record Result(
      String href,
      String title,
      String note,
      @Nullable String story,
      String storyTitle,
      Marked excerpt) {}

  public SearchPage {
    chosen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /** One result; {@code hit} has the words around the find, where words were asked for. */
  public static Result result(
      ArticleCard card, @Nullable Hit hit, @Nullable String story, String storyTitle, Links links) {
    List<Marked.Mark> marks = new ArrayList<>();
    String excerpt = "";
    if (hit != null) {
      excerpt = hit.snippet();
      for (Span span : hit.marked()) {
        marks.add(Marked.Mark.of(span, "found"));
      }
    }
    String source = card.publisher();
    return new Result(
        links.article(card.id()),
        card.label(),
        Wording.day(card.published()) + (source == null ? "" : " · " + source),
        story,
        storyTitle,
        Marked.of(excerpt, marks, List.of()));
  }

  /** The facets of a finding, each value with the address that chooses it. */
  public static List<Group> groups(Finding finding, Map<String, String> query, Links links) {
    List<Group> groups = new ArrayList<>();
    for (Finding.Facet facet : Finding.Facet.values()) {
      String chosen = query.getOrDefault(facet.parameter(), "");
      List<Choice> choices =
          finding.facets().getOrDefault(facet, List.of()).stream()
              .map(
                  value -> {
                    boolean isChosen = value.id().equals(chosen);
                    Map<String, String> other = new LinkedHashMap<>(query);
                    other.put(facet.parameter(), isChosen ? "" : value.id());
                    other.remove("page");
                    String name =
                        facet == Finding.Facet.MONTH ? Wording.time(value.name()) : value.name();
                    return new Choice(links.search(other), name, value.count(), isChosen);
                  })
              .toList();
      if (!choices.isEmpty()) {
        groups.add(new Group(Wording.capital(facet.name()), choices));
      }
    }
    return groups;
  }

  /** An entity of the knowledge base. */
  public static Known known(KnownEntity entity, Links links) {
    return new Known(links.entity(entity.id()), entity.name(), Wording.constant(entity.type()));
  }
}
