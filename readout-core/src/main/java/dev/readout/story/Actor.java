package dev.readout.story;

import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, comparable across articles.
 *
 * @param key equal for the same actor: a Wikidata id, else the folded name
 * @param words the folded name's words
 * @param known a Wikidata entity
 * @param proper a name, not a description such as "officials"
 * @param state the state that this actor is, as "Kremlin" is Russia; or null
 * @param serves the state in whose name it acts; or null
 */
record Actor(
    String key,
    Named named,
    EntityType type,
    List<String> words,
    boolean known,
    boolean proper,
    @Nullable String state,
    @Nullable String serves) {
  /** How two actors stand to each other. */
  enum Match {
    SAME,
    /** A leader or ministry and its government. */
    NESTED,
    DIFFERENT
  }

  private static final Set<String> SPEAKING_FOR_ALL =
      Set.of("government", "cabinet", "presidency", "administration");

  static Actor of(NameMention mention, String text) {
    Entity entity = mention.entity();
    NameMention.Repair repair = mention.repair();
    String name =
        entity != null
            ? entity.name()
            : repair != null ? repair.to() : Quote.tidy(mention.span().in(text));
    boolean known = entity != null && !entity.isLocal();
    boolean proper = entity != null || mention.form() == NameMention.Form.NAME;
    String role = entity == null ? null : entity.role();
    return make(entity != null && known ? entity.id() : null, name, mention.type(), proper, role);
  }

  /** An actor that no name of the reading stands for: only its words are known. */
  static Actor described(String words) {
    return make(null, words, EntityType.OTHER, false, null);
  }

  private static Actor make(
      @Nullable String id, String name, EntityType type, boolean proper, @Nullable String role) {
    List<String> words = Words.list(name);
    String folded = String.join(" ", words);
    boolean isState = proper && type != EntityType.PERSON && States.isKnown(name);
    boolean isBody = type == EntityType.ORGANIZATION || type == EntityType.GOVERNMENT;
    String serves =
        role != null
            ? States.served(role).orElse(null)
            : isBody && !isState ? States.served(name).orElse(null) : null;
    String state = null;
    if (isState || (type == EntityType.GOVERNMENT && proper && serves == null)) {
      state = States.usual(name);
    } else if (serves != null && words.stream().anyMatch(SPEAKING_FOR_ALL::contains)) {
      state = serves;
    }
    return new Actor(
        id != null ? id : "name:" + folded,
        new Named(id, name),
        type,
        words,
        id != null,
        proper,
        state,
        serves);
  }

  Match match(Actor other) {
    if (key.equals(other.key)) {
      return Match.SAME;
    }
    if (state != null && state.equals(other.state)) {
      return Match.SAME;
    }
    if (!(known && other.known) && (isShortFor(other) || other.isShortFor(this))) {
      return Match.SAME;
    }
    boolean nested =
        (state != null && state.equals(other.serves))
            || (other.state != null && other.state.equals(serves));
    return nested ? Match.NESTED : Match.DIFFERENT;
  }

  /** A surname for a full name; for descriptions, the same head word. */
  private boolean isShortFor(Actor whole) {
    if (words.isEmpty() || whole.words.isEmpty() || proper != whole.proper) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String head = whole.words.get(whole.words.size() - 1);
    return proper
        ? words.size() == 1
            && whole.words.size() > 1
            && type == EntityType.PERSON
            && whole.type == EntityType.PERSON
            && last.equals(head)
        : Words.stem(last).equals(Words.stem(head));
  }

  /** What an index of actors is asked for: the actor and the state it stands for or serves. */
  List<String> handles() {
    List<String> handles = new ArrayList<>();
    handles.add(key);
    if (state != null) {
      handles.add("state:" + state);
    }
    if (serves != null) {
      handles.add("state:" + serves);
    }
    if (type == EntityType.PERSON && !words.isEmpty()) {
      handles.add("last:" + words.get(words.size() - 1));
    }
    return handles;
  }
}
