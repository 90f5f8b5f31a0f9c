package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which blocks of a page are body: learned trees give each block its odds, the page as a
 * whole sets how good they must be, a few rules overrule them; then the reason for what is removed
 * is told from the rule or the place. Thread-safe.
 */
final class HtmlJudge {
  private static final TreeModel TREES = TreeModel.load("html-trees.tsv", HtmlFeatures.NAMES);

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
    PageSurvey survey = new PageSurvey(page.text(), page.clues());
    double[] odds = odds(survey);
    double threshold = Threshold.of(odds, survey);
    boolean[] vetoed = Vetoes.of(survey);
    List<Verdict> verdicts = new ArrayList<>(odds.length);
    for (int i = 0; i < odds.length; i++) {
      LineRules.@Nullable Rule rule = survey.rules.get(i);
      boolean sure = rule != null && rule.sure();
      boolean kept = odds[i] >= threshold && !sure && !vetoed[i];
      verdicts.add(kept ? Verdict.keep() : reason(page, i, rule, survey));
    }
    SaidBefore.drop(List.of(survey.lines), List.of(survey.shapes), verdicts);
    keepEmbeddedPosts(page.text(), verdicts);
    ReasonRule.tell(List.of(survey.lines), verdicts);
    return verdicts;
  }

  /** A post that is shown among the author's paragraphs is quoted by the author. */
  private static void keepEmbeddedPosts(PageText text, List<Verdict> verdicts) {
    int first = verdicts.indexOf(Verdict.keep());
    int last = verdicts.lastIndexOf(Verdict.keep());
    for (int i = first + 1; i < last; i++) {
      if (text.inEmbeddedPost(text.blocks.get(i).place())) {
        verdicts.set(i, Verdict.keep());
      }
    }
  }

  private static double[] odds(PageSurvey survey) {
    List<double[]> numbers = HtmlFeatures.describe(survey);
    double[] odds = new double[survey.blocks];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = TREES.probability(numbers.get(i));
    }
    return odds;
  }

  private static Verdict reason(
      HtmlPage page, int i, LineRules.@Nullable Rule rule, PageSurvey survey) {
    if (rule != null) {
      return Verdict.dropped(rule.reason(), rule.name());
    }
    PageText text = page.text();
    Block block = text.blocks.get(i);
    if (survey.titles[i]) {
      return Verdict.dropped(RemovalReason.HEADLINE_TICKER, "title");
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
    int size = survey.shapes[i].words();
    return link
        ? Verdict.dropped(
            size < 5 ? RemovalReason.NAVIGATION : RemovalReason.RELATED_LINK, "link alone")
        : Verdict.dropped(RemovalReason.OTHER, "unlike the body");
  }
}
