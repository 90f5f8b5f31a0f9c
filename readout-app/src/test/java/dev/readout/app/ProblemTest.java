package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Page;
import dev.readout.intake.Location;
import dev.readout.intake.Outcome;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Location WHERE = Location.of("dam.txt");
  private static final RuntimeException FAILURE = new IllegalArgumentException("no such thing");

  @Test
  void whatFailsOnAnArticleIsADefect() {
    Problem problem = Problem.of(new Outcome.Arrived(Page.text("dam", "A dam."), WHERE), FAILURE);
    assertThat(problem.category()).isEqualTo("DEFECT");
    assertThat(problem.message()).contains("defect of Readout", "no such thing");
  }

  @Test
  void aReadingThatCannotBeUnderstoodIsMalformed() {
    Problem problem = Problem.of(new Outcome.AlreadyRead("dam", "{}", WHERE), FAILURE);
    assertThat(problem.category()).isEqualTo("MALFORMED");
    assertThat(problem.message()).isEqualTo("no such thing");
  }
}
