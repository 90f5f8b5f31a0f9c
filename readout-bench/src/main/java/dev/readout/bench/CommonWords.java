package dev.readout.bench;

import dev.readout.copy.WordRarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** English words by how many articles use them, from the table that copies are compared with. */
final class CommonWords {
  private static final List<List<String>> BANDS = load();

  private CommonWords() {}

  /** Any band as likely as another: a word of a rarer one, of which there are more, is rarer. */
  static String one(SplittableRandom random) {
    List<String> band = BANDS.get(random.nextInt(BANDS.size()));
    return band.get(random.nextInt(band.size()));
  }

  private static List<List<String>> load() {
    try (InputStream in = WordRarity.class.getResourceAsStream("english-word-bands.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table of words");
      }
      List<List<String>> bands = new ArrayList<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> bands.add(List.of(line.substring(line.indexOf('\t') + 1).split(" ", -1))));
      return bands;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
