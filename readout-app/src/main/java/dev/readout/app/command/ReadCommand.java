package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.LateReader;
import dev.readout.app.Pipeline;
import dev.readout.app.Problem;
import dev.readout.app.Summary;
import dev.readout.app.Workbench;
import dev.readout.app.show.Brief;
import dev.readout.app.show.Terminal;
import dev.readout.archive.Archive;
import dev.readout.archive.ArchiveException;
import dev.readout.intake.Intake;
import dev.readout.intake.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: articles in, briefs or readings out, everything kept. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles, keeps them, and prints a brief of each or, with --json, its reading.",
    footer = {
      "",
      "Examples:",
      "  readout read examples/",
      "  readout read page.html notes.txt news.jsonl",
      "  curl -s https://news.example/a.html | readout read -",
      "  readout read --json --no-archive news.jsonl > readings.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--json", description = "Print readings, one a line, in the order of the input.")
  boolean json;

  @Option(names = "--no-archive", description = "Keep nothing and look nothing up.")
  boolean noArchive;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files (.html .htm .txt .jsonl, also .gz), folders, or - for standard input.")
  List<String> files;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Consumer<Problem> complain = Input.complaints(err);
    Terminal terminal = Input.terminal();
    LateReader reader = Workbench.lateReader();
    Intake intake = input.open(files);
    boolean archiveFailed = false;
    Archive archive = null;
    if (!noArchive) {
      try {
        archive = archiveOption.open();
      } catch (ArchiveException e) {
        archiveFailed = true;
        complain.accept(
            new Problem(
                "nothing will be kept",
                e.failure().name(),
                e.getMessage() + "; " + e.failure().advice()));
      }
    }
    try {
      Summary summary = read(reader, intake, archive, terminal, complain);
      System.out.flush();
      if (!input.quiet) {
        err.println("readout: " + summary + kept(archive));
      }
      return summary.clean() && !archiveFailed ? ExitCode.OK : ExitCode.SOME_FAILED;
    } finally {
      if (archive != null) {
        archive.close();
      }
    }
  }

  private Summary read(
      LateReader reader,
      Intake intake,
      @Nullable Archive archive,
      Terminal terminal,
      Consumer<Problem> complain) {
    try (Stream<Outcome> outcomes = intake.outcomes();
        Progress progress =
            Progress.of(intake.oneArticleEach() ? intake.files() : -1, input.quiet)) {
      return new Pipeline(Workbench.cleaner(), reader, archive, input.threads)
          .run(
              outcomes.iterator(),
              (line, reading) -> json ? line : Brief.of(reading.get(), terminal),
              shown -> {
                progress.step();
                System.out.println(shown);
              },
              complain);
    }
  }

  private String kept(@Nullable Archive archive) {
    return archive == null ? ", nothing kept" : "; archive " + archiveOption.name();
  }
}
