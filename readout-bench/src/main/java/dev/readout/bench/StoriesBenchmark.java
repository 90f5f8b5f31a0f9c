package dev.readout.bench;

import dev.readout.app.Workbench;
import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.archive.Archive;
import dev.readout.archive.Keeping;
import dev.readout.model.ReadingModel;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryTeller;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What stories cost as an archive grows: one more article kept, held against the others and shown
 * at 1,000, 10,000, 30,000 and 100,000, and one story of 500 articles with everything merged.
 *
 * <p>{@code mvn -Pbench -Dmaven.test.skip=true package} makes it, {@code java -cp
 * 'readout-bench/target/readout-bench-*.jar:readout-bench/target/lib/*'
 * dev.readout.bench.StoriesBenchmark} runs it.
 */
public final class StoriesBenchmark {
  private static final int ONE_BY_ONE = 300;
  private static final int BATCH = 500;

  private StoriesBenchmark() {}

  /**
   * Runs it and prints seconds and milliseconds of one processor.
   *
   * @param arguments how many articles the archive grows to; 100,000 without one
   */
  public static void main(String[] arguments) throws IOException {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    growth(most);
    oneStory(500);
  }

  /** An archive on disk and a newsroom that shows it; articles come in as in {@code serve}. */
  private static void growth(int most) throws IOException {
    Path folder = Files.createTempDirectory("stories-benchmark");
    try (Archive archive = Workbench.archive(folder.resolve("archive.db").toString())) {
      GeneratedArchive news = new GeneratedArchive(archive);
      Newsroom newsroom = Newsroom.over(archive, Arrivals.forgetful());
      int size = 0;
      double all = 0;
      for (int stop :
          IntStream.of(1_000, 10_000, 30_000, 100_000).filter(n -> n <= most).toArray()) {
        for (; size < stop - ONE_BY_ONE; size += BATCH) {
          all += taking(newsroom, readings(news, size, Math.min(size + BATCH, stop - ONE_BY_ONE)));
        }
        size = stop - ONE_BY_ONE;
        List<Double> each = new ArrayList<>();
        for (; size < stop; size++) {
          each.add(taking(newsroom, readings(news, size, size + 1)));
        }
        all += each.stream().mapToDouble(took -> took).sum();
        each.sort(Comparator.naturalOrder());
        System.out.printf(
            Locale.ROOT,
            "%7d articles, %5d stories: one more %.2f ms (median; nine in ten within %.2f); all so"
                + " far %.1f s; %d MB in use%n",
            size,
            newsroom.now().outlines().size(),
            each.get(ONE_BY_ONE / 2),
            each.get(ONE_BY_ONE * 9 / 10),
            all / 1e3,
            used());
      }
    }
  }

  /** What the collector cannot do without. */
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static List<Reading> readings(GeneratedArchive news, int from, int to) {
    return IntStream.range(from, to).mapToObj(news::small).toList();
  }

  private static double taking(Newsroom newsroom, List<Reading> readings) {
    List<Keeping> kept = readings.stream().map(GeneratedArchive::keeping).toList();
    long start = processorTime();
    newsroom.archive().keep(kept);
    newsroom.take(readings);
    return (processorTime() - start) / 1e6;
  }

  private static void oneStory(int articles) {
    GeneratedStories news = new GeneratedStories(3, articles, 5);
    Reader reader = Reader.standard(ReadingModel.load());
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      readings.add(reader.read(news.article(i)));
    }
    Supplier<Story> whole = () -> StoryTeller.builder().build("s", readings);
    var lineage = StoryTeller.lineage(readings);
    Supplier<Story> merged = () -> StoryBuilder.build("s", readings, lineage);
    System.out.printf(
        Locale.ROOT,
        "a story of %d articles: %.0f ms, with its copies looked for anew %.0f ms; %d events%n",
        articles,
        best(merged),
        best(whole),
        merged.get().events().size());
  }

  /** Of this thread: other work on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double best(Supplier<Story> work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = processorTime();
      Story made = work.get();
      double took = (processorTime() - start) / 1e6;
      best = made.events().isEmpty() ? best : Math.min(best, took);
    }
    return best;
  }
}
