package dev.readout.app.command;

import dev.readout.app.Problem;
import dev.readout.app.show.Terminal;
import dev.readout.intake.Intake;
import dev.readout.intake.Settings;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Options that every command that takes articles has. */
final class Input {
  private static final int MOST_COMPLAINTS = 50;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; problems are still told on standard error.")
  boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles are read at once (default: as many as the machine has processors).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--as-is",
      description = "The text is the article's body as it stands: nothing is removed from it.")
  boolean asIs;

  Intake open(List<String> inputs) {
    return Intake.of(inputs, Settings.standard(System.in).withAsIs(asIs));
  }

  static Terminal terminal() {
    return Terminal.detect(System.getenv());
  }

  /** Tells problems on standard error; of a flood, the first ones and that there are more. */
  static Consumer<Problem> complaints(PrintWriter err) {
    int[] told = {0};
    return problem -> {
      told[0]++;
      if (told[0] <= MOST_COMPLAINTS) {
        err.println("readout: " + problem);
      } else if (told[0] == MOST_COMPLAINTS + 1) {
        err.println("readout: more problems follow; the summary counts them");
      }
      err.flush();
    };
  }
}
