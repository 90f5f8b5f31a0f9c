package dev.readout.story;

import dev.readout.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is known of the copies among the articles of one story. */
public record StoryLineage(
    List<FamilyMember> members, List<StoryFamily> families, Origins origins) {
  public StoryLineage {
    members = List.copyOf(members);
    families = List.copyOf(families);
  }

  /** Every article for itself, and nothing known of their independence. */
  public static StoryLineage unknown(List<Reading> readings) {
    List<FamilyMember> members = new ArrayList<>();
    List<StoryFamily> families = new ArrayList<>();
    List<Reading> ordered =
        readings.stream().sorted(Comparator.comparing(Reading::id)).distinct().toList();
    for (Reading reading : ordered) {
      String family = "f" + (families.size() + 1);
      var credit = reading.article().credits().origin();
      members.add(FamilyMember.original(reading.id(), family));
      families.add(
          new StoryFamily(
              family,
              credit == null ? null : credit.name(),
              List.of(reading.id()),
              StoryFamily.Independence.UNCERTAIN,
              "not compared with the other articles"));
    }
    int certain = Math.min(1, families.size());
    return new StoryLineage(
        members,
        families,
        new Origins(certain, families.size(), List.of("articles not compared with one another")));
  }
}
