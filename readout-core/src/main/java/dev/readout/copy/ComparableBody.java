package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.RemovalReason;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of an article is compared: its body and, of a plain text of which cleaning left next to
 * nothing or that is not in the language that cleaning knows, the long lines and whole sentences
 * that were taken for something else; all such lines where nothing else is left. A teaser cut off
 * within a sentence is no body to read events from, but it is a copy all the same.
 */
final class ComparableBody {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FEW_WORDS = 60;
  private static final int LONG_LINE_WORDS = 25;

  /** Fewer words with a full stop are a caption or a notice. */
  private static final int SENTENCE_WORDS = 7;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…؟。][\"”’'»)]*\\s*$");

  /** What is judged by its place and shape; credits, captions and comments are named by words. */
  private static final Set<RemovalReason> DOUBTFUL =
      EnumSet.of(
          RemovalReason.RELATED_LINK,
          RemovalReason.NAVIGATION,
          RemovalReason.HEADLINE_TICKER,
          RemovalReason.OTHER);

  private ComparableBody() {}

  /** In the order of the text. */
  static List<Span> of(Article article) {
    boolean foreign = article.language() != null && !article.language().equals("en");
    int bodyWords = bodyWords(article);
    if (!article.layout().isEmpty() || !(foreign || bodyWords < FEW_WORDS)) {
      return article.body();
    }
    List<Span> pieces = new ArrayList<>(article.body());
    for (Removed removed : article.removed()) {
      if (DOUBTFUL.contains(removed.reason())) {
        Matcher line =
            LINE.matcher(article.text()).region(removed.span().start(), removed.span().end());
        while (line.find()) {
          if (bodyWords == 0 || isProse(line.group())) {
            pieces.add(new Span(line.start(), line.end()));
          }
        }
      }
    }
    pieces.sort(Comparator.naturalOrder());
    return pieces;
  }

  private static boolean isProse(String line) {
    int words = words(line);
    return words >= LONG_LINE_WORDS
        || (words >= SENTENCE_WORDS && SENTENCE_END.matcher(line).find());
  }

  private static int bodyWords(Article article) {
    return article.body().stream().mapToInt(span -> words(span.in(article.text()))).sum();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : BLANKS.split(text.strip(), -1).length;
  }
}
