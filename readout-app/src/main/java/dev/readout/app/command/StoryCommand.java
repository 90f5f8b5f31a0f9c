package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Stories;
import dev.readout.app.show.StoryView;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryJson;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import picocli.CommandLine.ParameterException;
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

  @Option(names = "--json", description = "Print the story as JSON.")
  boolean json;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Only what had been published by that day.")
  @Nullable String asOf;

  @Parameters(
      paramLabel = "ID",
      description = "Id of a story, the beginning of one, or id of an article in it.")
  String id;

  @Override
  public Integer call() {
    List<Reading> readings;
    try (Archive archive = archiveOption.open()) {
      readings = Stories.kept(archive);
    }
    if (asOf != null) {
      readings = StoryBuilder.publishedBy(readings, day(asOf));
    }
    Optional<Story> found =
        Stories.of(readings).stream()
            .filter(
                story ->
                    story.id().startsWith(id)
                        || story.articles().stream().anyMatch(a -> a.id().equals(id)))
            .findFirst();
    if (found.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("readout: no story " + id + " in " + archiveOption.name());
      return ExitCode.NOT_FOUND;
    }
    Map<String, Reading> byId =
        readings.stream().collect(Collectors.toMap(Reading::id, Function.identity()));
    System.out.println(
        json
            ? StoryJson.write(found.get(), StoryJson.texts(readings))
            : StoryView.of(found.get(), byId, Input.terminal()));
    return ExitCode.OK;
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "not a day: " + text + " (write it as 2023-07-16)", e);
    }
  }
}
