package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.story.FamilyMember;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has it from whom: families of copies as trees, and which of them speak for themselves. */
public record SourcesPage(StoryHead head, String origins, List<Family> families) {
  /** One family. */
  public record Family(String origin, Badge independence, String reason, List<Article> roots) {}

  /**
   * One article and those that have its text from it.
   *
   * @param relation "copy, 94 % shared"; empty for an original
   * @param beside the page that shows it beside the one it has its text from, or null
   */
  public record Article(
      String href,
      String title,
      String day,
      String publisher,
      String relation,
      @Nullable String beside,
      List<Article> copies) {}

  /** Of a whole story. */
  public static SourcesPage of(Story story, Links links) {
    Map<String, StoryArticle> articles = new LinkedHashMap<>();
    story.articles().forEach(article -> articles.put(article.id(), article));
    FamilyReasons reasons = new FamilyReasons(story);
    return new SourcesPage(
        StoryHead.of(story, links, "sources"),
        StoryHead.origins(story.origins()),
        story.families().stream().map(f -> family(f, reasons.of(f), articles, links)).toList());
  }

  private static Family family(
      StoryFamily family, String reason, Map<String, StoryArticle> articles, Links links) {
    Map<String, List<StoryArticle>> children = new HashMap<>();
    List<StoryArticle> roots = new ArrayList<>();
    for (String id : family.articles()) {
      StoryArticle article = articles.get(id);
      if (article != null) {
        String of = article.member().of();
        boolean child = of != null && family.articles().contains(of) && !of.equals(id);
        (child ? children.computeIfAbsent(String.valueOf(of), key -> new ArrayList<>()) : roots)
            .add(article);
      }
    }
    String origin = family.origin();
    return new Family(
        origin == null ? "Origin not named" : origin,
        Badge.of(family.independence()),
        reason,
        roots.stream().map(root -> article(root, children, links)).toList());
  }

  private static Article article(
      StoryArticle article, Map<String, List<StoryArticle>> children, Links links) {
    FamilyMember member = article.member();
    // Taken out, so that a circle of copies cannot be walked twice.
    List<StoryArticle> copies = children.remove(article.id());
    var published = article.published();
    String publisher = article.publisher();
    String of = member.of();
    return new Article(
        links.article(article.id()),
        article.title() == null ? article.id() : article.title(),
        Wording.day(published == null ? null : published.day()),
        publisher == null ? "" : publisher,
        relation(member),
        of == null ? null : links.beside(article.id(), of),
        copies == null
            ? List.of()
            : copies.stream().map(copy -> article(copy, children, links)).toList());
  }

  private static String relation(FamilyMember member) {
    if (member.of() == null) {
      return "";
    }
    Double shared = member.shared();
    return Wording.constant(member.relation())
        + (shared == null ? "" : ", " + Math.round(shared * 100) + " % shared");
  }
}
