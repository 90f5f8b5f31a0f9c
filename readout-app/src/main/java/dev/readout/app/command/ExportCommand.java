package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.ExportFormat;
import dev.readout.app.Stories;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.Corrections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stories in the formats of other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Prints the stories of the archive, or one of them, in the format of another program.",
    footer = {
      "",
      "Examples:",
      "  readout export --format csv --table deadlines > deadlines.csv",
      "  readout export --format ics --story grain-05-russia-ends > meetings.ics",
      "  readout export --format geojson --as-of 2023-07-18 > places.geojson",
      "  readout export --format gdelt > events.csv"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;
  @Mixin AsOfOption asOf;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  ExportFormat format;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = "EVENTS",
      description = "For csv, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  ExportFormat.Table table;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Id of a story, the beginning of one, or id of an article in it.")
  @Nullable String story;

  @Override
  public Integer call() {
    List<Reading> readings;
    Corrections corrections;
    try (Archive archive = archiveOption.open()) {
      readings = asOf.published(Stories.kept(archive));
      corrections = archive.corrections();
    }
    Map<String, Reading> byId =
        readings.stream()
            .collect(Collectors.toMap(Reading::id, Function.identity(), (first, later) -> first));
    List<StoryOutline> outlines = Stories.outline(readings, corrections);
    if (story != null) {
      Optional<StoryOutline> found = Stories.find(outlines, story);
      if (found.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("readout: no story " + story + " in " + archiveOption.name());
        return ExitCode.NOT_FOUND;
      }
      outlines = List.of(found.get());
    }
    StoryTeller teller = StoryTeller.standard();
    List<Story> stories = outlines.stream().map(one -> teller.tell(one, byId)).toList();
    System.out.print(format.write(stories, table, byId::get));
    return ExitCode.OK;
  }
}
