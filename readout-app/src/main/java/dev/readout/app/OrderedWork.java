package dev.readout.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many items with several threads and hands the results over in the order of
 * the items, on the caller's thread. Holds no more than a few items a thread at once, however long
 * the input.
 */
final class OrderedWork {
  private static final int AHEAD = 4;

  private OrderedWork() {}

  /**
   * Runs {@code work} over all items.
   *
   * @param work must not throw: an exception there is a defect and ends the run
   * @param sink takes each result, in order, on the calling thread
   */
  static <A, B> void run(Iterator<A> items, int threads, Function<A, B> work, Consumer<B> sink) {
    if (threads <= 1) {
      while (items.hasNext()) {
        sink.accept(work.apply(items.next()));
      }
      return;
    }
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory())) {
      Deque<Future<B>> underWay = new ArrayDeque<>();
      while (items.hasNext() || !underWay.isEmpty()) {
        while (items.hasNext() && underWay.size() < threads * AHEAD) {
          A item = items.next();
          Callable<B> one = () -> work.apply(item);
          underWay.add(workers.submit(one));
        }
        sink.accept(result(underWay.removeFirst()));
      }
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a defect in reading", e.getCause());
    }
  }
}
