package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which blocks of a page are body: learned trees give each block its odds, twice, the
 * second time knowing the odds around it; then the reason for what is removed is told from the rule
 * or the place. Thread-safe.
 */
final class HtmlJudge {
  private static final TreeModel FIRST = TreeModel.load("html-first.tsv", HtmlFeatures.NAMES);
  private static final TreeModel SECOND =
      TreeModel.load("html-second.tsv", SecondLook.names(HtmlFeatures.NAMES));
  private static final int COMMENT = PlaceGroups.bit("COMMENT");
  private static final double ENOUGH = 0.5;
  private static final double LAST_RESORT = 0.15;

  /** Which place gives which reason, the most telling first. */
  private record PlaceReason(int group, RemovalReason reason, String rule) {}

  private static final List<PlaceReason> PLACES =
      List.of(
          new PlaceReason(PlaceGroups.bit("CAPTION"), RemovalReason.CAPTION, "place: caption"),
          new PlaceReason(PlaceGroups.bit("COMMENT"), RemovalReason.COMMENTS, "place: comments"),
          new PlaceReason(PlaceGroups.bit("SHARE"), RemovalReason.SHARE_PROMPT, "place: share"),
          new PlaceReason(PlaceGroups.bit("AD"), RemovalReason.ADVERTISING, "place: advertising"),
          new PlaceReason(PlaceGroups.bit("PROMO"), RemovalReason.ADVERTISING, "place: promotion"),
          new PlaceReason(PlaceGroups.bit("RELATED"), RemovalReason.RELATED_LINK, "place: related"),
          new PlaceReason(PlaceGroups.bit("BYLINE"), RemovalReason.BYLINE, "place: byline"),
          new PlaceReason(PlaceGroups.bit("NAV"), RemovalReason.NAVIGATION, "place: navigation"),
          new PlaceReason(PlaceGroups.bit("FOOTER"), RemovalReason.NAVIGATION, "place: footer"),
          new PlaceReason(PlaceGroups.bit("HEADER"), RemovalReason.NAVIGATION, "place: header"),
          new PlaceReason(PlaceGroups.bit("ASIDE"), RemovalReason.RELATED_LINK, "place: aside"));

  private static final Set<String> NAVIGATION = Set.of("nav", "header", "footer", "button", "form");

  private HtmlJudge() {}

  static List<Verdict> judge(HtmlPage page) {
    HtmlFeatures.Described described = HtmlFeatures.describe(page.text(), page.clues());
    double[] odds = odds(page.text(), described);
    boolean any = false;
    for (double chance : odds) {
      any |= chance >= ENOUGH;
    }
    double threshold = any ? ENOUGH : LAST_RESORT;
    List<Verdict> verdicts = new ArrayList<>(odds.length);
    for (int i = 0; i < odds.length; i++) {
      LineRules.@Nullable Rule rule = described.rules().get(i);
      boolean sure = rule != null && rule.sure();
      boolean kept = odds[i] >= threshold && !sure && !amongComments(page.text(), i);
      verdicts.add(kept ? Verdict.keep() : reason(page, i, rule, described));
    }
    return verdicts;
  }

  /**
   * Readers' comments read like the author's prose: only the names of their place give them away.
   */
  private static boolean amongComments(PageText text, int block) {
    int at = text.blocks.get(block).place();
    for (int step = 0; step < 3 && at > 0; step++, at = text.parents.get(at)) {
      if ((text.groups.get(at) & COMMENT) != 0) {
        return true;
      }
    }
    return false;
  }

  private static double[] odds(PageText text, HtmlFeatures.Described described) {
    int blocks = text.blocks.size();
    double[] first = new double[blocks];
    double[] words = new double[blocks];
    int[] container = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      first[i] = FIRST.probability(described.numbers().get(i));
      words[i] = Math.max(1, described.shapes().get(i).words());
      container[i] = Math.max(0, text.parents.get(text.blocks.get(i).place()));
    }
    List<double[]> stacked = SecondLook.at(described.numbers(), first, words, container);
    double[] second = new double[blocks];
    for (int i = 0; i < blocks; i++) {
      second[i] = SECOND.probability(stacked.get(i));
    }
    return second;
  }

  private static Verdict reason(
      HtmlPage page, int i, LineRules.@Nullable Rule rule, HtmlFeatures.Described described) {
    if (rule != null) {
      return Verdict.dropped(rule.reason(), rule.name());
    }
    PageText text = page.text();
    Block block = text.blocks.get(i);
    if (page.clues().isTitle(text.text.substring(block.span().start(), block.span().end()))) {
      return Verdict.dropped(RemovalReason.OTHER, "title");
    }
    for (int at = block.place(), step = 0; at > 0 && step < 8; at = text.parents.get(at), step++) {
      String tag = text.elements.get(at).normalName();
      if (tag.equals("figcaption") || tag.equals("figure") || tag.equals("caption")) {
        return Verdict.dropped(RemovalReason.CAPTION, "element: " + tag);
      }
      for (PlaceReason place : PLACES) {
        if ((text.groups.get(at) & place.group()) != 0) {
          return Verdict.dropped(place.reason(), place.rule());
        }
      }
      if (NAVIGATION.contains(tag)) {
        return Verdict.dropped(RemovalReason.NAVIGATION, "element: " + tag);
      }
      if (tag.equals("aside")) {
        return Verdict.dropped(RemovalReason.RELATED_LINK, "element: aside");
      }
    }
    boolean link = block.linked() > 0.6 * block.span().length();
    int size = described.shapes().get(i).words();
    return link
        ? Verdict.dropped(
            size < 5 ? RemovalReason.NAVIGATION : RemovalReason.RELATED_LINK, "link alone")
        : Verdict.dropped(RemovalReason.OTHER, "unlike the body");
  }
}
