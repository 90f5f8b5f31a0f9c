package dev.readout.app.web.page;

import dev.readout.story.Story;
import dev.readout.story.StoryFamily;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How many independent origins stand behind a fact: families of copies, not pages. */
final class FactOrigins {
  private final Map<String, StoryFamily> familyOf = new HashMap<>();

  FactOrigins(Story story) {
    for (StoryFamily family : story.families()) {
      family.articles().forEach(article -> familyOf.put(article, family));
    }
  }

  /** "2 independent origins", "1 to 3 independent origins"; at least one. */
  String of(Collection<String> articles) {
    Set<String> certain = new LinkedHashSet<>();
    Set<String> possible = new LinkedHashSet<>();
    for (String article : articles) {
      StoryFamily family = familyOf.get(article);
      if (family != null) {
        // Two texts of one newsroom are one voice, whichever of them tells the fact.
        String voice = family.origin() == null ? family.id() : family.origin();
        switch (family.independence()) {
          case INDEPENDENT, SAME_ORIGIN -> certain.add(voice);
          case UNCERTAIN -> possible.add(voice);
        }
      }
    }
    possible.removeAll(certain);
    int least = Math.max(1, certain.size());
    int most = Math.max(least, certain.size() + possible.size());
    return (least == most ? String.valueOf(least) : least + " to " + most)
        + (most == 1 ? " origin" : " independent origins");
  }
}
