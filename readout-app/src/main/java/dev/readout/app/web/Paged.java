package dev.readout.app.web;

import java.util.List;

/**
 * A part of a list.
 *
 * @param page from 1
 * @param total of the whole list
 */
public record Paged<T>(List<T> items, int page, int size, int total) {
  public Paged {
    items = List.copyOf(items);
  }

  public static <T> Paged<T> of(List<T> all, int page, int size) {
    int from = (int) Math.min((long) (page - 1) * size, all.size());
    return new Paged<>(
        all.subList(from, Math.min(from + size, all.size())), page, size, all.size());
  }

  /** The same part with something else made of each item. */
  public <R> Paged<R> map(java.util.function.Function<T, R> each) {
    return new Paged<>(items.stream().map(each).toList(), page, size, total);
  }

  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  public boolean hasNext() {
    return page < pages();
  }
}
