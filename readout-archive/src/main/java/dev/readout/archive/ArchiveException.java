package dev.readout.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot do what was asked; nothing of it was done. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ArchiveFailure failure;

  public ArchiveException(ArchiveFailure failure, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.failure = failure;
  }

  public ArchiveFailure failure() {
    return failure;
  }

  /** One line for a person: what and what to do. */
  public String sentence() {
    return getMessage() + " (" + failure + "); " + failure.advice();
  }
}
