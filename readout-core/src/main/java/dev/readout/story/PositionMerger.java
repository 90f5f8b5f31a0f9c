package dev.readout.story;

import dev.readout.position.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One actor's stance on one matter, over all articles. */
final class PositionMerger {
  private static final double SAME_MATTER = 0.6;
  private static final double LIKE_WORDING = 0.4;

  /** One position of one article. */
  private record One(
      Source source,
      int number,
      Position position,
      Actor actor,
      @Nullable LocalDate asOf,
      String about,
      Set<String> words) {
    static final Comparator<One> ORDER =
        Comparator.comparing(One::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(one -> one.source().id())
            .thenComparingInt(One::number);

    boolean sameMatter(One other) {
      return Words.containment(words, other.words) >= SAME_MATTER
          || Words.jaccard(words, other.words) >= LIKE_WORDING;
    }
  }

  private PositionMerger() {}

  static List<StoryPosition> merge(List<Source> sources) {
    List<List<One>> groups = new ArrayList<>();
    for (One one : all(sources)) {
      groups.stream()
          .filter(
              group ->
                  group.get(0).actor().match(one.actor()) == Actor.Match.SAME
                      && group.get(0).position().stance() == one.position().stance()
                      && group.stream().anyMatch(one::sameMatter))
          .findFirst()
          .orElseGet(
              () -> {
                List<One> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(one);
    }
    return groups.stream().map(group -> position(group, groups)).toList();
  }

  private static List<One> all(List<Source> sources) {
    List<One> all = new ArrayList<>();
    for (Source source : sources) {
      List<Position> positions = source.reading().positions();
      for (int number = 0; number < positions.size(); number++) {
        Position position = positions.get(number);
        Actor actor = source.actor(position.actor()).orElse(null);
        if (actor != null) {
          String about = source.quote(position.content());
          all.add(
              new One(
                  source,
                  number,
                  position,
                  actor,
                  source.told(position.statement()),
                  about,
                  Words.content(about)));
        }
      }
    }
    all.sort(One.ORDER);
    return all;
  }

  private static StoryPosition position(List<One> group, List<List<One>> groups) {
    One first = group.get(0);
    boolean repeated =
        group.stream().anyMatch(one -> one.position().strength() == Position.Strength.REPEATED);
    return new StoryPosition(
        first.actor().named(),
        first.position().stance(),
        first.about(),
        repeated ? Position.Strength.REPEATED : null,
        first.asOf(),
        last(group),
        earlier(group, groups),
        group.stream().map(one -> new ItemMention(one.source().id(), "p" + one.number())).toList());
  }

  private static @Nullable LocalDate last(List<One> group) {
    return group.stream()
        .map(One::asOf)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The other stance that the actor gave up last before this one began. */
  private static StoryPosition.@Nullable Earlier earlier(List<One> group, List<List<One>> groups) {
    One first = group.get(0);
    StoryPosition.Earlier newest = null;
    for (List<One> other : groups) {
      LocalDate held = last(other);
      LocalDate begun = first.asOf();
      if (held != null
          && begun != null
          && held.isBefore(begun)
          && other.get(0).actor().match(first.actor()) == Actor.Match.SAME
          && other.get(0).position().stance() != first.position().stance()
          && other.stream().anyMatch(first::sameMatter)
          && (newest == null || newest.to() == null || !held.isBefore(newest.to()))) {
        newest = new StoryPosition.Earlier(other.get(0).position().stance(), held);
      }
    }
    return newest;
  }
}
