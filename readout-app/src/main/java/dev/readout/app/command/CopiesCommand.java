package dev.readout.app.command;

import dev.readout.app.ArchivedFamilies;
import dev.readout.app.Cleaning;
import dev.readout.app.ExitCode;
import dev.readout.app.OrderedPairs;
import dev.readout.app.show.CopiesView;
import dev.readout.archive.Archive;
import dev.readout.article.Article;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.Families;
import dev.readout.copy.Family;
import dev.readout.copy.FamilyJson;
import dev.readout.intake.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles go back to one text. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    description =
        "Prints the families of copies among the files given, or the family of one kept article, as trees:"
            + " who has the text from whom, in what way, and what each changed.",
    footer = {
      "",
      "Examples:",
      "  readout copies a.txt b.html",
      "  readout copies grain-06-republished",
      "  readout copies --json --pairs pairs.jsonl    for each {id, a, b}: copy or independent"
    })
final class CopiesCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin Input input;
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--json", description = "Print JSON, one line a family or a pair.")
  boolean json;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Compare the two articles of each line.")
  @Nullable Path pairs;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|FILE",
      description = "Files, or the id of one kept article or family.")
  List<String> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    var complain = Input.complaints(spec.commandLine().getErr());
    if (pairs != null) {
      return OrderedPairs.compare(pairs, input.threads, json, System.out, complain)
          ? ExitCode.OK
          : ExitCode.SOME_FAILED;
    }
    if (inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give files, the id of a kept article, or --pairs FILE");
    }
    if (inputs.size() == 1 && !java.nio.file.Files.exists(Path.of(inputs.getFirst()))) {
      try (Archive archive = archiveOption.open()) {
        return familyOf(inputs.getFirst(), archive);
      }
    }
    List<Article> articles = new ArrayList<>();
    try (Stream<Outcome> outcomes = input.open(inputs).outcomes()) {
      boolean clean = Cleaning.run(outcomes.iterator(), input.threads, articles::add, complain);
      if (json) {
        ComparedTexts texts = ComparedTexts.of(articles);
        Families.of(articles, texts).forEach(f -> System.out.println(FamilyJson.write(f, texts)));
      } else {
        System.out.print(CopiesView.of(articles, Input.terminal()));
      }
      return clean ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  /** By the id of an article or of a family, also one that it had before others joined it. */
  private int familyOf(String id, Archive archive) {
    ArchivedFamilies kept = ArchivedFamilies.of(archive);
    Optional<Family> family = kept.index().familyOf(id).or(() -> kept.index().family(id));
    if (family.isEmpty()) {
      spec.commandLine().getErr().println("readout: no file and no kept article " + id);
      return ExitCode.NOT_FOUND;
    }
    List<Article> members =
        family.get().members().stream().map(m -> kept.texts().get(m).article()).toList();
    System.out.print(
        json
            ? FamilyJson.write(family.get(), kept.texts()) + System.lineSeparator()
            : CopiesView.of(family.get(), members, Input.terminal()));
    return ExitCode.OK;
  }
}
