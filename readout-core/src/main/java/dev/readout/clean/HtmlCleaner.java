package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Credit;
import dev.readout.article.Page;
import dev.readout.article.PublicationDate;
import dev.readout.article.Publisher;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From markup to an article. Stateless. */
final class HtmlCleaner {
  private HtmlCleaner() {}

  static Article clean(Page page) {
    HtmlPage html = HtmlPage.parse(page.source());
    String text = html.text().text.toString();
    List<Span> lines = html.text().blocks.stream().map(Block::span).toList();
    List<Verdict> verdicts = HtmlJudge.judge(html);
    Judgement judgement = Judgement.of(lines, verdicts);
    List<Warning> warnings = new ArrayList<>();
    if (html.cut()) {
      warnings.add(
          new Warning(
              Warning.Kind.DAMAGED_TEXT, List.of(), "the page is too long; its end is left out"));
    }
    ElementPaths paths = new ElementPaths(html.document().body());
    List<Article.Element> layout =
        html.text().blocks.stream()
            .map(
                block ->
                    new Article.Element(
                        block.span(), paths.of(html.text().elements.get(block.place()))))
            .toList();
    return Assembly.article(
        page, text, judgement, credits(page, html, text, lines, verdicts), warnings, layout);
  }

  private static Credits credits(
      Page page, HtmlPage html, String text, List<Span> lines, List<Verdict> verdicts) {
    Page.Given given = page.given();
    String url = url(page, html);
    String host = Outlets.host(url);
    String site = html.meta("og:site_name", "application-name");
    List<StructuredData.Named> publishers = html.data().names("publisher");
    String name =
        site != null ? site : publishers.isEmpty() ? given.publisher() : publishers.get(0).name();
    String siteName = name != null ? name : Outlets.registered(host);
    String title = TitleReader.read(html, siteName);
    DateReader.Dates dates = DateReader.read(html, url, title);
    PublicationDate published =
        dates.published() != null
            ? dates.published()
            : PublicationDate.parse(given.published()).orElse(null);
    Publisher publisher = PublisherReader.read(text, lines, verdicts, name, host);
    List<Credit> credited = DataCredits.read(html, url, own(name, host, given));
    credited.addAll(CreditReader.read(text, lines, own(name, host, given)));
    return new Credits(
        title != null ? title : given.title(),
        url,
        published,
        dates.updated(),
        AuthorReader.read(html, siteName),
        absolute(html.meta("og:image", "twitter:image", "twitter:image:src"), url),
        html.meta("article:section", "section", "parsely-section", "sailthru.section"),
        publisher,
        CreditReader.origin(credited).orElse(null),
        credited);
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
    String canonical = html.elements().canonical();
    String stated = canonical == null ? html.meta("og:url") : canonical;
    return stated != null && stated.startsWith("http") ? stated : null;
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
