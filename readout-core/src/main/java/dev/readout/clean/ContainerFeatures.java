package dev.readout.clean;

import java.util.List;

/**
 * Where a block stands to the places that would be taken for the article's container by simple
 * rules: the best scored one, the one that holds most prose, the one named as content, the main
 * {@code article} element; and what a vote by such rules alone says.
 */
final class ContainerFeatures implements FeatureGroup {
  static final List<String> NAMES =
      List.of(
          "top_inside",
          "top_steps",
          "top_score",
          "core_inside",
          "core_steps",
          "core_position",
          "core_after",
          "core_words",
          "core_share",
          "named_inside",
          "main_article",
          "article_share",
          "vote",
          "vote_before",
          "vote_after");

  private final PageSurvey survey;
  private final boolean[] aboveTop;
  private final boolean[] aboveCore;
  private final int named;
  private final int article;
  private final boolean[] votes;

  ContainerFeatures(PageSurvey survey, RuleVote vote) {
    this.survey = survey;
    aboveTop = survey.above(survey.top);
    aboveCore = survey.above(survey.core);
    named = named();
    article = article();
    votes = vote.votes();
  }

  @Override
  public void describe(int block, Numbers numbers) {
    int place = survey.place(block);
    int core = survey.core;
    numbers.add(survey.within(place, survey.top));
    numbers.add(steps(place, aboveTop));
    numbers.add(scoreAbove(place) / Math.max(1, survey.score[survey.top]));
    numbers.add(survey.within(place, core));
    numbers.add(steps(place, aboveCore));
    int first = survey.firstBlock[core];
    int last = survey.lastBlock[core];
    numbers.add(last <= first ? 0 : Math.clamp((block - first) / (double) (last - first), -1, 2));
    numbers.add(block > last);
    numbers.add(survey.words[core]);
    numbers.add(survey.prose[core] / survey.pageProse);
    numbers.add(named < 0 ? -1 : survey.within(place, named) ? 1 : 0);
    numbers.add(article < 0 ? -1 : survey.within(place, article) ? 1 : 0);
    numbers.add(shareOfArticle(place));
    numbers.add(votes[block]);
    numbers.add(voteShare(Math.max(0, block - 8), block));
    numbers.add(voteShare(block + 1, Math.min(survey.blocks, block + 9)));
  }

  private double voteShare(int from, int to) {
    double voted = 0;
    double all = 0;
    for (int i = from; i < to; i++) {
      all += survey.shapes[i].words();
      voted += votes[i] ? survey.shapes[i].words() : 0;
    }
    return PageSurvey.share(voted, all);
  }

  /** The smallest place whose own name speaks of content and that holds most of such prose. */
  private int named() {
    int content = PlaceGroups.bit("CONTENT");
    int best = -1;
    for (int place = 1; place < survey.page.elements.size(); place++) {
      if ((survey.page.groups.get(place) & content) != 0
          && survey.prose[place] >= 0.15 * survey.pageProse
          && (best < 0
              || survey.prose[place] > survey.prose[best]
              || (survey.prose[place] > 0.8 * survey.prose[best] && survey.within(place, best)))) {
        best = place;
      }
    }
    return best;
  }

  private int article() {
    int best = -1;
    for (int place = 1; place < survey.page.elements.size(); place++) {
      if (survey.page.elements.get(place).normalName().equals("article")
          && survey.prose[place] > 0
          && (best < 0 || survey.prose[place] > survey.prose[best])) {
        best = place;
      }
    }
    return best;
  }

  private double shareOfArticle(int place) {
    for (int at = place; at > 0; at = survey.page.parents.get(at)) {
      if (survey.page.elements.get(at).normalName().equals("article")) {
        return survey.prose[at] / survey.pageProse;
      }
    }
    return -1;
  }

  private int steps(int place, boolean[] above) {
    int steps = 0;
    for (int at = place; !above[at]; at = survey.page.parents.get(at)) {
      steps++;
    }
    return steps;
  }

  private double scoreAbove(int place) {
    double best = 0;
    int at = place;
    for (int step = 0; step < 5 && at >= 0; step++, at = survey.page.parents.get(at)) {
      best = Math.max(best, survey.score[at]);
    }
    return best;
  }
}
