package dev.readout.app.web.page;

import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Why each family counts, with families called after an article of theirs and not by number. */
final class FamilyReasons {
  private static final Pattern FAMILY = Pattern.compile("\\bfamily (f\\d+)\\b");
  private static final int LONGEST = 70;

  private final Story story;
  private final Map<String, String> names = new HashMap<>();

  FamilyReasons(Story story) {
    this.story = story;
    Map<String, String> titles = new HashMap<>();
    for (StoryArticle article : story.articles()) {
      String title = article.title();
      titles.put(article.id(), title == null || title.isBlank() ? article.id() : title);
    }
    for (StoryFamily family : story.families()) {
      String first = family.articles().isEmpty() ? family.id() : family.articles().getFirst();
      String title = titles.getOrDefault(first, first);
      names.put(
          family.id(),
          "“" + (title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title) + "”");
    }
  }

  /** One line a family: "“Ministers meet in Oslo”: written by ...". */
  List<String> all() {
    return story.families().stream()
        .map(family -> names.getOrDefault(family.id(), family.id()) + ": " + of(family))
        .toList();
  }

  String of(StoryFamily family) {
    return FAMILY
        .matcher(family.reason())
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    names.getOrDefault(found.group(1), found.group())));
  }
}
