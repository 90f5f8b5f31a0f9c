package dev.readout.app.command;

import dev.readout.reading.Reading;
import dev.readout.story.StoryBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What was known on a day. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only what had been published by that day, as 2023-07-16.")
  @Nullable LocalDate day;

  /** All of them where no day is given. */
  List<Reading> published(List<Reading> readings) {
    return day == null ? readings : StoryBuilder.publishedBy(readings, day);
  }

  /** A day of the calendar. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException("not a day: " + text + " (write it as 2023-07-16)");
      }
    }
  }
}
