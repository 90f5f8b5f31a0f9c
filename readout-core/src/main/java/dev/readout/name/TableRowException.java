package dev.readout.name;

/**
 * A row of a user's table cannot be read; the message says in which table, why, and holds the row.
 */
public final class TableRowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  TableRowException(String message) {
    super(message);
  }
}
