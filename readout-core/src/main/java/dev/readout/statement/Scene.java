package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import java.util.List;
import java.util.Optional;

/** One paragraph as the rules see it: its sentences as trees and what stands in quotation marks. */
record Scene(
    String text,
    Language.Placed paragraph,
    List<Tree> trees,
    List<Quotations.Quotation> quotations) {

  static Scene of(String text, Language.Placed paragraph) {
    return new Scene(
        text,
        paragraph,
        paragraph.sentences().stream().map(Tree::new).toList(),
        Quotations.of(text, paragraph.span()));
  }

  Optional<Tree> treeAt(int offset) {
    return trees.stream().filter(t -> t.sentence().span().contains(offset)).findFirst();
  }

  /** Whether quotation marks stand anywhere in a span, or around it. */
  boolean marked(Span span) {
    return quotations.stream().anyMatch(q -> q.span().overlaps(span));
  }

  boolean quoted(Span span) {
    return Quotations.inside(quotations, span);
  }
}
