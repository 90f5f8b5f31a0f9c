package dev.readout.story;

import dev.readout.event.Participant;
import java.util.ArrayList;
import java.util.List;

/**
 * How the participants of two events go together.
 *
 * @param same participants that are the same
 * @param nested leaders met by their governments
 * @param loose descriptions with the same head word ("the bus")
 * @param leftHere proper participants of the first that the second lacks
 * @param leftThere proper participants of the second that the first lacks
 */
record PartyFit(
    int same,
    int nested,
    int loose,
    List<EventMention.Part> leftHere,
    List<EventMention.Part> leftThere) {
  PartyFit {
    leftHere = List.copyOf(leftHere);
    leftThere = List.copyOf(leftThere);
  }

  static PartyFit of(EventCluster a, EventCluster b) {
    List<EventMention.Part> here = new ArrayList<>(a.parties());
    List<EventMention.Part> there = new ArrayList<>(b.parties());
    int same = pair(here, there, Actor.Match.SAME);
    int nested = pair(here, there, Actor.Match.NESTED);
    return new PartyFit(same, nested, loose(a, b), here, there);
  }

  private static int pair(
      List<EventMention.Part> here, List<EventMention.Part> there, Actor.Match wanted) {
    int pairs = 0;
    for (EventMention.Part part : List.copyOf(here)) {
      for (EventMention.Part other : there) {
        boolean placed = part.isPlace() || other.isPlace();
        if (rolesMeet(part.role(), other.role())
            && part.actor().match(other.actor()) == wanted
            && !(placed && wanted == Actor.Match.NESTED)) {
          here.remove(part);
          there.remove(other);
          pairs++;
          break;
        }
      }
    }
    return pairs;
  }

  private static int loose(EventCluster a, EventCluster b) {
    int loose = 0;
    for (EventMention.Part part : a.parts()) {
      if (!part.actor().proper() && isDescribed(part, b)) {
        loose++;
      }
    }
    return loose;
  }

  private static boolean isDescribed(EventMention.Part part, EventCluster cluster) {
    for (EventMention.Part other : cluster.parts()) {
      if (!other.actor().proper()
          && rolesMeet(part.role(), other.role())
          && part.actor().match(other.actor()) == Actor.Match.SAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean rolesMeet(Participant.Role a, Participant.Role b) {
    boolean directed =
        (a == Participant.Role.SOURCE && b == Participant.Role.TARGET)
            || (a == Participant.Role.TARGET && b == Participant.Role.SOURCE);
    return !directed;
  }

  /** Each names somebody whom the other does not: two meetings, two attacks. */
  boolean rival() {
    return !leftHere.isEmpty() && !leftThere.isEmpty();
  }

  /** They part over nobody but the doer. */
  boolean rivalOverSource() {
    return leftHere.stream().allMatch(part -> part.role() == Participant.Role.SOURCE)
        && leftThere.stream().allMatch(part -> part.role() == Participant.Role.SOURCE);
  }

  int met() {
    return same + nested;
  }
}
