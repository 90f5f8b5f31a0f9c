package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.show.Ink;
import dev.readout.app.show.Lines;
import dev.readout.archive.Archive;
import dev.readout.archive.Hit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Full text search. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds kept articles that have all the words, best first; also by the name meant where another is written.",
    footer = {
      "",
      "Examples:",
      "  readout search ceasefire Jeddah",
      "  readout search '\"grain agreement\"' Erdogan",
      "  readout search sanction*"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  int limit;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Words, \"phrases\", or beginnings*.")
  List<String> words;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open()) {
      List<Hit> hits = archive.search(String.join(" ", words), limit);
      Lines lines = new Lines(Input.terminal());
      for (Hit hit : hits) {
        lines.add(
            0,
            Ink.TITLE,
            hit.article().title() == null ? hit.article().id() : hit.article().title());
        String published =
            hit.article().published() == null
                ? "no date"
                : hit.article().published().substring(0, 10);
        lines.add(
            2,
            Ink.FAINT,
            published
                + " · "
                + (hit.article().publisher() == null ? "" : hit.article().publisher() + " · ")
                + hit.article().id());
        lines.add(2, Ink.PLAIN, hit.snippet()).gap();
      }
      System.out.print(lines);
      if (hits.isEmpty()) {
        spec.commandLine().getErr().println("readout: nothing found");
        return ExitCode.NOT_FOUND;
      }
      return ExitCode.OK;
    }
  }
}
