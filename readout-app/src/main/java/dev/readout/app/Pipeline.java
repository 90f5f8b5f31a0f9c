package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.ArchiveException;
import dev.readout.archive.Keeping;
import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.Warning;
import dev.readout.clean.Cleaner;
import dev.readout.intake.Outcome;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From intake to archive. One bad article never stops a run: what goes wrong comes out as data.
 * Articles are read by several threads and come out in the order of the input; they are kept a
 * batch at a time, by the calling thread.
 */
public final class Pipeline {
  private static final int BATCH = 32;

  private final Cleaner cleaner;
  private final LateReader reader;
  private final @Nullable Archive archive;
  private final int threads;
  private final Summary summary = new Summary();
  private BiConsumer<String, Stage> watcher = (where, stage) -> {};

  /** What is being done to an article, for somebody who watches. */
  public enum Stage {
    CLEANING,
    READING,
    KEEPING
  }

  /**
   * Made for one run.
   *
   * @param archive where readings are kept and looked up; null to keep nothing
   */
  public Pipeline(Cleaner cleaner, LateReader reader, @Nullable Archive archive, int threads) {
    this.cleaner = cleaner;
    this.reader = reader;
    this.archive = archive;
    this.threads = threads;
  }

  /** Tells where each article is; called on the reading threads, so it must be quick. */
  public Pipeline watchedBy(BiConsumer<String, Stage> who) {
    this.watcher = who;
    return this;
  }

  /**
   * Reads all input: each outcome is cleaned and read unless it is known, then kept, then shown.
   *
   * @param show is called in the order of the input, on the calling thread
   */
  public <T> Summary run(
      Iterator<Outcome> input,
      Rendering<T> rendering,
      Consumer<T> show,
      Consumer<Problem> complain) {
    List<Result<T>> batch = new ArrayList<>();
    Runnable flush =
        () -> {
          keep(batch, complain);
          batch.forEach(result -> hand(result, show, complain));
          batch.clear();
        };
    OrderedWork.run(
        input,
        threads,
        outcome -> readOne(outcome, rendering),
        result -> {
          batch.add(result);
          if (batch.size() >= BATCH || archive == null) {
            flush.run();
          }
        });
    flush.run();
    return summary;
  }

  private <T> Result<T> readOne(Outcome outcome, Rendering<T> rendering) {
    try {
      return switch (outcome) {
        case Outcome.Refused refused ->
            new Result.Failed<>(
                new Problem(
                    refused.location().toString(),
                    refused.category().name(),
                    refused.message() + "; " + refused.category().advice()));
        case Outcome.AlreadyRead known -> known(known.json(), rendering);
        case Outcome.Arrived arrived ->
            read(arrived.page(), arrived.location().toString(), rendering);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Failed<>(Problem.of(outcome, e));
    }
  }

  private static <T> Result<T> known(String json, Rendering<T> rendering) {
    return new Result.Read<>(rendering.of(json, () -> ReadingJson.parse(json)), null, null);
  }

  private <T> Result<T> read(Page page, String where, Rendering<T> rendering) {
    String version = reader.version();
    Optional<String> known = archive == null ? Optional.empty() : archive.fresh(page, version);
    if (known.isPresent()) {
      return known(known.get(), rendering);
    }
    watcher.accept(where, Stage.CLEANING);
    Article article = cleaner.clean(page);
    watcher.accept(where, Stage.READING);
    Reading reading = reader.read(article);
    watcher.accept(where, Stage.KEEPING);
    String json = ReadingJson.write(reading);
    Keeping keeping =
        archive == null ? null : new Keeping(page, json, version, SearchTexts.of(reading));
    return new Result.Read<>(rendering.of(json, () -> reading), keeping, problem(article, where));
  }

  static @Nullable Problem problem(Article article, String where) {
    return article.warnings().stream()
        .filter(w -> w.kind() == Warning.Kind.NO_BODY || w.kind() == Warning.Kind.NOT_ENGLISH)
        .findFirst()
        .map(w -> new Problem(where, w.kind().name(), w.reason()))
        .orElse(null);
  }

  private <T> void keep(List<Result<T>> batch, Consumer<Problem> complain) {
    List<Keeping> toKeep = new ArrayList<>();
    for (Result<T> result : batch) {
      if (result instanceof Result.Read<T> read && read.keeping() != null) {
        toKeep.add(read.keeping());
      }
    }
    if (archive == null || toKeep.isEmpty()) {
      return;
    }
    try {
      archive.keep(toKeep);
    } catch (ArchiveException e) {
      toKeep.forEach(k -> summary.countProblem(e.failure().name()));
      complain.accept(
          new Problem(
              toKeep.size() + " articles not kept",
              e.failure().name(),
              e.getMessage() + "; " + e.failure().advice()));
    }
  }

  private <T> void hand(Result<T> result, Consumer<T> show, Consumer<Problem> complain) {
    switch (result) {
      case Result.Failed<T> failed -> {
        summary.countProblem(failed.problem().category());
        complain.accept(failed.problem());
      }
      case Result.Read<T> read -> {
        summary.countRead(archive != null && read.keeping() == null);
        if (read.problem() != null) {
          summary.countProblem(read.problem().category());
          complain.accept(read.problem());
        }
        show.accept(read.rendered());
      }
    }
  }
}
