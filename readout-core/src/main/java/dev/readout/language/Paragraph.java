package dev.readout.language;

import java.util.List;

/** An annotated paragraph. All offsets count UTF-16 units of {@code text}. */
public record Paragraph(
    String text,
    List<Sentence> sentences,
    List<NameSpan> names,
    List<AttributionSpan> attributions) {
  public Paragraph {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }

  public static Paragraph empty(String text) {
    return new Paragraph(text, List.of(), List.of(), List.of());
  }
}
