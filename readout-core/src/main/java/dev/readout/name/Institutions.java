package dev.readout.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ministries, parliaments, armies and courts, which every state has: made from a pattern and a
 * state when asked for.
 */
final class Institutions {
  /**
   * A kind of institution.
   *
   * @param patterns keys of what it is called when the state stands before or after
   * @param head the post of whoever leads it
   */
  record Kind(String code, String name, List<String> patterns, OfficeKind head) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Kind> byPattern = new HashMap<>();
  private final Map<String, Kind> byWord = new HashMap<>();
  private final States states;

  /** Ids and names of those that have an entry of their own, by state and kind. */
  private final Map<String, List<String>> own = new LinkedHashMap<>();

  /** Words that stand alone for one kind, or for one in some states only. */
  private final Map<String, Set<String>> alone = new HashMap<>();

  private Institutions(States states) {
    this.states = states;
  }

  static Institutions load(States states) {
    Institutions institutions = new Institutions(states);
    for (List<String> row : Tables.rows("institutions.tsv")) {
      List<String> patterns = Tables.parts(row.get(2)).stream().map(NameKey::of).toList();
      Kind kind =
          new Kind(row.get(0), row.get(1), patterns, OfficeKind.valueOf(headOrAny(row.get(3))));
      institutions.kinds.add(kind);
      patterns.forEach(p -> institutions.byPattern.putIfAbsent(p, kind));
      Tables.parts(Tables.cell(row, 4)).forEach(words -> institutions.addAlone(words, kind));
    }
    for (List<String> row : Tables.rows("institution-ids.tsv")) {
      institutions.own.put(row.get(0) + "/" + row.get(1), row);
    }
    return institutions;
  }

  private void addAlone(String words, Kind kind) {
    int colon = words.indexOf(':');
    String key = NameKey.of(colon < 0 ? words : words.substring(0, colon));
    alone.put(key, colon < 0 ? Set.of() : Set.of(words.substring(colon + 1).split(" ")));
    byWord.put(key, kind);
  }

  private static String headOrAny(String head) {
    for (OfficeKind kind : OfficeKind.values()) {
      if (kind.name().equals(head)) {
        return head;
      }
    }
    return OfficeKind.MINISTER.name();
  }

  /** The kind whose pattern the words are, without a state. */
  @Nullable Kind kind(String key) {
    Kind kind = byWord.get(key);
    return kind != null ? kind : byPattern.get(key);
  }

  /** Whether the words without a state can mean that state's institution. */
  boolean isCalled(String key, String state) {
    Set<String> states = alone.getOrDefault(key, Set.of());
    return states.isEmpty() || states.contains(state);
  }

  KnownEntity of(Kind kind, State state) {
    List<String> entry = own.get(state.code() + "/" + kind.code());
    String id =
        entry != null
            ? entry.get(2)
            : "readout:"
                + state.code()
                + "-"
                + kind.code().toLowerCase(Locale.ROOT).replace('_', '-');
    String name = entry != null ? entry.get(3) : kind.name().replace("{state}", state.name());
    if (kind.code().equals("CABINET")) {
      return States.known(state);
    }
    return new KnownEntity(
        id,
        name,
        EntityType.ORGANIZATION,
        kind.code(),
        state.code(),
        "",
        List.of(),
        state.capital(),
        null);
  }

  /** Finds "russian foreign ministry", "foreign ministry of russia", "russias foreign ministry". */
  Optional<KnownEntity> find(String key) {
    String plain = key.startsWith("the ") ? key.substring(4) : key;
    for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
      Kind kind = byPattern.get(plain.substring(space + 1));
      if (kind != null) {
        Optional<State> state = state(plain.substring(0, space));
        if (state.isPresent()) {
          return Optional.of(of(kind, state.get()));
        }
      }
    }
    for (int of = plain.lastIndexOf(" of "); of > 0; of = plain.lastIndexOf(" of ", of - 1)) {
      Kind kind = byPattern.get(plain.substring(0, of));
      if (kind != null) {
        String rest = plain.substring(of + 4);
        Optional<State> state = state(rest.startsWith("the ") ? rest.substring(4) : rest);
        if (state.isPresent()) {
          return Optional.of(of(kind, state.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<State> state(String key) {
    return states
        .byDemonym(key)
        .or(() -> states.byName(key))
        .or(
            () ->
                key.endsWith("s")
                    ? states.byName(key.substring(0, key.length() - 1))
                    : Optional.empty());
  }

  Optional<KnownEntity> byId(String id) {
    for (Map.Entry<String, List<String>> entry : own.entrySet()) {
      if (entry.getValue().get(2).equals(id)) {
        String code = entry.getValue().get(1);
        return kinds.stream()
            .filter(k -> k.code().equals(code))
            .findFirst()
            .flatMap(k -> states.byCode(entry.getValue().get(0)).map(s -> of(k, s)));
      }
    }
    if (!id.startsWith("readout:") || id.length() < 11 || id.charAt(10) != '-') {
      return Optional.empty();
    }
    String code = id.substring(11).toUpperCase(Locale.ROOT).replace('-', '_');
    return kinds.stream()
        .filter(k -> k.code().equals(code))
        .findFirst()
        .flatMap(k -> states.byCode(id.substring(8, 10)).map(s -> of(k, s)));
  }

  int size() {
    return kinds.size() * states.size();
  }
}
