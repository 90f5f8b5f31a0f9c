package dev.readout.time;

import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.language.NameSpan;
import dev.readout.language.NameType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of names that would be times: "May" of "Theresa May", "August" of "August Amsel", "Sun" of
 * "Sun Yat-sen", and the family name alone once the article has named its bearer in full.
 */
final class NamedWords {
  /** Words after which even a bearer's name is the month: "in May", "last April". */
  private static final Set<String> DATED =
      Set.of(
          "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid",
          "of", "during", "each", "every", "through", "end", "from", "between");

  private final List<Span> people;
  private final List<Span> others;
  private final Set<String> families;

  private NamedWords(List<Span> people, List<Span> others, Set<String> families) {
    this.people = people;
    this.others = others;
    this.families = families;
  }

  static NamedWords of(Language language) {
    List<Span> people = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    Set<String> families = new HashSet<>();
    for (Language.Placed placed : language.paragraphs()) {
      for (NameSpan name : placed.paragraph().names()) {
        Span span = placed.toArticle(name.start(), name.end());
        if (name.type() == NameType.PERSON) {
          people.add(span);
          String words = span.in(language.article().text());
          int last = words.lastIndexOf(' ');
          if (last > 0) {
            families.add(words.substring(last + 1).toLowerCase(Locale.ROOT));
          }
        } else {
          others.add(span);
        }
      }
    }
    return new NamedWords(people, others, families);
  }

  /**
   * Whether a phrase is part of a name. Digits make a date of any word, and a name that is no
   * longer than the phrase may be the annotator's mistake, but for a person whom the article names
   * in full.
   */
  boolean hold(Phrase phrase, String text) {
    Span span = phrase.span();
    String words = span.in(text);
    if (words.chars().anyMatch(Character::isDigit) || words.indexOf(' ') >= 0) {
      return false;
    }
    for (Span person : people) {
      if (person.contains(span) && person.length() > span.length()) {
        return true;
      }
    }
    if (families.contains(words.toLowerCase(Locale.ROOT)) && !isDated(phrase)) {
      return true;
    }
    for (Span other : others) {
      boolean within = other.contains(span) && other.length() > span.length();
      if (within && Character.isUpperCase(words.charAt(0)) && other.start() < span.start()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(Phrase phrase) {
    return DATED.contains(phrase.before(1).toLowerCase(Locale.ROOT));
  }
}
