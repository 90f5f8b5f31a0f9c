package dev.readout.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Looks for rows of the knowledge base that cannot all be true. */
final class KnowledgeCheck {
  private KnowledgeCheck() {}

  static List<String> problems(
      Map<String, KnownEntity> entities,
      Map<String, List<Office>> offices,
      Map<String, List<Office>> posts) {
    List<String> problems = new ArrayList<>();
    offices.forEach(
        (person, held) -> {
          if (!entities.containsKey(person)) {
            problems.add("nobody is called " + person);
          }
          for (Office office : held) {
            if (!office.end().isEmpty()
                && !office.start().isEmpty()
                && Office.last(office.end()).compareTo(Office.first(office.start())) < 0) {
              problems.add(
                  person
                      + ": "
                      + office.title()
                      + " ends "
                      + office.end()
                      + " before it starts "
                      + office.start());
            }
          }
        });
    posts.forEach((post, held) -> overlaps(post, held, problems));
    return problems;
  }

  private static void overlaps(String post, List<Office> held, List<String> problems) {
    if (held.isEmpty() || !isForOne(held.getFirst().kind()) || held.getFirst().state().isEmpty()) {
      return;
    }
    List<Office> sorted =
        held.stream()
            .filter(o -> o.start().length() == 10)
            .sorted(Comparator.comparing(Office::start))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      Office before = sorted.get(i - 1);
      Office after = sorted.get(i);
      if (!before.person().equals(after.person())
          && before.end().length() == 10
          && before.end().compareTo(after.start()) > 0
          && before.title().equals(after.title())) {
        problems.add(
            post
                + ": "
                + before.person()
                + " until "
                + before.end()
                + " and "
                + after.person()
                + " from "
                + after.start());
      }
    }
  }

  private static boolean isForOne(OfficeKind kind) {
    return kind == OfficeKind.HEAD_OF_GOVERNMENT
        || kind == OfficeKind.FOREIGN_MINISTER
        || kind == OfficeKind.DEFENCE_MINISTER;
  }
}
