package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.RemovalReason;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparableBodyTest {
  private static final String BODY =
      "Die Feuerwehr pumpte am Morgen achtzig Keller leer und sperrte zwei Brücken für Lastwagen.";

  private static List<String> compared(String language, List<String> removed, String body) {
    String text = String.join("\n", removed) + "\n" + body;
    List<Removed> pieces = new ArrayList<>();
    int at = 0;
    for (String line : removed) {
      pieces.add(new Removed(new Span(at, at + line.length()), RemovalReason.OTHER, "a line"));
      at += line.length() + 1;
    }
    List<Span> kept =
        body.isEmpty()
            ? List.of()
            : List.of(new Span(text.length() - body.length(), text.length()));
    Article article =
        new Article(
            "a", text, kept, pieces, Credits.NONE, language, List.of(), List.of(), Map.of());
    return ComparableBody.of(article).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aWholeSentenceOfAnotherLanguageIsBody() {
    String sentence = "Nach dem Unwetter standen in Altdorf am Montag achtzig Keller unter Wasser.";
    assertThat(compared("de", List.of(sentence), BODY)).containsExactly(sentence, BODY);
  }

  @Test
  void aLinkOrAShortNoticeIsNot() {
    List<String> lines = List.of("Das könnte Sie auch interessieren und freuen", "Jetzt anmelden.");
    assertThat(compared("de", lines, BODY)).containsExactly(BODY);
  }

  @Test
  void whereNothingIsLeftEveryDoubtfulLineCounts() {
    List<String> lines = List.of("Hochwasser in Altdorf", "achtzig Keller voll");
    assertThat(compared("de", lines, "")).containsExactlyElementsOf(lines);
  }

  @Test
  void ofALongEnglishArticleTheBodyAlone() {
    String body = "The fire brigade pumped out another cellar. ".repeat(12).strip();
    String sentence = "Readers who saw the flood can send their pictures to us.";
    assertThat(compared("en", List.of(sentence), body)).containsExactly(body);
  }
}
