package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * News that nobody wrote: sentences from templates of our own with names, places, days and numbers
 * put in by a seeded generator, so that no two paragraphs are the same and every run has the same
 * texts.
 */
final class GeneratedNews {
  private static final List<String> PEOPLE =
      List.of(
          "Sergei Lavrov",
          "Antonio Guterres",
          "Olaf Scholz",
          "Giorgia Meloni",
          "Narendra Modi",
          "Lula da Silva",
          "Fumio Kishida",
          "Emmanuel Macron",
          "William Ruto",
          "Recep Tayyip Erdogan",
          "Antony Blinken",
          "Wang Yi",
          "Mette Frederiksen",
          "Kaja Kallas");
  private static final List<String> STATES =
      List.of(
          "Russia", "Ukraine", "France", "Germany", "Kenya", "India", "Brazil", "Japan", "Egypt",
          "Sudan", "Poland", "Chile", "Norway", "Israel");
  private static final List<String> PLACES =
      List.of(
          "Geneva",
          "Istanbul",
          "Nairobi",
          "Doha",
          "Vienna",
          "Khartoum",
          "Odesa",
          "Brussels",
          "Tokyo",
          "Santiago",
          "Cairo",
          "Warsaw",
          "Oslo");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> TEMPLATES =
      List.of(
          "{P} said on {D} that {S} would send {N} tonnes of wheat to {S} by the end of the month.",
          "“We have no intention of leaving the talks in {L},” {P} told reporters on {D}, adding that {N} delegates were expected.",
          "The foreign ministry of {S} summoned the ambassador of {S} after {N} people were detained near {L}.",
          "At least {N} people were killed when shells hit a market in {L}, according to officials in {S}.",
          "{P} and {P} spoke by phone on {D} and agreed to meet in {L} within {N} days.",
          "{S} has repeatedly rejected a plan under which {S} would keep its {N} observers along the border.",
          "A spokesman for {P} declined to comment on the report, which {S} called baseless.",
          "The {N}-page agreement, signed in {L}, commits {S} to release prisoners held since {Y}.",
          "Analysts in {L} warned that sanctions against {S} might cost its economy ${N} million a year.",
          "If {S} does not withdraw its troops by {D}, {P} said, {S} will close {N} crossings.",
          "Thousands marched through {L} on {D} to protest against the arrest of {N} students.",
          "The central bank of {S} raised its rate for the {O} time since {Y}, a move that {P} criticised.",
          "{P}, who arrived in {L} on {D}, is due to hold talks with {P} about the ceasefire that began in {Y}.",
          "Officials in {S} could not immediately confirm that {N} aid trucks had reached {L}.",
          "The United Nations said that it had received pledges worth ${N} million from {S} and {S}.",
          "{S} accused {S} of shelling {L}, a claim that {P} denied in a statement on {D}.");
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth");
  private static final Pattern SLOT = Pattern.compile("\\{([PSLDNYO])}");

  private GeneratedNews() {}

  /** Articles of about {@code words} words, paragraphs of two or three sentences, one a line. */
  static List<String> articles(int count, int words, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int written = 0;
      while (written < words) {
        int sentences = 2 + random.nextInt(2);
        for (int s = 0; s < sentences; s++) {
          String sentence = fill(TEMPLATES.get(random.nextInt(TEMPLATES.size())), random);
          written += sentence.split(" ", -1).length;
          text.append(s == 0 ? "" : " ").append(sentence);
        }
        text.append("\n\n");
      }
      articles.add(text.toString());
    }
    return articles;
  }

  private static String fill(String template, SplittableRandom random) {
    Matcher slots = SLOT.matcher(template);
    return slots.replaceAll(
        slot ->
            Matcher.quoteReplacement(
                switch (slot.group(1)) {
                  case "P" -> one(PEOPLE, random);
                  case "S" -> one(STATES, random);
                  case "L" -> one(PLACES, random);
                  case "D" -> one(DAYS, random);
                  case "O" -> one(ORDINALS, random);
                  case "Y" -> String.valueOf(1990 + random.nextInt(34));
                  default -> String.valueOf(2 + random.nextInt(9000));
                }));
  }

  private static String one(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
