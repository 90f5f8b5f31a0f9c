package dev.readout.story.brief;

import dev.readout.clause.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A verb and what belongs to it, "speak by phone with", in the forms that sentences ask for. Rare
 * forms stand in {@code verb-forms.txt}, the others follow the rules of English spelling.
 *
 * @param verb its dictionary form
 * @param rest what follows the verb, with the space before it; empty where nothing does
 */
record VerbPhrase(String verb, String rest) {
  private static final Map<String, List<String>> FORMS =
      Table.rows(VerbPhrase.class, "verb-forms.txt", 4).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

  static VerbPhrase of(String words) {
    int space = words.indexOf(' ');
    return space < 0
        ? new VerbPhrase(words, "")
        : new VerbPhrase(words.substring(0, space), words.substring(space));
  }

  /** Nothing stands between the verb and whom it is done to: it can be turned round. */
  boolean isTransitive() {
    return rest.isEmpty();
  }

  VerbPhrase with(String object) {
    return new VerbPhrase(verb, rest + " " + object);
  }

  String base() {
    return verb + rest;
  }

  String past() {
    return form(1, ending("ed")) + rest;
  }

  String participle() {
    return form(2, ending("ed")) + rest;
  }

  String gerund() {
    return form(3, ending("ing")) + rest;
  }

  private String form(int column, String regular) {
    List<String> forms = FORMS.get(verb);
    return forms == null ? regular : forms.get(column);
  }

  private String ending(String ending) {
    boolean past = ending.equals("ed");
    if (verb.endsWith("e") && (past || !verb.endsWith("ee"))) {
      return verb.substring(0, verb.length() - 1) + ending;
    }
    boolean consonantBeforeY = verb.endsWith("y") && !verb.matches(".*[aeou]y");
    return past && consonantBeforeY ? verb.substring(0, verb.length() - 1) + "ied" : verb + ending;
  }
}
