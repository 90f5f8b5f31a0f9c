package dev.readout.clean;

import dev.readout.article.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day an article was first published, and the day it was changed: an ordered list of
 * places to look, the most trustworthy first. Says nothing without evidence on the page.
 */
final class DateReader {
  private static final List<String> PUBLISHED_META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datePublished",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "article.published",
          "published-date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "date",
          "article:post_date",
          "rnews:datepublished",
          "bt:pubdate",
          "published_time",
          "timestamp",
          "article.created",
          "created",
          "dateCreated",
          "datecreated",
          "last-published",
          "og:pubdate",
          "citation_publication_date",
          "citation_date",
          "ptime",
          "eprints.date",
          "release_date",
          "displaydate",
          "pdate");
  private static final List<String> UPDATED_META =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dateModified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "revised");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)updated|modified|aktualisiert|geändert|mis à jour|actualizado|edited|last change");
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)publish|posted|veröffentlicht|publié|publicado|erstellt|date|datum|stand|on\\b|written");

  /** Points of a line that stands in a place for dates or behind a word for it. */
  private static final int SAID_PLAINLY = 3;

  private final HtmlPage page;
  private final boolean monthFirst;

  private DateReader(HtmlPage page, @Nullable String url) {
    this.page = page;
    String language = page.elements().language().toLowerCase(Locale.ROOT);
    String host = Outlets.host(url);
    monthFirst = american(language, host == null ? "" : host);
  }

  private static boolean american(String language, String host) {
    if (language.equals("en-us")) {
      return true;
    }
    boolean english = language.isEmpty() || language.startsWith("en");
    return english && (host.endsWith(".com") || host.endsWith(".org") || host.endsWith(".net"));
  }

  /** When the article was published and changed. */
  record Dates(@Nullable PublicationDate published, @Nullable PublicationDate updated) {}

  static Dates read(HtmlPage page, @Nullable String url) {
    DateReader reader = new DateReader(page, url);
    PublicationDate published = reader.published(url);
    PublicationDate updated = reader.updated();
    return new Dates(published, updated);
  }

  private @Nullable PublicationDate published(@Nullable String url) {
    List<Function<DateReader, Optional<PublicationDate>>> places =
        List.of(
            r -> r.value(page.data().articleText("datePublished")),
            r -> r.meta(PUBLISHED_META),
            r ->
                r.element(
                    page.elements()
                        .stating(
                            "[itemprop=datePublished], [property=datePublished], [property='schema:datePublished'], [itemprop=dateCreated]")),
            r -> r.value(page.data().text("datePublished")),
            r -> r.value(page.data().articleText("dateCreated")),
            r ->
                r.element(
                    page.elements()
                        .fitting(
                            "time[pubdate], time.published, time.entry-date, time[class*=publish], time[class*=post-date], abbr.published, abbr.date, .entry-date time")),
            r -> inAddress(url),
            r -> inAddress(canonical()),
            DateReader::firstTime,
            r -> r.visible(SAID_PLAINLY),
            r -> r.value(page.data().text("uploadDate")),
            r -> r.meta(UPDATED_META),
            r -> r.value(page.data().text("dateModified")),
            DateReader::changedLine,
            r -> r.visible(1),
            DateReader::anywhere);
    for (Function<DateReader, Optional<PublicationDate>> place : places) {
      Optional<PublicationDate> date = place.apply(this);
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  /** The last short line that says when the page was changed: all that undated pages tell. */
  private Optional<PublicationDate> changedLine() {
    PublicationDate last = null;
    for (Block block : page.text().blocks) {
      if (block.span().length() <= 160) {
        String line = page.text().text.substring(block.span().start(), block.span().end());
        if (CHANGED.matcher(line).find()) {
          last = DateText.first(line, monthFirst).orElse(last);
        }
      }
    }
    return Optional.ofNullable(last);
  }

  private @Nullable PublicationDate updated() {
    Optional<PublicationDate> date = value(page.data().articleText("dateModified"));
    date = date.isPresent() ? date : meta(UPDATED_META);
    date =
        date.isPresent()
            ? date
            : element(page.elements().stating("[itemprop=dateModified], time.updated"));
    return date.orElse(null);
  }

  private Optional<PublicationDate> value(@Nullable String value) {
    return DateText.first(value, monthFirst);
  }

  private Optional<PublicationDate> meta(List<String> names) {
    for (String name : names) {
      Optional<PublicationDate> date = value(page.meta(name));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationDate> element(List<Element> elements) {
    for (Element element : elements) {
      for (String attribute : List.of("datetime", "content", "title")) {
        Optional<PublicationDate> date = value(element.attr(attribute));
        if (date.isPresent()) {
          return date;
        }
      }
      Optional<PublicationDate> date = value(element.text());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private @Nullable String canonical() {
    String link = page.elements().canonical();
    return link == null ? page.meta("og:url") : link;
  }

  private static Optional<PublicationDate> inAddress(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    Matcher m = ADDRESS.matcher(url);
    if (m.find()) {
      try {
        return Optional.of(
            PublicationDate.of(
                LocalDate.of(
                    Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(2)),
                    Integer.parseInt(m.group(3)))));
      } catch (java.time.DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first time element that is not said to be the day of a change. */
  private Optional<PublicationDate> firstTime() {
    Optional<PublicationDate> changed = Optional.empty();
    for (Element time : page.elements().tagged("time")) {
      Optional<PublicationDate> date = value(time.attr("datetime"));
      date = date.isPresent() ? date : value(time.text());
      if (date.isEmpty()) {
        continue;
      }
      Element parent = time.parent();
      String around = time.className() + " " + (parent == null ? "" : parent.ownText());
      if (!CHANGED.matcher(around).find()) {
        return date;
      }
      changed = changed.isPresent() ? changed : date;
    }
    return changed;
  }

  /** Days in short visible lines: those in a place for dates or behind a word for it come first. */
  private Optional<PublicationDate> visible(int least) {
    PublicationDate best = null;
    int most = least - 1;
    for (Block block : page.text().blocks) {
      if (block.span().length() > 160) {
        continue;
      }
      String line = page.text().text.substring(block.span().start(), block.span().end());
      List<DateText.Found> found = DateText.all(line, monthFirst);
      if (found.isEmpty()) {
        continue;
      }
      int groups = page.text().groups.get(block.place());
      int points = 1;
      points += (groups & (PlaceGroups.bit("META") | PlaceGroups.bit("BYLINE"))) != 0 ? 2 : 0;
      points += SAID.matcher(line).find() ? 2 : 0;
      points += found.get(0).span().length() > 0.5 * line.length() ? 1 : 0;
      points -= CHANGED.matcher(line).find() ? 1 : 0;
      points -=
          (groups
                      & (PlaceGroups.bit("COMMENT")
                          | PlaceGroups.bit("FOOTER")
                          | PlaceGroups.bit("RELATED")))
                  != 0
              ? 3
              : 0;
      if (points > most) {
        most = points;
        best = found.get(0).date();
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<PublicationDate> anywhere() {
    int limit = Math.min(page.text().text.length(), 60_000);
    return DateText.all(page.text().text.substring(0, limit), monthFirst).stream()
        .map(DateText.Found::date)
        .findFirst();
  }
}
