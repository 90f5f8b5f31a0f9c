package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.Paragraph;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingModelTest {
  private static final String NEWS =
      "“We will not sign this week,” Dalia Okonjo, the foreign minister, told reporters in Lusaka."
          + " Her deputy did not answer.";

  private ReadingModel model;

  @BeforeAll
  void load() {
    model = ReadingModel.load();
  }

  @AfterAll
  void close() {
    model.close();
  }

  @Test
  void theDigestBesideTheModelIsItsOwn() {
    assertThat(ReadingModel.shippedVersion())
        .as("run sha256sum reading-model.onnx > reading-model.onnx.sha256 in the resources")
        .isEqualTo(model.version());
  }

  @Test
  void aParagraphIsReadWhole() {
    Paragraph paragraph = model.annotate(NEWS);
    assertThat(paragraph.sentences()).hasSize(2);
    assertThat(paragraph.names())
        .extracting(name -> NEWS.substring(name.start(), name.end()))
        .contains("Dalia Okonjo", "Lusaka");
    assertThat(paragraph.attributions())
        .extracting(part -> NEWS.substring(part.start(), part.end()))
        .contains("told");
  }

  @Test
  void threadsAndOrderChangeNothing() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      texts.add(NEWS.substring(0, 40 + 3 * i));
    }
    List<Paragraph> alone = new ArrayList<>();
    texts.forEach(text -> alone.add(model.annotate(text)));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(3));
    // A second model, so that nothing comes out of the first one's cache.
    try (ReadingModel other = ReadingModel.load();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Paragraph>> reading = new ArrayList<>();
      for (int i : order) {
        reading.add(threads.submit(() -> other.annotate(texts.get(i))));
      }
      for (int k = 0; k < order.size(); k++) {
        assertThat(reading.get(k).get()).isEqualTo(alone.get(order.get(k)));
      }
      assertThat(other.version()).isEqualTo(model.version());
    }
  }

  @Test
  void nothingAndRubbishAreReadWithoutHarm() {
    byte[] noise = new byte[3_000];
    new Random(5).nextBytes(noise);
    List<String> texts =
        List.of(
            "",
            " \n\t ",
            "\u0000\u0001\u0002\u001f\u007f\u0085",
            "😀".repeat(50) + " 👩‍👩‍👧 🇰🇪",
            "\ud83d lone \ude00 surrogates",
            "x".repeat(1_000_000),
            "\u0301".repeat(2_000),
            new String(noise, StandardCharsets.UTF_8),
            new String(noise, StandardCharsets.UTF_16));
    for (String text : texts) {
      assertSound(model.annotate(text));
    }
  }

  @Test
  void aVeryLongParagraphIsReadInWindowsUpToALimit() {
    assertSound(model.annotate((NEWS + " ").repeat(100)));
    Paragraph read = model.annotate("go ".repeat(200_000));
    assertThat(read.sentences().getLast().span().end()).isLessThan(100_000);
    assertSound(read);
  }

  @Test
  void sentencesThatWindowsShareAreReadOnce() {
    Paragraph paragraph = model.annotate((NEWS + " ").repeat(40));
    List<Token> tokens =
        paragraph.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    assertThat(tokens)
        .hasSize(
            40
                * model.annotate(NEWS + " ").sentences().stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum());
  }

  private static void assertSound(Paragraph paragraph) {
    int last = 0;
    for (Sentence sentence : paragraph.sentences()) {
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.form()).isEqualTo(token.span().in(paragraph.text())).isNotBlank();
        last = token.end();
        roots += token.head() < 0 ? 1 : 0;
        int steps = 0;
        for (int at = sentence.tokens().indexOf(token);
            at >= 0 && steps <= sentence.tokens().size();
            at = sentence.tokens().get(at).head()) {
          steps++;
        }
        assertThat(steps).isLessThanOrEqualTo(sentence.tokens().size());
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void aMissingOrDamagedModelIsSaidSo(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> ReadingModel.load(folder.resolve("none.onnx")))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("none.onnx");
    byte[] whole;
    try (InputStream stream = ReadingModel.class.getResourceAsStream("reading-model.onnx")) {
      whole = Objects.requireNonNull(stream).readAllBytes();
    }
    for (byte[] broken :
        List.of(
            new byte[0],
            "not a model".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, whole.length / 2))) {
      Path file = Files.write(folder.resolve("broken.onnx"), broken);
      assertThatThrownBy(() -> ReadingModel.load(file)).isInstanceOf(ModelLoadException.class);
    }
  }
}
