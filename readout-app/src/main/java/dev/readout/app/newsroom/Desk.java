package dev.readout.app.newsroom;

import dev.readout.app.LateReader;
import dev.readout.app.Pipeline;
import dev.readout.app.Problem;
import dev.readout.app.Workbench;
import dev.readout.article.Page;
import dev.readout.intake.Intake;
import dev.readout.intake.Location;
import dev.readout.intake.Outcome;
import dev.readout.intake.Settings;
import dev.readout.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where articles are handed in: read one after the other in the background, kept, and added to the
 * newsroom. Thread-safe.
 */
public final class Desk implements AutoCloseable {
  private static final int REMEMBERED = 100;

  private final Newsroom newsroom;
  private final Supplier<LateReader> reader;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk").factory());
  private final Map<String, Job> jobs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > REMEMBERED && eldest.getValue().done();
        }
      };

  /**
   * A desk.
   *
   * @param reader asked for anew with everything handed in, since what it knows can grow
   */
  public Desk(Newsroom newsroom, Supplier<LateReader> reader) {
    this.newsroom = newsroom;
    this.reader = reader;
  }

  /** How far something handed in is. */
  public enum State {
    WAITING,
    READING,
    TELLING,
    DONE
  }

  /**
   * Something handed in, as it stands.
   *
   * @param steps what was done, in order, each in a few words
   * @param articles ids of those read
   */
  public record Job(
      String id,
      String name,
      State state,
      List<String> steps,
      List<String> articles,
      List<Problem> problems) {
    public Job {
      steps = List.copyOf(steps);
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }

    public boolean done() {
      return state == State.DONE;
    }

    private Job step(State now, String step) {
      List<String> all = new ArrayList<>(steps);
      all.add(step);
      return new Job(id, name, now, all, articles, problems);
    }
  }

  /** Articles as JSON Lines, as {@code readout read} takes them on standard input. */
  public Job lines(String name, String jsonLines) {
    byte[] bytes = jsonLines.getBytes(StandardCharsets.UTF_8);
    return submit(
        name,
        () ->
            Intake.of(List.of("-"), Settings.standard(new ByteArrayInputStream(bytes))).outcomes(),
        () -> {});
  }

  /** A file, of any format that the command line takes; its name says which. */
  public Job file(String name, InputStream content) {
    try {
      Path folder = Files.createTempDirectory("readout-desk");
      Path file = folder.resolve(plain(name));
      Files.copy(content, file);
      return submit(
          name,
          () ->
              Intake.of(List.of(file.toString()), Settings.standard(InputStream.nullInputStream()))
                  .outcomes(),
          () -> {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take the file", e);
    }
  }

  /** Reads kept articles again whose readings lack what is known since. */
  public Job again(String name, Set<String> articles) {
    return submit(
        name,
        () -> {
          try (Stream<Page> stale = newsroom.archive().stale(reader.get().version())) {
            List<Page> pages = stale.filter(page -> articles.contains(page.id())).toList();
            return pages.stream()
                .map(page -> (Outcome) new Outcome.Arrived(page, Location.of(page.id())));
          }
        },
        () -> {});
  }

  /** A name from elsewhere is no path: letters, digits and dots of its last part are kept. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
    return safe.isEmpty() ? "article.txt" : safe.substring(Math.max(0, safe.length() - 80));
  }

  private interface Cleanup {
    void run() throws IOException;
  }

  private Job submit(String name, Supplier<Stream<Outcome>> intake, Cleanup afterwards) {
    Job job =
        new Job(
            UUID.randomUUID().toString(),
            name,
            State.WAITING,
            List.of("handed in"),
            List.of(),
            List.of());
    put(job);
    worker.execute(() -> work(job.id(), intake, afterwards));
    return job;
  }

  private void work(String id, Supplier<Stream<Outcome>> intake, Cleanup afterwards) {
    List<Reading> readings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Outcome> outcomes = intake.get()) {
      new Pipeline(Workbench.cleaner(), reader.get(), newsroom.archive(), 1)
          .watchedBy((where, stage) -> step(id, State.READING, said(stage)))
          .run(
              outcomes.iterator(),
              (json, reading) -> reading.get(),
              reading -> {
                readings.add(reading);
                step(id, State.READING, found(reading));
              },
              problems::add);
      if (!readings.isEmpty()) {
        step(id, State.TELLING, "finding its story");
        newsroom.take(readings);
      }
    } catch (RuntimeException e) {
      problems.add(new Problem("the desk", "DEFECT", "a defect of Readout: " + e));
    } finally {
      finish(id, readings, problems);
      try {
        afterwards.run();
      } catch (IOException e) {
        // What is left lies in the system's folder for temporary files.
      }
    }
  }

  private static String said(Pipeline.Stage stage) {
    return switch (stage) {
      case CLEANING -> "cleaning: what is the article, what is around it";
      case READING -> "reading: times, names, statements, events, positions";
      case KEEPING -> "keeping it in the archive";
    };
  }

  private static String found(Reading reading) {
    return "found: "
        + reading.article().removed().size()
        + " pieces to remove, "
        + reading.names().size()
        + " names, "
        + reading.times().size()
        + " times, "
        + reading.statements().size()
        + " statements, "
        + reading.events().size()
        + " events";
  }

  private synchronized void put(Job job) {
    jobs.put(job.id(), job);
  }

  private synchronized void step(String id, State now, String step) {
    jobs.computeIfPresent(id, (key, job) -> job.step(now, step));
  }

  private synchronized void finish(String id, List<Reading> readings, List<Problem> problems) {
    jobs.computeIfPresent(
        id,
        (key, job) ->
            new Job(
                id,
                job.name(),
                State.DONE,
                job.steps(),
                readings.stream().map(Reading::id).toList(),
                problems));
  }

  public synchronized Optional<Job> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
