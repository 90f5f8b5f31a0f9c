package dev.readout.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the people who wrote an article: never the desk, the feed or the software. */
final class AuthorReader {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|;|\\||/|•|·|\\band\\b|\\bund\\b|\\bet\\b|&|\\bwith\\b)\\s+|\\s*[;|•·]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:written|posted|reported|story|words|text|published|reviewed|authored|submitted|contributed|edited|article|content)?\\s*by\\b:?|von\\b|par\\b|por\\b|di\\b|door\\b|author:?|autor:?|über)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[,|–—(@]|\\b(?:published|updated|posted|last|on|at|for|in|is|of the|of|via|follow|contributor|staff|senior|chief|expert|content|marketing|reporter|editor|correspondent|writer|reviewer|coordinator|manager|director|officer)\\b|\\d).*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’`-]*(?: \\p{L}[\\p{L}\\p{M}.'’`-]*){1,4}");

  /** One name alone: only where the page's data says that it is a person's. */
  private static final Pattern SINGLE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,19}");

  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "editors",
          "staff",
          "webmaster",
          "guest",
          "author",
          "team",
          "desk",
          "newsroom",
          "editorial",
          "redaktion",
          "redaction",
          "reporter",
          "reporters",
          "contributor",
          "contributors",
          "agencies",
          "agency",
          "news",
          "press",
          "media",
          "wire",
          "reuters",
          "afp",
          "bloomberg",
          "magazine",
          "online",
          "network",
          "post",
          "times",
          "tribune",
          "daily",
          "herald",
          "gazette",
          "journal",
          "today",
          "blog",
          "studio",
          "group",
          "inc",
          "llc",
          "ltd",
          "correspondent",
          "bureau",
          "writer",
          "writers",
          "us",
          "unknown",
          "user",
          "board",
          "service",
          "services",
          "company",
          "com",
          "tv",
          "radio",
          "web",
          "official",
          "digital",
          "publishing",
          "university",
          "institute",
          "foundation",
          "department",
          // what links and boxes beside a byline say
          "click",
          "profile",
          "profiles",
          "articles",
          "opinion",
          "opinions",
          "contributing",
          "features",
          "favorite",
          "here");
  private static final List<String> PLACES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[rel=author]",
          "[class*=byline] a[href*=author], [class*=author] a[href*=author], a[href*=/author/], a[href*=/authors/], a[href*=/people/], a[href*=/profile/]",
          "[class*=author-name], [class*=authorname], [class*=author_name], [class*=byline-name], [class*=byline__name], [class*=author__name]",
          "[class*=byline], [class*=Byline]",
          ".author, .post-author, .article-author, .entry-author, [class*=writer]",
          "[class$=author], [class*=__author], [class*=author-meta]");

  /** A line that is a byline and nothing else. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:(?:article|written|words|story|posted|reported) )?(?i:by):? )\\p{Lu}[\\p{L}.'’-]+(?:(?:,? and |, | )\\p{Lu}[\\p{L}.'’-]*){1,7}");

  /** How pages that label their facts call the author. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?i)written by|author|verfasst von|écrit par|escrito por|scritto da|geschreven door");

  private static final int COMMENT = PlaceGroups.bit("COMMENT");
  private static final int NOT_HERE = PlaceGroups.bit("RELATED") | PlaceGroups.bit("NAV");

  /** What the class, address or relation of an element holds that any of these places is. */
  private static final StringFinder HINTS =
      new StringFinder(
          Stream.of("author", "byline", "writer", "/people/", "/profile/")
              .map(hint -> new StringFinder.Sought(hint, 1))
              .toList(),
          false);

  private AuthorReader() {}

  static List<String> read(HtmlPage page, @Nullable String site) {
    Map<String, String> found = new LinkedHashMap<>();
    for (StructuredData.Named named : page.data().names("author")) {
      if (!named.organization()) {
        take(found, named.name(), site, named.person());
      }
    }
    if (found.isEmpty()) {
      for (String name :
          List.of(
              "author",
              "article:author",
              "parsely-author",
              "sailthru.author",
              "dc.creator",
              "dcterms.creator",
              "byl",
              "article:author_name",
              "cxenseparse:author",
              "authors")) {
        String said = page.meta(name);
        if (said != null && !said.contains("://") && found.isEmpty()) {
          take(found, said, site, false);
        }
      }
    }
    String label = page.meta("twitter:label1");
    String labelled = page.meta("twitter:data1");
    if (found.isEmpty()
        && label != null
        && labelled != null
        && WRITTEN_BY.matcher(label).matches()) {
      take(found, labelled, site, false);
    }
    List<Element> hinted = found.isEmpty() ? page.elements().holding(HINTS) : List.of();
    for (String place : PLACES) {
      if (!found.isEmpty()) {
        break;
      }
      int seen = 0;
      for (Element element :
          place.startsWith("[itemprop")
              ? page.elements().stating(place)
              : page.elements().fitting(hinted, place)) {
        if (seen++ < 8 && found.size() < 8) {
          String text = element.hasAttr("content") ? element.attr("content") : element.text();
          if (text.length() < 160) {
            take(found, Markup.plain(text), site, false);
          }
        }
        if (!found.isEmpty() && place.startsWith("[class")) {
          break;
        }
      }
    }
    if (found.isEmpty()) {
      visible(page, found, site);
    }
    return List.copyOf(found.values());
  }

  /** The first byline among the lines. */
  private static void visible(HtmlPage page, Map<String, String> found, @Nullable String site) {
    for (Block block : page.text().blocks) {
      if (block.span().length() > 80
          || (page.text().groups.get(block.place()) & NOT_HERE) != 0
          || inComment(page.text(), block.place())
          || !found.isEmpty()) {
        continue;
      }
      String line = page.text().text.substring(block.span().start(), block.span().end()).strip();
      if (BYLINE.matcher(line).matches()) {
        take(found, line, site, false);
      }
    }
  }

  private static boolean inComment(PageText text, int place) {
    int at = place;
    for (int step = 0; step < 4 && at > 0; step++, at = text.parents.get(at)) {
      if ((text.groups.get(at) & COMMENT) != 0) {
        return true;
      }
    }
    return false;
  }

  private static void take(
      Map<String, String> found, String said, @Nullable String site, boolean person) {
    String unlabelled = LABEL.matcher(said.strip()).replaceFirst("");
    for (String part : BETWEEN.split(unlabelled, -1)) {
      String name = LABEL.matcher(part.strip()).replaceFirst("");
      name = TAIL.matcher(name).replaceFirst("").strip();
      if (isPerson(name, site, person)) {
        found.putIfAbsent(PageClues.fold(name), name);
      }
    }
  }

  static boolean isPerson(String name, @Nullable String site, boolean stated) {
    boolean single = stated && SINGLE_NAME.matcher(name).matches() && !partOf(site, name);
    boolean usual = name.length() >= 4 && name.length() <= 50 && NAME.matcher(name).matches();
    if ((!single && !usual) || name.startsWith("The ")) {
      return false;
    }
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (NOBODY.contains(word)) {
        return false;
      }
    }
    if (!stated
        && !Character.isUpperCase(name.charAt(0))
        && Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    return (site == null
            || !PageClues.fold(site).replace(" ", "").equals(PageClues.fold(name).replace(" ", "")))
        && Outlets.named(name) == null;
  }

  /** A site that signs with a word of its own name is no person. */
  private static boolean partOf(@Nullable String site, String name) {
    return site != null
        && PageClues.fold(site).replace(" ", "").contains(PageClues.fold(name).replace(" ", ""));
  }

  /** The people of a byline line such as {@code By Ann Lee and Bo Chan}. */
  static List<String> ofByline(String line, @Nullable String site) {
    Map<String, String> found = new LinkedHashMap<>();
    take(found, line, site, false);
    return new ArrayList<>(found.values());
  }
}
