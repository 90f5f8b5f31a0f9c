package dev.readout.time;

import dev.readout.article.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of one article stands: its date, the way the clause at hand looks, and the
 * dates mentioned so far that a later phrase can lean on. Used by one thread for one article.
 */
final class Discourse {
  /** Meanings that tell of results, not of what they are compared with. */
  private static final Set<String> RESULTS =
      Set.of("quarter", "quarter-of", "quarter-near", "half", "half-of", "half-near");

  /** Stands in for an unknown date; whatever leans on it is masked afterwards. */
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 5);

  private final @Nullable PublicationDate published;
  private Direction direction = Direction.OPEN;
  private boolean leaned;
  private int paragraph;
  private int sentence;
  private @Nullable Moment focus;
  private int focusSentence = -1;
  private boolean focusHasYear;
  private @Nullable Moment period;
  private @Nullable Moment day;
  private int dayParagraph = -1;

  Discourse(@Nullable PublicationDate published) {
    this.published = published;
  }

  void enter(int nextParagraph) {
    paragraph = nextParagraph;
    sentence++;
  }

  void enterSentence() {
    sentence++;
  }

  void begin(Direction clauseDirection) {
    direction = clauseDirection;
    leaned = false;
  }

  /** The day of publication; asking for it makes the value lean on it. */
  LocalDate today() {
    leaned = true;
    return published == null ? NO_DATE : published.day();
  }

  @Nullable LocalTime time() {
    return published == null ? null : published.time();
  }

  boolean isDated() {
    return published != null;
  }

  boolean hasLeaned() {
    return leaned;
  }

  Direction direction() {
    return direction;
  }

  /** The last calendar mention, or the day of publication. */
  Moment focus() {
    return focus != null ? focus : Moment.day(today());
  }

  /**
   * The quarter, half or year whose results the text is telling, not one that it is compared with;
   * null where it tells of none.
   */
  @Nullable Moment period() {
    return period;
  }

  /** The last day mentioned in this paragraph or the one before, or the day of publication. */
  Moment day() {
    Moment seen = day;
    return seen != null && paragraph - dayParagraph <= 1 ? seen.at("") : Moment.day(today());
  }

  /** A year that the paragraph is telling of, when it is another than that of publication; or 0. */
  int storyYear() {
    Moment seen = focus;
    return seen != null
            && focusHasYear
            && focusSentence == sentence
            && direction != Direction.FUTURE
            && seen.year() != today().getYear()
        ? seen.year()
        : 0;
  }

  /** Whether the value lies wholly after the day of publication. */
  boolean isAhead(Value value) {
    Moment moment = value.moment();
    return moment != null && published != null && moment.start().isAfter(published.day());
  }

  private boolean isOver(Moment moment) {
    return published == null || !moment.end().isAfter(published.day());
  }

  void mention(Value value, Phrase phrase) {
    Moment moment = value.moment();
    if (moment == null) {
      boolean months = value.text().endsWith("M") && value.text().startsWith("P");
      period = months && phrase.says("the", "first") ? null : period;
      return;
    }
    focusHasYear = phrase.has(Kind.YEAR) || (focusHasYear && focusSentence == sentence);
    focus = moment.at("");
    focusSentence = sentence;
    boolean results = moment.grain() == Grain.QUARTER || moment.grain() == Grain.HALF;
    if (results
        && RESULTS.contains(phrase.rule().meaning())
        && (period == null || isOver(moment))) {
      period = focus;
    }
    if (moment.grain() == Grain.DAY) {
      day = moment;
      dayParagraph = paragraph;
    }
  }
}
