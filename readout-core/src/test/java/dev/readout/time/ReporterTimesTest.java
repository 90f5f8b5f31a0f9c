package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Language;
import dev.readout.language.NameSpan;
import dev.readout.language.NameType;
import dev.readout.language.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reporters write about time, kind by kind, in an article of Wednesday 2025-03-12. */
class ReporterTimesTest {
  private static final String PUBLISHED = "2025-03-12";

  private static List<String> values(String text) {
    return TimeTexts.read(text, PUBLISHED).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks end at the end of the month. | 2025-03",
        "By early 2024 the bridge stood. | 2024",
        "Rents rose in recent weeks. | PXW",
        "In the mid-1990s the mine closed. | 199",
        "Spending will rise in fiscal year 2026. | 2026",
        "Fees rose in the 2023-24 academic year. | 2023",
        "Later this month they will vote. | 2025-03",
        "It opened in the early 2000s. | 200",
        "It will be over by the end of next week. | 2025-W12",
        "It stood in the second half of 2024. | 2024-H2",
      })
  void fuzzyRangesDecadesAndYearsOfBooksAndSchools(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The truce began with Ramadan. | 2025-03-01",
        "He will be freed before Easter. | 2025-04-20",
        "Orthodox Easter will be quiet. | 2025-04-20",
        "Shops closed for Lunar New Year. | 2025-01-29",
        "Shots were heard on New Year's Eve. | 2024-12-31",
        "They met on New Year's Day. | 2025-01-01",
        "The market will close on Good Friday. | 2025-04-18",
        "Prayers will be held on Eid al-Fitr. | 2025-03-30",
        "They will march on May Day. | 2025-05-01",
        "Iranians will mark Nowruz. | 2025-03-21",
        "The court sat on Yom Kippur. | 2024-10-12",
        "He spoke on Thanksgiving. | 2024-11-28",
      })
  void holidaysOfTheNewsWorld(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voters went out on the first Tuesday in November 2024. | 2024-11-05",
        "It was held on the last Sunday of October. | 2024-10-27",
        "It will be held on the third Monday of April. | 2025-04-21",
      })
  void ordinalWeekdays(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @Test
  void phrasesLeanOnTheDateInTheText() {
    assertThat(values("The ship sank on February 3. The day after, divers came."))
        .containsExactly("2025-02-03", "2025-02-04");
    assertThat(values("They met on March 5. That evening they dined."))
        .containsExactly("2025-03-05", "2025-03-05TEV");
    assertThat(values("They met on March 5 and parted two days later."))
        .containsExactly("2025-03-05", "2025-03-07");
    assertThat(values("The dam broke on January 6, 2020. A week later the town was dry."))
        .containsExactly("2020-01-06", "2020-W03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He is a 24-year-old carpenter. | P24Y",
        "The girl is three years old. | P3Y",
        "The two-week truce holds. | P2W",
        "A six-month-old baby was saved. | P6M",
      })
  void agesAreDurations(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The siren sounded at 1830 GMT. | 2025-03-12T18:30Z",
        "The siren sounded at 18:30 UTC. | 2025-03-12T18:30Z",
        "It begins at 9 a.m. EST. | 2025-03-12T09:00-05:00",
        "It was filed at 2025-03-11T07:15:00+03:00. | 2025-03-11T07:15+03:00",
      })
  void hoursKeepTheirZone(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Signed on 12 August 2024. | 2024-08-12",
        "Signed on August 12th, 2024. | 2024-08-12",
        "Signed on 12 Aug. 2024. | 2024-08-12",
        "Signed on 2024-08-12. | 2024-08-12",
        "Signed on the 12th of August, 2024. | 2024-08-12",
        "Signed on 12.08.2024. | 2024-08-12",
        "Signed on 25/08/2024. | 2024-08-25",
        "Signed on Monday, August 12, 2024. | 2024-08-12",
      })
  void datesInAllPrintedStyles(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @Test
  void anAmbiguousPrintedDateIsOpenWithBothReadingsAndAReason() {
    TimeExpression date = TimeTexts.read("It was filed on 03/04/2025.", "2025-05-12").getFirst();
    List<String> both = new ArrayList<>(date.alternatives());
    both.add(date.value());
    assertThat(both).containsExactlyInAnyOrder("2025-03-04", "2025-04-03");
    assertThat(date.unresolved()).isNotNull();
    assertThat(TimeTexts.read("It was filed on 03/03/2025.", "2025-05-12").getFirst())
        .satisfies(
            same -> {
              assertThat(same.value()).isEqualTo("2025-03-03");
              assertThat(same.unresolved()).isNull();
            });
  }

  @Test
  void wordsOfNamesAreNoDates() {
    Language language =
        named(
            "Theresa May met Sun Yat-sen and August Amsel. May spoke in May.",
            "Theresa May",
            "Sun Yat-sen",
            "August Amsel");
    List<TimeExpression> times = TimeReader.standard().read(language);
    assertThat(times).singleElement();
    assertThat(times.getFirst().span().start())
        .isEqualTo(language.article().text().lastIndexOf("May"));
  }

  @Test
  void withoutADateOfItsOwnAnArticleSaysWhatItCannotResolve() {
    List<TimeExpression> times =
        TimeTexts.read("It began on 3 June 2021. Two days later it ended. They met today.", null);
    assertThat(times).extracting(TimeExpression::value).startsWith("2021-06-03", "2021-06-05");
    assertThat(times.getLast().unresolved()).isNotNull();
  }

  @Test
  void everyValueCarriesItsRuleAndARelativeOneItsAnchor() {
    TimeExpression yesterday = TimeTexts.read("It rained yesterday.", PUBLISHED).getFirst();
    assertThat(yesterday.rule()).isEqualTo("yesterday");
    assertThat(yesterday.anchor()).isEqualTo(PUBLISHED);
  }

  private static Language named(String text, String... people) {
    Language plain = TimeTexts.language(text, PUBLISHED, List.of());
    List<NameSpan> names = new ArrayList<>();
    for (String person : people) {
      int at = text.indexOf(person);
      names.add(new NameSpan(at, at + person.length(), NameType.PERSON, 1));
    }
    Language.Placed placed = plain.paragraphs().getFirst();
    Paragraph paragraph = new Paragraph(text, List.of(), names, List.of());
    return new Language(
        plain.article(), List.of(new Language.Placed(placed.span(), paragraph, List.of(), false)));
  }
}
