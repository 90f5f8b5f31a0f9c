package dev.readout.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the page's own data says of a block, whether it was there before, and how much of its
 * vocabulary it shares with the title and with the rest of what rules would take: a teaser of
 * another story shares little.
 */
final class ClueFeatures implements FeatureGroup {
  static final List<String> NAMES =
      List.of(
          "in_article_body",
          "is_title",
          "is_description",
          "repeats",
          "said_before",
          "has_article_body",
          "title_words",
          "title_words_around",
          "topic_words",
          "topic_words_around");

  private static final int REACH = 3;

  private final PageSurvey survey;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Set<String> saidBefore = new HashSet<>();
  private final double[] titleShare;
  private final double[] topicShare;

  ClueFeatures(PageSurvey survey, RuleVote vote) {
    this.survey = survey;
    for (String line : survey.lines) {
      repeats.merge(line, 1, Integer::sum);
    }
    titleShare = new double[survey.blocks];
    topicShare = new double[survey.blocks];
    boolean[] voted = vote.votes();
    Map<Integer, Integer> topic = new HashMap<>();
    int[][] words = new int[survey.blocks][];
    for (int i = 0; i < survey.blocks; i++) {
      words[i] = longWords(survey.lines[i]);
      if (voted[i]) {
        for (int word : words[i]) {
          topic.merge(word, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < survey.blocks; i++) {
      int known = 0;
      int titled = 0;
      for (int word : words[i]) {
        known += topic.getOrDefault(word, 0) > (voted[i] ? 1 : 0) ? 1 : 0;
        titled += survey.clues.titleWords().contains(word) ? 1 : 0;
      }
      topicShare[i] = words[i].length == 0 ? -1 : known / (double) words[i].length;
      titleShare[i] = words[i].length == 0 ? -1 : titled / (double) words[i].length;
    }
  }

  /** The different words of five letters or more, as hashes: few of them are function words. */
  static int[] longWords(String line) {
    int limit = Math.min(line.length(), 4_000);
    int[] words = new int[limit / 6 + 1];
    int count = 0;
    for (int at = 0; at < limit; ) {
      int from = at;
      int hash = 7;
      while (at < limit && Character.isLetterOrDigit(line.charAt(at))) {
        hash = 31 * hash + Character.toLowerCase(line.charAt(at++));
      }
      if (at - from >= 5) {
        words[count++] = hash;
      }
      at = Math.max(at, from + 1);
    }
    Arrays.sort(words, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        words[different++] = words[i];
      }
    }
    return Arrays.copyOf(words, different);
  }

  /** Blocks must come in order: what was said before is remembered on the way. */
  @Override
  public void describe(int block, Numbers numbers) {
    String line = survey.lines[block];
    numbers.add(survey.clues.inArticleBody(line));
    numbers.add(survey.titles[block]);
    numbers.add(survey.clues.isDescription(line, survey.shapes[block].first()));
    numbers.add(repeats.getOrDefault(line, 1));
    numbers.add(survey.shapes[block].words() >= 8 && !saidBefore.add(line));
    numbers.add(survey.clues.hasArticleBody());
    numbers.add(titleShare[block]);
    numbers.add(around(titleShare, block));
    numbers.add(topicShare[block]);
    numbers.add(around(topicShare, block));
  }

  private double around(double[] shares, int block) {
    double sum = 0;
    double weight = 0;
    int to = Math.min(shares.length, block + REACH + 1);
    for (int i = Math.max(0, block - REACH); i < to; i++) {
      if (shares[i] >= 0) {
        double words = Math.min(40, survey.shapes[i].words());
        sum += shares[i] * words;
        weight += words;
      }
    }
    return PageSurvey.share(sum, weight);
  }
}
