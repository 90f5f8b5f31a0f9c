package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which element holds a block, which elements hold that one, and whether they are shown. A form, a
 * header or a hidden box that holds most of the page's prose tells nothing of one block: scripts
 * show it, and whole pages are put into forms.
 */
final class ElementFeatures implements FeatureGroup {
  private static final List<String> OWN =
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

  private static final Set<String> ALSO_WIDE =
      Set.of("article", "main", "section", "table", "ul", "ol");

  static final List<String> NAMES = names();

  private final PageSurvey survey;
  private final int[] tagsAbove;
  private final boolean[] hidden;

  ElementFeatures(PageSurvey survey) {
    this.survey = survey;
    PageText page = survey.page;
    int places = page.elements.size();
    tagsAbove = new int[places];
    hidden = new boolean[places];
    for (int place = 0; place < places; place++) {
      int parent = page.parents.get(place);
      Element element = page.elements.get(place);
      boolean wide = survey.prose[place] > 0.5 * survey.pageProse;
      boolean tells = !wide || ALSO_WIDE.contains(element.normalName());
      int tag = tells ? AROUND.indexOf(element.normalName()) : -1;
      tagsAbove[place] = (parent < 0 ? 0 : tagsAbove[parent]) | (tag < 0 ? 0 : 1 << tag);
      hidden[place] = (parent >= 0 && hidden[parent]) || (!wide && isHidden(element));
    }
  }

  @Override
  public void describe(int block, Numbers numbers) {
    int place = survey.place(block);
    String tag = survey.tag(block);
    numbers.add(tag.equals("p"));
    numbers.add(survey.heading(block) ? tag.charAt(1) - '0' : 0);
    numbers.add(tag.equals("li"));
    numbers.add(tag.equals("td") || tag.equals("th") || tag.equals("tr"));
    numbers.add(tag.equals("div"));
    numbers.add(tag.equals("blockquote"));
    numbers.add(tag.equals("figcaption"));
    numbers.add(tag.equals("pre"));
    numbers.add(tag.equals("button"));
    numbers.add(tag.equals("dt") || tag.equals("dd"));
    numbers.add(tag.indexOf('-') > 0);
    for (int t = 0; t < AROUND.size(); t++) {
      numbers.add((tagsAbove[place] & 1 << t) != 0);
    }
    numbers.add(survey.page.depths.get(place));
    numbers.add(hidden[place]);
  }

  static boolean isHidden(Element element) {
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

  private static List<String> names() {
    List<String> names = new ArrayList<>(OWN.stream().map(name -> "is_" + name).toList());
    names.addAll(AROUND.stream().map(name -> "in_" + name).toList());
    names.add("depth");
    names.add("hidden");
    return List.copyOf(names);
  }
}
