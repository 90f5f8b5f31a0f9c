package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Workbench;
import dev.readout.intake.Outcome;
import dev.readout.language.ConlluWriter;
import dev.readout.language.Language;
import dev.readout.language.LanguageReader;
import dev.readout.reading.ReadingJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the model says, for others to use and check. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Prints the body of articles as CoNLL-U: Penn tags, UD v2 heads and relations; names and attributions in MISC.",
    footer = {
      "",
      "Examples:",
      "  readout annotate notes.txt",
      "  echo 'Oslo said it would wait.' | readout annotate --as-is -"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, or - for standard input.")
  List<String> files;

  @Override
  public Integer call() {
    LanguageReader languages = new LanguageReader(Workbench.annotator());
    ConlluWriter writer = new ConlluWriter();
    boolean clean = true;
    try (Stream<Outcome> outcomes = input.open(files).outcomes()) {
      for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
        Optional<Language> language =
            switch (outcome) {
              case Outcome.Arrived arrived ->
                  Optional.of(languages.read(Workbench.cleaner().clean(arrived.page())));
              case Outcome.AlreadyRead known ->
                  Optional.of(languages.read(ReadingJson.parse(known.json()).article()));
              case Outcome.Refused refused -> {
                spec.commandLine().getErr().println("readout: " + refused.sentence());
                yield Optional.empty();
              }
            };
        clean &= language.isPresent();
        language.ifPresent(
            read -> {
              System.out.println("# newdoc id = " + read.article().id());
              read.paragraphs().forEach(p -> System.out.print(writer.write(p.paragraph())));
            });
      }
    }
    return clean ? ExitCode.OK : ExitCode.SOME_FAILED;
  }
}
