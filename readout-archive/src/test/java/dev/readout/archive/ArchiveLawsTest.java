package dev.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ArchiveLawsTest {
  @Property(tries = 6)
  void theOrderAndTheBatchesOfKeepingLeaveNoTrace(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int batch) throws IOException {
    List<Keeping> all =
        new ArrayList<>(IntStream.range(0, 12).mapToObj(GeneratedArticles::article).toList());
    String inOrder = dumpOf(all, 12);
    java.util.Collections.shuffle(all, random);
    all.addAll(all.subList(0, 4));

    assertThat(dumpOf(all, batch)).isEqualTo(inOrder);
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(300);
  }

  @Provide
  Arbitrary<List<String>> anyTexts() {
    return anyText().list().ofSize(40);
  }

  @Property(tries = 3)
  void anyTextComesBackAsItWas(@ForAll("anyTexts") List<String> texts) throws IOException {
    String extra = texts.getFirst();
    check(
        texts.stream()
            .map(
                source ->
                    new Page(
                        "a",
                        Page.Kind.TEXT,
                        source,
                        new Page.Given(extra, extra, null, source, null),
                        Map.of(extra, source)))
            .toArray(Page[]::new));
  }

  @Example
  void emojiZerosAndFiveMillionCharactersComeBack() throws IOException {
    check(
        Page.text(
            "id with spaces / and Ünïcode 🛰", "👩‍🚀 e\u0301 \u0000 \u0007 \uFFFF \uD800 end"),
        Page.text("long", "A longer text than any newspaper prints. ".repeat(125_000)),
        Page.text("empty", ""));
  }

  private static void check(Page... pages) throws IOException {
    inNewArchive(
        archive -> {
          for (Page page : pages) {
            Keeping keeping = GeneratedArticles.of(page, "1", page.source());
            archive.keep(keeping);
            assertThat(archive.page(page.id())).contains(page);
            assertThat(archive.reading(page.id()).orElseThrow().json())
                .isEqualTo(keeping.readingJson());
            assertThat(archive.fresh(page, "1")).isPresent();
            assertThat(archive.forget(page.id())).isTrue();
          }
          return "";
        });
  }

  private static String dumpOf(List<Keeping> all, int batch) throws IOException {
    return inNewArchive(
        archive -> {
          for (int from = 0; from < all.size(); from += batch) {
            archive.keep(all.subList(from, Math.min(all.size(), from + batch)));
          }
          StringBuilder text = new StringBuilder();
          ArchiveDump.write(archive, text);
          return text.toString();
        });
  }

  private static String inNewArchive(java.util.function.Function<Archive, String> work)
      throws IOException {
    Path folder = Files.createTempDirectory("archive");
    try (Archive archive = SqliteArchive.open(folder.resolve("archive.db"))) {
      return work.apply(archive);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
