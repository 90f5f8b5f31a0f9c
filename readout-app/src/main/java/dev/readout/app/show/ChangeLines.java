package dev.readout.app.show;

import dev.readout.article.Span;
import dev.readout.copy.Change;
import dev.readout.copy.Change.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a copy changed, in a few lines: numbers and names first, of each other kind the longest
 * passages and how many there are.
 */
final class ChangeLines {
  private static final int MOST_OF_A_KIND = 2;
  private static final int MOST_SMALL = 5;
  private static final int LONGEST = 100;

  private ChangeLines() {}

  static void write(List<Change> changes, String before, String after, TreeLines tree) {
    Map<Kind, List<Change>> byKind = new EnumMap<>(Kind.class);
    changes.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
    small(byKind.getOrDefault(Kind.NUMBER, List.of()), "number", Ink.BAD, before, after, tree);
    small(byKind.getOrDefault(Kind.NAME, List.of()), "name", Ink.BAD, before, after, tree);
    for (Kind kind : List.of(Kind.CUT, Kind.ADDED, Kind.REPLACED, Kind.MOVED)) {
      passages(kind, byKind.getOrDefault(kind, List.of()), before, after, tree);
    }
    int touched = byKind.getOrDefault(Kind.TOUCHED_UP, List.of()).size();
    if (touched > 0) {
      tree.add(Ink.FAINT, touched + (touched == 1 ? " sentence" : " sentences") + " touched up");
    }
    if (changes.isEmpty()) {
      tree.add(Ink.FAINT, "no word changed");
    }
  }

  private static void small(
      List<Change> changes, String what, Ink ink, String before, String after, TreeLines tree) {
    // "VELMORA" in a dateline and "Velmora" are one name; as the text wrote it last is told.
    Map<String, String> different = new LinkedHashMap<>();
    for (Change change : changes) {
      String line = in(change.before(), before) + " → " + in(change.after(), after);
      different.put(line.toLowerCase(Locale.ROOT), line);
    }
    List<String> told = List.copyOf(different.values());
    if (!told.isEmpty()) {
      String more = told.size() > MOST_SMALL ? " and " + (told.size() - MOST_SMALL) + " more" : "";
      tree.add(
          ink,
          what
              + (told.size() == 1 ? "" : "s")
              + " changed: "
              + String.join(", ", told.subList(0, Math.min(MOST_SMALL, told.size())))
              + more);
    }
  }

  private static void passages(
      Kind kind, List<Change> changes, String before, String after, TreeLines tree) {
    List<Change> longest =
        changes.stream()
            .sorted((a, b) -> Integer.compare(length(b), length(a)))
            .limit(MOST_OF_A_KIND)
            .toList();
    for (Change change : longest) {
      String was = in(change.before(), before);
      String is = in(change.after(), after);
      switch (kind) {
        case CUT -> tree.add(Ink.OPEN, "- cut: “" + was + "”");
        case ADDED -> tree.add(Ink.GOOD, "+ added: “" + is + "”");
        case MOVED -> tree.add(Ink.PLAIN, "⇅ moved: “" + is + "”");
        case REPLACED, TOUCHED_UP, NUMBER, NAME ->
            tree.add(Ink.PLAIN, "~ “" + was + "” → “" + is + "”");
      }
    }
    int more = changes.size() - longest.size();
    if (more > 0) {
      tree.add(
          Ink.FAINT,
          more
              + " more "
              + kind.name().toLowerCase(Locale.ROOT)
              + (more == 1 ? " passage" : " passages"));
    }
  }

  private static int length(Change change) {
    Span before = change.before();
    Span after = change.after();
    return (before == null ? 0 : before.length()) + (after == null ? 0 : after.length());
  }

  /** The words, or the first and last of many. */
  private static String in(@Nullable Span span, String text) {
    String words = span == null ? "" : Lines.printable(span.in(text));
    if (words.length() <= LONGEST) {
      return words;
    }
    int head = words.lastIndexOf(' ', 2 * LONGEST / 3);
    int tail = words.indexOf(' ', words.length() - LONGEST / 3);
    return words.substring(0, head < 0 ? 2 * LONGEST / 3 : head)
        + " … "
        + words.substring(tail < 0 ? words.length() - LONGEST / 3 : tail + 1);
  }
}
