package dev.readout.app.command;

import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a story at the head of every list. */
@Command(
    name = "pin",
    mixinStandardHelpOptions = true,
    description = "Keeps a story at the head of every list. Prints the id of the decision.",
    footer = {"", "Example:", "  readout stories pin s5d21"})
final class PinCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(paramLabel = "STORY", description = "Id of the story.")
  String id = "";

  @Override
  public Integer call() {
    return correcting.decide(
        List.of(id), stories -> new Decision.Pin(stories.getFirst().articles()));
  }
}
