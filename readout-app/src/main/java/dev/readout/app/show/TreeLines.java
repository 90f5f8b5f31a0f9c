package dev.readout.app.show;

/**
 * Lines of one node of a tree: the first one after its branch, the others beside it. Not
 * thread-safe.
 */
final class TreeLines {
  private static final int NARROWEST = 24;

  private final Terminal terminal;
  private final Lines lines;
  private final String first;
  private final String rest;
  private boolean begun;

  TreeLines(Terminal terminal, Lines lines, String first, String rest) {
    this.terminal = terminal;
    this.lines = lines;
    this.first = first;
    this.rest = rest;
  }

  void add(Ink ink, String text) {
    int width = Math.max(NARROWEST, terminal.columns() - first.length());
    for (String line : Lines.wrap(Lines.printable(text), width)) {
      lines.beside(begun ? rest : first, ink, line);
      begun = true;
    }
  }
}
