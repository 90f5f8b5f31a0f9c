package dev.readout.archive;

/** What can be wrong with an archive, with what its owner can do about it. */
public enum ArchiveFailure {
  LOCKED("another Readout is writing to it: wait for it to end, or use another --archive"),
  NEWER_VERSION("it was written by a newer Readout: update Readout, or use another --archive"),
  UNREACHABLE("start the database or correct the address: nothing was changed"),
  DISK_FULL("make room on the disk and run again: what was kept so far is safe"),
  DAMAGED("restore it from a copy, or move it away and read the articles again"),
  NOT_AN_ARCHIVE("this file is something else: give another path with --archive"),
  NOT_WRITABLE("check the permissions of the file and of its folder, or use another --archive");

  private final String advice;

  ArchiveFailure(String advice) {
    this.advice = advice;
  }

  /** What to do about it, in lower case, without a full stop. */
  public String advice() {
    return advice;
  }
}
