package dev.readout.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted over a whole page before its blocks are described: the shape of each block, and
 * for each place the sums over all that is in it. A block of prose is one of at least {@value
 * #PROSE} words that are not mostly linked. Not thread-safe while it is made, fixed afterwards.
 */
final class PageSurvey {
  static final int PROSE = 15;

  final PageText page;
  final PageClues clues;
  final int blocks;
  final TextShape[] shapes;
  final String[] lines;
  final List<LineRules.@Nullable Rule> rules;
  final boolean[] titles;

  // sums over each place and all that is in it
  final double[] words;
  final double[] linked;
  final double[] characters;
  final double[] prose;
  final int[] blocksIn;
  final double[] score;
  final int[] firstBlock;
  final int[] lastBlock;

  /** The words of the page and those in its prose, at least 1. */
  final double pageWords;

  final double pageProse;

  /** The place with the best score of the kind that Readability gives. */
  final int top;

  /** The smallest place that holds most of the page's prose. */
  final int core;

  PageSurvey(PageText page, PageClues clues) {
    this.page = page;
    this.clues = clues;
    blocks = page.blocks.size();
    shapes = new TextShape[blocks];
    lines = new String[blocks];
    rules = new ArrayList<>(blocks);
    titles = new boolean[blocks];
    int places = page.elements.size();
    words = new double[places];
    linked = new double[places];
    characters = new double[places];
    prose = new double[places];
    blocksIn = new int[places];
    score = new double[places];
    firstBlock = new int[places];
    lastBlock = new int[places];
    Arrays.fill(firstBlock, Integer.MAX_VALUE);
    Arrays.fill(lastBlock, -1);
    for (int i = 0; i < blocks; i++) {
      count(i);
    }
    sumUp();
    pageWords = Math.max(1, places == 0 ? 0 : words[0]);
    pageProse = Math.max(1, places == 0 ? 0 : prose[0]);
    top = places == 0 ? 0 : bestScored();
    core = places == 0 ? 0 : smallestWithMostProse();
  }

  private void count(int i) {
    Block block = page.blocks.get(i);
    String line = page.text.substring(block.span().start(), block.span().end());
    lines[i] = line;
    rules.add(LineRules.first(line).orElse(null));
    shapes[i] = TextShape.of(line, 0, line.length());
    titles[i] = clues.isTitle(line, shapes[i].first());
    int place = block.place();
    words[place] += shapes[i].words();
    characters[place] += block.span().length();
    linked[place] += block.linked();
    blocksIn[place]++;
    firstBlock[place] = Math.min(firstBlock[place], i);
    lastBlock[place] = Math.max(lastBlock[place], i);
    if (!prose(i)) {
      return;
    }
    prose[place] += shapes[i].words();
    double points =
        (1 + shapes[i].commas() + Math.min(3, block.span().length() / 100.0))
            * (1 - share(block.linked(), block.span().length()));
    int at = page.parents.get(place);
    for (int step = 0; step < 4 && at >= 0; step++, at = page.parents.get(at)) {
      score[at] += points / (step < 2 ? step + 1 : step * 3);
    }
  }

  private void sumUp() {
    for (int place = page.elements.size() - 1; place > 0; place--) {
      int parent = page.parents.get(place);
      words[parent] += words[place];
      characters[parent] += characters[place];
      linked[parent] += linked[place];
      prose[parent] += prose[place];
      blocksIn[parent] += blocksIn[place];
      firstBlock[parent] = Math.min(firstBlock[parent], firstBlock[place]);
      lastBlock[parent] = Math.max(lastBlock[parent], lastBlock[place]);
    }
  }

  boolean prose(int i) {
    Block block = page.blocks.get(i);
    return shapes[i].words() >= PROSE && share(block.linked(), block.span().length()) < 0.4;
  }

  int place(int block) {
    return page.blocks.get(block).place();
  }

  int parent(int place) {
    return Math.max(0, page.parents.get(place));
  }

  String tag(int block) {
    return page.elements.get(place(block)).normalName();
  }

  double linkShare(int place) {
    return share(linked[place], characters[place]);
  }

  boolean heading(int block) {
    String tag = tag(block);
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Whether a place is this container or within it. */
  boolean within(int place, int container) {
    int at = place;
    while (at > container) {
      at = page.parents.get(at);
    }
    return at == container;
  }

  /** Marks a place and all that hold it. */
  boolean[] above(int place) {
    boolean[] above = new boolean[page.elements.size()];
    for (int at = place; at >= 0 && at < above.length; at = page.parents.get(at)) {
      above[at] = true;
    }
    return above;
  }

  private int bestScored() {
    int best = 0;
    for (int place = 1; place < score.length; place++) {
      if (score[place] * (1 - linkShare(place)) > score[best] * (1 - linkShare(best))) {
        best = place;
      }
    }
    return best;
  }

  private int smallestWithMostProse() {
    int places = page.elements.size();
    int[] heaviest = new int[places];
    Arrays.fill(heaviest, -1);
    for (int place = 1; place < places; place++) {
      int parent = page.parents.get(place);
      if (heaviest[parent] < 0 || prose[place] > prose[heaviest[parent]]) {
        heaviest[parent] = place;
      }
    }
    int core = 0;
    while (heaviest[core] >= 0
        && prose[heaviest[core]] > 0.6 * prose[core]
        && blocksIn[heaviest[core]] > 1) {
      core = heaviest[core];
    }
    return core;
  }

  static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }
}
