package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * News pages that nobody wrote: the generated news in markup of the usual make, with navigation,
 * structured data, scripts, teasers, share bars, comments and a footer around it. Every fourth page
 * has its paragraphs in nested boxes without names, as page builders make them.
 */
final class GeneratedPages {
  private static final int TEASERS = 40;

  private GeneratedPages() {}

  /** The same pages for the same arguments. */
  static List<String> pages(int count, int words, long seed) {
    List<String> articles = GeneratedNews.articles(count, words, seed);
    List<String> pages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pages.add(page(i, articles.get(i), i % 4 == 3));
    }
    return pages;
  }

  private static String page(int number, String article, boolean unnamed) {
    StringBuilder html = new StringBuilder(40_000);
    html.append("<!doctype html><html lang=\"en\"><head><title>Report ")
        .append(number)
        .append(" | Daily Sample</title><meta property=\"og:site_name\" content=\"Daily Sample\">")
        .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
        .append("Report ")
        .append(number)
        .append("\",\"datePublished\":\"2024-03-0")
        .append(1 + number % 9)
        .append("T10:00:00Z\"}</script><style>.a{color:red}</style>")
        .append("<script>var state = {\"list\": [1, 2, 3]};</script>".repeat(60))
        .append("</head><body><header><nav class=\"menu\"><ul>");
    teasers(html, number, "section");
    html.append("</ul></nav></header><main><article><h1>Report ")
        .append(number)
        .append("</h1><p class=\"byline\">By Ann Sample</p><div class=\"share-bar\">")
        .append("<a href=\"#\">Facebook</a> <a href=\"#\">Email</a></div>")
        .append(unnamed ? "<div><div>" : "<div class=\"article-body\">");
    int paragraph = 0;
    for (String line : article.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      html.append(unnamed ? "<div><p>" : "<p>")
          .append(line.replace("&", "&amp;").replace("<", "&lt;"))
          .append(unnamed ? "</p></div>" : "</p>");
      if (++paragraph % 3 == 0) {
        html.append("<aside class=\"related\"><a href=\"/x\">Another report of the week</a>")
            .append("</aside><div class=\"ad-slot\">Advertisement</div>");
      }
    }
    html.append(unnamed ? "</div></div>" : "</div>").append("</article><section class=\"more\">");
    teasers(html, number, "teaser");
    html.append("</section><section class=\"comments\">");
    for (int i = 0; i < 8; i++) {
      html.append("<div class=\"comment\"><b>Reader ")
          .append(i)
          .append("</b><p>I have read this twice, and I still wonder who pays for it all.</p>")
          .append("<a href=\"#\">Reply</a></div>");
    }
    return html.append("</section></main><footer>© 2024 Daily Sample <a href=\"/i\">Imprint</a>")
        .append("</footer></body></html>")
        .toString();
  }

  private static void teasers(StringBuilder html, int number, String kind) {
    for (int i = 0; i < TEASERS; i++) {
      html.append("<li class=\"")
          .append(kind)
          .append("\"><a href=\"/")
          .append(kind)
          .append('/')
          .append(i)
          .append("\"><span>Story ")
          .append(number + i)
          .append(" of the week in brief</span></a></li>");
    }
  }
}
