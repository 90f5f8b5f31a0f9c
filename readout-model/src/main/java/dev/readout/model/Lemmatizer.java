package dev.readout.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The dictionary form of a word by its Penn tag: the table {@code irregular-forms.tsv} first, then
 * the rules of English inflection, which choose among the possible stems by a list of known words.
 * Proper names keep their form. Immutable and thread-safe.
 *
 * <p>Why rules and not the network: English inflection is small and regular, and a network that
 * sees word pieces makes "studie" of "studies".
 */
final class Lemmatizer {
  private static final Set<String> FINITE_BE = Set.of("'s", "’s", "s");
  private static final String VOWELS = "aeiou";

  private final Map<String, String> irregular;
  private final Predicate<String> known;

  /**
   * @param known whether a lower-case word is in the language; need not be complete
   */
  Lemmatizer(Predicate<String> known) {
    this.known = known;
    this.irregular = irregularForms();
  }

  private static Map<String, String> irregularForms() {
    InputStream stream =
        Objects.requireNonNull(
            Lemmatizer.class.getResourceAsStream("irregular-forms.tsv"), "irregular-forms.tsv");
    Map<String, String> forms = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> forms.put(columns[0] + columns[1], columns[2]));
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param first whether the word begins a sentence, so that its capital says nothing
   */
  String lemma(String form, String tag, boolean first) {
    if (keepsCase(form, tag, first)) {
      return form;
    }
    if (tag.equals("NNPS")) {
      return capitalizedLike(form, plural(form.toLowerCase(Locale.ROOT)));
    }
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (tag) {
      case "NNS" ->
          look(
              "N",
              word,
              word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : plural(word));
      case "VBZ" -> FINITE_BE.contains(word) ? "be" : look("V", word, plural(word));
      case "VBD", "VBN" -> look("V", word, withoutEnding(word, "ed"));
      case "VBG" -> look("V", word, withoutEnding(word, "ing"));
      case "VB", "VBP" -> look("V", word, word);
      case "MD" -> look("M", word, word);
      case "JJR" -> look("J", word, withoutEnding(word, "er"));
      case "JJS" -> look("J", word, withoutEnding(word, "est"));
      case "RBR" -> look("R", word, withoutEnding(word, "er"));
      case "RBS" -> look("R", word, withoutEnding(word, "est"));
      case "RB" -> word.equals("n't") || word.equals("nt") ? "not" : word;
      case "PRP", "WP" -> word.equals("i") ? "I" : look("P", word, word);
      case "DT" -> look("D", word, word);
      case "POS" -> "'s";
      case "ADD", "FW" -> form;
      default -> word;
    };
  }

  /** Proper names, "American", "TV", "1970s". */
  private static boolean keepsCase(String form, String tag, boolean first) {
    WordShape shape = WordShape.of(form);
    boolean adjective = tag.equals("JJ") && shape == WordShape.CAPITALIZED && !first;
    boolean acronym =
        shape == WordShape.CAPITALS && form.length() < 6 && (tag.equals("NN") || tag.equals("JJ"));
    return tag.equals("NNP") || adjective || acronym || Character.isDigit(form.codePointAt(0));
  }

  private String look(String kind, String word, String regular) {
    return irregular.getOrDefault(kind + word, regular);
  }

  private static String capitalizedLike(String form, String lemma) {
    int same = Math.min(form.length(), lemma.length());
    return form.regionMatches(true, 0, lemma, 0, same - 1)
        ? form.substring(0, same - 1) + lemma.substring(same - 1)
        : form;
  }

  /** Without the ending of a plural, or of a verb's third person, which is spelt alike. */
  private String plural(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word.length() == 3 && word.endsWith("s") && !word.endsWith("ss")
          ? word.substring(0, 2)
          : word;
    }
    String bare = word.substring(0, word.length() - 1);
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (endsWith(word, "sses", "shes", "ches", "xes", "zzes")) {
      return bare.substring(0, bare.length() - 1);
    }
    if (endsWith(word, "oes", "uses", "ases", "ises", "zes")) {
      String shorter = bare.substring(0, bare.length() - 1);
      return known.test(bare) || (!known.test(shorter) && !word.endsWith("oes")) ? bare : shorter;
    }
    return bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static boolean endsWith(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The stem before "ed", "ing", "er" or "est": as it stands, with a lost e, or undoubled. */
  private String withoutEnding(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    if (stem.endsWith("i") && !ending.equals("ing")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    if (!hasVowel(stem)) {
      return ending.equals("ed") && known.test(stem + "e") ? stem + "e" : word;
    }
    if (isDoubled(stem)) {
      String single = stem.substring(0, stem.length() - 1);
      // "called" and "passed" keep two letters, "stopped" does not.
      boolean keeps = known.test(stem) || endsWith(stem, "ss", "ff", "zz");
      return keeps || (endsWith(stem, "ll") && !known.test(single)) ? stem : single;
    }
    String withE = stem + "e";
    boolean plain = known.test(stem);
    if (plain != known.test(withE)) {
      return plain ? stem : withE;
    }
    return losesE(stem) ? withE : stem;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
  }

  private static boolean isDoubled(String stem) {
    int n = stem.length();
    return n > 2
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && VOWELS.indexOf(stem.charAt(n - 1)) < 0;
  }

  /** Whether the spelling of a stem nobody knows asks for an e: "nam", "authoriz", "involv". */
  private static boolean losesE(String stem) {
    if (endsWith(
        stem, "c", "v", "u", "rg", "dg", "ang", "eng", "ag", "eg", "iz", "yz", "az", "is", "us",
        "rs", "ns", "ls", "ut", "et", "cit", "pon")) {
      return true;
    }
    if (endsWith(stem, "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "at", "ur", "ir")) {
      return !endsWith(stem, "oat", "eur", "our", "air");
    }
    // One vowel between consonants: the last would have been doubled, had there been no e.
    int n = stem.length();
    return n >= 3
        && vowelGroups(stem) == 1
        && VOWELS.indexOf(stem.charAt(n - 1)) < 0
        && "wxy".indexOf(stem.charAt(n - 1)) < 0
        && VOWELS.indexOf(stem.charAt(n - 2)) >= 0
        && VOWELS.indexOf(stem.charAt(n - 3)) < 0;
  }

  private static int vowelGroups(String stem) {
    int groups = 0;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0;
      groups += vowel && (i == 0 || VOWELS.indexOf(stem.charAt(i - 1)) < 0) ? 1 : 0;
    }
    return groups;
  }
}
