package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Origin;
import dev.readout.article.Page;
import dev.readout.article.PublicationDate;
import dev.readout.article.Publisher;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** From markup to an article. Stateless. */
final class HtmlCleaner {
  private HtmlCleaner() {}

  static Article clean(Page page) {
    HtmlPage html = HtmlPage.parse(page.source());
    String text = html.text().text.toString();
    List<Span> lines = html.text().blocks.stream().map(Block::span).toList();
    Judgement judgement = Judgement.of(lines, HtmlJudge.judge(html));
    List<Warning> warnings = new ArrayList<>();
    if (html.cut()) {
      warnings.add(
          new Warning(
              Warning.Kind.DAMAGED_TEXT, List.of(), "the page is too long; its end is left out"));
    }
    List<Article.Element> layout =
        html.text().blocks.stream()
            .map(block -> new Article.Element(block.span(), html.text().path(block.place())))
            .toList();
    return Assembly.article(
        page, text, judgement, credits(page, html, text, lines), warnings, layout);
  }

  private static Credits credits(Page page, HtmlPage html, String text, List<Span> lines) {
    Page.Given given = page.given();
    String url = url(page, html);
    String host = Outlets.host(url);
    String site = html.meta("og:site_name", "application-name");
    List<StructuredData.Named> publishers = html.data().names("publisher");
    String name =
        site != null ? site : publishers.isEmpty() ? given.publisher() : publishers.get(0).name();
    String siteName = name != null ? name : Outlets.registered(host);
    DateReader.Dates dates = DateReader.read(html, url);
    PublicationDate published =
        dates.published() != null
            ? dates.published()
            : PublicationDate.parse(given.published()).orElse(null);
    String title = TitleReader.read(html, siteName);
    Publisher publisher =
        name == null && host == null ? null : new Publisher(name, host, List.of());
    return new Credits(
        title != null ? title : given.title(),
        url,
        published,
        dates.updated(),
        AuthorReader.read(html, siteName),
        absolute(html.meta("og:image", "twitter:image", "twitter:image:src"), url),
        html.meta("article:section", "section", "parsely-section", "sailthru.section"),
        publisher,
        origin(html, text, lines, own(name, host, given)).orElse(null));
  }

  private static List<String> own(@Nullable String name, @Nullable String host, Page.Given given) {
    List<String> own = new ArrayList<>();
    for (String known : new @Nullable String[] {name, host, given.publisher()}) {
      if (known != null && !known.isBlank()) {
        own.add(known);
      }
    }
    return own;
  }

  private static @Nullable String url(Page page, HtmlPage html) {
    if (page.given().url() != null) {
      return page.given().url();
    }
    Element canonical = html.document().selectFirst("link[rel=canonical]");
    String stated = canonical == null ? html.meta("og:url") : canonical.attr("href");
    return stated != null && stated.startsWith("http") ? stated : null;
  }

  /** What the page's data says of another source, else what its text credits. */
  private static Optional<Origin> origin(
      HtmlPage html, String text, List<Span> lines, List<String> own) {
    for (String property : List.of("sourceOrganization", "isBasedOn", "provider")) {
      for (StructuredData.Named named : html.data().names(property)) {
        Outlets.Outlet outlet =
            named.name().contains("://") ? Outlets.at(named.name()) : Outlets.named(named.name());
        if (outlet != null && !OriginReader.isOwn(outlet, outlet.name(), own)) {
          return Optional.of(
              new Origin(
                  outlet.name(),
                  outlet.agency() ? Origin.Relation.WIRE : Origin.Relation.REPUBLISHED,
                  List.of()));
        }
      }
    }
    Element canonical = html.document().selectFirst("link[rel=canonical]");
    Outlets.Outlet elsewhere = canonical == null ? null : Outlets.at(canonical.attr("href"));
    if (elsewhere != null && !OriginReader.isOwn(elsewhere, elsewhere.name(), own)) {
      return Optional.of(new Origin(elsewhere.name(), Origin.Relation.REPUBLISHED, List.of()));
    }
    return OriginReader.read(text, lines, own);
  }

  private static @Nullable String absolute(@Nullable String image, @Nullable String url) {
    if (image == null || image.startsWith("http")) {
      return image;
    }
    if (image.startsWith("//")) {
      return "https:" + image;
    }
    String host = Outlets.host(url);
    return host != null && image.startsWith("/") ? "https://" + host + image : null;
  }
}
