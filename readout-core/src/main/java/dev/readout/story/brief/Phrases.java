package dev.readout.story.brief;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.story.Named;
import dev.readout.story.StoryEvent;
import dev.readout.story.TimeRange;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The English words for what a story's keys and values say. */
final class Phrases {
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d(?:-WE)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

  private Phrases() {}

  /** "Meeting of Ada Norr and Bo Sand", "Attack by the Red Front on Lowmarket". */
  static String deed(StoryEvent event) {
    StringBuilder deed = new StringBuilder(noun(event.type(), event.mode()));
    List<String> doers = names(event, Participant.Role.SOURCE);
    List<String> targets = names(event, Participant.Role.TARGET);
    List<String> parties = names(event, Participant.Role.PARTICIPANT);
    if (!parties.isEmpty()) {
      deed.append(parties.size() > 1 ? " of " : " with ").append(list(parties));
    }
    if (!doers.isEmpty()) {
      deed.append(" by ").append(list(doers));
    }
    if (!targets.isEmpty()) {
      String to = "visit".equals(event.mode()) ? "to" : preposition(event.type());
      deed.append(' ').append(to).append(' ').append(list(targets));
    }
    return deed.toString();
  }

  /** Between a deed and whom it was done to. */
  private static String preposition(EventType type) {
    return switch (type) {
      case CONSULT, AGREE, COOPERATE -> "with";
      case ASSAULT, SANCTION -> "on";
      case COERCE, PROTEST -> "of";
      case ACCUSE, THREATEN, MOBILIZE -> "against";
      case AID, SUPPORT -> "for";
      case REQUEST, APPEAL, STATEMENT, CONCEDE -> "to";
      case REJECT, RETREAT -> "towards";
    };
  }

  private static List<String> names(StoryEvent event, Participant.Role role) {
    return event.participants().stream()
        .filter(party -> party.role() == role)
        .map(party -> NamePhrase.of(party.who()))
        .distinct()
        .toList();
  }

  private static String noun(EventType type, @Nullable String mode) {
    return switch (type) {
      case CONSULT ->
          "phone".equals(mode) ? "Phone call" : "visit".equals(mode) ? "Visit" : "Meeting";
      case AGREE -> "Agreement";
      case SUPPORT -> "Support";
      case CONCEDE -> "Concession";
      case COOPERATE -> "Cooperation";
      case AID -> "Aid";
      case RETREAT ->
          "release".equals(mode)
              ? "Release"
              : "ceasefire".equals(mode) ? "Ceasefire" : "Withdrawal";
      case REQUEST -> "Demand";
      case ACCUSE -> "investigate".equals(mode) ? "Investigation" : "Accusation";
      case REJECT -> "Refusal";
      case THREATEN -> "ultimatum".equals(mode) ? "Ultimatum" : "Threat";
      case PROTEST -> "Protest";
      case SANCTION -> "Sanction";
      case MOBILIZE -> "Mobilisation";
      case COERCE -> "arrest".equals(mode) ? "Arrest" : "Coercion";
      case ASSAULT -> "Attack";
      case STATEMENT -> "Statement";
      case APPEAL -> "Appeal";
    };
  }

  /** After a deed: "is planned". */
  static String state(EventStatus status) {
    return switch (status) {
      case HAPPENED -> "took place";
      case ONGOING -> "is under way";
      case PLANNED -> "is planned";
      case PROPOSED -> "is proposed";
      case DEMANDED -> "is demanded";
      case THREATENED -> "is threatened";
      case HYPOTHETICAL -> "is possible";
      case CLAIMED -> "took place according to one side";
      case DENIED -> "is denied";
      case POSTPONED -> "is put off";
      case CANCELLED -> "is called off";
      case DID_NOT_HAPPEN -> "did not take place";
    };
  }

  /**
   * After a name: "did not confirm it on 3 March 2025", "said on 3 March 2025 that it is planned
   * for 9 March 2025 in Easthill".
   */
  static String answer(StoryEvent.Entry entry) {
    String on = on(entry.asOf());
    String time = entry.time();
    Named place = entry.place();
    String in = place == null ? "" : " in " + NamePhrase.of(place);
    return switch (entry.status()) {
      case "CONFIRMED" -> "confirmed it" + on + named(time, in);
      case "DENIED" -> "denied it" + on + named(time, in);
      case "NOT_CONFIRMED" -> "did not confirm it" + on + named(time, in);
      case "NO_COMMENT" -> "would not comment on it" + on + named(time, in);
      case "COULD_NOT_BE_VERIFIED" -> "could not verify it" + on + named(time, in);
      default -> {
        EventStatus status = EventStatus.valueOf(entry.status());
        String state = status == EventStatus.CLAIMED ? "took place" : state(status);
        yield "said" + on + " that it " + state + (time == null ? "" : when(status, time)) + in;
      }
    };
  }

