package dev.readout.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The elements in which a page says things of itself, found in one walk, so that each reader of
 * title, dates and authors need not walk the whole page again. Lists are in document order and must
 * not be changed.
 */
final class PageElements {
  private static final Set<String> TAGS =
      Set.of("html", "meta", "link", "script", "time", "h1", "h2");

  private final Document document;
  private final Map<String, List<Element>> tagged = new HashMap<>();
  private final List<Element> described = new ArrayList<>();
  private final List<Element> stated = new ArrayList<>();

  private PageElements(Document document) {
    this.document = document;
  }

  static PageElements of(Document document) {
    PageElements elements = new PageElements(document);
    TAGS.forEach(tag -> elements.tagged.put(tag, new ArrayList<>()));
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
          }
        },
        document);
    return elements;
  }

  private void add(Element element) {
    List<Element> alike = tagged.get(element.normalName());
    if (alike != null) {
      alike.add(element);
    }
    if (element.attributesSize() > 0) {
      described.add(element);
      Attributes attributes = element.attributes();
      if (attributes.hasKey("itemprop")
          || attributes.hasKey("property")
          || element.normalName().equals("time")) {
        stated.add(element);
      }
    }
  }

  /** All elements of one of the tags that are gathered. */
  List<Element> tagged(String tag) {
    List<Element> alike = tagged.get(tag);
    if (alike == null) {
      throw new IllegalArgumentException("elements of this tag are not gathered: " + tag);
    }
    return alike;
  }

  /** All elements that fit a CSS query; each of its alternatives must ask for an attribute. */
  List<Element> fitting(String query) {
    return fitting(described, query);
  }

  /** The same of a query that asks for {@code itemprop}, {@code property} or time elements. */
  List<Element> stating(String query) {
    return fitting(stated, query);
  }

  /** The elements of which class, address or relation hold one of these strings. */
  List<Element> holding(StringFinder strings) {
    List<Element> holding = new ArrayList<>();
    for (Element element : described) {
      Attributes attributes = element.attributes();
      if ((strings.in(attributes.get("class"))
              | strings.in(attributes.get("rel"))
              | strings.in(attributes.get("href")))
          != 0) {
        holding.add(element);
      }
    }
    return holding;
  }

  /** Those of the elements that fit a CSS query. */
  List<Element> fitting(List<Element> elements, String query) {
    if (elements.isEmpty()) {
      return List.of();
    }
    Evaluator evaluator = QueryParser.parse(query);
    List<Element> fitting = new ArrayList<>();
    for (Element element : elements) {
      if (evaluator.matches(document, element)) {
        fitting.add(element);
      }
    }
    return fitting;
  }

  /** Where the page says that it stands itself. */
  @Nullable String canonical() {
    for (Element link : tagged("link")) {
      if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
        return link.attr("href");
      }
    }
    return null;
  }

  /** The language that the page claims; empty where it claims none. */
  String language() {
    for (Element html : tagged("html")) {
      if (html.hasAttr("lang")) {
        return html.attr("lang");
      }
    }
    return "";
  }
}
