package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for rows of the knowledge base that cannot all be true: impossible dates, two holders of a
 * post for one, a title or words in capitals left in a name, one person under two ids.
 */
final class KnowledgeCheck {
  private static final Pattern DATE =
      Pattern.compile("|(\\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(^(The|Of|And|President|Vice|Deputy|Acting|Interim|Prime|Minister|Chancellor|Governor|Ambassador|"
              + "Chair\\w*|Chief|Commissioner|Administrator|General|Gen\\.|Colonel|Col\\.|Dr\\.?|Sir|Dame|Mr\\.?|Mrs\\.?|Ms\\.?) )"
              + "|\\b(President|Minister|Council|Leader|since|spelled) |[()\\[\\]/;:]|^(and|of|the) ",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}.])(?![IVX]+\\b)\\p{Lu}{4,}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** Posts that one person holds at a time. */
  private static final Set<OfficeKind> SINGLE =
      EnumSet.of(
          OfficeKind.HEAD_OF_STATE,
          OfficeKind.HEAD_OF_GOVERNMENT,
          OfficeKind.FOREIGN_MINISTER,
          OfficeKind.DEFENCE_MINISTER,
          OfficeKind.FINANCE_MINISTER);

  /** Two rows may overlap by so many days: lists differ about the day of a handover. */
  private static final int HANDOVER = 31;

  /** Likeness of names from which two holders of one post at one time are taken for one person. */
  private static final double ALIKE = 0.85;

  private final Map<String, KnownEntity> entities;
  private final Set<String> problems = new LinkedHashSet<>();

  private KnowledgeCheck(Map<String, KnownEntity> entities) {
    this.entities = entities;
  }

  static List<String> problems(
      Map<String, KnownEntity> entities,
      Map<String, List<Office>> offices,
      Map<String, List<Office>> posts) {
    KnowledgeCheck check = new KnowledgeCheck(entities);
    offices.forEach(
        (person, held) -> {
          check.name(person);
          held.forEach(check::dates);
        });
    posts.values().forEach(check::overlaps);
    return new ArrayList<>(check.problems);
  }

  private void name(String person) {
    KnownEntity known = entities.get(person);
    if (known == null) {
      problems.add("nobody is called " + person);
    } else if (known.name().isBlank()) {
      problems.add(person + " has no name");
    } else if (LATIN.matcher(known.name()).find()
        && (TITLE.matcher(known.name()).find() || CAPITALS.matcher(known.name()).find())) {
      problems.add(person + ": a title or capitals in the name: " + known.name());
    }
  }

  private void dates(Office office) {
    String row = name(office) + ": " + office.title() + " ";
    for (String date : List.of(office.start(), office.end(), office.checked())) {
      if (!DATE.matcher(date).matches()) {
        problems.add(row + "has no date such as " + date);
        return;
      }
    }
    if (!office.end().isEmpty()
        && !office.start().isEmpty()
        && Office.last(office.end()).compareTo(Office.first(office.start())) < 0) {
      problems.add(row + "ends " + office.end() + " before it starts " + office.start());
    }
    if (!office.checked().isEmpty()
        && Office.last(office.checked()).compareTo(Office.first(office.start())) < 0) {
      problems.add(row + "starts " + office.start() + " after it was checked " + office.checked());
    }
  }

  private void overlaps(List<Office> held) {
    if (held.isEmpty() || !SINGLE.contains(held.getFirst().kind())) {
      return;
    }
    if (held.getFirst().state().isEmpty() || held.getFirst().state().equals("int")) {
      return;
    }
    List<Office> sorted =
        held.stream()
            .filter(o -> o.start().length() == 10)
            .sorted(Comparator.comparing(Office::start).thenComparing(Office::person))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      Office before = sorted.get(i - 1);
      Office after = sorted.get(i);
      if (!before.person().equals(after.person()) && together(before, after) > HANDOVER) {
        problems.add(
            after.kind()
                + "/"
                + after.state()
                + ": "
                + term(before)
                + " and "
                + term(after)
                + (alike(before, after) ? ", perhaps one person under two ids" : ""));
      }
    }
  }

  /** Days for which both rows are known to be true; rows without a full date say nothing. */
  private static long together(Office before, Office after) {
    String end = before.end().isEmpty() ? Office.first(before.checked()) : before.end();
    String last = after.end().isEmpty() ? Office.first(after.checked()) : after.end();
    String until = end.compareTo(last) < 0 ? end : last;
    return until.length() < 10
        ? 0
        : LocalDate.parse(until).toEpochDay() - LocalDate.parse(after.start()).toEpochDay();
  }

  private boolean alike(Office a, Office b) {
    return NameMatcher.standard().match(name(a), name(b), NameMatcher.Kind.PERSON).score() >= ALIKE;
  }

  private String term(Office office) {
    return name(office)
        + " ("
        + office.person()
        + ") from "
        + office.start()
        + (office.end().isEmpty() ? "" : " until " + office.end());
  }

  private String name(Office office) {
    KnownEntity known = entities.get(office.person());
    return known == null ? office.person() : known.name();
  }
}
