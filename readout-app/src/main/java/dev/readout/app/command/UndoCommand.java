package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.archive.Archive;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes decisions back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes decisions about stories back, as if they had never been made.",
    footer = {"", "Example:", "  readout stories undo c1f0c9a2b3d4"})
final class UndoCommand implements Callable<Integer> {
  @Mixin Correcting correcting;

  @Parameters(
      arity = "1..*",
      paramLabel = "DECISION",
      description = "Ids that the other commands printed; \"corrections\" lists them.")
  List<String> ids = List.of();

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    try (Archive archive = correcting.archiveOption.open()) {
      for (String id : ids) {
        if (!archive.undo(id)) {
          correcting.error().println("readout: no decision " + id);
          code = ExitCode.NOT_FOUND;
        }
      }
    }
    return code;
  }
}
