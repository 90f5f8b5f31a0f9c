package dev.readout.story;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;

import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Five matters told on nine days each, in words of their own among words of all. */
public final class Matters {
  public static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);
  public static final List<Reading> READINGS = generated();

  private Matters() {}

  private static List<Reading> generated() {
    List<Reading> readings = new ArrayList<>();
    Random random = new Random(5);
    for (int story = 0; story < 5; story++) {
      for (int day = 0; day < 9; day++) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 7; sentence++) {
          text.append(word(story, random.nextInt(12)))
              .append(" said that the ")
              .append(word(story, 20 + day + random.nextInt(5)).toLowerCase(Locale.ROOT))
              .append(" of ")
              .append(word(9, random.nextInt(60)))
              .append(" was ")
              .append(word(8, random.nextInt(60)).toLowerCase(Locale.ROOT))
              .append(". ");
        }
        readings.add(
            reading(
                "a" + story + "-" + day,
                text.toString(),
                FIRST_DAY.plusDays(day + story).toString()));
      }
    }
    return List.copyOf(readings);
  }

  private static String word(int kind, int number) {
    Random random = new Random(kind * 1000L + number);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static Reading reading(String id, String text, String published) {
    return Reading.of(article(id, text, credits(published, null, null)));
  }
}
