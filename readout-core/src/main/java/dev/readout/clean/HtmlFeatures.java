package dev.readout.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes each block of a page by numbers: its shape, its element, the places around it, its
 * neighbours, and what the page says of its own article. The order of {@link #NAMES} is that of the
 * numbers.
 */
final class HtmlFeatures {
  private static final List<String> SHAPE =
      List.of(
          "words",
          "letters_a_word",
          "capital_share",
          "shout_share",
          "number_share",
          "function_share",
          "commas",
          "sentences",
          "ends_sentence",
          "ends_colon",
          "starts_small",
          "link_share",
          "strong_share");
  private static final List<String> ELEMENT =
      List.of(
          "p",
          "heading",
          "li",
          "cell",
          "div",
          "quote",
          "figcaption",
          "pre",
          "button",
          "definition",
          "custom");
  private static final List<String> AROUND =
      List.of(
          "article",
          "main",
          "aside",
          "nav",
          "footer",
          "header",
          "form",
          "figure",
          "ul",
          "table",
          "blockquote",
          "section",
          "ol",
          "details");
  private static final List<String> PLACE =
      List.of(
          "depth",
          "hidden",
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
          "top_inside",
          "top_steps",
          "top_score",
          "core_inside",
          "core_steps",
          "core_position",
          "core_after");
  private static final List<String> ORDER =
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
          "prev_heading");
  private static final List<String> META =
      List.of(
          "in_article_body",
          "is_title",
          "is_description",
          "repeats",
          "has_article_body",
          "page_blocks",
          "page_words",
          "page_prose_share",
          "core_words",
          "core_share");

  static final List<String> NAMES = names();

  private static final double PROSE = 15;

  private final PageText page;
  private final int blocks;
  private final TextShape[] shapes;
  private final String[] lines;

  // sums over each place and all that is in it
  private final double[] placeWords;
  private final double[] placeLinked;
  private final double[] placeChars;
  private final double[] placeProse;
  private final int[] placeBlocks;
  private final double[] placeScore;
  private final int[] groupsAbove;
  private final int[] tagsAbove;
  private final boolean[] hidden;
  private final int[] firstBlock;
  private final int[] lastBlock;
  private final Map<Integer, String> kinNames = new HashMap<>();

  private HtmlFeatures(PageText page) {
    this.page = page;
    blocks = page.blocks.size();
    shapes = new TextShape[blocks];
    lines = new String[blocks];
    int places = page.elements.size();
    placeWords = new double[places];
    placeLinked = new double[places];
    placeChars = new double[places];
    placeProse = new double[places];
    placeBlocks = new int[places];
    placeScore = new double[places];
    groupsAbove = new int[places];
    tagsAbove = new int[places];
    hidden = new boolean[places];
    firstBlock = new int[places];
    lastBlock = new int[places];
  }

  /** Numbers for all blocks, and the rule that fits each. */
  record Described(
      List<double[]> numbers, List<LineRules.@Nullable Rule> rules, List<TextShape> shapes) {}

  static Described describe(PageText page, PageClues clues) {
    HtmlFeatures features = new HtmlFeatures(page);
    features.sum();
    return features.all(clues);
  }

  private void sum() {
    Arrays.fill(firstBlock, Integer.MAX_VALUE);
    Arrays.fill(lastBlock, -1);
    for (int i = 0; i < blocks; i++) {
      Block block = page.blocks.get(i);
      lines[i] = page.text.substring(block.span().start(), block.span().end());
      TextShape shape = TextShape.of(lines[i], 0, lines[i].length());
      shapes[i] = shape;
      int place = block.place();
      placeWords[place] += shape.words();
      placeChars[place] += block.span().length();
      placeLinked[place] += block.linked();
      placeBlocks[place]++;
      firstBlock[place] = Math.min(firstBlock[place], i);
      lastBlock[place] = Math.max(lastBlock[place], i);
      double prose = prose(i) ? shape.words() : 0;
      placeProse[place] += prose;
      if (prose > 0) {
        double score =
            (1 + shape.commas() + Math.min(3, block.span().length() / 100.0))
                * (1 - share(block.linked(), block.span().length()));
        int at = page.parents.get(place);
        for (int step = 0; step < 4 && at >= 0; step++, at = page.parents.get(at)) {
          placeScore[at] += score / (step < 2 ? step + 1 : step * 3);
        }
      }
    }
    for (int place = page.elements.size() - 1; place > 0; place--) {
      int parent = page.parents.get(place);
      placeWords[parent] += placeWords[place];
      placeChars[parent] += placeChars[place];
      placeLinked[parent] += placeLinked[place];
      placeProse[parent] += placeProse[place];
      placeBlocks[parent] += placeBlocks[place];
      firstBlock[parent] = Math.min(firstBlock[parent], firstBlock[place]);
      lastBlock[parent] = Math.max(lastBlock[parent], lastBlock[place]);
    }
    for (int place = 0; place < page.elements.size(); place++) {
      int parent = page.parents.get(place);
      Element element = page.elements.get(place);
      int tag = AROUND.indexOf(element.normalName());
      groupsAbove[place] =
          (parent < 0 ? 0 : groupsAbove[parent]) | (parent < 1 ? 0 : page.groups.get(place));
      tagsAbove[place] = (parent < 0 ? 0 : tagsAbove[parent]) | (tag < 0 ? 0 : 1 << tag);
      hidden[place] = (parent >= 0 && hidden[parent]) || isHidden(element);
    }
  }

  private boolean prose(int i) {
    Block block = page.blocks.get(i);
    return shapes[i].words() >= PROSE && share(block.linked(), block.span().length()) < 0.4;
  }

  private Described all(PageClues clues) {
    List<double[]> numbers = new ArrayList<>(blocks);
    List<LineRules.@Nullable Rule> rules = new ArrayList<>(blocks);
    int top = best(placeScore);
    int core = core();
    boolean[] aboveTop = upTo(top);
    boolean[] aboveCore = upTo(core);
    Map<String, double[]> kin = kin();
    Map<String, Integer> repeats = new HashMap<>();
    for (String line : lines) {
      repeats.merge(line, 1, Integer::sum);
    }
    double pageWords = Math.max(1, placeWords[0]);
    double pageProse = Math.max(1, placeProse[0]);
    double[] wordsBefore = new double[blocks + 1];
    double[] linkedBefore = new double[blocks + 1];
    double[] charsBefore = new double[blocks + 1];
    for (int i = 0; i < blocks; i++) {
      wordsBefore[i + 1] = wordsBefore[i] + shapes[i].words();
      linkedBefore[i + 1] = linkedBefore[i] + page.blocks.get(i).linked();
      charsBefore[i + 1] = charsBefore[i] + page.blocks.get(i).span().length();
    }
    int[] toProse = new int[blocks];
    for (int i = blocks - 1, distance = 50; i >= 0; i--) {
      toProse[i] = distance;
      distance = prose(i) ? 0 : Math.min(50, distance + 1);
    }
    int sinceTitle = -1;
    int sinceHeading = 50;
    int sinceProse = 50;
    for (int i = 0; i < blocks; i++) {
      Block block = page.blocks.get(i);
      int place = block.place();
      TextShape shape = shapes[i];
      double length = block.span().length();
      double words = Math.max(1, shape.words());
      Numbers n = new Numbers(NAMES.size());
      n.add(shape.words());
      n.add(shape.letters() / words);
      n.add(shape.capitals() / words);
      n.add(shape.shouted() / words);
      n.add(shape.numbers() / words);
      n.add(shape.function() / words);
      n.add(shape.commas());
      n.add(shape.sentences());
      n.add(shape.endsSentence());
      n.add(shape.ending() == ':');
      n.add(Character.isLowerCase(shape.first()));
      n.add(block.linked() / length);
      n.add(block.strong() / length);

      String tag = page.elements.get(place).normalName();
      n.add(tag.equals("p"));
      n.add(heading(tag) ? tag.charAt(1) - '0' : 0);
      n.add(tag.equals("li"));
      n.add(tag.equals("td") || tag.equals("th"));
      n.add(tag.equals("div"));
      n.add(tag.equals("blockquote"));
      n.add(tag.equals("figcaption"));
      n.add(tag.equals("pre"));
      n.add(tag.equals("button"));
      n.add(tag.equals("dt") || tag.equals("dd"));
      n.add(tag.indexOf('-') > 0);
      for (int t = 0; t < AROUND.size(); t++) {
        n.add((tagsAbove[place] & 1 << t) != 0);
      }

      int parent = Math.max(0, page.parents.get(place));
      int grand = Math.max(0, page.parents.get(parent));
      n.add(page.depths.get(place));
      n.add(hidden[place]);
      n.add(placeWords[parent]);
      n.add(share(placeLinked[parent], placeChars[parent]));
      n.add(share(placeProse[parent], placeWords[parent]));
      n.add(placeWords[parent] / pageWords);
      n.add(placeBlocks[parent]);
      n.add(placeWords[grand]);
      n.add(share(placeLinked[grand], placeChars[grand]));
      n.add(share(placeProse[grand], placeWords[grand]));
      double[] alike = kin.getOrDefault(kinName(place), new double[4]);
      n.add(alike[0]);
      n.add(alike[1] / Math.max(1, alike[0]));
      n.add(share(alike[2], alike[3]));
      n.add(alike[1] / pageWords);
      n.add(within(place, top));
      n.add(steps(place, aboveTop));
      n.add(scoreAbove(place) / Math.max(1, placeScore[top]));
      n.add(within(place, core));
      n.add(steps(place, aboveCore));
      n.add(
          lastBlock[core] <= firstBlock[core]
              ? 0
              : Math.clamp(
                  (i - firstBlock[core]) / (double) (lastBlock[core] - firstBlock[core]), -1, 2));
      n.add(i > lastBlock[core]);

      n.add(i / (double) blocks);
      n.add(wordsBefore[i] / pageWords);
      n.add(sinceTitle);
      n.add(sinceHeading);
      n.add(toProse[i]);
      n.add(sinceProse);
      int from = Math.max(0, i - 4);
      int to = Math.min(blocks, i + 5);
      n.add(wordsBefore[to] - wordsBefore[from]);
      n.add(share(linkedBefore[to] - linkedBefore[from], charsBefore[to] - charsBefore[from]));
      neighbour(n, i - 1, place);
      neighbour(n, i + 1, place);
      n.add(i > 1 ? shapes[i - 2].words() : 0);
      n.add(i + 2 < blocks ? shapes[i + 2].words() : 0);
      n.add(i + 1 < blocks && heading(tag(i + 1)));
      n.add(i > 0 && heading(tag(i - 1)));

      String line = lines[i];
      boolean isTitle = clues.isTitle(line);
      n.add(clues.inArticleBody(line));
      n.add(isTitle);
      n.add(clues.isDescription(line));
      n.add(repeats.getOrDefault(line, 1));
      n.add(clues.hasArticleBody());
      n.add(blocks);
      n.add(pageWords);
      n.add(placeProse[0] / pageWords);
      n.add(placeWords[core]);
      n.add(placeProse[core] / pageProse);

      int near = page.groups.get(place);
      int at = page.parents.get(place);
      for (int step = 0; step < 2 && at > 0; step++, at = page.parents.get(at)) {
        near |= page.groups.get(at);
      }
      for (int group = 0; group < PlaceGroups.NAMES.size(); group++) {
        n.add((near & 1 << group) != 0);
        n.add((groupsAbove[place] & 1 << group) != 0);
      }
      LineRules.@Nullable Rule rule = LineRules.first(line).orElse(null);
      rules.add(rule);
      LineRules.features(n, rule);
      numbers.add(n.done());

      sinceTitle = isTitle ? 0 : sinceTitle < 0 ? -1 : Math.min(200, sinceTitle + 1);
      sinceHeading = heading(tag) ? 0 : Math.min(50, sinceHeading + 1);
      sinceProse = prose(i) ? 0 : Math.min(50, sinceProse + 1);
    }
    return new Described(numbers, rules, List.of(shapes));
  }

  private void neighbour(Numbers n, int i, int place) {
    if (i < 0 || i >= blocks) {
      n.add(0);
      n.add(0);
      n.add(0);
      n.add(0);
      return;
    }
    Block block = page.blocks.get(i);
    n.add(shapes[i].words());
    n.add(block.linked() / (double) block.span().length());
    n.add(block.place() == place || page.parents.get(block.place()) == page.parents.get(place));
    n.add(shapes[i].endsSentence());
  }

  private String tag(int block) {
    return page.elements.get(page.blocks.get(block).place()).normalName();
  }

  static boolean heading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private int best(double[] scores) {
    int best = 0;
    for (int place = 1; place < scores.length; place++) {
      double score = scores[place] * (1 - share(placeLinked[place], placeChars[place]));
      if (score > scores[best] * (1 - share(placeLinked[best], placeChars[best]))) {
        best = place;
      }
    }
    return best;
  }

  /** The smallest place that holds most of the page's prose. */
  private int core() {
    int core = 0;
    boolean moved = true;
    int places = page.elements.size();
    int[] heaviest = new int[places];
    Arrays.fill(heaviest, -1);
    for (int place = 1; place < places; place++) {
      int parent = page.parents.get(place);
      if (heaviest[parent] < 0 || placeProse[place] > placeProse[heaviest[parent]]) {
        heaviest[parent] = place;
      }
    }
    while (moved) {
      int next = heaviest[core];
      moved = next >= 0 && placeProse[next] > 0.6 * placeProse[core] && placeBlocks[next] > 1;
      core = moved ? next : core;
    }
    return core;
  }

  private boolean[] upTo(int place) {
    boolean[] above = new boolean[page.elements.size()];
    for (int at = place; at >= 0; at = page.parents.get(at)) {
      above[at] = true;
    }
    return above;
  }

  private int steps(int place, boolean[] above) {
    int steps = 0;
    for (int at = place; !above[at]; at = page.parents.get(at)) {
      steps++;
    }
    return steps;
  }

  private boolean within(int place, int container) {
    for (int at = place; at >= container; at = page.parents.get(at)) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  private double scoreAbove(int place) {
    double best = 0;
    int at = place;
    for (int step = 0; step < 5 && at >= 0; step++, at = page.parents.get(at)) {
      best = Math.max(best, placeScore[at]);
    }
    return best;
  }

  /**
   * Places with the same names three levels up are kin: all paragraphs of one body, all teasers.
   */
  private Map<String, double[]> kin() {
    Map<String, double[]> kin = new HashMap<>();
    for (int i = 0; i < blocks; i++) {
      Block block = page.blocks.get(i);
      double[] sums = kin.computeIfAbsent(kinName(block.place()), name -> new double[4]);
      sums[0]++;
      sums[1] += shapes[i].words();
      sums[2] += block.linked();
      sums[3] += block.span().length();
    }
    return kin;
  }

  private String kinName(int place) {
    return kinNames.computeIfAbsent(
        place,
        start -> {
          StringBuilder name = new StringBuilder();
          int at = start;
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
        });
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    if (!style.isEmpty()) {
      String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
      if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
        return true;
      }
    }
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(SHAPE);
    names.addAll(ELEMENT.stream().map(name -> "is_" + name).toList());
    names.addAll(AROUND.stream().map(name -> "in_" + name).toList());
    names.addAll(PLACE);
    names.addAll(ORDER);
    names.addAll(META);
    for (String group : PlaceGroups.NAMES) {
      names.add("near_" + group.toLowerCase(Locale.ROOT));
      names.add("above_" + group.toLowerCase(Locale.ROOT));
    }
    names.addAll(LineRules.featureNames());
    return List.copyOf(names);
  }
}
