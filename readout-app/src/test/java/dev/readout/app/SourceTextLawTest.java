package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 1: the source text is the truth. */
class SourceTextLawTest {
  @Test
  void textIsAsItArrived() {
    for (int i = 0; i < Examples.pages().size(); i++) {
      Page page = Examples.pages().get(i);
      if (page.kind() != Page.Kind.HTML) {
        assertThat(Examples.readings().get(i).article().text()).isEqualTo(page.source());
      }
    }
  }

  @Test
  void bodyAndRemovedTileTheText() {
    for (Reading reading : Examples.readings()) {
      Article article = reading.article();
      List<Span> pieces = new ArrayList<>(article.body());
      article.removed().stream().map(Removed::span).forEach(pieces::add);
      pieces.sort(null);
      int at = 0;
      for (Span piece : pieces) {
        assertThat(piece.start()).as("overlap in %s", article.id()).isGreaterThanOrEqualTo(at);
        assertThat(article.text().substring(at, piece.start()))
            .as("lost words of %s", article.id())
            .isBlank();
        at = piece.end();
      }
      assertThat(article.text().substring(at))
          .as("lost words at the end of %s", article.id())
          .isBlank();
    }
  }

  @Test
  void everythingFoundPointsIntoTheBody() {
    for (Reading reading : Examples.readings()) {
      Stream.of(
              reading.names().stream().map(n -> n.span()),
              reading.times().stream().map(t -> t.span()),
              reading.statements().stream()
                  .flatMap(s -> Stream.of(s.source(), s.cue(), s.content()).flatMap(List::stream)),
              reading.events().stream()
                  .flatMap(
                      e ->
                          Stream.concat(
                              e.trigger().stream(), e.participants().stream().map(p -> p.span()))))
          .flatMap(s -> s)
          .forEach(
              span ->
                  assertThat(reading.article().body())
                      .as("%s of %s", span, reading.id())
                      .anyMatch(body -> body.contains(span)));
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (Reading reading : Examples.readings()) {
      List<String> names = reading.names().stream().map(n -> n.id()).toList();
      List<String> times = reading.times().stream().map(t -> t.id()).toList();
      List<String> statements = reading.statements().stream().map(s -> s.id()).toList();
      assertThat(names).doesNotHaveDuplicates();
      reading
          .statements()
          .forEach(
              s -> {
                if (s.speaker() != null) {
                  assertThat(names).contains(s.speaker().name());
                }
                if (s.time() != null) {
                  assertThat(times).contains(s.time());
                }
                if (s.within() != null) {
                  assertThat(statements).contains(s.within());
                }
              });
      reading
          .events()
          .forEach(
              e -> {
                assertThat(statements).containsAll(e.accordingTo());
                if (e.place() != null) {
                  assertThat(names).contains(e.place());
                }
                if (e.time() != null) {
                  assertThat(times).contains(e.time());
                }
                assertThat(e.evidence()).isNotEmpty();
              });
      reading.positions().forEach(p -> assertThat(names).contains(p.actor()));
    }
  }
}
