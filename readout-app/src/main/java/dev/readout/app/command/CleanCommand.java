package dev.readout.app.command;

import dev.readout.app.Cleaning;
import dev.readout.app.ExitCode;
import dev.readout.app.show.CleanView;
import dev.readout.intake.Outcome;
import dev.readout.reading.ReadingJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cleaning alone. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description =
        "Prints the clean article: its text, credits, and why each other piece was removed. Keeps nothing.",
    footer = {
      "",
      "Examples:",
      "  readout clean page.html",
      "  readout clean --json pages.jsonl > articles.jsonl"
    })
final class CleanCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;

  @Option(names = "--json", description = "Print id and article of the reading format, one a line.")
  boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, or - for standard input.")
  List<String> files;

  @Override
  public Integer call() {
    try (Stream<Outcome> outcomes = input.open(files).outcomes()) {
      boolean clean =
          Cleaning.run(
              outcomes.iterator(),
              input.threads,
              article ->
                  System.out.println(
                      json
                          ? ReadingJson.writeArticle(article)
                          : CleanView.of(article, Input.terminal())),
              Input.complaints(spec.commandLine().getErr()));
      return clean ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }
}
