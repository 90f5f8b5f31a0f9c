package dev.readout.archive;

/** What keeping an article did. */
public enum Kept {
  /** It is new here. */
  ADDED,
  /** Its id was here with other content, which is gone. */
  REPLACED,
  /** The page is the same; the reading is new or by other rules. */
  READ_AGAIN,
  /** Page and reading were here already. */
  UNCHANGED
}
