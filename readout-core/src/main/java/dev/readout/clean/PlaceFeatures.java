package dev.readout.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What else stands in the places that hold a block, and in places of the same make: places with the
 * same names three levels up are kin, as all paragraphs of one body or all teasers are.
 */
final class PlaceFeatures implements FeatureGroup {
  static final List<String> NAMES =
      List.of(
          "parent_words",
          "parent_link_share",
          "parent_prose",
          "parent_share",
          "parent_blocks",
          "grand_words",
          "grand_link_share",
          "grand_prose",
          "kin_count",
          "kin_words",
          "kin_link_share",
          "kin_share",
          "branch_share",
          "branch_prose",
          "branch_link_share",
          "branch_blocks");

  /** Sums over kin. */
  private static final class Kin {
    private double count;
    private double words;
    private double linked;
    private double characters;
  }

  private final PageSurvey survey;
  private final Kin[] kin;
  private final int[] branches;

  PlaceFeatures(PageSurvey survey) {
    this.survey = survey;
    kin = kin(survey);
    branches = branches(survey);
  }

  @Override
  public void describe(int block, Numbers numbers) {
    int place = survey.place(block);
    int parent = survey.parent(place);
    int grand = survey.parent(parent);
    numbers.add(survey.words[parent]);
    numbers.add(survey.linkShare(parent));
    numbers.add(PageSurvey.share(survey.prose[parent], survey.words[parent]));
    numbers.add(survey.words[parent] / survey.pageWords);
    numbers.add(survey.blocksIn[parent]);
    numbers.add(survey.words[grand]);
    numbers.add(survey.linkShare(grand));
    numbers.add(PageSurvey.share(survey.prose[grand], survey.words[grand]));
    Kin alike = kin[block];
    numbers.add(alike.count);
    numbers.add(alike.words / alike.count);
    numbers.add(PageSurvey.share(alike.linked, alike.characters));
    numbers.add(alike.words / survey.pageWords);
    int branch = branches[place];
    numbers.add(survey.words[branch] / survey.pageWords);
    numbers.add(PageSurvey.share(survey.prose[branch], survey.words[branch]));
    numbers.add(survey.linkShare(branch));
    numbers.add(survey.blocksIn[branch]);
  }

  /** For each place the largest one around it that holds less than half of the page's prose. */
  private static int[] branches(PageSurvey survey) {
    int[] branches = new int[survey.page.elements.size()];
    for (int place = 1; place < branches.length; place++) {
      int parent = survey.page.parents.get(place);
      boolean wide = survey.prose[parent] > 0.5 * survey.pageProse;
      branches[place] = wide || parent == 0 ? place : branches[parent];
    }
    return branches;
  }

  private static Kin[] kin(PageSurvey survey) {
    Map<Integer, String> names = new HashMap<>();
    Map<String, Kin> byName = new HashMap<>();
    Kin[] kin = new Kin[survey.blocks];
    for (int i = 0; i < kin.length; i++) {
      Block block = survey.page.blocks.get(i);
      String name = names.computeIfAbsent(block.place(), place -> name(survey.page, place));
      Kin sums = byName.computeIfAbsent(name, n -> new Kin());
      sums.count++;
      sums.words += survey.shapes[i].words();
      sums.linked += block.linked();
      sums.characters += block.span().length();
      kin[i] = sums;
    }
    return kin;
  }

  private static String name(PageText page, int place) {
    StringBuilder name = new StringBuilder();
    int at = place;
    for (int step = 0; step < 3 && at > 0; step++, at = page.parents.get(at)) {
      Element element = page.elements.get(at);
      name.append(element.normalName());
      if (step < 2) {
        String names = element.className();
        name.append('.').append(names, 0, Math.min(80, names.length()));
      }
      name.append('/');
    }
    return name.toString();
  }
}
