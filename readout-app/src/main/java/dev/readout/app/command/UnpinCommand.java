package dev.readout.app.command;

import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets a pinned story go. */
@Command(
    name = "unpin",
    mixinStandardHelpOptions = true,
    description =
        "Lets a pinned story stand among the others again. Prints the id of the decision.",
    footer = {"", "Example:", "  readout stories unpin s5d21"})
final class UnpinCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(paramLabel = "STORY", description = "Id of the story.")
  String id = "";

  @Override
  public Integer call() {
    return correcting.decide(
        List.of(id), stories -> new Decision.Unpin(stories.getFirst().articles()));
  }
}
