package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What class names and the like say of the places around a block. A place that holds most of the
 * page's prose is the page itself, and its names ("has-sidebar", "comments-open") tell nothing of
 * one block: they are passed over.
 */
final class NameFeatures implements FeatureGroup {
  static final List<String> NAMES = names();

  private final PageSurvey survey;
  private final int[] own;
  private final int[] above;

  NameFeatures(PageSurvey survey) {
    this.survey = survey;
    PageText page = survey.page;
    own = new int[page.elements.size()];
    above = new int[own.length];
    for (int place = 1; place < own.length; place++) {
      boolean wide = survey.prose[place] > 0.5 * survey.pageProse;
      own[place] = wide ? 0 : page.groups.get(place);
      above[place] = above[page.parents.get(place)] | own[place];
    }
  }

  @Override
  public void describe(int block, Numbers numbers) {
    int place = survey.place(block);
    int near = own[place];
    int at = survey.page.parents.get(place);
    for (int step = 0; step < 2 && at > 0; step++, at = survey.page.parents.get(at)) {
      near |= own[at];
    }
    for (int group = 0; group < PlaceGroups.NAMES.size(); group++) {
      numbers.add((near & 1 << group) != 0);
      numbers.add((above[place] & 1 << group) != 0);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String group : PlaceGroups.NAMES) {
      names.add("near_" + group.toLowerCase(Locale.ROOT));
      names.add("above_" + group.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(names);
  }
}
