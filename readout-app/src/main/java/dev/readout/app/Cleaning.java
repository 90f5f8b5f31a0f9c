package dev.readout.app;

import dev.readout.article.Article;
import dev.readout.clean.Cleaner;
import dev.readout.intake.Outcome;
import dev.readout.reading.ReadingJson;
import java.util.Iterator;
import java.util.function.Consumer;

/** From intake to clean articles, without reading them. */
public final class Cleaning {
  private sealed interface Cleaned {
    record Done(Article article, String where) implements Cleaned {}

    record Failed(Problem problem) implements Cleaned {}
  }

  private Cleaning() {}

  /** Cleans all input, in order; whether nothing went wrong. */
  public static boolean run(
      Iterator<Outcome> input, int threads, Consumer<Article> show, Consumer<Problem> complain) {
    Cleaner cleaner = Workbench.cleaner();
    boolean[] allWell = {true};
    Consumer<Problem> note =
        problem -> {
          allWell[0] = false;
          complain.accept(problem);
        };
    OrderedWork.run(
        input,
        threads,
        outcome -> clean(cleaner, outcome),
        cleaned -> {
          switch (cleaned) {
            case Cleaned.Failed failed -> note.accept(failed.problem());
            case Cleaned.Done done -> {
              Problem problem = Pipeline.problem(done.article(), done.where());
              if (problem != null) {
                note.accept(problem);
              }
              show.accept(done.article());
            }
          }
        });
    return allWell[0];
  }

  private static Cleaned clean(Cleaner cleaner, Outcome outcome) {
    String where = outcome.location().toString();
    try {
      return switch (outcome) {
        case Outcome.Refused refused ->
            new Cleaned.Failed(
                new Problem(
                    where,
                    refused.category().name(),
                    refused.message() + "; " + refused.category().advice()));
        case Outcome.AlreadyRead known ->
            new Cleaned.Done(ReadingJson.parse(known.json()).article(), where);
        case Outcome.Arrived arrived -> new Cleaned.Done(cleaner.clean(arrived.page()), where);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Cleaned.Failed(Problem.of(outcome, e));
    }
  }
}
