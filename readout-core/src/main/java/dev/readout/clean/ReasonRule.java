package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a better reason where a line was removed as {@link RemovalReason#OTHER}: what the line
 * itself looks like, in the order of the rules, then what stands on both sides of it. Changes no
 * line's fate, and is no number of the trees, so that rules may be added freely. Thread-safe.
 *
 * @param from the rule that removed the line: each refines one
 */
record ReasonRule(String name, RemovalReason reason, String from, Test test) {
  /** Whether a line looks like this. */
  @FunctionalInterface
  interface Test {
    boolean fits(String line, TextShape shape);
  }

  private static final String UNLIKE = "unlike the body";
  private static final int FEW_WORDS = 6;
  private static final int SHORT_LINE = 20;
  private static final int NEAR = 4;

  /** A price, and not a sum of which news speaks. */
  private static final Pattern PRICE =
      Pattern.compile(
          "(?i)(?:[$€£¥₹]\\s?[\\d.,]+|\\d\\s?[€£])(?![\\d.,]*\\s?(?:[bmk]\\b|bn|mn|million|billion|trillion))|\\b\\d{1,2} ?% off\\b");

  private static final Pattern SELLING =
      Pattern.compile("(?i)\\b(?:from|starting at|only|now|today|sale|save|price|off|buy|shop)\\b");
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i)\\b(?:price guide|latest deals|best deals|discounts?|coupons?|free shipping|order now|book now|get started|free quote|request a demo|gift cards?)\\b");
  private static final Pattern AUTHOR_BOX =
      Pattern.compile(
          "(?i)\\b(?:follow (?:him|her|them) (?:on|at)|you can (?:reach|follow|find) (?:him|her|them)|is an? (?:\\w+ ){0,3}(?:reporter|editor|writer|journalist|correspondent|columnist|author|blogger|contributor) (?:at|for|with|who|of|based|covering|and)\\b)");
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?i)\\b(?:without (?:the )?(?:prior |written |express )*(?:consent|permission)|reproduction (?:is |in )|registered trademarks?|terms of service apply)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? (?:19|20)\\d{2}\\b|\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (?:19|20)\\d{2}\\b");

  /** Reasons that a line shares with those on both sides of it. */
  private static final Set<RemovalReason> SHARED =
      EnumSet.of(RemovalReason.COMMENTS, RemovalReason.RELATED_LINK, RemovalReason.ADVERTISING);

  static final List<ReasonRule> ALL =
      List.of(
          new ReasonRule(
              "address alone", RemovalReason.RELATED_LINK, "bare address", (line, shape) -> true),
          new ReasonRule(
              "button of a player",
              RemovalReason.NAVIGATION,
              "player",
              (line, shape) -> shape.words() < FEW_WORDS),
          new ReasonRule(
              "link to the small print",
              RemovalReason.NAVIGATION,
              "cookies",
              (line, shape) -> shape.words() <= FEW_WORDS && !shape.endsSentence()),
          new ReasonRule(
              "price or offer",
              RemovalReason.ADVERTISING,
              UNLIKE,
              (line, shape) ->
                  shape.words() < 2 * SHORT_LINE
                      && (price(line, shape) || OFFER.matcher(line).find())),
          new ReasonRule(
              "about the author",
              RemovalReason.BYLINE,
              UNLIKE,
              (line, shape) -> AUTHOR_BOX.matcher(line).find()),
          new ReasonRule(
              "whose rights",
              RemovalReason.CREDIT_LINE,
              UNLIKE,
              (line, shape) -> shape.words() < 3 * SHORT_LINE && LEGAL.matcher(line).find()),
          new ReasonRule(
              "day in a short line",
              RemovalReason.TIMESTAMP,
              UNLIKE,
              (line, shape) ->
                  shape.words() < 2 * FEW_WORDS
                      && !shape.endsSentence()
                      && DAY.matcher(line).find()),
          new ReasonRule(
              "short line outside the body",
              RemovalReason.NAVIGATION,
              UNLIKE,
              (line, shape) -> shape.words() < FEW_WORDS && !shape.endsSentence()));

  /** Gives the verdicts of removed lines the better reason, where there is one. */
  static void tell(List<String> lines, List<Verdict> verdicts) {
    List<Verdict> before = List.copyOf(verdicts);
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts.get(i) instanceof Verdict.Dropped dropped
          && dropped.reason() == RemovalReason.OTHER) {
        verdicts.set(i, told(dropped, i, lines.get(i), before));
      }
    }
  }

  private static Verdict told(Verdict.Dropped dropped, int i, String line, List<Verdict> verdicts) {
    TextShape shape = TextShape.of(line, 0, line.length());
    for (ReasonRule rule : ALL) {
      if (rule.from.equals(dropped.rule()) && rule.test.fits(line, shape)) {
        return Verdict.dropped(rule.reason, rule.name);
      }
    }
    if (!dropped.rule().equals(UNLIKE)) {
      return dropped;
    }
    RemovalReason above = beside(verdicts, i, -1);
    if (SHARED.contains(above) && above == beside(verdicts, i, 1)) {
      return Verdict.dropped(above, "among its like");
    }
    boolean headline = shape.words() < SHORT_LINE && !shape.endsSentence();
    return headline
        ? Verdict.dropped(RemovalReason.RELATED_LINK, "headline outside the body")
        : dropped;
  }

  private static boolean price(String line, TextShape shape) {
    return PRICE.matcher(line).find()
        && (shape.words() < FEW_WORDS
            || (shape.words() < SHORT_LINE && SELLING.matcher(line).find()));
  }

  /** The reason of the nearest removed line on one side; OTHER where body or nothing is nearer. */
  private static RemovalReason beside(List<Verdict> verdicts, int line, int step) {
    int at = line + step;
    for (int gone = 0; gone < NEAR && at >= 0 && at < verdicts.size(); gone++, at += step) {
      switch (verdicts.get(at)) {
        case Verdict.Kept kept -> {
          return RemovalReason.OTHER;
        }
        case Verdict.Dropped dropped -> {
          if (dropped.reason() != RemovalReason.OTHER) {
            return dropped.reason();
          }
        }
      }
    }
    return RemovalReason.OTHER;
  }
}
