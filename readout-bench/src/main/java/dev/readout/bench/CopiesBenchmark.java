package dev.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.copy.ComparedText;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.CopyDetector;
import dev.readout.copy.FamilyIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What it costs to find the copies among articles that arrive one at a time, at growing numbers: by
 * {@link FamilyIndex}, by a public library's MinHash with bands (java-lsh) and by an index of bare
 * shingles, on the same generated texts, one thread and one run. All three get the texts cut into
 * words already, except where the line says "whole".
 *
 * <p>Arguments: how many articles at most (100000 without), how many at most for the two peers
 * (20000 without), sentences an article (12 without), all of them optional. {@code java -Xmx3g -cp
 * ... dev.readout.bench.CopiesBenchmark 1000000}.
 */
public final class CopiesBenchmark {
  private static final int STEP = 10_000;
  private static final int READY = 12_000;
  private static final int WARM_UP = 5_000;
  private static final int WARM_UP_ROUNDS = 8;

  private CopiesBenchmark() {}

  /** Runs the comparison and prints it. */
  public static void main(String[] arguments) {
    int most = argument(arguments, 0, 100_000);
    int peers = argument(arguments, 1, 20_000);
    GeneratedFamilies news = new GeneratedFamilies(5, argument(arguments, 2, 12));
    // A first round that warms the compiler up and is not told.
    growing(new GeneratedFamilies(6, 12), 3_000, false);

    besidePeers(news, peers);
    growing(news, most, true);
  }

  private static void besidePeers(GeneratedFamilies news, int peers) {
    List<ComparedText> texts = texts(news, peers);
    double words = texts.stream().mapToInt(text -> text.words().size()).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "articles of %.0f words, three of ten are copies, one thread, times of the processor%n",
        words);
    double readout = perArticle("Readout, families", texts, CopiesBenchmark::families);
    double library = perArticle("java-lsh, MinHash 64 in 16 bands", texts, LibraryPeer::copies);
    double bare = perArticle("bare 3-word shingles, >= .2", texts, ShinglePeer::copies);
    System.out.printf(
        Locale.ROOT,
        "ratio of time: java-lsh / Readout %.1f, bare shingles / Readout %.1f%n",
        library / readout,
        bare / readout);
  }

  /** The index as it is meant to be used: texts are cut, compared, and thrown away again. */
  private static void growing(GeneratedFamilies news, int most, boolean tell) {
    ComparedTexts texts =
        new ComparedTexts(
            id -> news.article(Integer.parseInt(id.substring("article-".length()))), READY);
    FamilyIndex index = new FamilyIndex(CopyDetector.standard(), texts);
    long start = cpu();
    long joined = 0;
    int from = 0;
    int told = STEP;
    for (int i = 0; i < most; i++) {
      joined += index.add(news.article(i)).orElseThrow().joined().size();
      if (i + 1 == told || i + 1 == most) {
        long now = cpu();
        if (tell) {
          System.out.printf(
              Locale.ROOT,
              "Readout, whole, %9d articles: %.3f ms an article since the last line, %.0f bytes of index an article, %d joined%n",
              i + 1,
              (now - start) / 1e6 / (i + 1 - from),
              (double) index.bytes() / (i + 1),
              joined);
        }
        start = now;
        from = i + 1;
        told = Integer.toString(told).startsWith("1") ? 3 * told : told / 3 * 10;
      }
    }
  }

  private static int families(List<ComparedText> texts) {
    List<ComparedText> ready = new ArrayList<>(texts);
    ComparedTexts shelf = ComparedTexts.ofReady(ready);
    FamilyIndex index = new FamilyIndex(CopyDetector.standard(), shelf);
    int joined = 0;
    for (ComparedText text : texts) {
      joined += index.add(text.article()).orElseThrow().joined().isEmpty() ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT, "%-40s %8.0f bytes an article%n", "", (double) index.bytes() / texts.size());
    return joined;
  }

  private static List<ComparedText> texts(GeneratedFamilies news, int count) {
    return IntStream.range(0, count).mapToObj(i -> ComparedText.of(news.article(i))).toList();
  }

  private interface Finder {
    int find(List<ComparedText> texts);
  }

  private static double perArticle(String name, List<ComparedText> texts, Finder finder) {
    // Others than those measured, since what is counted of a text once is kept with it; and many,
    // since the compiler's work counts as the process's.
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      finder.find(texts(new GeneratedFamilies(7 + round, 5), WARM_UP));
    }
    long start = cpu();
    int found = finder.find(texts);
    double milliseconds = (cpu() - start) / 1e6 / texts.size();
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.3f ms an article, %d articles with a copy before them%n",
        name,
        milliseconds,
        found);
    return milliseconds;
  }

  /** Nanoseconds of this process, with its garbage collector: the machine may have other work. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }
}
