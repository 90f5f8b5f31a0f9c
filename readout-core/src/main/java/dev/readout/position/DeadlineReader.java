package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ultimatums and demands with a date. A deadline may be told in pieces: the ultimatum in one
 * sentence, "the deadline was Friday" or "if they do not leave" in one of the next; pieces close by
 * become one.
 */
final class DeadlineReader {
  private static final Set<Deadline.State> CHANGES =
      Set.of(
          Deadline.State.SHORTENED,
          Deadline.State.EXTENDED,
          Deadline.State.PASSED,
          Deadline.State.MET);
  private static final int NEAR = 3;

  private final DeadlineFinder finder;
  private final ObligationFinder obligations;

  DeadlineReader(
      Actors actors,
      List<TimeExpression> times,
      List<Statement> statements,
      @Nullable LocalDate published) {
    Dues dues = new Dues(actors.text(), times, published);
    DeadlineParties parties = new DeadlineParties(actors, statements);
    this.finder = new DeadlineFinder(actors.text(), dues, parties);
    this.obligations = new ObligationFinder(dues, parties);
  }

  /** A deadline and the sentence that it was found in. */
  private record Piece(int sentence, boolean bare, boolean other, Deadline deadline) {}

  List<Deadline> read(List<Tree> trees) {
    List<Piece> pieces = new ArrayList<>();
    for (int s = 0; s < trees.size(); s++) {
      Tree tree = trees.get(s);
      for (int i = 0; i < tree.size(); i++) {
        int sentence = s;
        int node = i;
        finder
            .noun(tree, i)
            .or(() -> obligations.at(tree, node))
            .ifPresent(d -> pieces.add(new Piece(sentence, bare(d), other(tree, node), d)));
      }
      int sentence = s;
      threat(tree).ifPresent(consequence -> follow(pieces, sentence, tree, consequence));
    }
    return joined(pieces);
  }

  /** "an earlier deadline": not the one that was spoken of. */
  private static boolean other(Tree tree, int noun) {
    return tree.children(noun, "amod", "det").stream()
        .anyMatch(
            c ->
                Set.of("earlier", "previous", "another", "first", "second", "third", "last")
                    .contains(tree.word(c)));
  }

  /**
   * "If they do not leave, the bloc will close the borders": what follows from a deadline missed.
   */
  private static Optional<Span> threat(Tree tree) {
    int condition = DeadlineFinder.condition(tree);
    int main = condition < 0 ? -1 : tree.head(condition);
    boolean unmet =
        condition >= 0
            && (tree.marked(condition, "unless")
                || tree.children(condition, "advmod").stream()
                    .anyMatch(c -> Set.of("not", "n't", "n’t").contains(tree.word(c))));
    boolean coming =
        main >= 0
            && tree.children(main, "aux").stream()
                .anyMatch(c -> Set.of("will", "would").contains(tree.word(c)));
    if (!unmet || !coming) {
      return Optional.empty();
    }
    List<Integer> nodes = new ArrayList<>(tree.branch(main, Set.of("parataxis")));
    nodes.removeAll(tree.branch(condition, Set.of()));
    return nodes.isEmpty() ? Optional.empty() : Optional.of(Clauses.trimmed(tree, nodes));
  }

  /** Hands a threat to the deadline that was told just before it. */
  private static void follow(List<Piece> pieces, int sentence, Tree tree, Span consequence) {
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last == null
        || sentence - last.sentence() > NEAR
        || !last.deadline().consequence().isEmpty()) {
      return;
    }
    Deadline d = last.deadline();
    List<Span> evidence = new ArrayList<>(d.evidence());
    evidence.add(tree.sentence().span());
    Deadline longer =
        new Deadline(
            d.setBy(),
            d.addressee(),
            d.demand(),
            List.of(consequence),
            d.due(),
            d.state(),
            evidence.stream().distinct().toList());
    pieces.set(pieces.size() - 1, new Piece(last.sentence(), last.bare(), last.other(), longer));
  }

  private static boolean bare(Deadline deadline) {
    return deadline.demand().isEmpty() && deadline.consequence().isEmpty();
  }

  private static List<Deadline> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = out.isEmpty() ? null : out.getLast();
      boolean near = last != null && piece.sentence() - last.sentence() <= NEAR;
      boolean goesOn =
          piece.bare()
              || last != null && (last.bare() || sameDay(last.deadline(), piece.deadline()))
              || CHANGES.contains(piece.deadline().state());
      if (last != null && near && goesOn && !piece.other()) {
        out.set(
            out.size() - 1,
            new Piece(
                piece.sentence(),
                last.bare() && piece.bare(),
                last.other(),
                join(last.deadline(), piece.deadline())));
      } else {
        out.add(piece);
      }
    }
    return out.stream()
        .map(Piece::deadline)
        .filter(
            d ->
                d.due() != null
                    || d.setBy() != null && !d.consequence().isEmpty()
                    || CHANGES.contains(d.state())
                        && (!d.demand().isEmpty() || d.addressee() != null))
        .toList();
  }

  private static boolean sameDay(Deadline a, Deadline b) {
    return a.due() != null && a.due().equals(b.due());
  }

  private static Deadline join(Deadline a, Deadline b) {
    List<Span> evidence = new ArrayList<>(a.evidence());
    evidence.addAll(b.evidence());
    return new Deadline(
        a.setBy() == null ? b.setBy() : a.setBy(),
        a.addressee() == null ? b.addressee() : a.addressee(),
        a.demand().isEmpty() ? b.demand() : a.demand(),
        a.consequence().isEmpty() ? b.consequence() : a.consequence(),
        a.due() == null || b.due() != null && CHANGES.contains(b.state()) ? b.due() : a.due(),
        a.state() == Deadline.State.SET ? b.state() : a.state(),
        evidence.stream().distinct().toList());
  }
}
