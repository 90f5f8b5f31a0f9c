package dev.readout.story.group;

import dev.readout.article.PublicationDate;
import dev.readout.story.group.GroupingText.View;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two articles telling one story, as measures by name. */
final class GroupingMeasures {
  private GroupingMeasures() {}

  static Map<String, Double> of(GroupingText a, GroupingText b) {
    Map<String, Double> measures = new LinkedHashMap<>();
    double product = 1;
    for (View view : View.values()) {
      double cosine = a.cosine(b, view);
      measures.put(view.name().toLowerCase(Locale.ROOT), cosine);
      measures.put(view.name().toLowerCase(Locale.ROOT) + "Root", Math.sqrt(cosine));
      product *= 0.02 + cosine;
    }
    measures.put("all", StrictMath.log(product));
    boolean dated = a.published() != null && b.published() != null;
    measures.put("undated", dated ? 0.0 : 1.0);
    measures.put("gap", dated ? StrictMath.log(1 + gap(a.published(), b.published())) : 0.0);
    return measures;
  }

  private static double gap(@Nullable PublicationDate a, @Nullable PublicationDate b) {
    return a == null || b == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
  }
}