  private static String named(@Nullable String time, String in) {
    String setting = (time == null ? "" : when(time)) + in;
    return setting.isEmpty() ? "" : ", to be" + setting;
  }

  /** " to 9 March 2025" of what is put off, " for 9 March 2025" of a plan, else as it was. */
  static String when(EventStatus status, String value) {
    return switch (status) {
      case POSTPONED -> TimeRange.parse(value).map(range -> " to " + day(value)).orElse("");
      case PLANNED, PROPOSED ->
          TimeRange.parse(value).map(range -> " for " + day(value)).orElse("");
      default -> when(value);
    };
  }

  /** " on 3 March 2025"; nothing where the day is not known. */
  static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + day(day);
  }

  static String stance(Position.Stance stance) {
    return switch (stance) {
      case DEMANDS -> "demands";
      case OFFERS -> "offers";
      case SUPPORTS -> "supports";
      case REJECTS -> "rejects";
      case RULES_OUT -> "rules out";
      case WARNS -> "warns of";
    };
  }

  static String state(Deadline.State state) {
    return switch (state) {
      case SET -> "is set";
      case SHORTENED -> "was shortened";
      case EXTENDED -> "was extended";
      case PASSED -> "has passed";
      case MET -> "was met";
    };
  }

  static String figure(Figure.What what, String value) {
    String unit =
        switch (what) {
          case KILLED -> "killed";
          case WOUNDED -> "wounded";
          case MISSING -> "missing";
          case DETAINED -> "detained";
          case DISPLACED -> "displaced";
          case MONEY -> "in money";
          case TROOPS -> "troops";
          case OTHER -> "counted";
        };
    return number(value) + " " + unit;
  }

  private static String number(String value) {
    return value.startsWith(">=")
        ? "at least " + value.substring(2)
        : value.startsWith("<=")
            ? "at most " + value.substring(2)
            : value.replaceFirst("^(\\d+)-(\\d+)$", "$1 to $2");
  }

  /** What a conflict is about, after "accounts differ on". */
  static String question(String key) {
    return switch (key) {
      case "KILLED", "WOUNDED", "DETAINED", "DISPLACED" ->
          "how many were " + key.toLowerCase(Locale.ROOT);
      case "MISSING" -> "how many are missing";
      case "MONEY" -> "how much money";
      case "TROOPS" -> "how many troops";
      case "TIME" -> "when";
      case "PLACE" -> "where";
      case "PARTICIPANTS" -> "who took part";
      case "STATUS" -> "what became of it";
      case "RESPONSIBILITY" -> "who did it";
      case "ATTRIBUTION" -> "who said it";
      default -> "a figure";
    };
  }

  /** One of the values that differ, in words. */
  static String rival(String key, String value) {
    return switch (key) {
      case "TIME" -> day(value);
      case "STATUS" -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
      case "PLACE", "PARTICIPANTS", "RESPONSIBILITY", "ATTRIBUTION" -> value;
      default -> number(value);
    };
  }

  /** "3 March 2025", or the value as it is where it names no day. */
  static String day(String value) {
    Optional<TimeRange> range = TimeRange.parse(value);
    if (range.isEmpty()) {
      return value;
    }
    LocalDate first = range.get().first();
    if (range.get().isDay()) {
      return day(first);
    }
    return WEEK.matcher(value).matches()
        ? (value.endsWith("-WE") ? "the weekend of " : "the week of ") + day(first)
        : MONTH.matcher(value).matches() ? month(first) + " " + first.getYear() : value;
  }

  /** " on 3 March 2025", " in March 2025", " in the week of 3 March 2025". */
  static String when(String value) {
    Optional<TimeRange> range = TimeRange.parse(value);
    if (range.isEmpty()) {
      return "";
    }
    boolean weekend = value.endsWith("-WE");
    return (range.get().isDay() ? " on " : weekend ? " on " : " in ") + day(value);
  }

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> values) {
    if (values.size() < 2) {
      return String.join("", values);
    }
    int last = values.size() - 1;
    return String.join(", ", values.subList(0, last)) + " and " + values.get(last);
  }
}
