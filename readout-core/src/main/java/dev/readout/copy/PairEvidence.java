package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.SentenceAlignment.Match;
import dev.readout.copy.SharedRuns.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for and against two texts going back to one, as measures by name. All shares are of
 * the first text, which is the shorter one. "Own" means the reporter's words: neither quoted nor
 * furniture.
 */
record PairEvidence(SentenceAlignment alignment, List<Run> runs, Map<String, Double> measures) {
  private static final int SENTENCE = 7;
  private static final double NEARLY_EQUAL = 0.7;
  private static final double SAME_CONTENT = 0.45;

  static PairEvidence of(ComparedText shorter, ComparedText longer) {
    SentenceAlignment alignment = SentenceAlignment.of(shorter, longer);
    List<Run> runs = SharedRuns.of(shorter, longer);
    Map<String, Double> measures = new LinkedHashMap<>();
    TextFeatures left = shorter.features();
    TextFeatures right = longer.features();
    measures.put("trigrams", left.shingles().containment(right.shingles()));
    measures.put("ownTrigrams", left.ownShingles().containment(right.ownShingles()));
    addRuns(shorter, longer, runs, measures);
    addSentences(shorter, longer, alignment, measures);
    addOrder(shorter, longer, alignment, measures);
    addWords(left, right, measures);
    measures.put("logShorter", Math.log(1 + shorter.words().size()));
    measures.put(
        "logRatio", Math.log((1.0 + longer.words().size()) / (1.0 + shorter.words().size())));
    return new PairEvidence(alignment, runs, measures);
  }

  double measure(String name) {
    Double value = measures.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no measure " + name);
    }
    return value;
  }

  private static void addRuns(
      ComparedText shorter, ComparedText longer, List<Run> runs, Map<String, Double> measures) {
    int shared = 0;
    int own = 0;
    int longest = 0;
    int longRuns = 0;
    for (Run run : runs) {
      int ownHere = 0;
      for (int k = 0; k < run.length(); k++) {
        if (shorter.isOwn(run.first() + k) && longer.isOwn(run.second() + k)) {
          ownHere++;
        }
      }
      shared += run.length();
      own += ownHere;
      longest = Math.max(longest, ownHere);
      longRuns += ownHere >= 12 ? 1 : 0;
    }
    measures.put("runs", share(shared, shorter.words().size()));
    measures.put("ownRuns", share(own, shorter.ownWords()));
    measures.put("ownRunsLonger", share(own, longer.ownWords()));
    measures.put("longestOwnRun", Math.log(1 + longest));
    measures.put("longOwnRuns", Math.log(1 + longRuns));
    measures.put("sharedThatIsOwn", shared == 0 ? 0 : (double) own / shared);
    measures.put("ownShareShorter", share(shorter.ownWords(), shorter.words().size()));
  }

  private static void addSentences(
      ComparedText shorter,
      ComparedText longer,
      SentenceAlignment alignment,
      Map<String, Double> measures) {
    List<Integer> counterparts = ownSentences(longer);
    int near = 0;
    int nearWords = 0;
    int sameWords = 0;
    int allWords = 0;
    double likeness = 0;
    double held = 0;
    for (int i : ownSentences(shorter)) {
      int length = shorter.sentences().get(i).length();
      Match best = alignment.best(i, counterparts);
      allWords += length;
      likeness += best.likeness() * length;
      held += alignment.held(i) * length;
      if (best.likeness() >= NEARLY_EQUAL) {
        near++;
        nearWords += length;
      }
      if (best.likeness() >= SAME_CONTENT) {
        sameWords += length;
      }
    }
    measures.put("nearSentences", Math.log(1 + near));
    measures.put("nearShare", share(nearWords, allWords));
    measures.put("sameShare", share(sameWords, allWords));
    measures.put("likeness", allWords == 0 ? 0 : likeness / allWords);
    measures.put("held", allWords == 0 ? 0 : held / allWords);
    double heldOfAll = 0;
    for (int i = 0; i < shorter.sentences().size(); i++) {
      heldOfAll += alignment.held(i) * shorter.sentences().get(i).length();
    }
    measures.put("heldOfAll", share(heldOfAll, shorter.words().size()));
  }

  private static List<Integer> ownSentences(ComparedText text) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      if (!sentence.spoken() && !sentence.furniture() && sentence.length() >= SENTENCE) {
        own.add(i);
      }
    }
    return own;
  }

  private static void addOrder(
      ComparedText shorter,
      ComparedText longer,
      SentenceAlignment alignment,
      Map<String, Double> measures) {
    double all = 0;
    double own = 0;
    double ownTotal = 0;
    int strong = 0;
    for (Match match : alignment.inOrder()) {
      Sentence left = shorter.sentences().get(match.first());
      Sentence right = longer.sentences().get(match.second());
      double weight = match.likeness() * Math.min(left.length(), right.length());
      all += weight;
      if (!left.spoken() && !left.furniture() && !right.spoken() && !right.furniture()) {
        own += weight;
        strong += match.likeness() >= SAME_CONTENT && left.length() >= SENTENCE ? 1 : 0;
      }
    }
    for (Sentence sentence : shorter.sentences()) {
      ownTotal += sentence.spoken() || sentence.furniture() ? 0 : sentence.length();
    }
    measures.put("inOrder", share(all, shorter.words().size()));
    measures.put("inOrderLonger", share(all, longer.words().size()));
    measures.put("ownInOrder", share(own, ownTotal));
    measures.put("strongInOrder", Math.log(1 + strong));
  }

  private static void addWords(
      TextFeatures shorter, TextFeatures longer, Map<String, Double> measures) {
    int[] there = shorter.counterparts(longer);
    for (Words.Kind kind : Words.Kind.values()) {
      double found = 0;
      double total = 0;
      for (int stem = 0; stem < shorter.stemCount(); stem++) {
        if (shorter.kind(stem) == kind) {
          total += shorter.wordWeight(stem);
          found += there[stem] >= 0 ? shorter.wordWeight(stem) : 0;
        }
      }
      measures.put("words" + kind, total == 0 ? 0.5 : (found + 0.5) / (total + 1));
    }
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }
}
