package dev.readout.intake;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door for what comes from files, folders and standard input.
 *
 * <pre>{@code
 * Intake intake = Intake.of(List.of("examples/", "-"), Settings.standard(System.in));
 * try (Stream<Outcome> outcomes = intake.outcomes()) {
 *   outcomes.forEach(...);
 * }
 * }</pre>
 *
 * One article is held at a time; a stream is consumed by one thread.
 */
public final class Intake {
  private final List<Source> sources;
  private final Settings settings;

  private Intake(List<Source> sources, Settings settings) {
    this.sources = List.copyOf(sources);
    this.settings = settings;
  }

  /**
   * Finds the files, without opening them.
   *
   * @param inputs files, folders and {@code -} for standard input
   */
  public static Intake of(List<String> inputs, Settings settings) {
    return new Intake(FoundFiles.of(inputs), settings);
  }

  /** How many files there are to open, for a progress bar; one of them may hold many articles. */
  public int files() {
    return sources.size();
  }

  /** Whether each file holds one article at most, so that {@link #files} counts articles. */
  public boolean oneArticleEach() {
    return sources.stream()
        .allMatch(
            source ->
                switch (source) {
                  case Source.Named named ->
                      named.format() == Format.HTML || named.format() == Format.TEXT;
                  case Source.StandardInput ignored -> false;
                  case Source.Unusable ignored -> true;
                });
  }

  /** All outcomes in the order of the input, read as they are asked for; close it after use. */
  public Stream<Outcome> outcomes() {
    OutcomeIterator iterator = new OutcomeIterator(sources, settings);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(iterator::close);
  }
}
