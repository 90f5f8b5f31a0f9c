package dev.readout.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States by code, name, adjective, people and capital, and the words that stand for their
 * governments.
 */
final class States {
  /** How words stand for a government. */
  enum MetonymKind {
    /** A seat of power, which is always the office. */
    PALACE,
    /** A town: what it does decides. */
    CAPITAL
  }

  /**
   * Words that stand for a government.
   *
   * @param id of the office itself, or empty for the state
   */
  record Metonym(String state, MetonymKind kind, String id, String name) {}

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<String, State> byId = new HashMap<>();
  private final Map<String, State> byName = new HashMap<>();
  private final Map<String, State> byDemonym = new HashMap<>();
  private final Map<String, Metonym> metonyms = new HashMap<>();

  private States() {}

  static States load() {
    States states = new States();
    for (List<String> row : Tables.rows("states.tsv")) {
      states.add(row);
    }
    for (List<String> row : Tables.rows("metonyms.tsv")) {
      String kind = row.get(2);
      if (!kind.equals("SHORT")) {
        states.metonyms.put(
            NameKey.of(row.get(1)),
            new Metonym(
                row.get(0), MetonymKind.valueOf(kind), Tables.cell(row, 3), Tables.cell(row, 4)));
      }
    }
    return states;
  }

  private void add(List<String> row) {
    Entity.Coordinates place =
        row.get(7).isEmpty()
            ? null
            : new Entity.Coordinates(
                Double.parseDouble(row.get(7)),
                Double.parseDouble(row.get(8)),
                Entity.Precision.COUNTRY);
    State state =
        new State(
            row.get(0),
            row.get(1),
            row.get(2),
            Tables.parts(row.get(3)),
            Tables.parts(row.get(4)),
            Tables.parts(row.get(5)),
            row.get(6),
            place,
            row.get(9),
            row.get(10));
    byCode.put(state.code(), state);
    byId.put(state.id(), state);
    byName.putIfAbsent(NameKey.of(state.name()), state);
    state.aliases().forEach(alias -> byName.putIfAbsent(NameKey.of(alias), state));
    // "American" is the United States and not American Samoa: whoever has a point on the map goes
    // first.
    boolean weighty = place != null;
    for (List<String> words : List.of(state.adjectives(), state.people())) {
      for (String word : words) {
        State old = byDemonym.get(NameKey.of(word));
        if (old == null || weighty && old.place() == null) {
          byDemonym.put(NameKey.of(word), state);
        }
      }
    }
    if (!state.capital().isEmpty() && weighty) {
      metonyms.putIfAbsent(
          NameKey.of(state.capital()), new Metonym(state.code(), MetonymKind.CAPITAL, "", ""));
    }
  }

  Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<State> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<State> byName(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  Optional<State> byDemonym(String key) {
    return Optional.ofNullable(byDemonym.get(key));
  }

  @Nullable Metonym metonym(String key) {
    return metonyms.get(key);
  }

  int size() {
    return byCode.size();
  }

  Iterable<State> all() {
    return byCode.values();
  }

  static KnownEntity known(State state) {
    return new KnownEntity(
        state.id(),
        state.name(),
        EntityType.GOVERNMENT,
        "STATE",
        state.code(),
        "",
        state.aliases(),
        state.capital(),
        state.place());
  }
}
