package dev.readout.bench;

import dev.readout.model.ReadingModel;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.StoryGrouping;
import dev.readout.story.group.StoryIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What stories cost as an archive grows: grouping 10,000 generated articles, one more article at
 * 1,000, 10,000 and 100,000, and one story of 500 articles with everything merged.
 *
 * <p>{@code mvn -Pbench -Dmaven.test.skip=true package} makes it, {@code java -cp
 * 'readout-bench/target/readout-bench-*.jar:readout-bench/target/lib/*'
 * dev.readout.bench.StoriesBenchmark} runs it.
 */
public final class StoriesBenchmark {
  private static final int A_FEW = 500;

  private StoriesBenchmark() {}

  /**
   * Runs it and prints seconds and milliseconds of one processor.
   *
   * @param arguments how many articles the archive grows to; 100,000 without one
   */
  public static void main(String[] arguments) {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    growth(most);
    oneStory(500);
  }

  private static void growth(int most) {
    GeneratedStories news = new GeneratedStories(7, 10, 100);
    StoryIndex index = StoryGrouping.standard().index();
    double spent = 0;
    double grouping = 0;
    double recent = 0;
    for (int i = 0; i < most; i++) {
      Reading reading = Reading.of(news.article(i));
      long start = processorTime();
      index.add(reading);
      double took = (processorTime() - start) / 1e6;
      spent += took;
      int size = i + 1;
      boolean stop = size == 1_000 || size == 10_000 || size == 100_000 || size == most;
      boolean measured = Math.min(nextStop(i, most), most) - i <= A_FEW;
      recent = measured ? recent + took : 0;
      if (stop) {
        long groups = processorTime();
        int stories = index.groups().size();
        grouping += (processorTime() - groups) / 1e6;
        System.out.printf(
            Locale.ROOT,
            "%7d articles: %5d stories; one more article %.3f ms; all so far %.1f s, of it listing"
                + " %.2f s%n",
            size,
            stories,
            recent / A_FEW,
            (spent + grouping) / 1e3,
            grouping / 1e3);
      }
    }
  }

  private static int nextStop(int article, int most) {
    return IntStream.of(1_000, 10_000, 100_000, most)
        .filter(stop -> stop > article)
        .min()
        .orElse(most);
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
