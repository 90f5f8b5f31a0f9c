package dev.readout.copy;

import dev.readout.article.Span;
import dev.readout.copy.Change.Kind;
import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.SentenceAlignment.Match;
import dev.readout.copy.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a copy changed in the text that it comes from, sentence by sentence: the alignment tells
 * which became which; what has no counterpart was cut or added. Passages run in the order of the
 * text they come from, those added in that of the copy after them. Thread-safe.
 */
public final class Changes {
  private static final double MOVED = 0.7;
  private static final double TOUCHED_UP = 0.75;
  private static final int SHORTEST_SLIP = 3;

  private Changes() {}

  public static List<Change> of(ComparedText before, ComparedText after) {
    SentenceAlignment alignment = SentenceAlignment.of(before, after);
    int[] became = new int[before.sentences().size()];
    int[] camefrom = new int[after.sentences().size()];
    java.util.Arrays.fill(became, -1);
    java.util.Arrays.fill(camefrom, -1);
    for (Match match : alignment.inOrder()) {
      became[match.first()] = match.second();
      camefrom[match.second()] = match.first();
    }
    Set<Integer> moved = findMoved(alignment, became, camefrom);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < became.length; i++) {
      Sentence here = before.sentences().get(i);
      if (became[i] < 0) {
        changes.add(new Change(Kind.CUT, here.span(), null));
      } else {
        Sentence there = after.sentences().get(became[i]);
        if (moved.contains(i)) {
          changes.add(new Change(Kind.MOVED, here.span(), there.span()));
        }
        addWithin(before, here, after, there, changes);
      }
    }
    for (int j = 0; j < camefrom.length; j++) {
      if (camefrom[j] < 0) {
        changes.add(new Change(Kind.ADDED, null, after.sentences().get(j).span()));
      }
    }
    return joined(changes, before, after);
  }

  /** What the alignment, which knows no crossings, had to leave out. */
  private static Set<Integer> findMoved(SentenceAlignment alignment, int[] became, int[] camefrom) {
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i < became.length; i++) {
      if (became[i] >= 0) {
        continue;
      }
      int best = -1;
      for (int j = 0; j < camefrom.length; j++) {
        boolean free = camefrom[j] < 0 && alignment.likeness(i, j) >= MOVED;
        if (free && (best < 0 || alignment.likeness(i, j) > alignment.likeness(i, best))) {
          best = j;
        }
      }
      if (best >= 0) {
        became[i] = best;
        camefrom[best] = i;
        moved.add(i);
      }
    }
    return moved;
  }

  private static void addWithin(
      ComparedText before,
      Sentence here,
      ComparedText after,
      Sentence there,
      List<Change> changes) {
    List<Word> mine = before.words().subList(here.from(), here.to());
    List<Word> theirs = after.words().subList(there.from(), there.to());
    List<Word> gone = without(mine, theirs);
    List<Word> come = without(theirs, mine);
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    addNumbers(gone, come, changes);
    addNames(gone, come, changes);
    double same = 2.0 * (mine.size() - gone.size()) / (mine.size() + theirs.size());
    Kind kind = same >= TOUCHED_UP ? Kind.TOUCHED_UP : Kind.REPLACED;
    changes.add(new Change(kind, here.span(), there.span()));
  }

  private static List<Word> without(List<Word> words, List<Word> others) {
    List<String> left = new ArrayList<>();
    others.forEach(word -> left.add(word.folded()));
    return words.stream().filter(word -> !left.remove(word.folded())).toList();
  }

  /** Where one stands for one, or where one looks like a slip of another ("212", "221"). */
  private static void addNumbers(List<Word> gone, List<Word> come, List<Change> changes) {
    List<Word> numbers = gone.stream().filter(w -> w.kind() == Words.Kind.NUMBER).toList();
    List<Word> others = come.stream().filter(w -> w.kind() == Words.Kind.NUMBER).toList();
    if (numbers.size() == 1 && others.size() == 1) {
      changes.add(new Change(Kind.NUMBER, numbers.getFirst().span(), others.getFirst().span()));
      return;
    }
    for (Word number : numbers) {
      List<Word> slips = others.stream().filter(o -> isSlip(number.folded(), o.folded())).toList();
      if (slips.size() == 1) {
        changes.add(new Change(Kind.NUMBER, number.span(), slips.getFirst().span()));
      }
    }
  }

  /** One digit is another, or two have changed places; of short numbers that says nothing. */
  private static boolean isSlip(String number, String other) {
    if (number.length() != other.length() || number.length() < SHORTEST_SLIP) {
      return false;
    }
    List<Integer> different =
        IntStream.range(0, number.length())
            .filter(i -> number.charAt(i) != other.charAt(i))
            .boxed()
            .toList();
    return different.size() == 1
        || (different.size() == 2
            && number.charAt(different.get(0)) == other.charAt(different.get(1))
            && number.charAt(different.get(1)) == other.charAt(different.get(0)));
  }

  private static void addNames(List<Word> gone, List<Word> come, List<Change> changes) {
    for (Word name : gone) {
      if (name.kind() == Words.Kind.CAPITALISED) {
        come.stream()
            .filter(other -> other.kind() == Words.Kind.CAPITALISED)
            .filter(
                other ->
                    !name.stem().equals(other.stem())
                        && Spelling.isSlip(name.folded(), other.folded()))
            .min(Comparator.comparing(Word::span))
            .ifPresent(other -> changes.add(new Change(Kind.NAME, name.span(), other.span())));
      }
    }
  }

  /** Neighbouring sentences that were cut, added or moved together are one passage. */
  private static List<Change> joined(
      List<Change> changes, ComparedText before, ComparedText after) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Change last = joined.isEmpty() ? null : joined.getLast();
      boolean passage =
          change.kind() == Kind.CUT || change.kind() == Kind.ADDED || change.kind() == Kind.MOVED;
      if (last != null
          && passage
          && last.kind() == change.kind()
          && follows(last.before(), change.before(), before)
          && follows(last.after(), change.after(), after)) {
        joined.set(
            joined.size() - 1,
            new Change(
                change.kind(),
                cover(last.before(), change.before()),
                cover(last.after(), change.after())));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private static boolean follows(@Nullable Span last, @Nullable Span next, ComparedText text) {
    if (last == null || next == null) {
      return last == null && next == null;
    }
    return last.end() <= next.start()
        && text.article()
            .text()
            .substring(last.end(), next.start())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  private static @Nullable Span cover(@Nullable Span last, @Nullable Span next) {
    return last == null || next == null ? last : last.cover(next);
  }
}
