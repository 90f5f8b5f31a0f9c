package dev.readout.archive;

import java.util.Iterator;

/** Rows whose failures are explained as those of any other operation. */
record GuardedIterator<T>(Iterator<T> rows, Store store) implements Iterator<T> {
  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (RuntimeException e) {
      throw store.explain(e);
    }
  }

  @Override
  public T next() {
    try {
      return rows.next();
    } catch (RuntimeException e) {
      throw store.explain(e);
    }
  }
}
