package dev.readout.app.command;

import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a story a title. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Gives a story a title of your own. Prints the id of the decision.",
    footer = {"", "Example:", "  readout stories rename s5d21 \"The end of the grain agreement\""})
final class RenameCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(index = "0", paramLabel = "STORY", description = "Id of the story.")
  String id = "";

  @Parameters(index = "1", paramLabel = "TITLE", description = "What it is to be called.")
  String title = "";

  @Override
  public Integer call() {
    return correcting.decide(
        List.of(id), stories -> new Decision.Rename(stories.getFirst().articles(), title));
  }
}
