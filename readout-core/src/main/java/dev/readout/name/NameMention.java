package dev.readout.name;

import dev.readout.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the text and what it means.
 *
 * @param form by name or by description ("the ministry", "the Chinese leader")
 * @param entity null where nothing is known or it could not be decided
 * @param repair null unless the name was damaged
 * @param unresolved why no entity could be decided, or null
 * @param use what a place is to the article; null for what is no place
 */
public record NameMention(
    String id,
    Span span,
    EntityType type,
    Form form,
    @Nullable Entity entity,
    @Nullable Repair repair,
    @Nullable String unresolved,
    @Nullable PlaceUse use) {
  /** How something is mentioned. */
  public enum Form {
    NAME,
    NOMINAL
  }

  /**
   * A damaged name set right.
   *
   * @param confidence 0 to 1
   */
  public record Repair(String from, String to, String reason, double confidence) {}

  /** What a place is to an article. */
  public enum PlaceUse {
    /** Something that is told as a fact took place there. */
    HAPPENED_AT,
    /** The report was written there. */
    DATELINE,
    MENTIONED
  }

  public NameMention(
      String id,
      Span span,
      EntityType type,
      Form form,
      @Nullable Entity entity,
      @Nullable Repair repair,
      @Nullable String unresolved) {
    this(id, span, type, form, entity, repair, unresolved, null);
  }

  public NameMention withId(String newId) {
    return new NameMention(newId, span, type, form, entity, repair, unresolved, use);
  }

  public NameMention withUse(PlaceUse newUse) {
    return new NameMention(id, span, type, form, entity, repair, unresolved, newUse);
  }

  public NameMention withoutEntity() {
    return new NameMention(id, span, type, form, null, repair, unresolved, use);
  }
}
