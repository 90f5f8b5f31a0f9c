package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.show.TimelineView;
import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Day by day. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Prints the dated events of all kept articles, day by day.",
    footer = {
      "",
      "Examples:",
      "  readout timeline",
      "  readout timeline --from 2023-07-10 --to 2023-07-20"
    })
final class TimelineCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2023-07-10.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  @Nullable String to;

  @Override
  public Integer call() {
    LocalDate first = day(from, LocalDate.MIN);
    LocalDate last = day(to, LocalDate.MAX);
    try (Archive archive = archiveOption.open();
        Stream<ArchivedReading> kept = archive.readings()) {
      List<Reading> readings = kept.map(r -> ReadingJson.parse(r.json())).toList();
      System.out.print(TimelineView.of(readings, first, last, Input.terminal()));
    }
    return ExitCode.OK;
  }

  private LocalDate day(@Nullable String text, LocalDate otherwise) {
    try {
      return text == null ? otherwise : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "not a day: " + text + " (write it as 2023-07-10)", e);
    }
  }
}
