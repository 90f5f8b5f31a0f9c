package dev.readout.name;

import dev.readout.language.Language;
import dev.readout.language.NameType;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads who and where: finds the names of an article, says what each means on the article's date,
 * mends damaged ones, and follows descriptions and pronouns back to them. What is not known keeps a
 * local identity; what could not be decided says why.
 *
 * <p>Thread-safe and pure.
 */
public final class NameReader {
  private static final class Standard {
    static final NameReader INSTANCE = new NameReader(KnowledgeBase.standard());
  }

  private final KnowledgeBase knowledge;

  private NameReader(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** With the knowledge base that Readout brings along. */
  public static NameReader standard() {
    return Standard.INSTANCE;
  }

  public static NameReader with(KnowledgeBase knowledge) {
    return new NameReader(knowledge);
  }

  /** As {@link KnowledgeBase#digest()}. */
  public String digest() {
    return knowledge.digest();
  }

  /**
   * Reads the names of an article.
   *
   * @param times the time expressions of the article; a name is none of them
   */
  public Names read(Language language, List<TimeExpression> times) {
    Scene scene = new Scene(language, times, knowledge);
    SpanCollector.collect(scene, language);
    scene.drafts().removeIf(d -> times.stream().anyMatch(t -> t.span().contains(d.span)));
    OwnNames.link(scene);
    ThingLinker.link(scene);
    RoleReader.read(scene);
    PersonLinker.link(scene);
    PlaceLinker.link(scene);
    ThingLinker.linkInstitutions(scene);
    NameRepair.mend(scene);
    Abstentions.apply(scene);
    ActorRule.apply(scene);
    NationRule.apply(scene);
    LocalNames.settle(scene);
    NominalFinder.find(scene);
    Succession.find(scene);
    return names(scene, ReferenceFinder.find(scene));
  }

  private static Names names(Scene scene, List<ReferenceFinder.Found> references) {
    List<NameMention> mentions = new ArrayList<>();
    Map<Draft, String> ids = new HashMap<>();
    for (Draft d : scene.drafts()) {
      String id = "n" + (mentions.size() + 1);
      ids.put(d, id);
      mentions.add(
          new NameMention(
              id, d.span, d.type, d.form, d.entity, d.repair, d.unresolved, use(scene, d)));
    }
    List<Names.Reference> followed = new ArrayList<>();
    for (ReferenceFinder.Found found : references) {
      followed.add(
          new Names.Reference(
              found.span(), found.drafts().stream().map(d -> ids.getOrDefault(d, "")).toList()));
    }
    return new Names(mentions, followed);
  }

  private static NameMention.@Nullable PlaceUse use(Scene scene, Draft d) {
    if (d.type != EntityType.PLACE) {
      return null;
    }
    return Datelines.isDateline(scene, d)
        ? NameMention.PlaceUse.DATELINE
        : NameMention.PlaceUse.MENTIONED;
  }

  /** The type that an annotator's span has until something better is known. */
  static EntityType typeOf(NameType seen) {
    return switch (seen) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case NATIONALITY -> EntityType.NATIONALITY;
      case OTHER -> EntityType.OTHER;
    };
  }
}
