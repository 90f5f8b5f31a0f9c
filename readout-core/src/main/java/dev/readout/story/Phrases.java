package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The English words for what a story's keys and values say. */
final class Phrases {
  private static final Pattern SENTENCE_START =
      Pattern.compile(
          "^(?:The|A|An|At|About|Around|Some|Several|Many|More|Most|Nearly|Almost|Over|Under|Up|Its|His|Her|Their|Our|They|He|She|Both|All|Two|Three|Hundreds|Thousands|Dozens|Scores)\\b(?! [A-Z])");

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

  /** Within a sentence: "the army", though the article began one with "The army". */
  static String name(Named named) {
    String name = named.name();
    Matcher first = SENTENCE_START.matcher(name);
    return named.id() == null && first.find()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private static List<String> names(StoryEvent event, Participant.Role role) {
    return event.participants().stream()
        .filter(party -> party.role() == role)
        .map(party -> name(party.who()))
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

  /** After a name: "said on 3 March 2025 that it is planned". */
  static String answer(String status) {
    return switch (status) {
      case "CONFIRMED" -> "confirmed it";
      case "DENIED" -> "denied it";
      case "NOT_CONFIRMED" -> "did not confirm it";
      case "NO_COMMENT" -> "would not comment on it";
      case "COULD_NOT_BE_VERIFIED" -> "could not verify it";
      default -> "said that it " + state(EventStatus.valueOf(status));
    };
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
    String number =
        value.startsWith(">=")
            ? "at least " + value.substring(2)
            : value.startsWith("<=")
                ? "at most " + value.substring(2)
                : value.replaceFirst("^(\\d+)-(\\d+)$", "$1 to $2");
    return number + " " + unit;
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
