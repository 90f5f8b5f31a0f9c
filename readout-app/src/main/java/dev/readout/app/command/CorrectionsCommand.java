package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.archive.Archive;
import dev.readout.story.group.Correction;
import dev.readout.story.group.CorrectionJson;
import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was decided so far. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Prints all decisions about stories, the oldest first.",
    footer = {"", "Example:", "  readout stories corrections --json"})
final class CorrectionsCommand implements Callable<Integer> {
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--json", description = "Print the decisions as JSON, one a line.")
  boolean json;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open()) {
      for (Correction correction : archive.corrections().oldestFirst()) {
        System.out.println(json ? CorrectionJson.write(correction) : line(correction));
      }
    }
    return ExitCode.OK;
  }

  private static String line(Correction correction) {
    String what =
        switch (correction.decision()) {
          case Decision.Merge merge -> "merge " + list(merge.articles());
          case Decision.Split split ->
              "split " + list(split.articles()) + " from " + list(split.from());
          case Decision.Rename rename ->
              "rename “" + rename.title() + "”, the story of " + list(rename.articles());
          case Decision.Pin pin -> "pin the story of " + list(pin.articles());
          case Decision.Unpin unpin -> "unpin the story of " + list(unpin.articles());
        };
    return correction.id() + "  " + correction.made() + "  " + correction.by() + "  " + what;
  }

  private static String list(List<String> articles) {
    return String.join(", ", articles);
  }
}
