package dev.readout.app.show;

/** The few ways in which a word can stand out. */
public enum Ink {
  PLAIN(""),
  TITLE("1"),
  HEADING("1;36"),
  QUOTE("3"),
  FAINT("2"),
  GOOD("32"),
  OPEN("33"),
  BAD("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String paint(String text, boolean colours) {
    return !colours || code.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
