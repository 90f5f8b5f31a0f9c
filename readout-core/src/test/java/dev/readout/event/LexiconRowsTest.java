package dev.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import dev.readout.language.LanguageReader;
import dev.readout.language.Sentence;
import dev.readout.name.NameReader;
import dev.readout.name.Names;
import dev.readout.rules.RuleSentences;
import dev.readout.time.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of events reads the sentence that stands beside it. */
class LexiconRowsTest {
  static Stream<Lexicon.Row> rows() {
    Lexicon lexicon = Lexicon.standard();
    return Stream.concat(lexicon.rows(false).stream(), lexicon.rows(true).stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsItsSentence(Lexicon.Row row) {
    List<Telling> tellings = tellings(row.sentence());
    if (row.pattern().type() == null) {
      assertThat(tellings).noneMatch(t -> row.words().contains(t.tree().lemma(t.node())));
      return;
    }
    assertThat(tellings).extracting(Telling::pattern).contains(row.pattern());
  }

  private static List<Telling> tellings(String sentence) {
    Article article = RuleSentences.article(sentence);
    Language language = new LanguageReader(RuleSentences.annotator()).read(article);
    Names names = NameReader.standard().read(language, TimeReader.standard().read(language));
    Finder finder = new Finder(new Actors(names, sentence));
    List<Telling> found = new ArrayList<>();
    for (Language.Placed paragraph : language.paragraphs()) {
      for (Sentence each : paragraph.sentences()) {
        found.addAll(finder.find(new Tree(each)));
      }
    }
    return found;
  }
}
