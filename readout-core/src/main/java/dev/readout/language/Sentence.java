package dev.readout.language;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one sentence; their heads form one tree. Never empty. */
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /** Index of the root token. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    return 0;
  }

  /** Indices of the tokens whose head is {@code head}, in order. */
  public List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * The same sentence with every offset moved, as when a paragraph is set back into its article.
   */
  public Sentence shift(int by) {
    return by == 0 ? this : new Sentence(tokens.stream().map(t -> t.shift(by)).toList());
  }
}
