package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Words.Word;
import java.util.Arrays;
import java.util.List;

/**
 * What comparing needs of a text and can be counted before it is known with what: hashes of its
 * words, its shingles, and which stems stand in which sentence. Stems are numbered by first
 * occurrence, so that sums over them run in the order of the text. Immutable and thread-safe.
 */
final class TextFeatures {
  private static final double FIGURE = 1.2;
  private static final double DIGIT = 0.4;

  private final WordHashes words;
  private final long[] runs;
  private final RunPlaces runPlaces;
  private final Shingles shingles;
  private final Shingles ownShingles;

  private final int[] stemOfWord;
  private final long[] stems;
  private final HashNumbers stemNumbers;
  private final Words.Kind[] kinds;
  private final double[] wordWeights;

  /** Of each sentence, its different stems in the order of the text, and their plain weights. */
  private final int[][] stemsOfSentence;

  private final double[][] weightsOfSentence;
  private final int[][] sentencesOfStem;

  TextFeatures(ComparedText text) {
    List<Word> list = text.words();
    words = text.hashes();
    stemOfWord = new int[list.size()];
    stemNumbers = new HashNumbers(list.size());
    long[] hashes = new long[list.size()];
    int[] firstWord = new int[list.size()];
    int size = 0;
    for (int i = 0; i < list.size(); i++) {
      long stem = words.stem(i);
      if (stemNumbers.add(stem, size)) {
        firstWord[size] = i;
        hashes[size++] = stem;
      }
      stemOfWord[i] = stemNumbers.get(stem);
    }
    runs = runs(words);
    runPlaces = new RunPlaces(runs);
    shingles = Shingles.of(words, text, false);
    ownShingles = text.ownWords() == words.size() ? shingles : Shingles.of(words, text, true);
    stems = Arrays.copyOf(hashes, size);
    kinds = new Words.Kind[size];
    wordWeights = new double[size];
    for (int s = 0; s < size; s++) {
      Word first = list.get(firstWord[s]);
      kinds[s] = first.kind();
      wordWeights[s] =
          first.kind() == Words.Kind.NUMBER
              ? Math.min(3, first.folded().length())
              : words.rarity(firstWord[s]);
    }
    stemsOfSentence = new int[text.sentences().size()][];
    weightsOfSentence = new double[text.sentences().size()][];
    int[] sentences = new int[size];
    int[] seenIn = new int[size];
    Arrays.fill(seenIn, -1);
    for (int i = 0; i < stemsOfSentence.length; i++) {
      readSentence(i, text.sentences().get(i), list, seenIn);
      for (int stem : stemsOfSentence[i]) {
        sentences[stem]++;
      }
    }
    sentencesOfStem = places(sentences);
  }

  private static long[] runs(WordHashes words) {
    long[] runs = new long[Math.max(0, words.size() - SharedRuns.SHORTEST + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = words.word(i);
      for (int k = 1; k < SharedRuns.SHORTEST; k++) {
        runs[i] = Hashing.after(runs[i], words.word(i + k));
      }
    }
    return runs;
  }

  private void readSentence(int number, Sentence sentence, List<Word> list, int[] seenIn) {
    int[] different = new int[sentence.length()];
    double[] weights = new double[sentence.length()];
    int count = 0;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      int stem = stemOfWord[k];
      if (seenIn[stem] != number) {
        seenIn[stem] = number;
        different[count] = stem;
        weights[count++] = plainWeight(list.get(k), words.rarity(k));
      }
    }
    stemsOfSentence[number] = Arrays.copyOf(different, count);
    weightsOfSentence[number] = Arrays.copyOf(weights, count);
  }

  private static double plainWeight(Word word, double rarity) {
    return word.kind() == Words.Kind.NUMBER
        ? word.folded().length() > 1 ? FIGURE : DIGIT
        : rarity / WordRarity.UNKNOWN;
  }

  private int[][] places(int[] counts) {
    int[][] places = new int[counts.length][];
    for (int s = 0; s < counts.length; s++) {
      places[s] = new int[counts[s]];
    }
    int[] filled = new int[counts.length];
    for (int i = 0; i < stemsOfSentence.length; i++) {
      for (int stem : stemsOfSentence[i]) {
        places[stem][filled[stem]++] = i;
      }
    }
    return places;
  }

  /** The hash of each word, in order. */
  long word(int index) {
    return words.word(index);
  }

  /** The hash of the run of {@link SharedRuns#SHORTEST} words that begins at a word. */
  long run(int word) {
    return runs[word];
  }

  RunPlaces runPlaces() {
    return runPlaces;
  }

  int wordCount() {
    return words.size();
  }

  Shingles shingles() {
    return shingles;
  }

  Shingles ownShingles() {
    return ownShingles;
  }

  int stemCount() {
    return stems.length;
  }

  /** How the first word with this stem is written. */
  Words.Kind kind(int stem) {
    return kinds[stem];
  }

  /** How much it says that two texts share the word that brought in this stem. */
  double wordWeight(int stem) {
    return wordWeights[stem];
  }

  int sentenceCount() {
    return stemsOfSentence.length;
  }

  int stemsIn(int sentence) {
    return stemsOfSentence[sentence].length;
  }

  int stem(int sentence, int index) {
    return stemsOfSentence[sentence][index];
  }

  /** Of the word that brought the stem into the sentence, before the pair is known. */
  double plainWeight(int sentence, int index) {
    return weightsOfSentence[sentence][index];
  }

  int sentencesWith(int stem) {
    return sentencesOfStem[stem].length;
  }

  /** The sentences with a stem, in order. */
  int sentenceWith(int stem, int index) {
    return sentencesOfStem[stem][index];
  }

  /** Of each stem of this text its number in the other one, or -1. */
  int[] counterparts(TextFeatures other) {
    int[] found = new int[stems.length];
    for (int stem = 0; stem < found.length; stem++) {
      found[stem] = other.stemNumbers.get(stems[stem]);
    }
    return found;
  }
}
