package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.OwnTables;
import dev.readout.app.Promotion;
import dev.readout.name.EntityType;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An unknown name becomes a row of the user's own table. */
@Command(
    name = "promote",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a name into the user's own tables, so that articles read from now on know it;",
      "'readout reread' reads the kept ones again. With --as, the name becomes another name of what is known."
    },
    footer = {
      "",
      "Examples:",
      "  readout kb promote Karl Amsel --office 'Mayor of Finkenau' --state de --from 2024-05",
      "  readout kb promote 'Finkenau Institute' --type organization --kind THINK_TANK --state de",
      "  readout kb promote 'Emanuel Makron' --as Q3052772",
      "  readout kb promote Neufinkenau --type place --at 52.1,11.6 --state de"
    })
final class KnowledgePromoteCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--type",
      description = "person, organization or place (default: ${DEFAULT-VALUE}).",
      defaultValue = "PERSON")
  EntityType type;

  @Option(names = "--id", paramLabel = "ID", description = "A Wikidata id, where one is known.")
  @Nullable String id;

  @Option(names = "--as", paramLabel = "ID", description = "What it is another name of.")
  @Nullable String as;

  @Option(names = "--alias", paramLabel = "NAME", description = "Another name; may be repeated.")
  List<String> aliases = List.of();

  @Option(names = "--gender", paramLabel = "m|f", description = "Of a person.", defaultValue = "")
  String gender;

  @Option(names = "--office", paramLabel = "TITLE", description = "A person's post.")
  @Nullable String office;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Kind of post or organisation (default: by the title, or NGO).")
  @Nullable String kind;

  @Option(names = "--state", paramLabel = "CODE", description = "ISO code.", defaultValue = "")
  String state;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Start of the office.",
      defaultValue = "")
  String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Its end.", defaultValue = "")
  String to;

  @Option(names = "--at", paramLabel = "LAT,LON", description = "Where a place is.")
  @Nullable String at;

  @Parameters(arity = "1..*", paramLabel = "NAME")
  List<String> words;

  @Override
  public Integer call() throws IOException {
    OwnTables tables = OwnTables.home();
    if (as != null && tables.knowledge().byId(as).isEmpty()) {
      spec.commandLine().getErr().println("readout: nothing has the id " + as);
      return ExitCode.NOT_FOUND;
    }
    String name = String.join(" ", words);
    Promotion promotion =
        new Promotion(
            name,
            type,
            said(as),
            said(id),
            aliases,
            gender,
            said(office),
            said(kind),
            state,
            from,
            to,
            said(at));
    Promotion.Meant meant;
    try {
      meant = promotion.write(tables, YearMonth.now(java.time.Clock.systemUTC()));
    } catch (Promotion.Refused e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    spec.commandLine()
        .getErr()
        .println(
            as != null
                ? "readout: " + name + " is now another name of " + meant.name()
                : "readout: "
                    + name
                    + " is now "
                    + meant.id()
                    + "; see 'readout kb explain "
                    + meant.id()
                    + "'");
    return ExitCode.OK;
  }

  private static String said(@Nullable String option) {
    return option == null ? "" : option;
  }
}
