package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.archive.Archive;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = "Removes articles and all that was read in them from the archive.",
    footer = {"", "Example:", "  readout forget grain-06-republished"})
final class ForgetCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  List<String> ids;

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    try (Archive archive = archiveOption.open()) {
      for (String id : ids) {
        if (!archive.forget(id)) {
          spec.commandLine()
              .getErr()
              .println("readout: no article " + id + " in " + archiveOption.name());
          code = ExitCode.NOT_FOUND;
        }
      }
    }
    return code;
  }
}
