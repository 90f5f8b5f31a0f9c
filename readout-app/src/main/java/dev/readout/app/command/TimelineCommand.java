package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Stories;
import dev.readout.app.show.TimelineView;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  @Mixin ArchiveOption archiveOption;

  @Mixin AsOfOption asOf;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = AsOfOption.Day.class,
      description = "First day, as 2023-07-10.")
  @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = AsOfOption.Day.class,
      description = "Last day.")
  @Nullable LocalDate to;

  @Override
  public Integer call() {
    LocalDate first = from == null ? LocalDate.MIN : from;
    LocalDate last = to == null ? LocalDate.MAX : to;
    try (Archive archive = archiveOption.open()) {
      List<Reading> readings = asOf.published(Stories.kept(archive));
      System.out.print(TimelineView.of(readings, first, last, Input.terminal()));
    }
    return ExitCode.OK;
  }
}
