package dev.readout.clean;

import dev.readout.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page with its structure kept as line breaks, in blocks, each with the element it
 * stands in. White space is folded as a browser folds it. Built in one walk that does not recurse,
 * so that depth costs no stack.
 *
 * <p>The elements that hold blocks are numbered in document order ("places"); a place's parent has
 * a smaller number.
 */
final class PageText implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "head",
          "iframe",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "object",
          "embed",
          "map",
          "datalist",
          "noframes",
          "math");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture",
          "source", "amp-img", "nobr", "ruby", "rt", "rp", "rb");
  private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");
  private static final int MAX_BLOCKS = 60_000;
  private static final int SHARE = PlaceGroups.bit("SHARE");

  /** A bit of its own beside those of the groups. */
  private static final int POST = 1 << 30;

  final StringBuilder text = new StringBuilder();
  final List<Block> blocks = new ArrayList<>();
  final List<Element> elements = new ArrayList<>();
  final IntegerList parents = new IntegerList();
  final IntegerList groups = new IntegerList();
  final IntegerList depths = new IntegerList();

  private final Map<String, Integer> groupsByName = new HashMap<>();
  private int place = -1;
  private int lineStart;
  private int linked;
  private int strong;
  private int inLink;
  private int inStrong;
  private boolean space;
  private boolean cut;

  /** The rows of data that are open, the innermost first: a cell may hold a table of its own. */
  private final Deque<Element> dataRows = new ArrayDeque<>();

  private PageText() {}

  static PageText of(Element root) {
    PageText page = new PageText();
    NodeTraversor.filter(page, root);
    return page;
  }

  /** Whether the page had more blocks than are read. */
  boolean wasCut() {
    return cut;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("br") || name.equals("hr")) {
      endLine(false);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (SKIPPED.contains(name) || blocks.size() >= MAX_BLOCKS) {
      cut |= blocks.size() >= MAX_BLOCKS;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isCell(name) && isInDataRow(element)) {
      tab();
    } else if (INLINE.contains(name)) {
      inLink += name.equals("a") ? 1 : 0;
      inStrong += STRONG.contains(name) ? 1 : 0;
    } else {
      endLine(true);
      place = add(element, place);
      if (name.equals("tr") && holdsData(element)) {
        dataRows.push(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  /**
   * Whether a table's row holds values and no layout: two or more cells with words alone in them.
   * Such a row makes one line, with tabs between its cells.
   */
  private static boolean holdsData(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      cells += isCell(cell.normalName()) ? 1 : 0;
      for (Element inner : cell.children()) {
        if (!INLINE.contains(inner.normalName())
            || !inner.children().stream().allMatch(e -> INLINE.contains(e.normalName()))) {
          return false;
        }
      }
    }
    return cells > 1;
  }

  private void tab() {
    if (text.length() > lineStart) {
      text.append('\t');
    }
    space = false;
  }

  private boolean isInDataRow(Element cell) {
    return !dataRows.isEmpty() && dataRows.peek().equals(cell.parent());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (isCell(name) && isInDataRow(element)) {
        space = false;
      } else if (INLINE.contains(name)) {
        inLink -= name.equals("a") ? 1 : 0;
        inStrong -= STRONG.contains(name) ? 1 : 0;
      } else {
        endLine(true);
        place = parents.get(place);
        if (element.equals(dataRows.peek())) {
          dataRows.pop();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private int add(Element element, int parent) {
    elements.add(element);
    parents.add(parent);
    depths.add(parent < 0 ? 0 : depths.get(parent) + 1);
    if (element.attributesSize() == 0) {
      groups.add(0);
      return elements.size() - 1;
    }
    String name = name(element);
    groups.add(name.isBlank() ? 0 : groupsByName.computeIfAbsent(name, PlaceGroups::of));
    int added = elements.size() - 1;
    if (element.normalName().equals("blockquote") && (groups.get(added) & SHARE) != 0) {
      embeddedPost(added);
    }
    return added;
  }

  /** What the page's makers call an element. */
  private static String name(Element element) {
    Attributes attributes = element.attributes();
    String names = attributes.get("class").trim();
    String id = attributes.get("id");
    int rest = element.attributesSize() - (names.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
    if (rest == 0) {
      return names + " " + id + "    ";
    }
    return names
        + " "
        + id
        + " "
        + attributes.get("role")
        + " "
        + attributes.get("itemprop")
        + " "
        + attributes.get("data-testid")
        + " "
        + attributes.get("data-component");
  }

  /**
   * A quotation that is named after a network is a post that the article shows, not a button to
   * share it; the boxes right around it are named after the network too.
   */
  private void embeddedPost(int quotation) {
    groups.set(quotation, (groups.get(quotation) & ~SHARE) | POST);
    int at = parents.get(quotation);
    for (int step = 0; step < 3 && at > 0; step++, at = parents.get(at)) {
      groups.set(at, groups.get(at) & ~SHARE);
    }
  }

  /** Whether a place is in a post of a network that the page shows as a quotation. */
  boolean inEmbeddedPost(int place) {
    int at = place;
    for (int step = 0; step < 4 && at > 0; step++, at = parents.get(at)) {
      if ((groups.get(at) & POST) != 0) {
        return true;
      }
    }
    return false;
  }

  private void append(String words) {
    int end = words.length();
    for (int at = 0; at < end; ) {
      char c = words.charAt(at);
      if (folds(c)) {
        space = text.length() > lineStart;
        at++;
      } else if (unseen(c)) {
        at++;
      } else {
        int from = at;
        while (++at < end && !folds(words.charAt(at)) && !unseen(words.charAt(at))) {
          // on to the end of the word
        }
        if (space) {
          text.append(' ');
          space = false;
        }
        text.append(words, from, at);
        linked += inLink > 0 ? at - from : 0;
        strong += inStrong > 0 ? at - from : 0;
      }
    }
  }

  private static boolean folds(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean unseen(char c) {
    return c == 0 || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
  }

  private void endLine(boolean block) {
    while (text.length() > lineStart && text.charAt(text.length() - 1) == '\t') {
      text.setLength(text.length() - 1);
    }
    int end = text.length();
    space = false;
    if (end > lineStart) {
      if (visible(lineStart, end)) {
        blocks.add(new Block(new Span(lineStart, end), place, linked, strong));
      }
      text.append('\n');
    }
    if (block
        && text.length() > 1
        && text.charAt(text.length() - 1) == '\n'
        && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
    lineStart = text.length();
    linked = 0;
    strong = 0;
  }

  private boolean visible(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        return true;
      }
    }
    return false;
  }
}
