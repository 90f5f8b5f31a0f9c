package dev.readout.clean;

import dev.readout.article.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "published",
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
          "dateUpdate",
          "updated",
          "revised");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /** A day that scripts or attributes give for the page, in JSON that may be escaped. */
  private static final Pattern IN_SCRIPTS =
      Pattern.compile(
          "(?i)(?:date_?published|published_?(?:at|on|date)|publi(?:sh|cation)_?date|pub_?date)(?:\\\\?\"|&quot;|')?\\s*[:=]\\s*(?:\\\\?\"|&quot;|')([12]\\d{3}[-/]\\d{2}[-/]\\d{2}[T \\d:.+-]{0,24}Z?)");

  private static final int COMMENT = PlaceGroups.bit("COMMENT");

  private final HtmlPage page;
  private final boolean monthFirst;
  private final VisibleDates visible;

  private DateReader(HtmlPage page, @Nullable String url, @Nullable String title) {
    this.page = page;
    String language = page.elements().language().toLowerCase(Locale.ROOT);
    String host = Outlets.host(url);
    monthFirst = american(language, host == null ? "" : host);
    visible = new VisibleDates(page, title, monthFirst);
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

  /**
   * Reads both.
   *
   * @param title how the page's title was read: dates stand next to it
   */
  static Dates read(HtmlPage page, @Nullable String url, @Nullable String title) {
    DateReader reader = new DateReader(page, url, title);
    PublicationDate published = reader.published(url);
    PublicationDate updated = reader.updated();
    return new Dates(published, updated);
  }

  private @Nullable PublicationDate published(@Nullable String url) {
    List<Function<DateReader, Optional<PublicationDate>>> places =
        List.of(
            r -> r.value(page.data().articleText("datePublished")),
            r -> r.meta(PUBLISHED_META),
            DateReader::publishedMeta,
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
            r -> r.visible.best(VisibleDates.SAID_PLAINLY),
            r -> r.value(page.data().text("uploadDate")),
            r -> r.meta(UPDATED_META),
            r -> r.value(page.data().text("dateModified")),
            r -> r.visible.changed(),
            r -> r.visible.best(1),
            DateReader::inScripts,
            DateReader::anywhere);
    for (Function<DateReader, Optional<PublicationDate>> place : places) {
      Optional<PublicationDate> date = place.apply(this);
      if (date.isPresent()) {
        return asPrinted(date.get(), url);
      }
    }
    return null;
  }

  /**
   * A moment in UTC may lie on the day before or after the one that the publisher prints: where the
   * address or a plain line of the page gives a neighbouring day that some zone had at that moment,
   * that day is the one.
   */
  private PublicationDate asPrinted(PublicationDate date, @Nullable String url) {
    LocalTime time = date.time();
    if (time == null
        || date.zone() == null
        || date.zone().getTotalSeconds() != 0
        || visible.printBehindTitle(date.day())) {
      return date;
    }
    PublicationDate printed =
        inAddress(url).or(() -> visible.best(VisibleDates.SAID_PLAINLY)).orElse(date);
    boolean before = time.getHour() < 12 && printed.day().equals(date.day().minusDays(1));
    boolean after = time.getHour() >= 10 && printed.day().equals(date.day().plusDays(1));
    return before || after ? PublicationDate.of(printed.day()) : date;
  }

  /** A meta element that is not among the usual ones but is called the day of publication. */
  private Optional<PublicationDate> publishedMeta() {
    return page.metas().entrySet().stream()
        .filter(meta -> meta.getKey().contains("publish"))
        .filter(meta -> !meta.getKey().contains("modif") && !meta.getKey().contains("publisher"))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(meta -> value(meta.getValue()).stream())
        .findFirst();
  }

  private Optional<PublicationDate> inScripts() {
    Matcher m = IN_SCRIPTS.matcher(page.source());
    return m.find() ? value(m.group(1)) : Optional.empty();
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
      if (inComment(element)) {
        continue;
      }
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

  /** Whether an element or one close around it is named after comments. */
  private static boolean inComment(Element element) {
    Element at = element;
    for (int step = 0; at != null && step < 6; step++, at = at.parent()) {
      boolean page = at.normalName().equals("body") || at.normalName().equals("article");
      if (!page && (PlaceGroups.of(at.className() + " " + at.id()) & COMMENT) != 0) {
        return true;
      }
    }
    return false;
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
      if (!VisibleDates.CHANGED.matcher(around).find()) {
        return date;
      }
      changed = changed.isPresent() ? changed : date;
    }
    return changed;
  }

  private Optional<PublicationDate> anywhere() {
    int limit = Math.min(page.text().text.length(), 60_000);
    return DateText.all(page.text().text.substring(0, limit), monthFirst).stream()
        .map(DateText.Found::date)
        .findFirst();
  }
}
