package dev.readout.clause;

import dev.readout.article.Span;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.name.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a noun or pronoun of the text names: the names of the article looked up by place. Immutable,
 * hence thread-safe.
 */
public final class Actors {
  private final String text;
  private final Names names;
  private final Map<String, NameMention> byId = new HashMap<>();

  public Actors(Names names, String text) {
    this.names = names;
    this.text = text;
    for (NameMention mention : names.mentions()) {
      byId.put(mention.id(), mention);
    }
  }

  public Optional<NameMention> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whom a noun or pronoun names: several for "the pair" or a description of two people, none where
   * the text names nobody.
   */
  public List<NameMention> named(Tree tree, int node) {
    Span word = tree.token(node).span();
    List<NameMention> direct = covering(word);
    if (!direct.isEmpty() && direct.stream().anyMatch(m -> m.type() == EntityType.PERSON)) {
      return direct;
    }
    // "State Duma deputy Ana Petrov" is the deputy, not the Duma
    int person = tree.child(node, "flat");
    List<NameMention> called =
        person < 0
            ? List.of()
            : covering(tree.token(person).span()).stream()
                .filter(m -> m.type() == EntityType.PERSON && m.span().start() > word.end() - 1)
                .toList();
    if (!direct.isEmpty()) {
      return called.isEmpty() ? direct : called;
    }
    for (int child : tree.children(node)) {
      // titles before a name and the name after a title: "spokesperson Ana Petrov"
      if (tree.is(child, "flat", "appos", "dep")) {
        List<NameMention> found =
            covering(tree.token(child).span()).stream()
                .filter(m -> m.type() == EntityType.PERSON || m.type() == EntityType.ORGANIZATION)
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return referred(word);
  }

  /** The mentions that hold a word: the longest, with all of equal span. */
  private List<NameMention> covering(Span word) {
    List<NameMention> holding =
        names.mentions().stream().filter(m -> m.span().contains(word)).toList();
    int longest = holding.stream().mapToInt(m -> m.span().length()).max().orElse(0);
    return holding.stream().filter(m -> m.span().length() == longest).toList();
  }

  private List<NameMention> referred(Span word) {
    return names.references().stream()
        .filter(r -> r.span().contains(word))
        .min(Comparator.comparingInt(r -> r.span().length()))
        .map(r -> r.mentions().stream().flatMap(id -> byId(id).stream()).toList())
        .orElse(List.of());
  }

  /** Mentions within a span, in order; where one holds another, the outer one. */
  public List<NameMention> within(Span span) {
    List<NameMention> inside =
        names.mentions().stream().filter(m -> span.contains(m.span())).toList();
    List<NameMention> outer = new ArrayList<>();
    for (NameMention mention : inside) {
      boolean nested =
          inside.stream()
              .anyMatch(
                  o ->
                      o.span().contains(mention.span())
                          && o.span().length() > mention.span().length());
      if (!nested) {
        outer.add(mention);
      }
    }
    return outer;
  }

  /** Equal for mentions that mean the same: the entity's id, or the words where none is known. */
  public String key(NameMention mention) {
    return mention.entity() != null
        ? mention.entity().id()
        : mention.span().in(text).toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  /** What a mention is called: its entity's name, or its words. */
  public String name(NameMention mention) {
    return mention.entity() != null ? mention.entity().name() : mention.span().in(text);
  }

  /** All mentions, in the order of the text. */
  public List<NameMention> all() {
    return names.mentions();
  }

  public String text() {
    return text;
  }
}
