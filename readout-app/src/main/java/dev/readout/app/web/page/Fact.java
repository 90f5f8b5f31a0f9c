package dev.readout.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of one thing found in an article.
 *
 * @param anchor where the card is on the page
 * @param words the words it was found in
 * @param lines what was made of it: meaning, rule, reason
 * @param entity the page of whom it means, or null
 * @param at the same page with its words marked
 */
public record Fact(
    String anchor,
    String kind,
    String words,
    @Nullable Badge badge,
    List<String> lines,
    @Nullable String entity,
    String at) {
  /** Cards of one kind. */
  public record Group(String name, List<Fact> facts, boolean open) {}
}
