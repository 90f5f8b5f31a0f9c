package dev.readout.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is in the news: the base-2 logarithm of one article in so many. Comes from two
 * small tables of bands, so that two articles compare alike whatever else is at hand; a word that
 * is in neither table is taken for rare. Immutable and thread-safe.
 */
public final class WordRarity {
  private static final WordRarity ENGLISH =
      load(List.of("english-word-bands.tsv", "english-name-bands.tsv", "function-word-bands.tsv"));

  /** Rarity of a word of no table. */
  public static final double UNKNOWN = 9;

  /** Of a word so short that it is a particle in most languages. */
  private static final double SHORT = 3;

  private final HashNumbers places;
  private final double[] bands;

  private WordRarity(Map<String, Double> bandsOfWords) {
    places = new HashNumbers(bandsOfWords.size());
    bands = new double[bandsOfWords.size()];
    int place = 0;
    for (Map.Entry<String, Double> word : bandsOfWords.entrySet()) {
      places.add(Hashing.of(word.getKey()), place);
      bands[place++] = word.getValue();
    }
  }

  /** The tables for English news, with the function words of some other languages. */
  public static WordRarity english() {
    return ENGLISH;
  }

  /**
   * The rarity of a word.
   *
   * @param folded a word as {@link Words#fold} gives it
   * @return 0.5 (in most articles) to {@link #UNKNOWN}
   */
  public double of(String folded) {
    return of(Hashing.of(folded), folded.length());
  }

  /** As {@link #of(String)}, of a word whose {@link Hashing} is at hand. */
  double of(long hash, int length) {
    int place = places.get(hash);
    return place >= 0 ? bands[place] : length <= 3 ? SHORT : UNKNOWN;
  }

  private static WordRarity load(List<String> resources) {
    Map<String, Double> bands = new HashMap<>();
    for (String resource : resources) {
      try (InputStream in = WordRarity.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> add(line, bands));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new WordRarity(bands);
  }

  private static void add(String line, Map<String, Double> bands) {
    int tab = line.indexOf('\t');
    double band = Integer.parseInt(line, 0, tab, 10) + 0.5;
    for (String word : line.substring(tab + 1).split(" ", -1)) {
      bands.merge(word, band, Math::min);
    }
  }
}
