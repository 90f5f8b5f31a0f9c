package dev.readout.clean;

import dev.readout.article.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in the short visible lines of a page. Stateless but for the page; not for many threads. */
final class VisibleDates {
  /** Points of a line that stands in a place for dates or behind a word for it. */
  static final int SAID_PLAINLY = 3;

  static final Pattern CHANGED =
      Pattern.compile(
          "(?i)updated|modified|aktualisiert|geändert|änderung|mis à jour|actualizado|edited|last change");
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)publish|posted|veröffentlicht|erschienen|publié|publicado|erstellt|\\bdate|\\bdatum|\\bstand\\b|\\bon\\b|written");
  private static final int LONGEST = 160;
  private static final int DATED = PlaceGroups.bit("META") | PlaceGroups.bit("BYLINE");
  private static final int ELSEWHERE = PlaceGroups.bit("COMMENT") | PlaceGroups.bit("RELATED");
  private static final int FOOTER = PlaceGroups.bit("FOOTER");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  /** So many lines before and behind the title belong to the head of the article. */
  private static final int HEAD = 4;

  private static final int BEHIND = 40;

  private final HtmlPage page;
  private final boolean monthFirst;

  /** The line of the title, or a number far off. */
  private final int title;

  VisibleDates(HtmlPage page, @Nullable String titleText, boolean monthFirst) {
    this.page = page;
    this.monthFirst = monthFirst;
    title = title(titleText == null ? "" : PageClues.fold(titleText));
  }

  /** The first heading that is the title, else the first of the first level. */
  private int title(String folded) {
    int first = -HEAD - 1;
    List<Block> blocks = page.text().blocks;
    for (int i = 0; i < blocks.size(); i++) {
      String tag = page.text().elements.get(blocks.get(i).place()).normalName();
      if (HEADINGS.contains(tag)) {
        if (PageClues.fold(line(blocks.get(i))).equals(folded)) {
          return i;
        }
        first = first < 0 && tag.equals("h1") ? i : first;
      }
    }
    return first;
  }

  /**
   * The day of the line that speaks most plainly: one in a place for dates, behind a word for it,
   * or next to the title comes first.
   *
   * @param least points that it must have
   */
  Optional<PublicationDate> best(int least) {
    PublicationDate best = null;
    int most = least - 1;
    List<Block> blocks = page.text().blocks;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.span().length() > LONGEST) {
        continue;
      }
      String line = line(block);
      List<DateText.Found> found = DateText.all(line, monthFirst);
      if (found.isEmpty()) {
        continue;
      }
      int groups = page.text().groups.get(block.place());
      int points = 1;
      points += (groups & DATED) != 0 ? 2 : 0;
      points += SAID.matcher(line).find() ? 2 : 0;
      boolean head = Math.abs(i - title) <= HEAD;
      points += head ? 2 : 0;
      points += found.get(0).span().length() > 0.5 * line.length() ? 1 : 0;
      points -= CHANGED.matcher(line).find() ? 1 : 0;
      points -= (groups & ELSEWHERE) != 0 ? 3 : 0;
      points -= (groups & FOOTER) != 0 && !head ? 2 : 0;
      if (points > most) {
        most = points;
        best = found.get(0).date();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last short line that says when the page was changed: all that undated pages tell. */
  Optional<PublicationDate> changed() {
    @Nullable PublicationDate last = null;
    for (Block block : page.text().blocks) {
      if (block.span().length() <= LONGEST && CHANGED.matcher(line(block)).find()) {
        last = DateText.first(line(block), monthFirst).orElse(last);
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether a short line behind the title gives this day; before it stands today's. */
  boolean printBehindTitle(LocalDate day) {
    List<Block> blocks = page.text().blocks;
    int end = Math.min(blocks.size(), Math.max(0, title) + BEHIND);
    for (int i = Math.max(0, title); i < end; i++) {
      if (blocks.get(i).span().length() <= LONGEST
          && DateText.all(line(blocks.get(i)), monthFirst).stream()
              .anyMatch(found -> found.date().day().equals(day))) {
        return true;
      }
    }
    return false;
  }

  private String line(Block block) {
    return page.text().text.substring(block.span().start(), block.span().end());
  }
}
