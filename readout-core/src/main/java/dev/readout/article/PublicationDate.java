package dev.readout.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was published or changed, with the time and zone where they are known. ISO
 * 8601.
 *
 * @param day the calendar day as the publisher prints it, in the publisher's own zone
 */
public record PublicationDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.*");

  public PublicationDate {
    if (time == null && zone != null) {
      throw new IllegalArgumentException("a zone without a time");
    }
  }

  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, null, null);
  }

  /** Reads an ISO date with or without a time; empty where there is none. */
  public static Optional<PublicationDate> parse(@Nullable String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    Matcher m = ISO.matcher(iso.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      if (m.group(4) == null) {
        return Optional.of(of(day));
      }
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(m.group(4)),
              Integer.parseInt(m.group(5)),
              m.group(6) == null ? 0 : Integer.parseInt(m.group(6)));
      String zone = m.group(7);
      ZoneOffset offset =
          zone == null
              ? null
              : Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return Optional.of(new PublicationDate(day, time, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 2025-08-12}, {@code 2025-08-12T23:04:25} or {@code 2025-08-12T23:04:25+02:00}. */
  public String iso() {
    if (time == null) {
      return day.toString();
    }
    String clock =
        String.format(
            java.util.Locale.ROOT,
            "%02d:%02d:%02d",
            time.getHour(),
            time.getMinute(),
            time.getSecond());
    return day + "T" + clock + (zone == null ? "" : zone.getId());
  }
}
