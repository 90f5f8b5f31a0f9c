package dev.readout.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.readout.article.Page;
import dev.readout.clean.Cleaner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;

/**
 * Pages a second of Readout's cleaner beside the article extractors of the JVM, in one run on one
 * thread: markup in, text of the body out (Readout also gives title, dates, authors, origin and a
 * reason for all that it leaves out). Takes turns over several rounds and prints each one's best,
 * so that other work on the machine hurts all alike.
 *
 * <p>{@code mvn -q -Pbench -pl readout-bench -am package} makes it, {@code java -cp
 * readout-bench/target/readout-bench-*.jar dev.readout.bench.CleaningBenchmark 200 500 5} runs it.
 * Real pages are those of {@code ../shared/gold/pages-naeb}, where that folder is there.
 */
public final class CleaningBenchmark {
  private static final Path REAL = Path.of("..", "shared", "gold", "pages-naeb", "html");

  private CleaningBenchmark() {}

  /**
   * Runs the comparison and prints it.
   *
   * @param arguments number of generated pages, words in each, rounds; 200, 500 and 5 without them
   */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    compare("generated pages", GeneratedPages.pages(count, words, 11), rounds);
    List<String> real = real(count);
    if (real.isEmpty()) {
      System.out.println("no real pages: " + REAL + " is not there");
    } else {
      compare("real pages", real, rounds);
    }
  }

  private static void compare(String what, List<String> pages, int rounds) {
    Map<String, ToIntFunction<String>> systems = new LinkedHashMap<>();
    systems.put("Readout", CleaningBenchmark::readout);
    systems.put("Readability4J 1.0.8", CleaningBenchmark::readability);
    systems.put("boilerpipe 1.2.2", CleaningBenchmark::boilerpipe);
    long characters = pages.stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT, "%d %s, %.1f million characters%n", pages.size(), what, characters / 1e6);
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, ToIntFunction<String>> system : systems.entrySet()) {
        double rate = rate(pages, system.getValue());
        if (round > 0) { // the first is to warm up
          best.merge(system.getKey(), rate, Math::max);
        }
      }
    }
    double readout = best.getOrDefault("Readout", 0.0);
    best.forEach(
        (name, rate) ->
            System.out.printf(
                Locale.ROOT,
                "  %-20s %8.1f pages/s   Readout is %.1f times as fast%n",
                name,
                rate,
                readout / rate));
  }

  private static double rate(List<String> pages, ToIntFunction<String> system) {
    long start = System.nanoTime();
    int taken = 0;
    for (String page : pages) {
      taken += system.applyAsInt(page);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (taken == 0) {
      throw new IllegalStateException("nothing was found on any page");
    }
    return pages.size() / seconds;
  }

  private static int readout(String page) {
    return Cleaner.standard().clean(Page.html("a", page)).bodyText().length();
  }

  private static int readability(String page) {
    String text = new Readability4J("https://example.org/a", page).parse().getTextContent();
    return text == null ? 0 : text.length();
  }

  private static int boilerpipe(String page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page).length();
    } catch (BoilerpipeProcessingException e) {
      return 0;
    }
  }

  private static List<String> real(int count) throws IOException {
    if (!Files.isDirectory(REAL)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(REAL)) {
      files = all.sorted().limit(count).toList();
    }
    List<String> pages = new java.util.ArrayList<>();
    for (Path file : files) {
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return pages;
  }
}
