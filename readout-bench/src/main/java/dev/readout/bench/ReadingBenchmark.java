package dev.readout.bench;

import dev.readout.article.Page;
import dev.readout.clean.Cleaner;
import dev.readout.language.Annotator;
import dev.readout.model.ReadingModel;
import dev.readout.reading.Reader;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tokens a second of Readout's annotator and of its whole reading, beside CoreNLP (tokenize, pos,
 * lemma, ner, depparse), on the same generated texts, threads and run. Tokens are counted once, as
 * CoreNLP counts them, so that the ratio compares like with like.
 *
 * <p>{@code mvn -Pbench -Dmaven.test.skip=true package} makes it, {@code java -jar
 * readout-bench/target/readout-bench-*.jar 200 500 1} runs it.
 */
public final class ReadingBenchmark {
  private ReadingBenchmark() {}

  /**
   * Runs the comparison and prints it.
   *
   * @param arguments number of articles, words in each, threads; 200, 500 and 1 without them
   */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    List<String> texts = GeneratedNews.articles(count, words, 11);
    List<String> warmUp = GeneratedNews.articles(Math.max(10, count / 10), words, 12);

    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    StanfordCoreNLP peer = timed("load CoreNLP", () -> new StanfordCoreNLP(properties));
    Annotator annotator = timed("load Readout's model", ReadingModel::load);
    Reader reader = timed("load Readout's reader", () -> Reader.standard(annotator));
    Cleaner cleaner = Cleaner.standard();

    long tokens = texts.stream().mapToLong(t -> tokens(peer, t)).sum();
    Consumer<String> reading = t -> reader.read(cleaner.clean(Page.text("a", t)));
    Consumer<String> annotating =
        t -> t.lines().filter(l -> !l.isBlank()).forEach(annotator::annotate);
    double corenlp = rate("CoreNLP", warmUp, texts, threads, tokens, t -> tokens(peer, t));
    // Each measure has texts of its own: the annotator keeps paragraphs that it has seen.
    double whole = rate("Readout, whole reading", warmUp, texts, threads, tokens, reading);
    double again = rate("Readout, the same texts again", warmUp, texts, threads, tokens, reading);
    List<String> others = GeneratedNews.articles(count, words, 13);
    long otherTokens = others.stream().mapToLong(t -> tokens(peer, t)).sum();
    double annotated =
        rate(
            "Readout, annotator alone",
            GeneratedNews.articles(20, words, 14),
            others,
            threads,
            otherTokens,
            annotating);
    Map.of("annotator", annotated, "whole reading", whole, "second reading", again)
        .forEach(
            (name, rate) ->
                System.out.printf(
                    Locale.ROOT, "ratio to CoreNLP, %s: %.1f%n", name, rate / corenlp));
  }

  private static long tokens(StanfordCoreNLP peer, String text) {
    CoreDocument document = new CoreDocument(text);
    peer.annotate(document);
    return document.tokens().size();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    System.out.printf(Locale.ROOT, "%-34s %8.2f s%n", what, (System.nanoTime() - start) / 1e9);
    return made;
  }

  private static double rate(
      String what,
      List<String> warmUp,
      List<String> texts,
      int threads,
      long tokens,
      Consumer<String> work)
      throws Exception {
    warmUp.forEach(work);
    long start = System.nanoTime();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      for (Future<?> done :
          texts.stream().map(t -> workers.submit(() -> work.accept(t))).toList()) {
        done.get();
      }
    }
    double rate = tokens / ((System.nanoTime() - start) / 1e9);
    System.out.printf(Locale.ROOT, "%-34s %8.0f tokens/s, %d thread(s)%n", what, rate, threads);
    return rate;
  }
}
