package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.List;

/**
 * A rule about a line of flattened text among its neighbours. They are tried in order before the
 * learned odds; each has a text of its own in the tests.
 */
record FlatRule(String name, Verdict verdict, Test test) {
  /** Whether the rule fits a line. */
  @FunctionalInterface
  interface Test {
    boolean fits(FlatContext context, int line);
  }

  static final List<FlatRule> ALL =
      List.of(
          drop(
              "headlines run together",
              RemovalReason.HEADLINE_TICKER,
              (context, i) -> {
                TextShape shape = context.shape(i);
                return (context.beforeProse(i) || !context.betweenProse(i))
                    && shape.words() >= 16
                    && shape.sentences() <= shape.words() / 25
                    && !shape.endsSentence()
                    && shape.capitals() >= 0.45 * shape.words();
              }),
          drop(
              "headlines between paragraphs",
              RemovalReason.RELATED_LINK,
              (context, i) -> {
                int before = context.lineBeforeHeadlines(i);
                return context.plainText()
                    && context.betweenProse(i)
                    && context.headline(i)
                    && context.headlinesTogether(i) >= 2
                    && before >= 0
                    && context.prose(before)
                    && context.shape(before).ending() != ':';
              }),
          keep(
              "nothing to compare with",
              (context, i) -> context.single() && context.rule(i) == null),
          keep("sentence of a plain text", (context, i) -> context.plainText() && context.prose(i)),
          keep(
              "heading within a plain text",
              (context, i) ->
                  context.plainText() && context.betweenProse(i) && context.rule(i) == null),
          keep(
              "author's sentence within the body",
              (context, i) ->
                  context.prose(i) && context.odds(i) >= 0.3 && context.betweenProse(i)));

  private static FlatRule drop(String name, RemovalReason reason, Test test) {
    return new FlatRule(name, Verdict.dropped(reason, name), test);
  }

  private static FlatRule keep(String name, Test test) {
    return new FlatRule(name, Verdict.keep(), test);
  }
}
