package dev.readout.language;

import java.util.Map;
import java.util.Set;

/**
 * Universal part-of-speech tags from Penn tags and relations, as the conversion tables of Universal
 * Dependencies give them for English. Only CoNLL-U needs them: rules read the finer Penn tags.
 */
final class UniversalTag {
  private static final Set<String> AUXILIARY = Set.of("aux", "cop");
  private static final Map<String, String> BY_PENN =
      Map.ofEntries(
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("AFX", "ADJ"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("RBS", "ADV"),
          Map.entry("WRB", "ADV"),
          Map.entry("VB", "VERB"),
          Map.entry("VBD", "VERB"),
          Map.entry("VBG", "VERB"),
          Map.entry("VBN", "VERB"),
          Map.entry("VBP", "VERB"),
          Map.entry("VBZ", "VERB"),
          Map.entry("MD", "AUX"),
          Map.entry("DT", "DET"),
          Map.entry("PDT", "DET"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WDT", "PRON"),
          Map.entry("EX", "PRON"),
          Map.entry("IN", "ADP"),
          Map.entry("RP", "ADP"),
          Map.entry("TO", "PART"),
          Map.entry("POS", "PART"),
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("LS", "NUM"),
          Map.entry("UH", "INTJ"),
          Map.entry("SYM", "SYM"),
          Map.entry("$", "SYM"),
          Map.entry("FW", "X"),
          Map.entry("GW", "X"),
          Map.entry("ADD", "X"));

  private UniversalTag() {}

  static String of(Token token) {
    String relation = token.universalRelation();
    if (token.tag().startsWith("VB") && AUXILIARY.contains(relation)) {
      return "AUX";
    }
    if (token.tag().equals("IN") && relation.equals("mark")) {
      return "SCONJ";
    }
    if (token.tag().equals("TO") && relation.equals("case")) {
      return "ADP";
    }
    if (token.tag().equals("RB") && token.lemma().equals("not")) {
      return "PART";
    }
    if (token.tag().equals("DT") && !relation.equals("det")) {
      return "PRON";
    }
    return BY_PENN.getOrDefault(token.tag(), "PUNCT");
  }
}
