package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Span;
import dev.readout.language.AttributionSpan;
import dev.readout.language.EventSense;
import dev.readout.language.NameSpan;
import dev.readout.language.Paragraph;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Java against the Python of {@code training/}: the same words, pieces, trees and spans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {
  private static final double SCORES = 0.2;

  private final WordSplitter splitter = new WordSplitter(30_000);
  private ReadingModel model;
  private WordPieces pieces;

  @BeforeAll
  void load() throws IOException {
    model = ReadingModel.load();
    try (InputStream stream = ReadingModel.class.getResourceAsStream("reading-model.onnx");
        Encoder encoder = new Encoder(Objects.requireNonNull(stream).readAllBytes())) {
      pieces = new WordPieces(encoder.labels("vocabulary"));
    }
  }

  @AfterAll
  void close() {
    model.close();
  }

  static Stream<JsonNode> lines(String file) {
    try (InputStream stream = ReferenceTest.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(new JsonMapper()::readTree).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> wordsAndPieces() {
    return lines("word-pieces.jsonl");
  }

  @ParameterizedTest
  @MethodSource
  void wordsAndPieces(JsonNode expected) {
    String text = expected.get("text").asString();
    List<String> found = new ArrayList<>();
    int end = -1;
    for (Span word : splitter.split(text)) {
      String form = word.in(text);
      long shape = WordShape.of(form).code(word.start() == end);
      found.add(
          word.start() + "-" + word.end() + " " + List.of(boxed(pieces.of(form))) + " " + shape);
      end = word.end();
    }
    List<String> wanted = new ArrayList<>();
    for (JsonNode word : expected.get("words")) {
      List<Integer> numbers = new ArrayList<>();
      word.get("pieces").forEach(piece -> numbers.add(piece.asInt()));
      JsonNode span = word.get("span");
      wanted.add(span.get(0) + "-" + span.get(1) + " " + numbers + " " + word.get("shape"));
    }
    assertThat(found).isEqualTo(wanted);
  }

  private static Integer[] boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
  }

  /**
   * On a processor with the same vector instructions everything is the same. Another one adds in
   * another order, and a rounding in the network may fall the other way: where two answers are as
   * good as equal, one in forty may differ then.
   */
  @Test
  void readings() throws IOException {
    boolean same = sameProcessor();
    int words = 0;
    int otherWords = 0;
    int spans = 0;
    int otherSpans = 0;
    for (JsonNode expected : lines("readings.jsonl").toList()) {
      String text = expected.get("text").asString();
      Paragraph paragraph = model.annotate(text);
      Set<String> wanted = new HashSet<>();
      Map<Integer, EventSense> senses = new HashMap<>();
      for (JsonNode sentence : expected.get("sentences")) {
        for (JsonNode word : sentence) {
          ArrayNode syntax = ((ArrayNode) word).deepCopy();
          if (word.size() == 7) {
            senses.put(
                word.get(0).asInt(),
                new EventSense(word.get(5).asDouble(), word.get(6).asDouble()));
            syntax.remove(6);
            syntax.remove(5);
          }
          wanted.add(syntax.toString());
        }
      }
      words += wanted.size();
      for (Sentence sentence : paragraph.sentences()) {
        for (Token t : sentence.tokens()) {
          String found =
              "[%d,%d,\"%s\",%d,\"%s\"]"
                  .formatted(t.start(), t.end(), t.tag(), t.head(), t.relation());
          otherWords += wanted.contains(found) ? 0 : 1;
          EventSense sense = senses.remove(t.start());
          otherWords += same(sense, t.event()) ? 0 : 1;
        }
      }
      Map<String, Double> scores = new HashMap<>();
      for (NameSpan name : paragraph.names()) {
        scores.put(key(name.start(), name.end(), name.type().name()), name.score());
      }
      for (AttributionSpan part : paragraph.attributions()) {
        scores.put(
            key(part.start(), part.end(), part.role().name() + group(text, part.group())),
            part.score());
      }
      Set<String> unseen = new HashSet<>(scores.keySet());
      for (JsonNode name : expected.get("names")) {
        spans++;
        String key = key(name.get(0).asInt(), name.get(1).asInt(), name.get(2).asString());
        otherSpans += same(scores, key, name.get(3).asDouble()) ? 0 : 1;
        unseen.remove(key);
      }
      for (JsonNode part : expected.get("attributions")) {
        spans++;
        String key =
            key(
                part.get(1).asInt(),
                part.get(2).asInt(),
                part.get(0).asString() + group(text, part.get(3).asInt()));
        otherSpans += same(scores, key, part.get(4).asDouble()) ? 0 : 1;
        unseen.remove(key);
      }
      otherSpans += unseen.size();
    }
    assertThat(words).isGreaterThan(1500);
    assertThat(otherWords)
        .as("words of %d read otherwise", words)
        .isLessThan(same ? 1 : words / 40);
    assertThat(otherSpans)
        .as("spans of %d read otherwise", spans)
        .isLessThan(same ? 1 : 1 + spans / 20);
  }

  /** Whether this machine's vector instructions are those of the one that made the fixtures. */
  private static boolean sameProcessor() throws IOException {
    Path system = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(system)) {
      return false;
    }
    Set<String> here =
        Files.readAllLines(system).stream()
            .filter(line -> line.startsWith("flags"))
            .limit(1)
            .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(" ")))
            .filter(flag -> flag.matches("(avx|fma|amx).*"))
            .collect(Collectors.toSet());
    try (InputStream stream = ReferenceTest.class.getResourceAsStream("processor.txt")) {
      String there =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.US_ASCII);
      return here.equals(Set.of(there.strip().split(" ")));
    }
  }

  private static String key(int start, int end, String label) {
    return start + "-" + end + " " + label;
  }

  /** In a long text one attribution more or less would shift the numbers of all that follow. */
  private static String group(String text, int group) {
    return text.length() < 300 ? " " + group : "";
  }

  private static boolean same(@Nullable EventSense wanted, @Nullable EventSense found) {
    if (wanted == null || found == null) {
      // An event that is hardly worth telling may fall on either side of the limit.
      EventSense other = wanted == null ? found : wanted;
      return other == null || other.trigger() < SCORES;
    }
    return Math.abs(wanted.trigger() - found.trigger()) <= SCORES
        && Math.abs(wanted.factuality() - found.factuality()) <= 3 * SCORES;
  }

  private static boolean same(Map<String, Double> scores, String key, double wanted) {
    Double found = scores.get(key);
    return found != null && Math.abs(found - wanted) <= SCORES;
  }
}
