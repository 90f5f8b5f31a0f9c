package dev.readout.app;

/** What the process says when it ends. */
public final class ExitCode {
  public static final int OK = 0;
  public static final int NOT_FOUND = 1;
  public static final int USAGE = 2;
  public static final int SOME_FAILED = 3;
  public static final int ARCHIVE = 4;
  public static final int DEFECT = 70;

  private ExitCode() {}
}
