package dev.readout.app.command;

import dev.readout.story.StoryOutline;
import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes several stories one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description =
        "Makes one story of several, now and for all articles that join them. Prints the id of the decision.",
    footer = {"", "Example:", "  readout stories merge s5d21 s0c7e"})
final class MergeCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(
      arity = "2..*",
      paramLabel = "STORY",
      description = "Ids of stories, beginnings of them, or articles in them.")
  List<String> ids = List.of();

  @Override
  public Integer call() {
    return correcting.decide(
        ids,
        stories -> {
          if (stories.stream().map(StoryOutline::id).distinct().count() < 2) {
            throw new IllegalArgumentException("these are one story already");
          }
          return new Decision.Merge(
              stories.stream().map(StoryOutline::articles).flatMap(List::stream).toList());
        });
  }
}
