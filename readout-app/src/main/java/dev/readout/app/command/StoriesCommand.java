package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Pipeline;
import dev.readout.app.Stories;
import dev.readout.app.Summary;
import dev.readout.app.Workbench;
import dev.readout.app.show.StoryView;
import dev.readout.archive.Archive;
import dev.readout.intake.Outcome;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.StoryGrouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What many articles add up to. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description =
        "Prints the stories of the articles or readings given, or of all that the archive keeps. Keeps nothing.",
    subcommands = {
      MergeCommand.class,
      SplitCommand.class,
      RenameCommand.class,
      PinCommand.class,
      UnpinCommand.class,
      CorrectionsCommand.class,
      UndoCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  readout stories",
      "  readout stories --as-of 2023-07-16          as they were known on that day",
      "  readout stories merge s5d21 s0c7e           an analyst knows better",
      "  readout stories --json examples/ > stories.jsonl",
      "  readout stories --json readings.jsonl"
    })
final class StoriesCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;
  @Mixin ArchiveOption archiveOption;
  @Mixin AsOfOption asOf;

  @Option(names = "--json", description = "Print stories, one a line.")
  boolean json;

  @Option(
      names = "--pairs",
      description =
          "Print what speaks for and against each two articles telling one story, as a table: what training/copies/train_grouping.py learns from.")
  boolean pairs;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Articles or readings; without any, the archive.")
  List<String> files = List.of();

  @Override
  public Integer call() {
    List<Reading> readings = new ArrayList<>();
    Corrections corrections = Corrections.none();
    boolean clean = true;
    if (files.isEmpty()) {
      try (Archive archive = archiveOption.open()) {
        readings.addAll(Stories.kept(archive));
        corrections = archive.corrections();
      }
    } else {
      try (Stream<Outcome> outcomes = input.open(files).outcomes()) {
        Summary summary =
            new Pipeline(Workbench.cleaner(), Workbench.lateReader(), null, input.threads)
                .run(
                    outcomes.iterator(),
                    (json, reading) -> reading.get(),
                    readings::add,
                    Input.complaints(spec.commandLine().getErr()));
        clean = summary.clean();
      }
    }
    if (pairs) {
      printPairs(readings);
      return clean ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
    var texts = StoryJson.texts(readings);
    for (Story story : Stories.of(readings, corrections, asOf.day)) {
      if (json) {
        System.out.println(StoryJson.write(story, texts));
      } else {
        System.out.print(StoryView.line(story, Input.terminal()));
      }
    }
    return clean ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private static void printPairs(List<Reading> readings) {
    System.out.println("a\tb\t" + String.join("\t", StoryGrouping.measureNames()));
    StoryGrouping.standard()
        .measures(readings)
        .filter(pair -> pair.likeness() > 0)
        .forEach(
            pair ->
                System.out.println(
                    pair.a()
                        + "\t"
                        + pair.b()
                        + pair.values().stream()
                            .map(value -> String.format(Locale.ROOT, "\t%.4f", value))
                            .collect(Collectors.joining())));
  }
}
