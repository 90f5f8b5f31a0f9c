package dev.readout.bench;

import dev.readout.article.Page;
import dev.readout.clean.Cleaner;
import dev.readout.language.Annotator;
import dev.readout.language.Language;
import dev.readout.language.LanguageReader;
import dev.readout.model.ReadingModel;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.NameReader;
import dev.readout.name.Names;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What names and times cost. Loads the knowledge base and says how long that takes and how much
 * memory stays; looks up every mention of generated articles; and counts the characters a second of
 * the time reader beside SUTime (CoreNLP), on the same texts, in one thread and run. Both get their
 * texts tokenised and tagged beforehand: only finding and resolving times is counted.
 *
 * <p>{@code java -cp readout-bench/target/readout-bench-*.jar
 * dev.readout.bench.NamesAndTimesBenchmark 200 500}
 */
public final class NamesAndTimesBenchmark {
  private static final String DAY = "2025-06-11";

  private NamesAndTimesBenchmark() {}

  /**
   * Runs it and prints the figures with the bounds that they are held against.
   *
   * @param arguments number of articles and words in each; 200 and 500 without them
   */
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    knowledge();
    List<String> texts = GeneratedNews.articles(count, words, 21);
    List<Language> read = annotated(texts);
    lookup(read);
    times(texts, read);
  }

  private static void knowledge() {
    long before = used();
    long start = System.nanoTime();
    KnowledgeBase knowledge = KnowledgeBase.standard();
    double seconds = (System.nanoTime() - start) / 1e9;
    double megabytes = (used() - before) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "knowledge base loaded              %8.2f s   (bound 1)%n"
            + "knowledge base in memory           %8.0f MB  (bound 250)%n",
        seconds,
        megabytes);
    if (knowledge.find("Berlin").size() > 1000) {
      throw new IllegalStateException("never: keeps the tables reachable until here");
    }
  }

  /** Memory in use once what is not reachable is gone. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<Language> annotated(List<String> texts) {
    Annotator annotator = ReadingModel.load();
    LanguageReader languages = new LanguageReader(annotator);
    Cleaner cleaner = Cleaner.standard();
    List<Language> read = new ArrayList<>();
    for (String text : texts) {
      read.add(languages.read(cleaner.clean(Page.text("a", text))));
    }
    return read;
  }

  private static void lookup(List<Language> articles) {
    NameReader names = NameReader.standard();
    articles.forEach(article -> names.read(article, List.of()));
    long mentions = 0;
    long start = System.nanoTime();
    for (Language article : articles) {
      Names found = names.read(article, List.of());
      mentions += found.mentions().size();
    }
    double micros = (System.nanoTime() - start) / 1e3 / Math.max(1, mentions);
    List<String> asked = new ArrayList<>();
    for (Language article : articles) {
      for (var mention : names.read(article, List.of()).mentions()) {
        asked.add(mention.span().in(article.article().text()));
      }
    }
    KnowledgeBase knowledge = KnowledgeBase.standard();
    long known = 0;
    for (int round = 0; round < 5; round++) {
      known = 0;
      start = System.nanoTime();
      for (String mention : asked) {
        known += knowledge.find(mention).isEmpty() ? 0 : 1;
      }
    }
    double lookup = (System.nanoTime() - start) / 1e3 / Math.max(1, asked.size());
    System.out.printf(
        Locale.ROOT,
        "lookup of a mention                %8.2f µs  (bound 20), %d mentions, %d known%n"
            + "whole reading of names, a mention  %8.2f µs%n",
        lookup,
        asked.size(),
        known,
        micros);
  }

  private static void times(List<String> texts, List<Language> articles) {
    TimeReader ours = TimeReader.standard();
    long characters = texts.stream().mapToLong(String::length).sum();
    double[] rates = new double[2];
    long[] found = new long[2];
    List<Annotation> tagged = tagged(texts);
    TimeAnnotator peer = new TimeAnnotator("sutime", new Properties());
    for (int round = 0; round < 3; round++) {
      found[0] = 0;
      long start = System.nanoTime();
      for (Language article : articles) {
        List<TimeExpression> expressions = ours.read(article);
        found[0] += expressions.size();
      }
      rates[0] = characters / ((System.nanoTime() - start) / 1e9);
      found[1] = 0;
      start = System.nanoTime();
      for (Annotation text : tagged) {
        peer.annotate(text);
        found[1] += text.get(TimeAnnotations.TimexAnnotations.class).size();
      }
      rates[1] = characters / ((System.nanoTime() - start) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "times, Readout                     %8.0f characters/s, %d expressions%n"
            + "times, SUTime                      %8.0f characters/s, %d expressions%n"
            + "ratio to SUTime                    %8.1f     (bound 10)%n",
        rates[0],
        found[0],
        rates[1],
        found[1],
        rates[0] / rates[1]);
  }

  private static List<Annotation> tagged(List<String> texts) {
    Properties properties = new Properties();
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false, TokenizerAnnotator.TokenizerType.English));
    pipeline.addAnnotator(new POSTaggerAnnotator("pos", properties));
    List<Annotation> tagged = new ArrayList<>();
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      annotation.set(CoreAnnotations.DocDateAnnotation.class, DAY);
      pipeline.annotate(annotation);
      tagged.add(annotation);
    }
    return tagged;
  }
}
