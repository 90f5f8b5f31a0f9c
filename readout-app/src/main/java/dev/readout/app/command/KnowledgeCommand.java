package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.OwnTables;
import dev.readout.name.KnowledgeReport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The knowledge base. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    description =
        "Looks things up in the dated knowledge base of people, offices, states, organisations and places, and adds to it.",
    subcommands = {
      KnowledgeMatchCommand.class,
      KnowledgeImportCommand.class,
      KnowledgeUnknownCommand.class,
      KnowledgePromoteCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  readout kb find Lavrov",
      "  readout kb explain Q58217",
      "  readout kb stats",
      "  readout kb check --on 2025-06-01",
      "  readout kb match --json pairs.jsonl",
      "  readout kb import --format wikidata dump.json.bz2",
      "  readout kb unknown",
      "  readout kb promote Karl Amsel --office 'Mayor of Finkenau' --state de --from 2024-05",
      "",
      "Tables of one's own are kept in the folder kb/own of Readout's home, imported lists beside it."
    })
final class KnowledgeCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  @Command(
      name = "find",
      mixinStandardHelpOptions = true,
      description = "Everything that a name may mean.")
  int find(@Parameters(paramLabel = "NAME", arity = "1..*") List<String> words) {
    var found = OwnTables.home().knowledge().find(String.join(" ", words));
    found.forEach(
        e ->
            System.out.println(
                e.id() + "\t" + e.type().name().toLowerCase(Locale.ROOT) + "\t" + e.name()));
    return found.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description =
          "All rows about one entity, with their sources and, of a user's table, its licence.")
  int explain(@Parameters(paramLabel = "ID") String id) {
    List<String> rows = OwnTables.home().knowledge().report().explain(id);
    rows.forEach(System.out::println);
    return rows.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  @Command(
      name = "stats",
      mixinStandardHelpOptions = true,
      description = "How much it knows, how old that is, and which tables of the user's it holds.")
  int stats() {
    OwnTables tables = OwnTables.home();
    KnowledgeReport report = tables.knowledge().report();
    report
        .counts()
        .forEach((what, count) -> System.out.printf(Locale.ROOT, "%-28s %8d%n", what, count));
    System.out.println();
    report.ages().forEach(System.out::println);
    tables
        .load()
        .forEach(
            table ->
                System.out.println(
                    table.origin()
                        + (table.licence().isEmpty() ? "" : ", " + table.licence())
                        + ": "
                        + table.lines().stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .count()
                        + " rows"));
    return ExitCode.OK;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Contradictions, and gaps: high posts of states whose holder on a day is not known for certain.")
  int check(
      @Option(
              names = "--on",
              paramLabel = "DATE",
              description = "The day for gaps (default: that of the newest row).")
          @Nullable String on) {
    KnowledgeReport report = OwnTables.home().knowledge().report();
    LocalDate day;
    try {
      day = on == null ? report.newest() : LocalDate.parse(on);
    } catch (DateTimeParseException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "not a date such as 2025-06-01: " + on, e);
    }
    List<String> contradictions = report.contradictions();
    List<String> gaps = report.gaps(day);
    System.out.println("contradictions: " + contradictions.size());
    contradictions.forEach(line -> System.out.println("  " + line));
    System.out.println("gaps: " + gaps.size());
    gaps.forEach(line -> System.out.println("  " + line));
    return contradictions.isEmpty() && gaps.isEmpty() ? ExitCode.OK : ExitCode.NOT_FOUND;
  }
}
