package dev.readout.app.web.page;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Links;
import dev.readout.article.Article;
import dev.readout.article.CodePoints;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article: its source text with all that was found in it, and its copies.
 *
 * @param outside its own address where that is one of the web's, else null
 */
public record ArticlePage(
    String id,
    String title,
    List<String> credits,
    @Nullable String outside,
    List<String> warnings,
    @Nullable Named story,
    String family,
    List<Named> copies,
    List<Named> others,
    Marked text,
    List<Fact.Group> groups,
    int removed) {
  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final int MOST_POINTED = 200;
  private static final int MOST_OTHERS = 12;

  /** A link with its words. */
  public record Named(String href, String name, String note) {}

  /** The page, with the words marked that {@code at} or {@code fact} point to. */
  public static ArticlePage of(Reading reading, Asked asked) {
    Links links = asked.links();
    Article article = reading.article();
    ReadingFacts facts = new ReadingFacts(reading, links);
    List<Marked.Mark> marks = new ArrayList<>(facts.marks());
    for (Removed removed : article.removed()) {
      marks.add(
          new Marked.Mark(
              removed.span(), "removed", null, false, Wording.constant(removed.reason())));
    }
    String fact = asked.text("fact");
    List<Span> pointed =
        fact.isEmpty() ? pointed(asked.text("at"), article.text()) : facts.spans(fact);
    Optional<Story> story = asked.edition().storyOf(reading.id()).map(asked.edition()::tell);
    Optional<StoryFamily> family = story.flatMap(s -> family(s, reading.id()));
    return new ArticlePage(
        reading.id(),
        article.credits().title() == null ? reading.id() : article.credits().title(),
        credits(article.credits()),
        outside(article.credits().url()),
        article.warnings().stream().map(ArticlePage::warning).toList(),
        story.map(s -> new Named(links.story(s.id()), StoryHead.title(s), "")).orElse(null),
        family.map(ArticlePage::family).orElse(""),
        story.map(s -> copies(s, family, reading.id(), links)).orElse(List.of()),
        story.map(s -> others(s, family, asked.edition(), reading.id(), links)).orElse(List.of()),
        Marked.of(article.text(), marks, pointed),
        facts.groups(),
        article.removed().size());
  }

  /** Code points "10-20,30-40" as spans of this text; what lies outside of it is left out. */
  static List<Span> pointed(String at, String text) {
    CodePoints points = CodePoints.of(text);
    List<Span> spans = new ArrayList<>();
    Matcher pairs = AT.matcher(at);
    while (pairs.find() && spans.size() < MOST_POINTED) {
      int start = Math.min(points.toUtf16(Integer.parseInt(pairs.group(1))), text.length());
      int end = Math.min(points.toUtf16(Integer.parseInt(pairs.group(2))), text.length());
      if (start < end) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  private static String warning(Warning warning) {
    return Wording.capital(warning.kind().name()) + ": " + warning.reason();
  }

  private static List<String> credits(Article.Credits credits) {
    List<String> lines = new ArrayList<>();
    lines.add(
        credits.published() == null
            ? "No date"
            : "Published " + Wording.time(credits.published().iso()));
    if (credits.updated() != null) {
      lines.add("updated " + Wording.time(credits.updated().iso()));
    }
    var publisher = credits.publisher();
    if (publisher != null) {
      lines.add(publisher.name() == null ? String.valueOf(publisher.domain()) : publisher.name());
    }
    if (!credits.authors().isEmpty()) {
      lines.add("by " + String.join(", ", credits.authors()));
    }
    var origin = credits.origin();
    if (origin != null) {
      lines.add("origin: " + origin.name() + " (" + Wording.constant(origin.relation()) + ")");
    }
    return lines;
  }

  /** Anything but a plain web address (a script, a file) is never a link. */
  static @Nullable String outside(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\"'<>]+") ? url : null;
  }

  private static Optional<StoryFamily> family(Story story, String id) {
    return story.families().stream().filter(f -> f.articles().contains(id)).findFirst();
  }

  private static String family(StoryFamily family) {
    return Wording.capital(family.independence().name()) + ": " + family.reason();
  }

  private static List<Named> copies(
      Story story, Optional<StoryFamily> family, String id, Links links) {
    List<String> members = family.map(StoryFamily::articles).orElse(List.of());
    return story.articles().stream()
        .filter(other -> members.contains(other.id()) && !other.id().equals(id))
        .map(
            other ->
                new Named(
                    links.beside(id, other.id()),
                    title(other),
                    Wording.constant(other.member().relation())))
        .toList();
  }

  private static List<Named> others(
      Story story, Optional<StoryFamily> family, Edition edition, String id, Links links) {
    List<String> members = family.map(StoryFamily::articles).orElse(List.of(id));
    return story.articles().stream()
        .filter(other -> !members.contains(other.id()))
        .limit(MOST_OTHERS)
        .map(
            other ->
                new Named(
                    links.article(other.id()),
                    edition.card(other.id()).map(ArticleCard::label).orElse(other.id()),
                    links.beside(id, other.id())))
        .toList();
  }

  private static String title(StoryArticle article) {
    return article.title() == null ? article.id() : article.title();
  }
}
