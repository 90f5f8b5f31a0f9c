package dev.readout.clean;

import java.util.Set;

/**
 * Which blocks rules alone would take: those of the best scored place and of its likely neighbours,
 * without the places whose name, element or links speak against them. Nothing here is learned, so
 * that a page unlike all that was learned from still has an advocate. After Mozilla's Readability,
 * which is itself after arc90's.
 */
final class RuleVote {
  private static final int AGAINST =
      PlaceGroups.bit("COMMENT")
          | PlaceGroups.bit("RELATED")
          | PlaceGroups.bit("PROMO")
          | PlaceGroups.bit("SHARE")
          | PlaceGroups.bit("AD")
          | PlaceGroups.bit("NAV")
          | PlaceGroups.bit("HEADER")
          | PlaceGroups.bit("FOOTER")
          | PlaceGroups.bit("ASIDE")
          | PlaceGroups.bit("COOKIE")
          | PlaceGroups.bit("CAPTION")
          | PlaceGroups.bit("HIDDEN");
  private static final int FOR =
      PlaceGroups.bit("CONTENT") | PlaceGroups.bit("ARTICLE") | PlaceGroups.bit("MAIN");
  private static final Set<String> FURNITURE =
      Set.of("nav", "footer", "aside", "form", "button", "figcaption", "figure", "header");

  private final PageSurvey survey;
  private final boolean[] spoiled;
  private final int container;

  RuleVote(PageSurvey survey) {
    this.survey = survey;
    int places = survey.page.elements.size();
    spoiled = new boolean[places];
    for (int place = 1; place < places; place++) {
      spoiled[place] = spoiled[survey.page.parents.get(place)] || spoils(place);
    }
    container = best();
  }

  boolean[] votes() {
    boolean[] votes = new boolean[survey.blocks];
    for (int i = 0; i < votes.length; i++) {
      int place = survey.place(i);
      votes[i] = !spoiled[place] && (survey.within(place, container) || neighbour(i, place));
    }
    return votes;
  }

  /** A place that holds most of the page's prose is the page: its names say nothing. */
  private boolean spoils(int place) {
    if (survey.prose[place] > 0.4 * survey.pageProse) {
      return false;
    }
    int groups = survey.page.groups.get(place);
    String tag = survey.page.elements.get(place).normalName();
    if (FURNITURE.contains(tag)
        || ((groups & AGAINST) != 0 && (groups & FOR) == 0)
        || ElementFeatures.isHidden(survey.page.elements.get(place))) {
      return true;
    }
    boolean holder = tag.equals("ul") || tag.equals("div") || tag.equals("table");
    double links = survey.linkShare(place);
    return holder && (links > 0.5 || (links > 0.2 && survey.words[place] < 25));
  }

  private int best() {
    double[] points = new double[spoiled.length];
    for (int i = 0; i < survey.blocks; i++) {
      int place = survey.place(i);
      if (!survey.prose(i) || spoiled[place]) {
        continue;
      }
      TextShape shape = survey.shapes[i];
      double gain = 1 + shape.commas() + Math.min(3, shape.letters() / 80.0);
      int at = survey.parent(place);
      for (int step = 0; step < 5 && at > 0; step++, at = survey.page.parents.get(at)) {
        points[at] += gain / (step == 0 ? 1 : step == 1 ? 2 : step * 3);
      }
    }
    int best = 0;
    for (int place = 1; place < points.length; place++) {
      if (points[place] * (1 - survey.linkShare(place))
          > points[best] * (1 - survey.linkShare(best))) {
        best = place;
      }
    }
    // Where a place alongside holds much prose too, both are parts of what holds them.
    int parent = points.length == 0 ? 0 : survey.parent(best);
    while (parent > 0 && survey.prose[parent] > 1.5 * survey.prose[best] && clean(parent)) {
      best = parent;
      parent = survey.parent(best);
    }
    return best;
  }

  private boolean clean(int place) {
    return survey.linkShare(place) < 0.25
        && PageSurvey.share(survey.prose[place], survey.words[place]) > 0.7;
  }

  /** Prose right beside the container. */
  private boolean neighbour(int block, int place) {
    return survey.prose(block)
        && survey.shapes[block].endsSentence()
        && container > 0
        && survey.parent(place) == survey.parent(container);
  }
}
