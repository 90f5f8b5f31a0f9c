package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Accounts for a {@link KnowledgeBase}: how much, how old, one entity in full, gaps and
 * contradictions. Immutable and thread-safe.
 */
public final class KnowledgeReport {
  private static final List<OfficeKind> EXPECTED =
      List.of(
          OfficeKind.HEAD_OF_STATE,
          OfficeKind.HEAD_OF_GOVERNMENT,
          OfficeKind.FOREIGN_MINISTER,
          OfficeKind.DEFENCE_MINISTER,
          OfficeKind.FINANCE_MINISTER);

  private final KnowledgeBase knowledge;

  KnowledgeReport(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** How many of what. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("people with an office", knowledge.officesByPerson().size());
    counts.put("offices", offices().size());
    counts.put("states and territories", knowledge.states().size());
    counts.put("organisations", count(false));
    counts.put("outlets by domain", knowledge.outlets().size());
    counts.put("institutions of states", knowledge.institutions().size());
    counts.put("regions and sites", count(true));
    counts.put("place names", knowledge.towns().size());
    return counts;
  }

  private int count(boolean places) {
    int count = 0;
    for (KnownEntity entity : knowledge.entities().values()) {
      boolean place = entity.type() == EntityType.PLACE;
      count += entity.type() != EntityType.PERSON && place == places ? 1 : 0;
    }
    return count;
  }

  private List<Office> offices() {
    return knowledge.officesByPerson().values().stream().flatMap(List::stream).toList();
  }

  /**
   * How old the rows are: for each source and month of checking, how many rows it holds and how
   * many of them say that somebody is still in office.
   */
  public List<String> ages() {
    Map<String, int[]> ages = new TreeMap<>();
    for (Office office : offices()) {
      int[] rows = ages.computeIfAbsent(office.source() + ", " + office.checked(), k -> new int[2]);
      rows[0]++;
      rows[1] += office.end().isEmpty() ? 1 : 0;
    }
    List<String> lines = new ArrayList<>();
    ages.forEach(
        (source, rows) ->
            lines.add(
                "%s: %d offices, %d of them held when checked"
                    .formatted(source, rows[0], rows[1])));
    return lines;
  }

  /** The day up to which the newest row of a high post was checked; gaps are counted there. */
  public LocalDate newest() {
    String month =
        offices().stream()
            .filter(o -> EXPECTED.contains(o.kind()) && o.end().isEmpty())
            .map(Office::checked)
            .max(String::compareTo)
            .orElse("2000-01");
    return LocalDate.parse(Office.first(month));
  }

  /**
   * High posts of states of which no holder is known on a day, or only one whose row may be out of
   * date. A post that the state does not have is none of them.
   */
  public List<String> gaps(LocalDate day) {
    List<String> gaps = new ArrayList<>();
    for (State state : knowledge.states().all()) {
      if (state.place() == null) {
        continue;
      }
      for (OfficeKind kind : EXPECTED) {
        Holders holders = knowledge.holders(kind, state.code(), day);
        boolean known = !holders.offices().isEmpty() && holders.stale() == null;
        if (!known && !knowledge.lacks(kind, state.code(), day)) {
          String last =
              holders.offices().isEmpty()
                  ? "nobody known"
                  : knowledge
                          .byId(holders.offices().getFirst().person())
                          .map(KnownEntity::name)
                          .orElse("somebody")
                      + " when last checked, "
                      + holders.offices().getFirst().checked();
          gaps.add("%s: %s on %s: %s".formatted(state.name(), kind, day, last));
        }
      }
    }
    return gaps;
  }

  /** Rows that cannot all be true, each as one line. */
  public List<String> contradictions() {
    return KnowledgeCheck.problems(
        knowledge.entities(), knowledge.officesByPerson(), knowledge.officesByPost());
  }

  /**
   * The rows about one entity, as a reader would want to see them: name, other names, offices with
   * dates, source and check, and whose table it comes from.
   */
  public List<String> explain(String id) {
    List<String> lines = new ArrayList<>();
    knowledge.byId(id).ifPresent(e -> describe(e, lines));
    for (Office office : knowledge.offices(id)) {
      lines.add(
          "%s  %s..%s  %s (%s; %s, checked %s)"
              .formatted(
                  office.kind(),
                  office.start(),
                  office.end(),
                  office.title(),
                  office.state(),
                  office.source(),
                  office.checked()));
    }
    if (!lines.isEmpty() && !knowledge.origin(id).isEmpty()) {
      lines.add("from: " + knowledge.origin(id));
    }
    return lines;
  }

  private void describe(KnownEntity e, List<String> lines) {
    lines.add(
        e.id() + "  " + e.name() + "  " + e.type() + (e.kind().isEmpty() ? "" : " " + e.kind()));
    if (!e.aliases().isEmpty()) {
      lines.add("also: " + String.join(", ", e.aliases()));
    }
    if (!e.state().isEmpty()) {
      String state = knowledge.states().byCode(e.state()).map(State::name).orElse(e.state());
      lines.add("of: " + state + (e.seat().isEmpty() ? "" : ", " + e.seat()));
    }
    Entity.Coordinates place = e.place();
    if (place != null) {
      lines.add(
          "at: %s, %s (%s)".formatted(place.latitude(), place.longitude(), place.precision()));
    }
  }
}
