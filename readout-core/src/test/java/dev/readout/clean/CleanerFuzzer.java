package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Page;
import java.nio.charset.StandardCharsets;

/**
 * What Jazzer calls: any bytes, as markup or as flattened text, must give a whole article. The
 * first byte chooses; the rest is the page. See docs/cleaning.md for how to run it at length.
 */
public final class CleanerFuzzer {
  private CleanerFuzzer() {}

  /** Cleans one input; throws when the answer is not whole. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String source = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    Page page = (input[0] & 1) == 0 ? Page.html("h", source) : Page.text("t", source);
    Article article = Cleaner.standard().clean(page);
    String fault = WholeArticle.fault(article);
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
  }
}
