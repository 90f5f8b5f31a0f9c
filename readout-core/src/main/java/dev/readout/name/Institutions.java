package dev.readout.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final States states;

  /** Institutions that have an entry of their own, by state and kind. */
  private static final Map<String, String[]> OWN =
      Map.of(
          "us/FOREIGN_MINISTRY", new String[] {"Q789915", "United States Department of State"},
          "us/DEFENCE_MINISTRY", new String[] {"Q11209", "United States Department of Defense"},
          "us/SUPREME_COURT", new String[] {"Q11201", "Supreme Court of the United States"},
          "us/CENTRAL_BANK", new String[] {"Q53536", "Federal Reserve"},
          "us/PARLIAMENT", new String[] {"Q11268", "United States Congress"},
          "gb/PARLIAMENT", new String[] {"Q11005", "Parliament of the United Kingdom"},
          "gb/CENTRAL_BANK", new String[] {"Q183862", "Bank of England"},
          "de/PARLIAMENT", new String[] {"Q154797", "Bundestag"});

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
    }
    return institutions;
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
    return byPattern.get(key);
  }

  KnownEntity of(Kind kind, State state) {
    String[] own = OWN.get(state.code() + "/" + kind.code());
    String id =
        own != null
            ? own[0]
            : "readout:"
                + state.code()
                + "-"
                + kind.code().toLowerCase(Locale.ROOT).replace('_', '-');
    String name = own != null ? own[1] : kind.name().replace("{state}", state.name());
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
