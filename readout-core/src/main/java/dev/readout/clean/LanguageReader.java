package dev.readout.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. Function words decide where they plainly can, which costs nothing;
 * only what they leave open is given to OpenNLP's detector (103 languages), whose model is loaded
 * when it is first needed. Thread-safe.
 */
final class LanguageReader {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int ENOUGH_WORDS = 8;
  private static final int LOOKED_AT = 6_000;

  /** Of a few words the detector finds several languages about as likely. */
  private static final double AS_GOOD = 0.9;

  /** Holds the model, so that it is loaded once and late. */
  private static final class Detector {
    static final LanguageDetectorModel MODEL_LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Detector.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no language model on the class path: " + MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model", e);
      }
    }
  }

  private LanguageReader() {}

  /** ISO 639-1 (or 639-3 where there is no shorter) code; null where the text is too short. */
  static @Nullable String read(String text) {
    String looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    int[] votes = new int[Long.SIZE];
    int words = 0;
    for (int at = 0; at < looked.length(); ) {
      if (!Character.isLetter(looked.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < looked.length() && Character.isLetter(looked.charAt(at))) {
        at++;
      }
      words++;
      long languages = FunctionWords.languagesOf(looked, from, at);
      for (; languages != 0; languages &= languages - 1) {
        votes[Long.numberOfTrailingZeros(languages)]++;
      }
    }
    String best = null;
    int most = 0;
    int second = 0;
    int number = 0;
    for (String language : FunctionWords.known()) {
      int count = votes[number++];
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    if (words >= ENOUGH_WORDS && most > 0.2 * words && most > 1.6 * second) {
      return best;
    }
    return detect(looked, votes);
  }

  /**
   * What the detector holds likeliest; among equals the language whose function words stand there.
   */
  private static @Nullable String detect(String text, int[] votes) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    if (letters < 20) {
      return null;
    }
    Language[] likely = new LanguageDetectorME(Detector.MODEL_LOADED).predictLanguages(text);
    String best = null;
    int most = -2;
    for (Language language : likely) {
      if (language.getConfidence() < AS_GOOD * likely[0].getConfidence()) {
        break;
      }
      String code = shortCode(language.getLang());
      int number = List.copyOf(FunctionWords.known()).indexOf(code);
      int count = number < 0 ? -1 : votes[number];
      if (count > most) {
        most = count;
        best = code;
      }
    }
    return best;
  }

  private static String shortCode(String code) {
    for (String two : Locale.getISOLanguages()) {
      if (Locale.of(two).getISO3Language().equals(code)) {
        return two;
      }
    }
    return code.equals("cmn") ? "zh" : code;
  }
}
