package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Stories;
import dev.readout.app.show.StoryView;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.Corrections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One story of the archive. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description =
        "Prints one story of the archive: events with their history, differing accounts, positions, contacts, sources.",
    footer = {
      "",
      "Examples:",
      "  readout story st1f0c9a",
      "  readout story grain-05-russia-ends            the story that holds this article",
      "  readout story --as-of 2023-07-16 st1f0c9a     as it was known on that day"
    })
final class StoryCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;
  @Mixin AsOfOption asOf;

  @Option(names = "--json", description = "Print the story as JSON.")
  boolean json;

  @Parameters(
      paramLabel = "ID",
      description = "Id of a story, the beginning of one, or id of an article in it.")
  String id;

  @Override
  public Integer call() {
    List<Reading> readings;
    Corrections corrections;
    try (Archive archive = archiveOption.open()) {
      readings = Stories.kept(archive);
      corrections = archive.corrections();
    }
    readings = asOf.published(readings);
    Optional<StoryOutline> found = Stories.find(Stories.outline(readings, corrections), id);
    if (found.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("readout: no story " + id + " in " + archiveOption.name());
      return ExitCode.NOT_FOUND;
    }
    Map<String, Reading> byId =
        readings.stream().collect(Collectors.toMap(Reading::id, Function.identity()));
    Story story = StoryTeller.standard().tell(found.get(), byId, asOf.day);
    System.out.println(
        json
            ? StoryJson.write(story, StoryJson.texts(readings))
            : StoryView.of(story, byId, Input.terminal()));
    return ExitCode.OK;
  }
}
