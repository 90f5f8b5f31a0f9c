package dev.readout.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.language.ConlluAnnotator;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short articles of our own with all that is read in them, as files that a reviewer checks by eye:
 * {@code .txt} the article, {@code .conllu} its annotation, {@code .golden} what must come out. Run
 * with {@code -Dgolden.write=true} to write the last anew, and then read the difference.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/readout/golden");

  /** Every article of the folder, so that a new one needs no entry here. */
  static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .map(file -> file.substring(0, file.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreManyArticles() throws IOException {
    assertThat(articles()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void readsAsWritten(String name) throws IOException {
    String found = Told.of(read(name));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FOLDER.resolve(name + ".golden"), found);
      return;
    }
    assertThat(found).isEqualTo(resource(name + ".golden"));
  }

  private static Reading read(String name) {
    String file = resource(name + ".txt");
    int blank = file.indexOf("\n\n");
    String text = file.substring(blank + 2).strip();
    @Nullable PublicationDate published =
        PublicationDate.parse(file.substring("published: ".length(), blank)).orElse(null);
    Article.Credits credits =
        new Article.Credits(null, null, published, null, List.of(), null, null, null, null);
    Article article =
        new Article(
            name,
            text,
            List.of(new Span(0, text.length())),
            List.of(),
            credits,
            "en",
            List.of(),
            List.of(),
            Map.of());
    return Reader.standard(ConlluAnnotator.of(resource(name + ".conllu"))).read(article);
  }

  private static String resource(String name) {
    try (InputStream stream = GoldenTest.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name + " beside the test");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
