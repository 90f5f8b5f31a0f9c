package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Stories;
import dev.readout.archive.Archive;
import dev.readout.story.StoryOutline;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Decision;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all corrections of stories have in common: the archive, who decides, and the stories. */
final class Correcting {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Mixin ArchiveOption archiveOption;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides (default: ${DEFAULT-VALUE}).")
  String by = "";

  /** What to decide about some stories, or null with a word on the error stream. */
  @FunctionalInterface
  interface Judgement extends Function<List<StoryOutline>, Decision> {}

  /** Looks stories up, decides, keeps the decision and prints its id. */
  int decide(List<String> ids, Judgement judgement) {
    try (Archive archive = archiveOption.open()) {
      List<StoryOutline> stories = Stories.outline(Stories.kept(archive), archive.corrections());
      List<StoryOutline> meant = ids.stream().flatMap(id -> find(stories, id).stream()).toList();
      if (meant.size() < ids.size()) {
        return ExitCode.NOT_FOUND;
      }
      Decision decision;
      try {
        decision = judgement.apply(meant);
      } catch (IllegalArgumentException e) {
        error().println("readout: " + e.getMessage());
        return ExitCode.USAGE;
      }
      Correction correction =
          new Correction(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), decision);
      archive.correct(correction);
      System.out.println(correction.id());
    }
    return ExitCode.OK;
  }

  private Optional<StoryOutline> find(List<StoryOutline> stories, String id) {
    Optional<StoryOutline> found = Stories.find(stories, id);
    if (found.isEmpty()) {
      error().println("readout: no story " + id + " in " + archiveOption.name());
    }
    return found;
  }

  PrintWriter error() {
    return spec.commandLine().getErr();
  }
}
