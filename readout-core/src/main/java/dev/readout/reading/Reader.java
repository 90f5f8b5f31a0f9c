package dev.readout.reading;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.copy.TranslationSigns;
import dev.readout.event.Event;
import dev.readout.event.EventReader;
import dev.readout.language.Annotator;
import dev.readout.language.Language;
import dev.readout.language.LanguageReader;
import dev.readout.name.Entity;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.NameMention;
import dev.readout.name.NameReader;
import dev.readout.name.Names;
import dev.readout.position.PositionReader;
import dev.readout.position.Positions;
import dev.readout.statement.Statement;
import dev.readout.statement.StatementReader;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one article. Pure: the reading depends on the article alone, not on threads, neighbours,
 * order or day. Thread-safe if the annotator is.
 */
public final class Reader {
  /**
   * Raised whenever the same article may be read differently; stored with every reading that is
   * kept.
   */
  public static final String VERSION = "5";

  private final Annotator annotator;
  private final LanguageReader languages;
  private final TimeReader times = TimeReader.standard();
  private final NameReader names;
  private final StatementReader statements = StatementReader.standard();
  private final EventReader events = EventReader.standard();
  private final PositionReader positions = PositionReader.standard();

  private final TranslationSigns translation = TranslationSigns.standard();

  private Reader(Annotator annotator, NameReader names) {
    this.annotator = annotator;
    this.names = names;
    this.languages = new LanguageReader(annotator);
  }

  public static Reader standard(Annotator annotator) {
    return new Reader(annotator, NameReader.standard());
  }

  /** A reader that knows what the user's own tables say, too. */
  public static Reader with(Annotator annotator, KnowledgeBase knowledge) {
    return new Reader(annotator, NameReader.with(knowledge));
  }

  /** The rules' version and the annotator's, as kept beside a reading. */
  public String version() {
    return version(annotator.version(), names.digest());
  }

  /**
   * The version that a reader would have.
   *
   * @param knowledge as {@link KnowledgeBase#digest()}: with other tables of the user's, the same
   *     article is read differently
   */
  public static String version(String annotator, String knowledge) {
    return VERSION + "/" + annotator + (knowledge.isEmpty() ? "" : "/" + knowledge);
  }

  /** The whole reading, stage by stage; each stage sees what the earlier ones found. */
  public Reading read(Article article) {
    Language language = languages.read(article);
    List<TimeExpression> when = times.read(language);
    Names who = names.read(language, when);
    List<Statement> said = statements.read(language, who, when);
    List<Event> happened = events.read(language, who, when, said);
    Positions wanted = positions.read(language, who, when, said, happened);
    return new Reading(
        warned(article, who),
        PlaceUses.of(who.mentions(), happened).stream().map(m -> plain(m, article)).toList(),
        when,
        said,
        happened,
        wanted.positions(),
        wanted.deadlines(),
        wanted.confirmations());
  }

  /** Signs of machine translation show once it is known which names were damaged. */
  private Article warned(Article article, Names who) {
    List<Span> repaired =
        who.mentions().stream().filter(m -> m.repair() != null).map(NameMention::span).toList();
    Optional<Warning> sign = translation.of(article, repaired);
    if (sign.isEmpty()) {
      return article;
    }
    List<Warning> all = new ArrayList<>(article.warnings());
    all.add(sign.get());
    return article.withWarnings(all);
  }

  /**
   * A name that means no more than it says is printed without an entity: that would look like
   * knowledge.
   */
  private static NameMention plain(NameMention mention, Article article) {
    Entity entity = mention.entity();
    boolean saysNothing =
        entity != null
            && entity.isLocal()
            && entity.role() == null
            && entity.name().equals(mention.span().in(article.text()));
    return saysNothing ? mention.withoutEntity() : mention;
  }
}
