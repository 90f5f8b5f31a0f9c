package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays are computed for any year, in the calendar that they are kept by. */
class HolidayTest {
  @ParameterizedTest
  @CsvSource({
    "Easter 2024,2024-03-31", "Good Friday 2024,2024-03-29", "Orthodox Easter 2024,2024-05-05",
    "Ramadan 2024,2024-03-11", "Lunar New Year 2025,2025-01-29", "Yom Kippur 2023,2023-09-25",
    "Passover 2024,2024-04-23", "Nowruz 2023,2023-03-21", "Thanksgiving 2023,2023-11-23",
    "New Year's Eve 2021,2021-12-31", "Memorial Day 2023,2023-05-29", "Election Day 2016,2016-11-08"
  })
  void fallsOn(String text, String day) {
    assertThat(TimeTexts.read("It was " + text + ".", "2025-03-12"))
        .extracting(TimeExpression::value)
        .containsExactly(day);
  }
}
