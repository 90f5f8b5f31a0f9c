package dev.readout.clean;

import dev.readout.article.PublicationDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days that a flattened text gives for itself: those in removed lines that are little else than
 * a date, and in lines that say "published" or "updated". A day in the body is what the text is
 * about, and none of these.
 */
record FlatDates(@Nullable PublicationDate published, @Nullable PublicationDate updated) {

  static FlatDates read(FlatText flat, List<Verdict> verdicts) {
    PublicationDate published = null;
    PublicationDate updated = null;
    int most = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      String line = flat.lines().get(i).in(flat.text());
      if (verdicts.get(i).kept() || line.length() > 600) {
        continue;
      }
      List<DateText.Found> found = DateText.all(line, false);
      if (found.isEmpty()) {
        continue;
      }
      DateText.Found first = found.get(0);
      String small = line.toLowerCase(Locale.ROOT);
      if (small.contains("updated") || small.contains("modified")) {
        updated = updated == null ? first.date() : updated;
        if (!small.contains("publish") && !small.contains("posted")) {
          continue;
        }
      }
      int points =
          first.span().length() > 0.5 * line.length() ? 3 : first.span().start() < 30 ? 1 : 0;
      points += small.contains("publish") || small.contains("posted") ? 3 : 0;
      if (points > most) {
        most = points;
        published = first.date();
      }
    }
    return new FlatDates(
        published == null ? updated : published, published == null ? null : updated);
  }
}
