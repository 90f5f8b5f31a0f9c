package dev.readout.copy;

import dev.readout.article.Span;

/** A passage of one article's text and what stands for it in the other's. */
public record SharedPassage(Span inA, Span inB) {
  SharedPassage flipped() {
    return new SharedPassage(inB, inA);
  }
}
