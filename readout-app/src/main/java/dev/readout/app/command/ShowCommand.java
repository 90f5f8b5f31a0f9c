package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.show.Brief;
import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.reading.ReadingJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One kept article. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints the brief, or with --json the reading, of one kept article.",
    footer = {
      "",
      "Examples:",
      "  readout show grain-05-russia-ends",
      "  readout show --json grain-05-russia-ends"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--json", description = "Print the reading.")
  boolean json;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "Its id, as readout read and readout search print it.")
  String id;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open()) {
      Optional<ArchivedReading> found = archive.reading(id);
      if (found.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("readout: no article " + id + " in " + archiveOption.name());
        return ExitCode.NOT_FOUND;
      }
      System.out.println(
          json
              ? found.get().json()
              : Brief.of(ReadingJson.parse(found.get().json()), Input.terminal()));
      return ExitCode.OK;
    }
  }
}
