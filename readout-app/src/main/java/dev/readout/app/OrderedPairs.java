package dev.readout.app;

import dev.readout.article.Article;
import dev.readout.copy.Comparison;
import dev.readout.copy.ComparisonJson;
import dev.readout.copy.CopyDetector;
import dev.readout.intake.Intake;
import dev.readout.intake.Outcome;
import dev.readout.intake.Settings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the two articles of each line of a JSON Lines file: {@code {"id", "a": {article}, "b":
 * {article}}}.
 */
public final class OrderedPairs {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private sealed interface Compared {
    record Done(String id, Comparison comparison, Article a, Article b) implements Compared {}

    record Failed(Problem problem) implements Compared {}
  }

  private OrderedPairs() {}

  /** Prints one line a pair, in order; whether nothing went wrong. */
  public static boolean compare(
      Path file, int threads, boolean json, PrintStream out, Consumer<Problem> complain)
      throws IOException {
    boolean[] allWell = {true};
    AtomicInteger line = new AtomicInteger();
    CopyDetector detector = CopyDetector.standard();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      record Numbered(int line, String text) {}
      OrderedWork.run(
          reader
              .lines()
              .map(text -> new Numbered(line.incrementAndGet(), text))
              .filter(l -> !l.text().isBlank())
              .iterator(),
          threads,
          numbered -> one(detector, numbered.text(), file + ":" + numbered.line()),
          compared -> {
            switch (compared) {
              case Compared.Done done ->
                  out.println(
                      json
                          ? ComparisonJson.write(done.id(), done.a(), done.b(), done.comparison())
                          : done.id()
                              + "\t"
                              + done.comparison().kind()
                              + "\t"
                              + done.comparison().reason());
              case Compared.Failed failed -> {
                allWell[0] = false;
                complain.accept(failed.problem());
              }
            }
          });
    }
    return allWell[0];
  }

  private static Compared one(CopyDetector detector, String line, String where) {
    try {
      JsonNode pair = MAPPER.readTree(line);
      Article a = article(pair.path("a"), where + " a");
      Article b = article(pair.path("b"), where + " b");
      return new Compared.Done(pair.path("id").asString(where), detector.compare(a, b), a, b);
    } catch (JacksonException e) {
      return new Compared.Failed(
          new Problem(where, "MALFORMED", "not JSON: " + e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      return new Compared.Failed(new Problem(where, "MALFORMED", String.valueOf(e.getMessage())));
    }
  }

  /**
   * An article as intake takes it, so that a pair's sides mean what a line of their own would mean.
   */
  private static Article article(JsonNode node, String where) {
    byte[] line = node.toString().getBytes(StandardCharsets.UTF_8);
    Settings settings = Settings.standard(new ByteArrayInputStream(line));
    try (Stream<Outcome> outcomes = Intake.of(List.of("-"), settings).outcomes()) {
      return switch (outcomes
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no article " + where))) {
        case Outcome.Arrived arrived -> Workbench.cleaner().clean(arrived.page());
        case Outcome.AlreadyRead known ->
            dev.readout.reading.ReadingJson.parse(known.json()).article();
        case Outcome.Refused refused ->
            throw new IllegalArgumentException(where + ": " + refused.message());
      };
    }
  }
}
