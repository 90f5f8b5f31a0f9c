package dev.readout.app;

import dev.readout.article.Article;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reader made at the first article. Thread-safe. */
public final class LateReader {
  private final CompletableFuture<String> version;
  private final Supplier<Reader> made;
  private volatile @Nullable Reader reader;

  /** Begins to find out the version at once, beside whatever else the command does first. */
  LateReader(Supplier<String> version, Supplier<Reader> made) {
    this.version = CompletableFuture.supplyAsync(version);
    this.made = made;
  }

  /** As {@link Reader#version()}, without making the reader. */
  public String version() {
    return version.join();
  }

  public Reading read(Article article) {
    return reader().read(article);
  }

  private Reader reader() {
    Reader ready = reader;
    if (ready == null) {
      synchronized (this) {
        ready = reader;
        if (ready == null) {
          ready = made.get();
          reader = ready;
        }
      }
    }
    return ready;
  }
}
