package dev.readout.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds an article's title as its page shows it, without the name of the site. */
final class TitleReader {
  private static final Pattern BAR = Pattern.compile("\\s+[|»·•:—–-]+\\s+|\\s*[|»]\\s*");

  private static final int MOST_HEADINGS = 40;

  private TitleReader() {}

  /**
   * The title: a first-level heading that the page's own data confirms, else what the data says
   * with the site's name cut off, else the only heading.
   */
  static @Nullable String read(HtmlPage page, @Nullable String site) {
    Set<String> said = new LinkedHashSet<>();
    for (String title :
        new @Nullable String[] {
          page.meta("og:title"),
          page.data().articleText("headline"),
          page.meta("twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"),
          Markup.plain(page.document().title())
        }) {
      if (title != null && !title.isBlank()) {
        said.add(title);
      }
    }
    String first = null;
    int looked = 0;
    for (Element heading : headings(page.elements())) {
      String text = Markup.plain(heading.text());
      if (text.isEmpty() || text.length() >= 300) {
        continue;
      }
      for (String title : said) {
        if (confirms(title, text)) {
          return text;
        }
      }
      first = first == null ? text : first;
      if (++looked == MOST_HEADINGS) {
        break;
      }
    }
    for (String title : said) {
      return withoutSite(title, site);
    }
    return first;
  }

  private static List<Element> headings(PageElements elements) {
    List<Element> headings = new ArrayList<>(elements.tagged("h1"));
    headings.addAll(elements.stating("[itemprop=headline]"));
    headings.addAll(elements.tagged("h2"));
    return headings;
  }

  /** Whether what the page says of its title begins with, or is almost, this heading. */
  private static boolean confirms(String title, String heading) {
    String a = PageClues.fold(title);
    String b = PageClues.fold(heading);
    if (b.length() < 8) {
      return a.equals(b);
    }
    if (a.equals(b)) {
      return true;
    }
    return (a.startsWith(b + " ") && b.length() >= 0.35 * a.length())
        || (b.startsWith(a) && a.length() >= 0.7 * b.length());
  }

  /** Cuts {@code | Site} or {@code - Site} off a title's end, or {@code Site | } off its start. */
  static String withoutSite(String title, @Nullable String site) {
    List<String> parts = new ArrayList<>();
    Matcher m = BAR.matcher(title);
    int from = 0;
    int lastBar = 0;
    int secondPart = 0;
    boolean upright = false;
    while (m.find()) {
      parts.add(title.substring(from, m.start()));
      lastBar = m.start();
      from = m.end();
      secondPart = secondPart == 0 ? from : secondPart;
      upright = m.group().contains("|");
    }
    if (parts.isEmpty()) {
      return title.strip();
    }
    String tail = PageClues.fold(title.substring(from));
    String head = PageClues.fold(parts.get(0));
    String name = site == null ? "" : PageClues.fold(site).replace(" ", "");
    if (!name.isEmpty() && sameSite(head, name)) {
      return title.substring(secondPart).strip();
    }
    boolean small = tail.split(" ", -1).length <= 4 && head.length() > tail.length();
    boolean cut =
        (!name.isEmpty() && sameSite(tail, name)) || (small && (upright || name.isEmpty()));
    return (cut ? title.substring(0, lastBar) : title).strip();
  }

  private static boolean sameSite(String part, String site) {
    String joined = part.replace(" ", "");
    return joined.length() > 2 && (site.contains(joined) || joined.contains(site));
  }
}
