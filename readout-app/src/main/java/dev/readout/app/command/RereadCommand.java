package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.LateReader;
import dev.readout.app.Pipeline;
import dev.readout.app.Summary;
import dev.readout.app.Workbench;
import dev.readout.archive.Archive;
import dev.readout.article.Page;
import dev.readout.intake.Location;
import dev.readout.intake.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings kept readings up to the present rules. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = "Reads again every kept article that other rules have read.",
    footer = {"", "Example:", "  readout reread"})
final class RereadCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;
  @Mixin ArchiveOption archiveOption;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open()) {
      LateReader reader = Workbench.lateReader();
      List<Page> pages;
      try (Stream<Page> stale = archive.stale(reader.version())) {
        pages = stale.toList();
      }
      try (Progress progress = Progress.of(pages.size(), input.quiet)) {
        Summary summary =
            new Pipeline(Workbench.cleaner(), reader, archive, input.threads)
                .run(
                    pages.stream()
                        .map(p -> (Outcome) new Outcome.Arrived(p, Location.of(p.id())))
                        .iterator(),
                    (json, reading) -> json,
                    json -> progress.step(),
                    Input.complaints(spec.commandLine().getErr()));
        if (!input.quiet) {
          spec.commandLine().getErr().println("readout: " + summary);
        }
        return summary.clean() ? ExitCode.OK : ExitCode.SOME_FAILED;
      }
    }
  }
}
