package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.Match;
import dev.readout.name.NameMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The knowledge base. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    description =
        "Looks things up in the dated knowledge base of people, offices, states, organisations and places.",
    footer = {
      "",
      "Examples:",
      "  readout kb find Lavrov",
      "  readout kb explain Q58217",
      "  readout kb stats",
      "  readout kb match --json pairs.jsonl"
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
    var found = KnowledgeBase.standard().find(String.join(" ", words));
    found.forEach(
        e ->
            System.out.println(
                e.id() + "\t" + e.type().name().toLowerCase(Locale.ROOT) + "\t" + e.name()));
    return found.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "All rows about one entity, with their sources.")
  int explain(@Parameters(paramLabel = "ID") String id) {
    List<String> rows = KnowledgeBase.standard().explain(id);
    rows.forEach(System.out::println);
    return rows.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  @Command(name = "stats", mixinStandardHelpOptions = true, description = "How much it knows.")
  int stats() {
    KnowledgeBase.standard()
        .stats()
        .forEach((what, count) -> System.out.printf(Locale.ROOT, "%-28s %8d%n", what, count));
    return ExitCode.OK;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Contradictions and gaps.")
  int check() {
    List<String> found = KnowledgeBase.standard().check();
    found.forEach(System.out::println);
    return found.isEmpty() ? ExitCode.OK : ExitCode.NOT_FOUND;
  }

  @Command(
      name = "match",
      mixinStandardHelpOptions = true,
      description =
          "For each line {id, a, b, schema}: do both names mean the same? schema is Person, Company ..., or left out.")
  int match(
      @Option(names = "--json", description = "Print JSON (the default).") boolean json,
      @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    NameMatcher matcher = NameMatcher.standard();
    int code = ExitCode.OK;
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          JsonNode pair = mapper.readTree(line);
          Match match = match(matcher, pair);
          ObjectNode answer = mapper.createObjectNode();
          answer.set("id", pair.path("id"));
          answer.put("match", match.match());
          answer.put("score", Math.round(match.score() * 1000) / 1000.0);
          answer.put("reason", match.reason());
          System.out.println(answer);
        } catch (JacksonException e) {
          spec.commandLine()
              .getErr()
              .println(
                  "readout: "
                      + file
                      + ":"
                      + number
                      + ": not JSON (MALFORMED): "
                      + e.getOriginalMessage());
          code = ExitCode.SOME_FAILED;
        }
      }
    }
    return code;
  }

  /**
   * Names as {@code a} and {@code b} or as {@code name1} and {@code name2}; {@code schema} says
   * what they name.
   */
  private static Match match(NameMatcher matcher, JsonNode pair) {
    String a = pair.path("a").asString(pair.path("name1").asString(""));
    String b = pair.path("b").asString(pair.path("name2").asString(""));
    return switch (pair.path("schema").asString("")) {
      case "" -> matcher.match(a, b);
      case "Person" -> matcher.match(a, b, NameMatcher.Kind.PERSON);
      default -> matcher.match(a, b, NameMatcher.Kind.ORGANIZATION);
    };
  }
}
