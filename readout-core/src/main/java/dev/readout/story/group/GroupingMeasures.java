package dev.readout.story.group;

import dev.readout.story.group.GroupingText.View;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against two articles telling one story: cosines and their roots, what is
 * absent in either, and the days between. Always in the order of {@link #NAMES}.
 */
final class GroupingMeasures {
  private static final List<View> WORDS =
      List.of(View.WHOLE, View.OPENING, View.NAMES, View.DEEDS, View.TITLE);
  private static final List<View> NAMED =
      List.of(View.PERSONS, View.PLACES, View.BODIES, View.NUMBERS);

  static final List<String> NAMES = names();

  private GroupingMeasures() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (View view : WORDS) {
      names.add(key(view));
      names.add(key(view) + "Root");
    }
    names.add("all");
    for (View view : NAMED) {
      names.add(key(view));
      names.add(key(view) + "Root");
      names.add(key(view) + "Absent");
    }
    names.add("undated");
    names.add("gap");
    return List.copyOf(names);
  }

  private static String key(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  static double[] of(GroupingText a, GroupingText b) {
    double[] measures = new double[NAMES.size()];
    int at = 0;
    double product = 1;
    for (View view : WORDS) {
      double cosine = a.cosine(b, view);
      measures[at++] = cosine;
      measures[at++] = Math.sqrt(cosine);
      product *= 0.02 + cosine;
    }
    measures[at++] = StrictMath.log(product);
    for (View view : NAMED) {
      double cosine = a.cosine(b, view);
      boolean absent = a.vector(view).isEmpty() || b.vector(view).isEmpty();
      measures[at++] = cosine;
      measures[at++] = Math.sqrt(cosine);
      measures[at++] = absent ? 1 : 0;
    }
    LocalDate mine = a.day();
    LocalDate theirs = b.day();
    boolean dated = mine != null && theirs != null;
    measures[at++] = dated ? 0 : 1;
    measures[at] =
        mine != null && theirs != null
            ? StrictMath.log(1.0 + Math.abs(ChronoUnit.DAYS.between(mine, theirs)))
            : 0;
    return measures;
  }
}
