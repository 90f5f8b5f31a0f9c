package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much it says that two sentences of a pair of texts share a stem. */
final class StemWeights {
  private static final double FIGURE = 1.2;
  private static final double DIGIT = 0.4;

  private final WordRarity rarity;
  private final Map<String, Integer> sentencesWith;

  private StemWeights(WordRarity rarity, Map<String, Integer> sentencesWith) {
    this.rarity = rarity;
    this.sentencesWith = sentencesWith;
  }

  static StemWeights of(ComparedText first, ComparedText second, WordRarity rarity) {
    Map<String, Integer> sentencesWith = new HashMap<>();
    for (ComparedText text : List.of(first, second)) {
      for (Sentence sentence : text.sentences()) {
        Set<String> stems = new HashSet<>();
        for (Word word : text.words().subList(sentence.from(), sentence.to())) {
          if (stems.add(word.stem())) {
            sentencesWith.merge(word.stem(), 1, Integer::sum);
          }
        }
      }
    }
    return new StemWeights(rarity, sentencesWith);
  }

  /** Of each sentence, its stems in the order of the text, each with its weight. */
  List<Map<String, Double>> perSentence(ComparedText text) {
    List<Map<String, Double>> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Map<String, Double> stems = new LinkedHashMap<>();
      for (Word word : text.words().subList(sentence.from(), sentence.to())) {
        stems.computeIfAbsent(word.stem(), stem -> weight(word));
      }
      all.add(stems);
    }
    return all;
  }

  double weight(Word word) {
    double plain =
        word.kind() == Words.Kind.NUMBER
            ? word.folded().length() > 1 ? FIGURE : DIGIT
            : rarity.of(word.folded()) / WordRarity.UNKNOWN;
    int sentences = sentencesWith.getOrDefault(word.stem(), 1);
    double spread = Math.max(1, sentences / 2.0);
    return plain / (1 + Math.log(spread));
  }
}
