package dev.readout.intake;

/** Why something was refused, with what its owner can do about it. */
public enum Category {
  NOT_FOUND("check the path"),
  UNREADABLE("check the permissions of the file and of its folder"),
  UNKNOWN_FORMAT("give .html, .htm, .txt or .jsonl (each may be .gz), or pipe the text to '-'"),
  BINARY("this is not text: give the page or its text, not a picture, PDF or archive"),
  TOO_LARGE("split it, or give the article alone"),
  EMPTY("there is nothing to read in it: fetch the page again"),
  MALFORMED("mend the line: one JSON object with a \"text\" or an \"html\" string"),
  DAMAGED("the compressed file is cut short or broken: fetch it again");

  private final String advice;

  Category(String advice) {
    this.advice = advice;
  }

  /** What to do about it, in lower case, without a full stop. */
  public String advice() {
    return advice;
  }
}
