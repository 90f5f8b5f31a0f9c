package dev.readout.language;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.List;

/**
 * The body of an article, annotated: paragraphs in order, set back into the article's offsets.
 *
 * @param paragraphs each with the span of the source text that it covers
 */
public record Language(Article article, List<Placed> paragraphs) {
  /**
   * A paragraph in its article. {@code paragraph} keeps its own offsets, so that it can be shared
   * between copies of one text; {@code sentences} are those of the paragraph in offsets of the
   * article.
   *
   * @param heading a title or subheading within the body: read for names, never for a sentence's
   *     continuation
   */
  public record Placed(Span span, Paragraph paragraph, List<Sentence> sentences, boolean heading) {
    public Placed {
      sentences = List.copyOf(sentences);
    }

    /** A span of the paragraph, in offsets of the article. */
    public Span toArticle(int start, int end) {
      return new Span(span.start() + start, span.start() + end);
    }
  }

  public Language {
    paragraphs = List.copyOf(paragraphs);
  }

  /** All sentences of the body in order, in offsets of the article. */
  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
  }
}
