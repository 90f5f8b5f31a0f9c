package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.language.NameSpan;
import dev.readout.language.NameType;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where names stand: the annotator's spans, joined with the longest words of the knowledge base. A
 * table's name that holds an annotator's span takes its place ("Russia's Ministry of Foreign
 * Affairs"); within a longer one it gives way.
 */
final class SpanCollector {
  /** First words of names with "of" that are no name without it. */
  private static final Set<String> GENERIC =
      Set.of(
          "gulf",
          "bay",
          "strait",
          "straits",
          "sea",
          "cape",
          "coast",
          "horn",
          "isle",
          "island",
          "islands",
          "port",
          "republic",
          "kingdom",
          "province",
          "state",
          "city",
          "town",
          "lake",
          "mount");

  /** Small words inside the names of towns. */
  private static final Set<String> PARTICLES =
      Set.of(
          "es", "de", "la", "las", "los", "del", "do", "da", "au", "aux", "sur", "el", "al",
          "upon");

  private static final int LONGEST = 8;
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "prime",
          "minister",
          "chancellor",
          "senator",
          "sen",
          "rep",
          "gov",
          "governor",
          "secretary",
          "king",
          "queen",
          "pope",
          "mr",
          "mrs",
          "ms",
          "dr",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "sir",
          "lord",
          "lady",
          "sheikh",
          "ayatollah",
          "professor",
          "prof",
          "judge",
          "justice",
          "mayor",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "envoy",
          "leader",
          "foreign",
          "defence",
          "defense",
          "vice",
          "former",
          "then",
          "ex",
          "us",
          "commander",
          "captain",
          "admiral",
          "premier");

  private SpanCollector() {}

  static void collect(Scene scene, Language language) {
    List<Draft> seen = annotated(scene, language);
    List<Draft> known = new ArrayList<>();
    for (int s = 0; s < scene.sentences.size(); s++) {
      gazetteer(scene, s, known);
    }
    List<Draft> all = new ArrayList<>(seen);
    for (Draft table : known) {
      List<Draft> overlapping = seen.stream().filter(d -> d.span.overlaps(table.span)).toList();
      if (overlapping.isEmpty()) {
        all.add(table);
      } else if (overlapping.stream().allMatch(d -> table.span.contains(d.span))) {
        all.removeAll(overlapping);
        Draft same = overlapping.size() == 1 ? overlapping.getFirst() : null;
        table.seen = same != null ? same.seen : null;
        all.add(table);
      }
    }
    join(scene, all);
    all.sort(Comparator.comparing((Draft d) -> d.span));
    Draft before = null;
    for (Draft d : all) {
      if (before == null || !before.span.overlaps(d.span)) {
        scene.add(d);
        before = d;
      }
    }
  }

  /**
   * Two unknown neighbours behind a title are one person's name ("President Volodimir" +
   * "Zelenski").
   */
  private static void join(Scene scene, List<Draft> all) {
    all.sort(Comparator.comparing((Draft d) -> d.span));
    for (int i = 0; i + 1 < all.size(); i++) {
      Draft one = all.get(i);
      Draft two = all.get(i + 1);
      boolean neighbours =
          one.sentence == two.sentence && one.last + 1 == two.first && !one.settled && !two.settled;
      if (neighbours
          && one.first > 0
          && Roles.standard().find(NameKey.of(scene.word(one.sentence, one.first - 1))) != null) {
        all.set(i, scene.draft(one.sentence, one.first, two.last, NameType.PERSON));
        all.remove(i + 1);
      }
    }
  }

  private static List<Draft> annotated(Scene scene, Language language) {
    List<Draft> drafts = new ArrayList<>();
    int sentence = 0;
    for (Language.Placed placed : language.paragraphs()) {
      for (NameSpan name : placed.paragraph().names()) {
        Span span = placed.toArticle(name.start(), name.end());
        for (int s = sentence; s < sentence + placed.sentences().size(); s++) {
          Draft draft = fit(scene, s, span, name.type());
          if (draft != null) {
            drafts.addAll(withinState(scene, whole(scene, draft)));
            break;
          }
        }
      }
      sentence += placed.sentences().size();
    }
    return drafts;
  }

  /** "Dar es Salaam" of which only "Dar" was seen: the words behind it make it a known town. */
  private static Draft whole(Scene scene, Draft draft) {
    int end = draft.last;
    while (PARTICLES.contains(scene.word(draft.sentence, end + 1))) {
      end++;
    }
    if (end == draft.last || !scene.tag(draft.sentence, end + 1).startsWith("NN")) {
      return draft;
    }
    Draft town = scene.draft(draft.sentence, draft.first, end + 1, NameType.PLACE);
    boolean known = town.key.indexOf(' ') > 0 && !scene.knowledge.towns().find(town.key).isEmpty();
    return known ? town : draft;
  }

  /** "Zanzibar of Tanzania" that no table knows as a whole: a known place, and the state. */
  private static List<Draft> withinState(Scene scene, Draft place) {
    KnowledgeBase knowledge = scene.knowledge;
    boolean generic = GENERIC.contains(scene.word(place.sentence, place.first));
    if (place.seen == NameType.PLACE && !generic && !isPlace(knowledge, place.key)) {
      for (int i = place.first + 1; i < place.last; i++) {
        if (scene.word(place.sentence, i).equals("of")) {
          Draft part = scene.draft(place.sentence, place.first, i - 1, NameType.PLACE);
          Draft state = scene.draft(place.sentence, i + 1, place.last, NameType.PLACE);
          boolean known = knowledge.states().byName(state.key).isPresent();
          return known && isPlace(knowledge, part.key) ? List.of(part, state) : List.of(place);
        }
      }
    }
    return List.of(place);
  }

  private static boolean isPlace(KnowledgeBase knowledge, String key) {
    return !knowledge.things(key).isEmpty() || !knowledge.towns().find(key).isEmpty();
  }

  /** The span cut to whole tokens, without titles before it and the possessive after it. */
  private static @Nullable Draft fit(Scene scene, int s, Span span, NameType type) {
    List<Token> tokens = scene.sentences.get(s).tokens();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return null;
    }
    while (last > first && isTail(tokens.get(last))) {
      last--;
    }
    while (first < last && isLead(tokens.get(first), type)) {
      first++;
    }
    if (type == NameType.PERSON) {
      while (first < last && isTitle(scene, tokens.get(first))) {
        first++;
      }
    }
    String words = tokens.get(first).form();
    if (first == last && !hasLetterOrDigit(words)) {
      return null;
    }
    return scene.draft(s, first, last, type);
  }

  private static boolean isTail(Token token) {
    return token.tag().equals("POS")
        || token.tag().equals("CC")
        || !hasLetterOrDigit(token.form()) && !token.form().equals("+")
        || token.form().equals("’s");
  }

  private static boolean isLead(Token token, NameType type) {
    return !hasLetterOrDigit(token.form())
        || (token.tag().equals("DT")
            && token.form().equalsIgnoreCase("the")
            && type != NameType.OTHER);
  }

  private static boolean isTitle(Scene scene, Token token) {
    String key = NameKey.of(token.form());
    return TITLES.contains(key) || scene.knowledge.states().byDemonym(key).isPresent();
  }

  private static boolean hasLetterOrDigit(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static void gazetteer(Scene scene, int s, List<Draft> out) {
    Sentence sentence = scene.sentences.get(s);
    int size = sentence.tokens().size();
    for (int i = 0; i < size; i++) {
      Token start = sentence.tokens().get(i);
      if (!Character.isUpperCase(start.form().codePointAt(0))) {
        continue;
      }
      for (int j = Math.min(size, i + LONGEST) - 1; j >= i; j--) {
        Token end = sentence.tokens().get(j);
        if (!hasLetterOrDigit(end.form()) || end.tag().equals("POS")) {
          continue;
        }
        String words = scene.text.substring(start.start(), end.end());
        if (isKnown(scene, words, i == j ? start : null)) {
          Draft draft = scene.draft(s, i, j, null);
          draft.settled = true;
          out.add(draft);
          i = j;
          break;
        }
      }
    }
  }

  /** Whether the words are in a table; a single word must look like a name to count. */
  private static boolean isKnown(Scene scene, String words, @Nullable Token single) {
    String key = NameKey.of(words);
    KnowledgeBase knowledge = scene.knowledge;
    if (single != null) {
      if (knowledge.promoted(key) != null && isNoun(single)) {
        return true;
      }
      boolean shout = words.equals(words.toUpperCase(Locale.ROOT));
      if (key.length() <= 3 && !shout || !isNoun(single)) {
        return knowledge.states().byDemonym(key).isPresent() && single.tag().startsWith("JJ");
      }
      return knowledge.states().byName(key).isPresent()
          || knowledge.states().byDemonym(key).isPresent()
          || knowledge.states().metonym(key) != null
          || !knowledge.things(key).isEmpty() && isSpelt(knowledge.things(key), words);
    }
    return knowledge.states().byName(key).isPresent()
        || knowledge.states().byDemonym(key).isPresent()
        || knowledge.states().metonym(key) != null
        || !knowledge.things(key).isEmpty()
        || !knowledge.people(key).isEmpty() && isCapital(words)
        || knowledge
            .institutions()
            .find(key)
            .filter(e -> !e.kind().equals("CABINET") && !e.kind().equals("STATE"))
            .isPresent();
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NNP")
        || token.tag().startsWith("JJ") && Character.isUpperCase(token.form().charAt(0));
  }

  private static boolean isCapital(String words) {
    int space = words.lastIndexOf(' ');
    return Character.isUpperCase(words.codePointAt(space + 1));
  }

  /** An abbreviation is meant only when it is written as one: "WHO" is no "Who". */
  private static boolean isSpelt(List<KnownEntity> all, String words) {
    List<KnownEntity> things =
        all.stream().filter(t -> t.id().startsWith("Q") || t.type() == EntityType.PLACE).toList();
    if (things.isEmpty()) {
      return false;
    }
    for (KnownEntity thing : things) {
      if (thing.name().equals(words) || thing.aliases().contains(words)) {
        return true;
      }
    }
    return words.length() > 4;
  }
}
