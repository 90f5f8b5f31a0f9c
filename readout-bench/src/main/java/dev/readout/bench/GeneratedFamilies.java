package dev.readout.bench;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Articles that nobody wrote, many of them copies of one another; each is made from its number
 * alone, so that a million need no room. Of ten articles five tell an event of their own, three are
 * copies of such a one (the whole, a part, or touched up), one is another report of an event with a
 * quotation in common, and one tells something else. Names and one word of five are invented, out
 * of a hundred thousand; the others are English, as rare as they are in the news.
 */
final class GeneratedFamilies {
  private static final int VOCABULARY = 100_000;
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st",
    "t", "tr", "v", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou", "ea"};
  private static final String[] CODAS = {"", "n", "r", "l", "s", "t", "nd", "rk", "m"};

  /** P a person, L a place, N a number, W any word; the rest is English. */
  private static final List<String> TEMPLATES =
      List.of(
          "P, the W minister, said in L on D that N W had been W since the W began.",
          "At least N people were W when a W W near the W of L, officials said.",
          "The W of L has W the W that P W over the W last year.",
          "“We will not W the W of L before the W is W,” P told reporters on D.",
          "P and P are due to W in L within N days to W the W.",
          "A spokesman for P W the report of a W, which the W in L called W.",
          "More than N W of W were W to L, according to the W.",
          "The W, who had W the W for N years, W that P would W.",
          "Analysts in L W that the W might W the W N million a year.",
          "On D the W of P W a W against the W W of L.",
          "Residents of L have W N W since the W W was W.",
          "P declined to say whether the W would W the W W by D.");

  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private static final String[] WORDS = new String[VOCABULARY];

  static {
    for (int i = 0; i < VOCABULARY; i++) {
      WORDS[i] = invented(i);
    }
  }

  private static final Pattern SLOT_OR_TEXT =
      Pattern.compile("(?<=\\b[PLNWD])(?=\\W)|(?=\\b[PLNWD]\\b)");
  private static final List<List<String>> PIECES =
      TEMPLATES.stream().map(template -> List.of(SLOT_OR_TEXT.split(template, -1))).toList();

  private final long seed;
  private final int sentences;

  GeneratedFamilies(long seed, int sentences) {
    this.seed = seed;
    this.sentences = sentences;
  }

  Article article(int number) {
    SplittableRandom random = new SplittableRandom(mix(seed + number));
    int kind = number % 10;
    // Copies come within some ten thousand articles, as they do within some days.
    int ten = number / 10;
    int event = 10 * (ten - random.nextInt(Math.min(1000, ten + 1))) + random.nextInt(5);
    List<String> lines =
        switch (kind) {
          case 0, 1, 2, 3, 4 -> original(number);
          case 5 -> whole(event, random);
          case 6 -> part(event, random);
          case 7 -> touchedUp(event, random);
          case 8 -> otherReport(event, random);
          default -> telling(random, random.nextLong(), sentences);
        };
    String text = String.join("\n", lines);
    return new Article(
        "article-" + number,
        text,
        List.of(new Span(0, text.length())),
        List.of(),
        Credits.NONE,
        "en",
        List.of(),
        List.of(),
        Map.of());
  }

  private List<String> original(int event) {
    return telling(new SplittableRandom(mix(seed + event)), event, sentences);
  }

  private List<String> whole(int event, SplittableRandom random) {
    List<String> lines = new ArrayList<>(original(event));
    lines.addFirst("W W in W".replace("W", word(random)));
    return lines;
  }

  private List<String> part(int event, SplittableRandom random) {
    List<String> lines = original(event);
    return lines.subList(0, lines.size() / 2 + random.nextInt(2));
  }

  /** Every fourth sentence is new, and of the others every eighth word. */
  private List<String> touchedUp(int event, SplittableRandom random) {
    List<String> lines = new ArrayList<>();
    for (String line : original(event)) {
      if (random.nextInt(4) == 0) {
        lines.addAll(telling(random, event, 1));
        continue;
      }
      List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
      words.replaceAll(w -> random.nextInt(8) == 0 ? word(random) : w);
      lines.add(String.join(" ", words));
    }
    return lines;
  }

  /** Of the same people and places, with one sentence in common, in quotation marks. */
  private List<String> otherReport(int event, SplittableRandom random) {
    List<String> lines = new ArrayList<>(telling(random, event, sentences - 1));
    List<String> quoted = original(event).stream().filter(l -> l.startsWith("“")).toList();
    lines.addAll(quoted.subList(0, Math.min(1, quoted.size())));
    Collections.swap(lines, lines.size() / 2, lines.size() - 1);
    return lines;
  }

  private List<String> telling(SplittableRandom random, long event, int count) {
    SplittableRandom cast = new SplittableRandom(mix(event));
    List<String> people = List.of(name(cast), name(cast), name(cast));
    List<String> places = List.of(name(cast), name(cast));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder();
      for (String piece : PIECES.get(random.nextInt(PIECES.size()))) {
        line.append(
            switch (piece) {
              case "P" -> people.get(random.nextInt(3));
              case "L" -> places.get(random.nextInt(2));
              case "N" -> String.valueOf(2 + random.nextInt(9000));
              case "D" -> DAYS[random.nextInt(DAYS.length)];
              case "W" -> word(random);
              default -> piece;
            });
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String name(SplittableRandom random) {
    String word = WORDS[VOCABULARY / 2 + random.nextInt(VOCABULARY / 2)];
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Four of five are English, each as often as the news has it. */
  private static String word(SplittableRandom random) {
    return random.nextInt(5) == 0 ? WORDS[random.nextInt(VOCABULARY / 2)] : CommonWords.one(random);
  }

  private static String invented(int number) {
    SplittableRandom letters = new SplittableRandom(mix(number));
    StringBuilder word = new StringBuilder();
    int syllables = 2 + letters.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[letters.nextInt(ONSETS.length)]);
      word.append(VOWELS[letters.nextInt(VOWELS.length)]);
    }
    return word.append(CODAS[letters.nextInt(CODAS.length)]).toString();
  }

  private static long mix(long seed) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L).nextLong();
  }
}
