package dev.readout.bench;

import dev.readout.app.Workbench;
import dev.readout.archive.Archive;
import dev.readout.archive.Keeping;
import dev.readout.archive.SearchText;
import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.name.Entity;
import dev.readout.name.NameMention;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An archive of many generated stories and one large one, made in a minute or two: two hundred
 * articles of twenty stories are read, and these readings are told again of other people, places
 * and things in other weeks. All made-up words are of one length, so that spans stay where they
 * are.
 */
final class GeneratedArchive {
  private static final int MOULDS = 200;
  private static final int ARTICLES_A_STORY = 10;
  private static final int BATCH = 500;

  /** Words of the generator; the keys of the format are none. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "\\b([A-Za-z])[aeiou](?:[bcdfghjklmnprstvwz][aeiou]){2}[bcdfghjklmnprstvwz]\\b(?!\":)");

  private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  private final Archive archive;
  private final Reader reader = Workbench.reader();
  private final List<String> moulds;

  GeneratedArchive(Archive archive) {
    this.archive = archive;
    this.moulds = readings(new GeneratedStories(7, ARTICLES_A_STORY, 100), MOULDS);
  }

  /** Keeps so many articles about one thing, {@code large0} and on. */
  void keepLarge(int count) {
    List<Reading> story = new ArrayList<>();
    for (String json : readings(new GeneratedStories(3, count, 5), count)) {
      story.add(ReadingJson.parse(json.replaceFirst("\"id\":\"g", "\"id\":\"large")));
    }
    keep(story);
  }

  /** Keeps the articles from one number to before another, ten a story. */
  void keepSmall(int from, int to) {
    for (int batch = from; batch < to; batch += BATCH) {
      keep(IntStream.range(batch, Math.min(to, batch + BATCH)).mapToObj(this::small).toList());
    }
  }

  /** The article of a number, which is the same every time. */
  Reading small(int number) {
    int round = number / MOULDS;
    String json = moulds.get(number % MOULDS).replaceFirst("\"id\":\"g\\d+", "\"id\":\"g" + number);
    String later =
        DAY.matcher(json)
            .replaceAll(day -> LocalDate.parse(day.group()).plusWeeks(round % 200).toString());
    return ReadingJson.parse(MADE_UP.matcher(later).replaceAll(word -> other(word, round)));
  }

  void keep(List<Reading> readings) {
    archive.keep(readings.stream().map(GeneratedArchive::keeping).toList());
  }

  private List<String> readings(GeneratedStories news, int count) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(number -> ReadingJson.write(reader.read(news.article(number))))
        .toList();
  }

  private static String other(MatchResult word, int round) {
    String old = word.group();
    if (round == 0) {
      return old;
    }
    SplittableRandom random =
        new SplittableRandom(31L * old.toLowerCase(Locale.ROOT).hashCode() + round);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < old.length(); i++) {
      String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
      made.append(letters.charAt(random.nextInt(letters.length())));
    }
    boolean name = Character.isUpperCase(old.charAt(0));
    return name ? Character.toUpperCase(made.charAt(0)) + made.substring(1) : made.toString();
  }

  static Keeping keeping(Reading reading) {
    Article article = reading.article();
    var published = Objects.requireNonNull(article.credits().published()).iso();
    Page page =
        new Page(
            reading.id(),
            Page.Kind.BODY,
            article.text(),
            new Page.Given(article.credits().title(), null, published, null, "en"),
            Map.of());
    List<String> names =
        reading.names().stream()
            .map(NameMention::entity)
            .filter(Objects::nonNull)
            .map(Entity::name)
            .distinct()
            .toList();
    List<String> events =
        reading.events().stream()
            .flatMap(event -> Stream.of(event.type().name(), event.status().name()))
            .distinct()
            .toList();
    return new Keeping(
        page,
        ReadingJson.write(reading),
        "bench",
        new SearchText(
            article.credits().title(), published, null, article.bodyText(), names, events));
  }
}
