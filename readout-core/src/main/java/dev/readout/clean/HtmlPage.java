package dev.readout.clean;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page: its text in blocks and what it says of itself. Depth and length are bounded, so
 * that no page costs more than a large honest one.
 */
record HtmlPage(
    Document document, PageText text, StructuredData data, PageClues clues, boolean cut) {
  /** Characters of markup that are read; what lies behind is left out, with a warning. */
  static final int LONGEST = 6_000_000;

  private static final int DEEPEST = 256;

  static HtmlPage parse(String source) {
    boolean cut = source.length() > LONGEST;
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document document = parser.parseInput(cut ? source.substring(0, LONGEST) : source, "");
    StructuredData data = StructuredData.of(document);
    PageText text = PageText.of(document.body());
    return new HtmlPage(document, text, data, clues(document, data), cut || text.wasCut());
  }

  /** The content of the first meta element with this name or property. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element meta : document.getElementsByTag("meta")) {
        if (meta.attr("property").equalsIgnoreCase(name)
            || meta.attr("name").equalsIgnoreCase(name)
            || meta.attr("itemprop").equalsIgnoreCase(name)) {
          String content = Markup.plain(meta.attr("content"));
          if (!content.isEmpty()) {
            return content;
          }
        }
      }
    }
    return null;
  }

  private static PageClues clues(Document document, StructuredData data) {
    HtmlPage bare = new HtmlPage(document, PageText.EMPTY, data, PageClues.NONE, false);
    Set<String> titles = new LinkedHashSet<>();
    for (String title :
        new @Nullable String[] {
          bare.meta("og:title", "twitter:title"), data.articleText("headline"), document.title()
        }) {
      if (title != null) {
        titles.add(title);
        int bar = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
        if (bar > 15) {
          titles.add(title.substring(0, bar));
        }
      }
    }
    for (Element heading : document.getElementsByTag("h1")) {
      if (titles.size() < 12) {
        titles.add(heading.text());
      }
    }
    return new PageClues(
        titles,
        bare.meta("og:description", "description", "twitter:description"),
        data.articleText("articleBody"));
  }
}
