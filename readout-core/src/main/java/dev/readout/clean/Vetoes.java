package dev.readout.clean;

/**
 * Places that are never body whatever their words are: readers' comments and consent notices read
 * like prose, and only the names of their place give them away. A place that holds most of the
 * page's prose is the page itself, whatever its name. Live-blog furniture and paywall prompts are
 * told by their names too.
 */
final class Vetoes {
  private static final int NEVER = PlaceGroups.bit("COMMENT") | PlaceGroups.bit("COOKIE");

  private Vetoes() {}

  static boolean[] of(PageSurvey survey) {
    PageText page = survey.page;
    boolean[] vetoed = new boolean[page.elements.size()];
    for (int place = 1; place < vetoed.length; place++) {
      boolean wide = survey.prose[place] > 0.5 * survey.pageProse;
      vetoed[place] =
          vetoed[page.parents.get(place)] || (!wide && (page.groups.get(place) & NEVER) != 0);
    }
    boolean[] blocks = new boolean[survey.blocks];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = vetoed[survey.place(i)];
    }
    return blocks;
  }
}
