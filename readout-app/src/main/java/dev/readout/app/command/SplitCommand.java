package dev.readout.app.command;

import dev.readout.story.group.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of a story. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description =
        "Takes articles out of a story: they tell one of their own. Prints the id of the decision.",
    footer = {"", "Example:", "  readout stories split s5d21 grain-05 grain-09"})
final class SplitCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(index = "0", paramLabel = "STORY", description = "Id of the story.")
  String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Ids of the articles that do not belong to it.")
  List<String> articles = List.of();

  @Override
  public Integer call() {
    return correcting.decide(
        List.of(id),
        stories -> {
          List<String> all = stories.getFirst().articles();
          for (String article : articles) {
            if (!all.contains(article)) {
              throw new IllegalArgumentException(article + " is not in this story");
            }
          }
          return new Decision.Split(
              articles, all.stream().filter(article -> !articles.contains(article)).toList());
        });
  }
}
