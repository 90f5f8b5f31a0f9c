package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Credit;
import dev.readout.article.Origin;
import dev.readout.article.Page;
import dev.readout.article.PublicationDate;
import dev.readout.article.Publisher;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From flattened text, or a body as it stands, to an article. Stateless. */
final class FlatCleaner {
  private static final Pattern IMAGE =
      Pattern.compile(
          "https?://[^\\s\"'<>]{4,600}?\\.(?:jpe?g|png|gif|webp|avif)(?:[^\\s\"'<>]{0,300})?",
          Pattern.CASE_INSENSITIVE);

  private FlatCleaner() {}

  static Article clean(Page page) {
    FlatText flat = FlatText.of(page.source());
    List<Verdict> verdicts = new ArrayList<>(FlatJudge.judge(flat));
    String title = Assembly.blankToNull(page.given().title());
    if (title == null) {
      int headline = FlatTitle.line(flat, verdicts);
      if (headline >= 0) {
        verdicts.set(headline, FlatTitle.VERDICT);
        title = FlatTitle.text(flat, headline);
      }
    }
    ReasonRule.tell(flat.lines().stream().map(line -> line.in(flat.text())).toList(), verdicts);
    Judgement judgement = Judgement.of(flat.lines(), verdicts);
    return Assembly.article(
        page, page.source(), judgement, credits(page, title, flat, verdicts), List.of(), List.of());
  }

  /** The text is the body, whole, but for white space around it. */
  static Article asItStands(Page page) {
    String text = page.source();
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Judgement judgement =
        new Judgement(start == end ? List.of() : List.of(new Span(start, end)), List.of());
    Page.Given given = page.given();
    Credits credits =
        new Credits(
            Assembly.blankToNull(given.title()),
            Assembly.blankToNull(given.url()),
            PublicationDate.parse(given.published()).orElse(null),
            null,
            List.of(),
            null,
            null,
            publisher(given),
            null);
    return Assembly.article(page, text, judgement, credits, List.of(), List.of());
  }

  private static Credits credits(
      Page page, @Nullable String title, FlatText flat, List<Verdict> verdicts) {
    Page.Given given = page.given();
    String text = flat.text();
    List<String> own = new ArrayList<>();
    for (String known : new @Nullable String[] {given.publisher(), Outlets.host(given.url())}) {
      if (known != null && !known.isBlank()) {
        own.add(known);
      }
    }
    Matcher image = IMAGE.matcher(text);
    Span picture = null;
    while (image.find() && picture == null) {
      picture = new Span(image.start(), image.end());
    }
    List<Credit> credited = new ArrayList<>(CreditReader.read(text, flat.lines(), own));
    if (CreditReader.origin(credited).isEmpty() && picture != null) {
      ofPicture(text, picture, own).ifPresent(credited::add);
    }
    FlatDates dates = FlatDates.read(flat, verdicts);
    PublicationDate published =
        dates.published() != null
            ? dates.published()
            : PublicationDate.parse(given.published()).orElse(null);
    return new Credits(
        title,
        Assembly.blankToNull(given.url()),
        published,
        dates.updated(),
        authors(flat, verdicts),
        picture == null ? null : picture.in(text),
        null,
        PublisherReader.read(text, flat.lines(), verdicts, name(given), domain(given)),
        CreditReader.origin(credited).orElse(null),
        credited);
  }

  /** A picture that an outlet's own server serves hints at that outlet's text. */
  private static Optional<Credit> ofPicture(String text, Span picture, List<String> own) {
    Outlets.@Nullable Outlet outlet = Outlets.at(picture.in(text));
    if (outlet == null || CreditReader.isOwn(outlet, outlet.name(), own)) {
      return Optional.empty();
    }
    return Optional.of(
        new Credit(
            outlet.name(),
            outlet.agency() ? Origin.Relation.WIRE : Origin.Relation.REPUBLISHED,
            "server of the picture",
            List.of(picture)));
  }

  private static List<String> authors(FlatText flat, List<Verdict> verdicts) {
    Map<String, String> authors = new LinkedHashMap<>();
    for (int i = 0; i < verdicts.size() && authors.isEmpty(); i++) {
      if (verdicts.get(i) instanceof Verdict.Dropped dropped && dropped.rule().equals("byline")) {
        for (String name : AuthorReader.ofByline(flat.lines().get(i).in(flat.text()), null)) {
          authors.put(name, name);
        }
      }
    }
    return List.copyOf(authors.values());
  }

  private static @Nullable Publisher publisher(Page.Given given) {
    String name = name(given);
    String domain = domain(given);
    return name == null && domain == null ? null : new Publisher(name, domain, List.of());
  }

  /** A sender's name of the publisher that is a domain is no name. */
  private static @Nullable String name(Page.Given given) {
    String name = Assembly.blankToNull(given.publisher());
    return name == null || Outlets.host(name) != null ? null : name;
  }

  private static @Nullable String domain(Page.Given given) {
    String host = Outlets.host(given.url());
    return host != null ? host : Outlets.host(given.publisher());
  }
}
