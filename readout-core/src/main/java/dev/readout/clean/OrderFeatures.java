package dev.readout.clean;

import java.util.List;

/** Where a block stands in the page's order, and what stands next to it. */
final class OrderFeatures implements FeatureGroup {
  static final List<String> NAMES =
      List.of(
          "position",
          "words_before_share",
          "since_title",
          "since_heading",
          "to_prose",
          "since_prose",
          "window_words",
          "window_link_share",
          "prev_words",
          "prev_link_share",
          "prev_same_parent",
          "prev_ends_sentence",
          "next_words",
          "next_link_share",
          "next_same_parent",
          "next_ends_sentence",
          "prev2_words",
          "next2_words",
          "next_heading",
          "prev_heading",
          "page_blocks",
          "page_words",
          "page_prose_share");

  private static final int FAR = 50;

  private final PageSurvey survey;
  private final double[] wordsBefore;
  private final double[] linkedBefore;
  private final double[] charactersBefore;
  private final int[] toProse;
  private final int[] sinceProse;
  private final int[] sinceTitle;
  private final int[] sinceHeading;

  OrderFeatures(PageSurvey survey) {
    this.survey = survey;
    int blocks = survey.blocks;
    wordsBefore = new double[blocks + 1];
    linkedBefore = new double[blocks + 1];
    charactersBefore = new double[blocks + 1];
    toProse = new int[blocks];
    sinceProse = new int[blocks];
    sinceTitle = new int[blocks];
    sinceHeading = new int[blocks];
    int title = -1;
    int heading = FAR;
    int proseBehind = FAR;
    for (int i = 0; i < blocks; i++) {
      Block block = survey.page.blocks.get(i);
      wordsBefore[i + 1] = wordsBefore[i] + survey.shapes[i].words();
      linkedBefore[i + 1] = linkedBefore[i] + block.linked();
      charactersBefore[i + 1] = charactersBefore[i] + block.span().length();
      sinceTitle[i] = title;
      sinceHeading[i] = heading;
      sinceProse[i] = proseBehind;
      title = survey.titles[i] ? 0 : title < 0 ? -1 : Math.min(200, title + 1);
      heading = survey.heading(i) ? 0 : Math.min(FAR, heading + 1);
      proseBehind = survey.prose(i) ? 0 : Math.min(FAR, proseBehind + 1);
    }
    int proseAhead = FAR;
    for (int i = blocks - 1; i >= 0; i--) {
      toProse[i] = proseAhead;
      proseAhead = survey.prose(i) ? 0 : Math.min(FAR, proseAhead + 1);
    }
  }

  @Override
  public void describe(int i, Numbers numbers) {
    int blocks = survey.blocks;
    numbers.add(i / (double) blocks);
    numbers.add(wordsBefore[i] / survey.pageWords);
    numbers.add(sinceTitle[i]);
    numbers.add(sinceHeading[i]);
    numbers.add(toProse[i]);
    numbers.add(sinceProse[i]);
    int from = Math.max(0, i - 4);
    int to = Math.min(blocks, i + 5);
    numbers.add(wordsBefore[to] - wordsBefore[from]);
    numbers.add(
        PageSurvey.share(
            linkedBefore[to] - linkedBefore[from], charactersBefore[to] - charactersBefore[from]));
    neighbour(numbers, i - 1, survey.place(i));
    neighbour(numbers, i + 1, survey.place(i));
    numbers.add(i > 1 ? survey.shapes[i - 2].words() : 0);
    numbers.add(i + 2 < blocks ? survey.shapes[i + 2].words() : 0);
    numbers.add(i + 1 < blocks && survey.heading(i + 1));
    numbers.add(i > 0 && survey.heading(i - 1));
    numbers.add(blocks);
    numbers.add(survey.pageWords);
    numbers.add(survey.prose[0] / survey.pageWords);
  }

  private void neighbour(Numbers numbers, int i, int place) {
    if (i < 0 || i >= survey.blocks) {
      numbers.add(0);
      numbers.add(0);
      numbers.add(0);
      numbers.add(0);
      return;
    }
    Block block = survey.page.blocks.get(i);
    numbers.add(survey.shapes[i].words());
    numbers.add(block.linked() / (double) block.span().length());
    numbers.add(
        block.place() == place
            || survey.page.parents.get(block.place()) == survey.page.parents.get(place));
    numbers.add(survey.shapes[i].endsSentence());
  }
}
