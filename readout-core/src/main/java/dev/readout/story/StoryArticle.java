package dev.readout.story;

import dev.readout.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story and its place among the copies.
 *
 * @param published printed as the day alone, or null where not known
 * @param title not printed: the reading has it
 * @param publisher whose page it is, or null
 * @param origin who wrote it first, or null
 */
public record StoryArticle(
    @Nullable PublicationDate published,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String origin,
    FamilyMember member) {
  public String id() {
    return member.article();
  }
}
