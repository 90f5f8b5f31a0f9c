package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Comparison.Direction;
import dev.readout.copy.Comparison.Kind;
import dev.readout.copy.SentenceAlignment.Match;
import dev.readout.copy.SharedRuns.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two articles go back to one text. Looks at their bodies alone, at what the reporter
 * wrote rather than at quotations and furniture, and weighs the measures of {@link PairEvidence}
 * with a table made offline. The order of the two makes no difference. Immutable and thread-safe.
 *
 * <p>Refuses: telling a report from another one of the same event where both are a sentence or two.
 */
public final class CopyDetector {
  private static final CopyDetector STANDARD =
      new CopyDetector(CopyWeights.load(CopyDetector.class, "copy-weights.tsv"));
  private static final double ENOUGH = 0.5;
  private static final int FEWEST_WORDS = 12;
  private static final double SAME_CONTENT = 0.45;
  private static final int LONG_RUN = 8;

  private final CopyWeights weights;

  private CopyDetector(CopyWeights weights) {
    this.weights = weights;
  }

  public static CopyDetector standard() {
    return STANDARD;
  }

  public Comparison compare(Article a, Article b) {
    return compare(ComparedText.of(a), ComparedText.of(b));
  }

  /** As {@link #compare(Article, Article)}, for articles that are compared more than once. */
  public Comparison compare(ComparedText a, ComparedText b) {
    return isInOrder(a, b) ? fromShorter(a, b) : fromShorter(b, a).flipped();
  }

  /** Whether {@link #compare} would call them copies, without saying why. */
  boolean areCopies(ComparedText a, ComparedText b) {
    boolean inOrder = isInOrder(a, b);
    ComparedText shorter = inOrder ? a : b;
    ComparedText longer = inOrder ? b : a;
    return areEqual(shorter, longer)
        || (shorter.words().size() >= FEWEST_WORDS
            && weights.probability(PairEvidence.of(shorter, longer).measures()) >= ENOUGH);
  }

  /**
   * Whether two texts belong into one family: copies, of which neither is a digest that has only a
   * part of the other.
   */
  boolean areKin(ComparedText a, ComparedText b) {
    return areCopies(a, b) && (areEqual(a, b) || !Digest.isBetween(a, b));
  }

  /** The measures look at the shorter text first; equal lengths need an order too. */
  private static boolean isInOrder(ComparedText a, ComparedText b) {
    int order = Integer.compare(a.words().size(), b.words().size());
    return order == 0 ? a.contentHash().compareTo(b.contentHash()) <= 0 : order < 0;
  }

  private static boolean areEqual(ComparedText a, ComparedText b) {
    return !a.words().isEmpty() && a.contentHash().equals(b.contentHash());
  }

  private Comparison fromShorter(ComparedText shorter, ComparedText longer) {
    if (areEqual(shorter, longer)) {
      return identical(shorter, longer);
    }
    if (shorter.words().size() < FEWEST_WORDS) {
      return tooShort();
    }
    PairEvidence evidence = PairEvidence.of(shorter, longer);
    double score = weights.probability(evidence.measures());
    boolean copy = score >= ENOUGH;
    Kind kind = copy ? CopyKinds.of(evidence) : Kind.INDEPENDENT;
    return new Comparison(
        copy,
        kind,
        score,
        passages(shorter, longer, evidence, copy),
        evidence.measure("inOrder"),
        evidence.measure("inOrderLonger"),
        reason(evidence, kind),
        direction(shorter.article(), longer.article(), kind));
  }

  private static Comparison identical(ComparedText a, ComparedText b) {
    List<SharedPassage> all =
        List.of(new SharedPassage(a.span(0, a.words().size()), b.span(0, b.words().size())));
    return new Comparison(
        true,
        Kind.VERBATIM,
        1,
        all,
        1,
        1,
        "the same words from first to last",
        direction(a.article(), b.article(), Kind.VERBATIM));
  }

  private static Comparison tooShort() {
    return new Comparison(
        false, Kind.INDEPENDENT, 0, List.of(), 0, 0, "too short to tell", Direction.UNKNOWN);
  }

  /** Aligned sentences of copies, and runs of words of any two, grown together where neighbours. */
  private static List<SharedPassage> passages(
      ComparedText shorter, ComparedText longer, PairEvidence evidence, boolean copy) {
    List<SharedPassage> found = new ArrayList<>();
    for (Run run : evidence.runs()) {
      if (run.length() >= LONG_RUN) {
        found.add(
            new SharedPassage(
                shorter.span(run.first(), run.first() + run.length()),
                longer.span(run.second(), run.second() + run.length())));
      }
    }
    for (Match match : copy ? evidence.alignment().inOrder() : List.<Match>of()) {
      if (match.likeness() >= SAME_CONTENT) {
        Sentence left = shorter.sentences().get(match.first());
        Sentence right = longer.sentences().get(match.second());
        found.add(
            new SharedPassage(
                shorter.span(left.from(), left.to()), longer.span(right.from(), right.to())));
      }
    }
    return SharedPassages.joined(found, shorter.article().text(), longer.article().text());
  }

  private static String reason(PairEvidence evidence, Kind kind) {
    return String.format(
        Locale.ROOT,
        "%s: %d%% of the shorter body in the same order, %d%% of the reporter's own words in equal runs,"
            + " %d%% of what is shared is the reporter's own",
        switch (kind) {
          case VERBATIM -> "the same text";
          case ABRIDGED -> "the shorter lies in the longer";
          case REWRITTEN -> "sentences of one report among others or touched up";
          case TRANSLATED -> "the same content in the same order in other words";
          case INDEPENDENT -> "no common report";
        },
        Math.round(100 * evidence.measure("inOrder")),
        Math.round(100 * evidence.measure("ownRuns")),
        Math.round(100 * evidence.measure("sharedThatIsOwn")));
  }

  /** The later one has it from the earlier one; of the same day, the part has it from the whole. */
  private static Direction direction(Article shorter, Article longer, Kind kind) {
    if (kind == Kind.INDEPENDENT) {
      return Direction.UNKNOWN;
    }
    int byDate = compareDates(shorter.credits().published(), longer.credits().published());
    if (byDate != 0) {
      return byDate < 0 ? Direction.B_FROM_A : Direction.A_FROM_B;
    }
    return kind == Kind.ABRIDGED ? Direction.A_FROM_B : Direction.UNKNOWN;
  }

  /** Negative where the first is surely earlier; 0 where it cannot be told. */
  static int compareDates(@Nullable PublicationDate first, @Nullable PublicationDate second) {
    if (first == null || second == null) {
      return 0;
    }
    if (first.time() != null
        && second.time() != null
        && java.util.Objects.equals(first.zone(), second.zone())) {
      return first.day().atTime(first.time()).compareTo(second.day().atTime(second.time()));
    }
    return first.day().compareTo(second.day());
  }

  /** For the tables on which weights are trained. */
  static java.util.Map<String, Double> measures(Article a, Article b) {
    ComparedText first = ComparedText.of(a);
    ComparedText second = ComparedText.of(b);
    boolean inOrder = first.words().size() <= second.words().size();
    return PairEvidence.of(inOrder ? first : second, inOrder ? second : first).measures();
  }
}
