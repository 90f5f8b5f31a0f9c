package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a desk heard for itself what it prints: the speaker told it or reporters, its
 * correspondent was there, or the words were said where all could hear or read them. Thread-safe.
 */
final class Presence {
  /** A sign and what it looks like; tried in this order. */
  record Sign(String name, Pattern pattern) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              "told reporters",
              "\\btold (?:a |the )?(?:\\w+ )?(?:reporters|journalists|news conference|press conference|briefing|newspaper|correspondents?|this (?:newspaper|website|reporter)|our \\w+)\\b"),
          sign(
              "at a news conference",
              "\\b(?:at|in|during) (?:a|the|his|her|their|its) (?:\\w+ )?(?:news|press) (?:conference|briefing)\\b"),
          sign(
              "in an interview",
              "\\bin (?:an|the) (?:\\w+ )?interview\\b|\\bsaid by (?:phone|telephone)\\b"),
          sign("own correspondent", "\\bour (?:own )?(?:correspondent|reporter)s?\\b"),
          sign(
              "in public",
              "\\b(?:in|during) (?:a|the|his|her) (?:\\w+ ){0,2}(?:address|speech|broadcast)\\b"
                  + "|\\b(?:wrote|posted|said) on (?:X|Twitter|Telegram|Facebook|Truth Social)\\b|\\bin a (?:\\w+ )?(?:statement|post|tweet)\\b"));

  private Presence() {}

  private static Sign sign(String name, String pattern) {
    return new Sign(name, Pattern.compile("(?i)" + pattern));
  }

  /** The words that show it, in the paragraph of a passage. */
  static Optional<Span> of(Article article, Span passage) {
    Span paragraph = paragraph(article.text(), passage);
    for (Sign sign : SIGNS) {
      Matcher matcher =
          sign.pattern().matcher(article.text()).region(paragraph.start(), paragraph.end());
      if (matcher.find()) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Span paragraph(String text, Span passage) {
    int start = text.lastIndexOf('\n', passage.start()) + 1;
    int end = text.indexOf('\n', passage.end());
    return new Span(Math.min(start, passage.start()), end < 0 ? text.length() : end);
  }
}
