package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.OwnTables;
import dev.readout.name.EntityType;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.KnownEntity;
import dev.readout.name.OfficeKind;
import dev.readout.name.PostKinds;
import dev.readout.name.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    String name = String.join(" ", words);
    OwnTables tables = OwnTables.home();
    KnowledgeBase knowledge = tables.knowledge();
    if (!state.isEmpty() && !knowledge.isState(state)) {
      throw wrong("no state has the code " + state);
    }
    String checked = LocalDate.now(java.time.Clock.systemUTC()).toString().substring(0, 7);
    if (as != null) {
      return another(name, as, knowledge, tables, checked);
    }
    String own = id == null ? TableRow.id("own", name) : id;
    switch (type) {
      case PERSON -> person(name, own, tables, checked);
      case ORGANIZATION, GOVERNMENT, OTHER ->
          tables.append(
              "organisations",
              TableRow.organisation(
                  own,
                  name,
                  aliases,
                  kind == null ? "NGO" : kind,
                  state,
                  "",
                  "own table",
                  checked));
      case PLACE -> place(name, own, tables, checked);
      case NATIONALITY -> throw wrong("a nationality cannot be added");
    }
    spec.commandLine()
        .getErr()
        .println("readout: " + name + " is now " + own + "; see 'readout kb explain " + own + "'");
    return ExitCode.OK;
  }

  private int another(
      String name, String of, KnowledgeBase knowledge, OwnTables tables, String checked)
      throws IOException {
    Optional<KnownEntity> known = knowledge.byId(of);
    if (known.isEmpty()) {
      spec.commandLine().getErr().println("readout: nothing has the id " + of);
      return ExitCode.NOT_FOUND;
    }
    KnownEntity entity = known.get();
    if (entity.type() == EntityType.PERSON) {
      tables.append("people", TableRow.person(of, entity.name(), "", List.of(name)));
    } else {
      tables.append(
          "organisations",
          TableRow.organisation(
              of,
              entity.name(),
              List.of(name),
              entity.kind(),
              entity.state(),
              entity.seat(),
              "own table",
              checked));
    }
    spec.commandLine()
        .getErr()
        .println("readout: " + name + " is now another name of " + entity.name());
    return ExitCode.OK;
  }

  private void person(String name, String own, OwnTables tables, String checked)
      throws IOException {
    OfficeKind post = null;
    if (office != null) {
      post = kind == null ? PostKinds.standard().of(office) : officeKind(kind);
      date(from);
      date(to);
    }
    tables.append("people", TableRow.person(own, name, gender, aliases));
    if (post != null && office != null) {
      tables.append(
          "offices", TableRow.office(own, post, state, office, from, to, "own table", checked));
    }
  }

  private void place(String name, String own, OwnTables tables, String checked) throws IOException {
    if (at == null || !at.matches("-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?")) {
      throw wrong("a place needs --at LATITUDE,LONGITUDE in degrees");
    }
    String[] degrees = at.split(",");
    tables.append(
        "regions",
        TableRow.region(
            own,
            name,
            aliases,
            "SITE",
            state,
            Double.parseDouble(degrees[0]),
            Double.parseDouble(degrees[1]),
            "own table",
            checked));
  }

  private OfficeKind officeKind(String name) {
    for (OfficeKind each : OfficeKind.values()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    throw wrong("no such kind of office: " + name);
  }

  private void date(String date) {
    if (!date.matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?")) {
      throw wrong("not a date such as 2024, 2024-05 or 2024-05-03: " + date);
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
