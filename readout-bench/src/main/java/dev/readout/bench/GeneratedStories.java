package dev.readout.bench;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Page;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stories that nobody lived: each has people, places and things of its own, and is told by articles
 * of a few days in sentences from templates of our own. A seed and a number always give the same
 * article, so that a hundred thousand of them need no room.
 */
final class GeneratedStories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int TOLD = 4;
  private static final int OTHERS = 20;
  private static final int WORDS_OF_A_STORY = 60;
  private static final int WORDS_OF_THE_LANGUAGE = 20_000;
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final List<String> TEMPLATES =
      List.of(
          "{P} told reporters in {L} on {D} that the {T} would reopen within {N} days after the"
              + " {W}.",
          "The government of {S} rejected the {W} claim, and {P} said on {D} that it was baseless.",
          "{P} and {P} met in {L} on {D} to discuss the {W} of the {T}, officials said.",
          "At least {N} people were killed near {L} on {D}, according to the {W} ministry.",
          "“We will not leave {L} before the {T} is safe from the {W},” {P} told parliament.",
          "{P} spoke by phone with {P} on {D} about the {W} in {L}.",
          "{S} gave {S} until the end of the month to withdraw its {W} forces from {L}.",
          "A spokesman for {P} could not confirm that {N} {W} trucks had reached {L}.",
          "Thousands marched through {L} on {D} to protest against the {W} at the {T}.",
          "{S} and {S} are to hold talks on the {W} in {L} next week, {P} announced.");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> STATES =
      List.of("Norway", "Kenya", "Chile", "Egypt", "Poland", "India", "Japan", "Sudan", "France");
  private static final List<String> THINGS =
      List.of(
          "reservoir",
          "railway",
          "refinery",
          "pipeline",
          "aqueduct",
          "shipyard",
          "observatory",
          "smelter",
          "viaduct",
          "quarry",
          "granary",
          "ferry terminal",
          "power station",
          "customs post");
  private static final Pattern SLOT = Pattern.compile("\\{([PSLTDNW])}");

  private final long seed;
  private final int articlesAStory;
  private final int articlesADay;

  /**
   * A kind of news.
   *
   * @param articlesAStory how many articles tell one story
   * @param articlesADay how many come out on a day
   */
  GeneratedStories(long seed, int articlesAStory, int articlesADay) {
    this.seed = seed;
    this.articlesAStory = articlesAStory;
    this.articlesADay = articlesADay;
  }

  /** Stories come out interleaved: about five are told at a time for each article of a day. */
  private int story(int article) {
    int abreast = Math.max(1, articlesADay / 5);
    int block = article / (abreast * articlesAStory);
    return block * abreast + article % abreast;
  }

  /** As it is cleaned: all of it is body. */
  Article article(int number) {
    Page page = page(number);
    Credits credits =
        new Credits(
            page.given().title(),
            null,
            PublicationDate.parse(page.given().published()).orElse(null),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    return new Article(
        page.id(),
        page.source(),
        List.of(new Span(0, page.source().length())),
        List.of(),
        credits,
        "en",
        List.of(),
        List.of(),
        Map.of());
  }

  private Page page(int number) {
    int story = story(number);
    // Not by the golden ratio, which is the generator's own step: each article would go on where
    // the
    // one before began.
    SplittableRandom random = new SplittableRandom(seed ^ (number * 0xD1342543DE82EF95L));
    List<String> people = names(story, 5, 2);
    List<String> places = names(story + 0x5EED, 3, 1);
    List<String> words = names(story + 0xBEEF, WORDS_OF_A_STORY, 1);
    String thing = THINGS.get(story % THINGS.size());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TOLD; i++) {
      Matcher slots = SLOT.matcher(TEMPLATES.get(random.nextInt(TEMPLATES.size())));
      text.append(
              slots.replaceAll(
                  slot ->
                      switch (slot.group(1)) {
                        case "P" -> one(people, random);
                        case "L" -> one(places, random);
                        case "S" -> STATES.get((story + random.nextInt(2)) % STATES.size());
                        case "T" -> thing;
                        case "W" -> one(words, random).toLowerCase(Locale.ROOT);
                        case "D" -> one(DAYS, random);
                        default -> String.valueOf(2 + random.nextInt(90));
                      }))
          .append(i % 2 == 1 ? "\n\n" : " ");
    }
    for (int i = 0; i < OTHERS; i++) {
      text.append("It was");
      for (int word = 0; word < 14; word++) {
        text.append(' ')
            .append(word % 3 == 0 ? one(words, random).toLowerCase(Locale.ROOT) : any(random));
      }
      text.append(i % 3 == 2 ? ".\n\n" : ". ");
    }
    return new Page(
        "g" + number,
        Page.Kind.TEXT,
        text.toString(),
        new Page.Given(
            places.getFirst() + ": " + people.getFirst() + " on the " + thing,
            null,
            FIRST_DAY.plusDays(number / articlesADay).toString(),
            null,
            "en"),
        Map.of());
  }

  private static String one(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A rare word of the language: common ones hardly count when articles are held together. */
  private String any(SplittableRandom random) {
    int rank = 1 + random.nextInt(WORDS_OF_THE_LANGUAGE);
    return names(-rank, 1, 1).getFirst().toLowerCase(Locale.ROOT);
  }

  private List<String> names(int story, int count, int parts) {
    SplittableRandom random = new SplittableRandom(seed + 31L * story);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> name = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        // Words are told apart by their first six letters, so these must say enough.
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
          word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
              .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        name.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      names.add(String.join(" ", name));
    }
    return names;
  }
}
