package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Page;

/**
 * Turns a page into an article: what is body, what was removed and why, and what the page credits.
 *
 * <pre>{@code
 * Article article = Cleaner.standard().clean(Page.html("a1", markup));
 * String body = article.bodyText();
 * }</pre>
 *
 * <p>The answer depends on the page alone. No page makes it fail: what cannot be read is said by a
 * {@link dev.readout.article.Warning} of the article. Very long pages are read in part.
 * Thread-safe.
 */
public final class Cleaner {
  private static final Cleaner STANDARD = new Cleaner();

  private Cleaner() {}

  /** The cleaner with the rules and tables that come with Readout. */
  public static Cleaner standard() {
    return STANDARD;
  }

  public Article clean(Page page) {
    return switch (page.kind()) {
      case HTML -> HtmlCleaner.clean(page);
      case TEXT -> FlatCleaner.clean(page);
      case BODY -> FlatCleaner.asItStands(page);
    };
  }
}
