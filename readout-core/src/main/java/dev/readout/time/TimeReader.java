package dev.readout.time;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article and says what each comes to, as TIMEX3 values
 * (ISO-TimeML). The stages: words of time, phrases by the rule table, refusals, tense of the
 * clause, meaning, and masking where the article has no date. Relative times lean on the article's
 * date or on a date of the text, never on a clock.
 *
 * <p>Pure and safe for use by many threads at once. Refuses nothing: a text without times gives an
 * empty list.
 */
public final class TimeReader {
  private static final TimeReader STANDARD = new TimeReader();

  private final WordScanner scanner;
  private final RuleBook book;
  private final Map<String, Meaning> meanings;

  private TimeReader() {
    scanner = new WordScanner(Vocabulary.load(), Holiday.load());
    book = RuleBook.load();
    Meanings all = Meanings.all();
    meanings = new HashMap<>();
    for (Rule rule : book.rules()) {
      meanings.put(rule.name(), all.of(rule));
    }
  }

  /** The reader with the rules of this package. */
  public static TimeReader standard() {
    return STANDARD;
  }

  List<Rule> rules() {
    return book.rules();
  }

  /** All time expressions in the order of the text, with ids {@code t1}, {@code t2} ... */
  public List<TimeExpression> read(Language language) {
    Article article = language.article();
    PublicationDate published = article.credits().published();
    Discourse discourse = new Discourse(published);
    NamedWords names = NamedWords.of(language);
    List<TimeExpression> found = new ArrayList<>();
    int number = 0;
    for (Language.Placed placed : language.paragraphs()) {
      discourse.enter(number++);
      List<Word> words = scanner.scan(article.text(), placed.span().start(), placed.span().end());
      ClauseTense tense =
          placed.sentences().isEmpty()
              ? new WordTense()
              : new SyntaxTense(placed.sentences(), placed.heading(), new WordTense());
      readParagraph(words, tense, discourse, phrase -> names.hold(phrase, article.text()), found);
    }
    return List.copyOf(found);
  }

  private void readParagraph(
      List<Word> words,
      ClauseTense tense,
      Discourse discourse,
      Predicate<Phrase> named,
      List<TimeExpression> found) {
    int at = 0;
    Ranges.Told before = null;
    while (at < words.size()) {
      if (words.get(at).form().equals(".")) {
        discourse.enterSentence();
      }
      Phrase phrase = book.longest(words, at);
      Value value = phrase == null || named.test(phrase) ? null : value(phrase, tense, discourse);
      if (phrase == null || value == null) {
        at++;
        continue;
      }
      if (before != null && Ranges.join(before, phrase)) {
        Ranges.Told start = Ranges.inYearOf(before, new Ranges.Told(phrase, value));
        found.set(found.size() - 1, expression("t" + found.size(), start));
        value = Ranges.after(before, phrase, value);
      } else if (before == null || before.phrase().to() < phrase.from() - 1) {
        Ranges.opening(phrase, value).ifPresent(day -> add(found, day));
      }
      Ranges.Told told = new Ranges.Told(phrase, value);
      Optional<Ranges.Told> end = Ranges.closing(phrase, value);
      add(found, end.map(last -> Ranges.inYearOf(told, last)).orElse(told));
      end.ifPresent(last -> add(found, last));
      before = end.orElse(told);
      at = before.phrase().to();
    }
  }

  private static void add(List<TimeExpression> found, Ranges.Told told) {
    found.add(expression("t" + (found.size() + 1), told));
  }

  private @Nullable Value value(Phrase phrase, ClauseTense tense, Discourse discourse) {
    if (Refusals.refuse(phrase)) {
      return null;
    }
    discourse.begin(tense.around(phrase));
    Meaning meaning = meanings.get(phrase.rule().name());
    Optional<Value> read = meaning == null ? Optional.empty() : meaning.read(phrase, discourse);
    if (read.isEmpty()) {
      return null;
    }
    Value value = read.get();
    if (discourse.hasLeaned() && !discourse.isDated()) {
      return Masks.mask(value, phrase, Masks.NO_DATE);
    }
    discourse.mention(value, phrase);
    return value;
  }

  private static TimeExpression expression(String id, Ranges.Told told) {
    Value value = told.value();
    return new TimeExpression(
        id,
        told.phrase().span(),
        value.type(),
        value.text(),
        told.phrase().rule().name(),
        value.anchor(),
        value.alternatives(),
        value.reason());
  }
}
