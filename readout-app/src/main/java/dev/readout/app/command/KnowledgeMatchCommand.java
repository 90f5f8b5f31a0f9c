package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.name.Match;
import dev.readout.name.NameMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Two spellings, one name? */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description =
        "For each line {id, a, b, schema}: do both names mean the same? schema is Person, Company ..., or left out.",
    footer = {"", "Example:", "  readout kb match --json pairs.jsonl"})
final class KnowledgeMatchCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--json", description = "Print JSON (the default).")
  boolean json;

  @Parameters(paramLabel = "FILE")
  Path file;

  @Override
  public Integer call() throws IOException {
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
