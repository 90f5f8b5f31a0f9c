package dev.readout.app.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which order this newsroom first saw its articles: what "since your last visit" is told by. The
 * archive itself keeps no such order, on purpose. One article id a line, in a file beside the
 * archive; losing it loses only the marks of what is new. Thread-safe.
 */
public final class Arrivals {
  private final @Nullable Path file;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private Arrivals(@Nullable Path file) {
    this.file = file;
  }

  /** Kept in this file, which is made where it is missing. */
  public static Arrivals in(Path file) {
    Arrivals arrivals = new Arrivals(file);
    if (Files.isReadable(file)) {
      try {
        Files.readAllLines(file, StandardCharsets.UTF_8).forEach(arrivals::number);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return arrivals;
  }

  /** Kept nowhere. */
  public static Arrivals forgetful() {
    return new Arrivals(null);
  }

  private boolean number(String article) {
    return numbers.putIfAbsent(article, numbers.size() + 1) == null;
  }

  /** Notes those not seen before, in the order given. */
  public synchronized void note(Collection<String> articles) {
    List<String> fresh =
        articles.stream().filter(id -> id.indexOf('\n') < 0).filter(this::number).toList();
    if (file != null && !fresh.isEmpty()) {
      try {
        Files.write(
            file,
            fresh,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        // An archive on a read-only disk can still be looked at; only the marks are lost.
        return;
      }
    }
  }

  /** How many have been seen. */
  public synchronized int count() {
    return numbers.size();
  }

  /** The place of an article in the order of arrival, from 1; 0 where it never arrived. */
  public synchronized int of(String article) {
    return numbers.getOrDefault(article, 0);
  }
}
