package dev.readout.rules;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.clause.Table;
import dev.readout.language.Annotator;
import dev.readout.language.ConlluAnnotator;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The sentences beside the rows of the rule tables, read with the annotation in {@code
 * rules.conllu}. After a new sentence: {@code readout annotate --as-is} on a file with one sentence
 * a line, and its output behind the rest.
 */
public final class RuleSentences {
  private static final Annotator ANNOTATOR = ConlluAnnotator.of(annotation());

  private RuleSentences() {}

  private static String annotation() {
    try (InputStream in = RuleSentences.class.getResourceAsStream("rules.conllu")) {
      if (in == null) {
        throw new IllegalStateException("no rules.conllu beside the test");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table of which the last cell is a sentence. */
  public static List<List<String>> rows(Class<?> beside, String table) {
    return Table.rows(beside, table, 3);
  }

  /** The reading of one sentence as an article of its own. */
  public static Reading read(String sentence) {
    return Reader.standard(ANNOTATOR).read(article(sentence));
  }

  public static Annotator annotator() {
    return ANNOTATOR;
  }

  /** A sentence as an article published on 3 June 2019. */
  public static Article article(String sentence) {
    Article.Credits credits =
        new Article.Credits(
            null,
            null,
            PublicationDate.of(LocalDate.of(2019, 6, 3)),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    return new Article(
        "rule",
        sentence,
        List.of(new Span(0, sentence.length())),
        List.of(),
        credits,
        "en",
        List.of(),
        List.of(),
        Map.of());
  }
}
