package dev.readout.name;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Her successor", "Merkel's predecessor": whoever held the post after or before the person meant,
 * by the rows of the table. Not guessed where the post, the person or the next holder is open.
 */
final class Succession {
  private static final Set<String> HIS = Set.of("his", "him");
  private static final Set<String> HER = Set.of("her");

  /** The lowest rank of posts that one person holds at a time. */
  private static final int SINGLE = 4;

  private final Scene scene;

  private Succession(Scene scene) {
    this.scene = scene;
  }

  static void find(Scene scene) {
    Succession succession = new Succession(scene);
    for (int s = 0; s < scene.sentences.size(); s++) {
      for (int i = 1; i < scene.sentences.get(s).tokens().size(); i++) {
        String word = scene.word(s, i);
        if (word.equals("successor") || word.equals("predecessor")) {
          succession.resolve(s, i, word.equals("successor"));
        }
      }
    }
    scene.sort();
  }

  private void resolve(int s, int i, boolean after) {
    // Before a name it is an apposition: the name itself is read.
    if (scene.startingAt(s, i + 1) != null || scene.date == null) {
      return;
    }
    Draft owner = null;
    int first = i - 1;
    String before = scene.word(s, i - 1);
    if (HIS.contains(before) || HER.contains(before)) {
      owner = nearest(s, i, HER.contains(before) ? "f" : "m");
    } else if (scene.tag(s, i - 1).equals("POS")) {
      owner = scene.endingAt(s, i - 2);
      first = owner == null ? first : owner.first;
    }
    Office held = owner == null || owner.known == null ? null : post(owner, scene.date);
    Office next = held == null ? null : neighbour(held, after, scene.date);
    KnownEntity person = next == null ? null : scene.knowledge.byId(next.person()).orElse(null);
    if (next != null && person != null) {
      Draft d = scene.draft(s, first, i, null);
      d.form = NameMention.Form.NOMINAL;
      d.type = EntityType.PERSON;
      d.link(person, RoleText.of(scene.knowledge, next));
      d.state = next.state();
      scene.add(d);
    }
  }

  /** The nearest person before who is a man or a woman, the sentence's own first. */
  private @Nullable Draft nearest(int s, int i, String gender) {
    int limit = scene.token(s, i).start();
    for (int back = 0; back <= 2 && s - back >= 0; back++) {
      Draft best = null;
      for (Draft d : scene.in(s - back)) {
        boolean agrees = d.gender.isEmpty() || d.gender.equals(gender);
        if (d.type == EntityType.PERSON && agrees && d.span.end() <= limit) {
          best = d;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** The post that the article names beside the person, else the highest held last. */
  private @Nullable Office post(Draft d, LocalDate date) {
    KnownEntity known = d.known;
    if (known == null) {
      return null;
    }
    List<Office> begun =
        scene.knowledge.offices(known.id()).stream()
            .filter(o -> !o.start().isEmpty() && o.start().compareTo(date.toString()) <= 0)
            .filter(o -> o.kind().rank() >= SINGLE && !o.state().isEmpty())
            .toList();
    return begun.stream()
        .max(
            Comparator.comparing((Office o) -> d.role != null && d.role.kinds().contains(o.kind()))
                .thenComparing(Office::start)
                .thenComparingInt(o -> o.kind().rank()))
        .orElse(null);
  }

  /** Who held the same post of the state next or before, by the date of starting. */
  private @Nullable Office neighbour(Office held, boolean after, LocalDate date) {
    List<Office> others =
        scene.knowledge.posts(held.kind(), held.state()).stream()
            .filter(o -> !o.person().equals(held.person()) && !o.start().isEmpty())
            .filter(o -> o.start().compareTo(date.toString()) <= 0)
            .toList();
    Comparator<Office> byStart = Comparator.comparing((Office o) -> Office.first(o.start()));
    String start = Office.first(held.start());
    if (after) {
      return others.stream()
          .filter(o -> Office.first(o.start()).compareTo(start) > 0)
          .min(byStart)
          .filter(o -> follows(held, o))
          .orElse(null);
    }
    return others.stream()
        .filter(o -> Office.first(o.start()).compareTo(start) < 0)
        .max(byStart)
        .filter(o -> follows(o, held))
        .orElse(null);
  }

  /** Whether one begins about where the other ends: no row is missing between them. */
  private static boolean follows(Office before, Office after) {
    if (before.end().isEmpty()) {
      return true;
    }
    LocalDate end = LocalDate.parse(padded(before.end()));
    LocalDate start = LocalDate.parse(Office.first(after.start()));
    return Math.abs(start.toEpochDay() - end.toEpochDay()) <= 200;
  }

  private static String padded(String date) {
    return date.length() == 10 ? date : Office.first(date);
  }
}
