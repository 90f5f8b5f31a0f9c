package dev.readout.copy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that say nothing about what happened and stand on many pages alike: what cleaning may have
 * left of captions, credits and notices. Two articles are no copies because they share these.
 */
final class Furniture {
  /** A rule and what it is for; tried in this order. */
  record Rule(String name, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "photo credit",
              "(?i)\\((?:AP|AFP|Reuters|EPA|Getty)[^)]{0,20} (?:photo|images?)\\b|\\bvia (?:AP|Reuters|AFP)\\)"
                  + "|\\b(?:photo|image|picture) ?(?:credit|by|:|/)|\\b(?:AFP|AP) (?:photo|image)|getty images|/(?:AFP|REUTERS|EPA)\\b|\\bfile photo\\b|^FILE\\b"),
          // Prose of the day gives the weekday or the date; captions give both with the year.
          rule(
              "caption date",
              "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}, \\d{4}"),
          rule(
              "notice",
              "(?i)all rights reserved|may not be published, broadcast|©|\\bcopyright\\b|subscribe|sign up (?:for|to)|newsletter"
                  + "|follow (?:us|him|her) on|click here|contributed to this (?:report|article|story)|\\bread more\\b|cookie"),
          rule("handle", "^\\W*[\\w .]{0,40}\\(@\\w+\\)|pic\\.twitter\\.com"));

  private Furniture() {}

  private static Rule rule(String name, String pattern) {
    return new Rule(name, Pattern.compile(pattern));
  }

  static boolean isFurniture(String sentence) {
    return RULES.stream().anyMatch(rule -> rule.pattern().matcher(sentence).find());
  }
}
