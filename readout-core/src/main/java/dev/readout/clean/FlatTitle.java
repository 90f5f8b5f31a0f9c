package dev.readout.clean;

import dev.readout.article.RemovalReason;
import dev.readout.article.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline in flattened text that came without one: the line above the first paragraphs
 * that shares most words with them, at least a third of its own. A headline of another story among
 * the tickers shares few.
 */
final class FlatTitle {
  static final Verdict VERDICT = Verdict.dropped(RemovalReason.HEADLINE_TICKER, "title");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final int STEM = 5;
  private static final int LEAD_LINES = 3;
  private static final int LOOK_BACK = 12;

  private FlatTitle() {}

  /** The index of the line; -1 where no line is the headline beyond doubt. */
  static int line(FlatText flat, List<Verdict> verdicts) {
    int lead = lead(flat, verdicts);
    Set<String> told = new HashSet<>();
    for (int i = lead, lines = 0; i >= 0 && i < verdicts.size() && lines < LEAD_LINES; i++) {
      if (verdicts.get(i).kept()) {
        told.addAll(stems(in(flat, i)));
        lines++;
      }
    }
    int best = -1;
    double most = 0;
    for (int i = Math.max(0, lead - LOOK_BACK); i < lead; i++) {
      if (mayBeHeadline(in(flat, i), verdicts.get(i))) {
        Set<String> own = stems(in(flat, i));
        long shared = own.stream().filter(told::contains).count();
        double share = own.isEmpty() ? 0 : (double) shared / own.size();
        if (shared >= 2 && share >= 1 / 3.0 && share > most) {
          best = i;
          most = share;
        }
      }
    }
    return best;
  }

  /** The headline without the name of the site after a bar. */
  static @Nullable String text(FlatText flat, int line) {
    if (line < 0) {
      return null;
    }
    String headline = in(flat, line);
    int bar = headline.indexOf(" | ");
    return Assembly.blankToNull(bar > 15 ? headline.substring(0, bar) : headline);
  }

  /** The first line of the body that is a paragraph. */
  private static int lead(FlatText flat, List<Verdict> verdicts) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).kept()) {
        String line = in(flat, i);
        if (line.split(" ", 9).length >= 9 && !line.isEmpty() && endsSentence(line)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean mayBeHeadline(String line, Verdict verdict) {
    boolean other =
        verdict instanceof Verdict.Dropped dropped
            && !Set.of(RemovalReason.RELATED_LINK, RemovalReason.NAVIGATION, RemovalReason.OTHER)
                .contains(dropped.reason());
    int words = line.split(" ", 30).length;
    return !other && words >= 4 && words <= 25 && !line.endsWith(".") && !line.endsWith(":");
  }

  private static boolean endsSentence(String line) {
    return ".!?\"”’)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static Set<String> stems(String line) {
    Set<String> stems = new HashSet<>();
    Matcher words = WORD.matcher(line.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (!FunctionWords.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  private static String in(FlatText flat, int line) {
    Span span = flat.lines().get(line);
    return span.in(flat.text());
  }
}
