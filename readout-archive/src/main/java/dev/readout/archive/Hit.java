package dev.readout.archive;

import dev.readout.article.Span;
import java.util.List;

/**
 * One answer to a search.
 *
 * @param snippet words around the find, with {@code …} where the text goes on
 * @param marked the found words within the snippet
 * @param score greater is better; comparable within one search
 */
public record Hit(ArchivedArticle article, String snippet, List<Span> marked, double score) {
  public Hit {
    marked = List.copyOf(marked);
  }
}
