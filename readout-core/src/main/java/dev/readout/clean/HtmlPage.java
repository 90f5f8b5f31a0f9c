package dev.readout.clean;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    String source,
    Document document,
    PageElements elements,
    PageText text,
    StructuredData data,
    PageClues clues,
    Map<String, String> metas,
    boolean cut) {
  HtmlPage {
    metas = Map.copyOf(metas);
  }

  /** Characters of markup that are read; what lies behind is left out, with a warning. */
  static final int LONGEST = 6_000_000;

  private static final int DEEPEST = 256;

  static HtmlPage parse(String source) {
    boolean cut = source.length() > LONGEST;
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    String read = cut ? source.substring(0, LONGEST) : source;
    Document document = parser.parseInput(read, "");
    PageElements elements = PageElements.of(document);
    StructuredData data = StructuredData.of(elements);
    PageText text = PageText.of(document.body());
    Map<String, String> metas = metas(elements.tagged("meta"));
    PageClues clues = clues(document.title(), elements.tagged("h1"), data, metas);
    return new HtmlPage(read, document, elements, text, data, clues, metas, cut || text.wasCut());
  }

  /** The content of the first meta element with the first of these names or properties. */
  @Nullable String meta(String... names) {
    return meta(metas, names);
  }

  private static @Nullable String meta(Map<String, String> metas, String... names) {
    for (String name : names) {
      String content = metas.get(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /**
   * What the page's meta elements say, by name, property and itemprop; the first of each counts.
   */
  private static Map<String, String> metas(List<Element> elements) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : elements) {
      String content = Markup.plain(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    metas.remove("");
    return metas;
  }

  private static PageClues clues(
      String stated, List<Element> headings, StructuredData data, Map<String, String> metas) {
    Set<String> titles = new LinkedHashSet<>();
    for (String title :
        new @Nullable String[] {
          meta(metas, "og:title", "twitter:title"), data.articleText("headline"), stated
        }) {
      if (title != null) {
        titles.add(title);
        int bar = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
        if (bar > 15) {
          titles.add(title.substring(0, bar));
        }
      }
    }
    for (Element heading : headings) {
      if (titles.size() < 12) {
        titles.add(heading.text());
      }
    }
    return new PageClues(
        titles,
        meta(metas, "og:description", "description", "twitter:description"),
        data.articleText("articleBody"));
  }
}
