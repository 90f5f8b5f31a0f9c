package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.article.Article;
import dev.readout.copy.Comparison;
import dev.readout.copy.SharedPassage;
import dev.readout.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two articles side by side, with the passages that they share. */
public record BesidePage(
    String verdict, String reason, String shares, Side one, Side other, int passages) {
  /** One of the two. */
  public record Side(String href, String title, String note, Marked text) {}

  /** Each passage is numbered on both sides and leads to the other. */
  public static BesidePage of(Reading one, Reading other, Comparison comparison, Links links) {
    List<Marked.Mark> marksOne = new ArrayList<>();
    List<Marked.Mark> marksOther = new ArrayList<>();
    int number = 0;
    for (SharedPassage passage : comparison.shared()) {
      number++;
      String label = String.valueOf(number);
      marksOne.add(new Marked.Mark(passage.inA(), "passage", "other-" + number, true, label));
      marksOther.add(new Marked.Mark(passage.inB(), "passage", "one-" + number, true, label));
    }
    return new BesidePage(
        comparison.copy()
            ? "Copies of one text: " + comparison.kind().name().toLowerCase(Locale.ROOT)
            : "Not copies of one another",
        comparison.reason(),
        percent(comparison.sharedOfA())
            + " of the first is in the second, "
            + percent(comparison.sharedOfB())
            + " of the second in the first",
        side(one, marksOne, links),
        side(other, marksOther, links),
        number);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static Side side(Reading reading, List<Marked.Mark> marks, Links links) {
    Article article = reading.article();
    List<Marked.Mark> all = new ArrayList<>(marks);
    article.removed().forEach(gone -> all.add(Marked.Mark.of(gone.span(), "removed")));
    var published = article.credits().published();
    return new Side(
        links.article(reading.id()),
        article.credits().title() == null ? reading.id() : article.credits().title(),
        Wording.day(published == null ? null : published.day()),
        Marked.of(article.text(), all, List.of()));
  }
}
