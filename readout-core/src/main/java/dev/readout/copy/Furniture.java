package dev.readout.copy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that say nothing about what happened and stand on many pages alike: what cleaning may have
 * left of captions, credits and notices. Two articles are no copies because they share these.
 */
final class Furniture {
  /**
   * A rule and what it is for; tried in this order.
   *
   * @param needs one of these stands, in lower case, in all that it finds: looking for them first
   *     saves most of the time
   */
  record Rule(String name, List<String> needs, Pattern pattern) {
    boolean holds(String sentence, String lower) {
      return needs.stream().anyMatch(lower::contains) && pattern.matcher(sentence).find();
    }
  }

  private static final List<Rule> RULES =
      List.of(
          rule(
              "photo credit",
              List.of("photo", "image", "picture", "via ", "/afp", "/reuters", "/epa", "file"),
              "(?i)\\((?:AP|AFP|Reuters|EPA|Getty)[^)]{0,20} (?:photo|images?)\\b|\\bvia (?:AP|Reuters|AFP)\\)"
                  + "|\\b(?:photo|image|picture) ?(?:credit|by|:|/)|\\b(?:AFP|AP) (?:photo|image)|getty images|/(?:AFP|REUTERS|EPA)\\b|\\bfile photo\\b|^FILE\\b"),
          // Prose of the day gives the weekday or the date; captions give both with the year.
          rule(
              "caption date",
              List.of("day"),
              "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}, \\d{4}"),
          rule(
              "notice",
              List.of(
                  "all rights",
                  "may not be",
                  "©",
                  "copyright",
                  "subscribe",
                  "sign up",
                  "newsletter",
                  "follow ",
                  "click here",
                  "contributed to",
                  "read more",
                  "cookie"),
              "(?i)all rights reserved|may not be published, broadcast|©|\\bcopyright\\b|subscribe|sign up (?:for|to)|newsletter"
                  + "|follow (?:us|him|her) on|click here|contributed to this (?:report|article|story)|\\bread more\\b|cookie"),
          rule(
              "handle",
              List.of("@", "pic.twitter"),
              "^\\W*[\\w .]{0,40}\\(@\\w+\\)|pic\\.twitter\\.com"));

  private Furniture() {}

  private static Rule rule(String name, List<String> needs, String pattern) {
    return new Rule(name, needs, Pattern.compile(pattern));
  }

  static boolean isFurniture(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return RULES.stream().anyMatch(rule -> rule.holds(sentence, lower));
  }
}
