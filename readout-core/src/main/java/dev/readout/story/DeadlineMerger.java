package dev.readout.story;

import dev.readout.article.Span;
import dev.readout.position.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One ultimatum over all articles, with how it was set, moved, met or let pass. */
final class DeadlineMerger {
  private static final double LIKE_DEMAND = 0.5;

  /** One deadline of one article; its demand as words, which are compared again and again. */
  private record One(
      Source source,
      int number,
      Deadline deadline,
      @Nullable Actor setBy,
      @Nullable Actor addressee,
      @Nullable TimeRange due,
      Set<String> demand) {
    static final Comparator<One> ORDER =
        Comparator.comparing(One::source, Source.ORDER).thenComparingInt(One::number);

    List<Evidence> evidence() {
      return deadline.evidence().stream().map(span -> new Evidence(source.id(), span)).toList();
    }

    boolean moves() {
      return deadline.state() == Deadline.State.SHORTENED
          || deadline.state() == Deadline.State.EXTENDED;
    }
  }

  private DeadlineMerger() {}

  /**
   * Merges the deadlines of all sources.
   *
   * @param today the newest day of the story, by which a deadline may have passed; or null
   */
  static List<StoryDeadline> merge(List<Source> sources, @Nullable LocalDate today) {
    List<One> all = new ArrayList<>();
    for (Source source : sources) {
      List<Deadline> deadlines = source.reading().deadlines();
      for (int number = 0; number < deadlines.size(); number++) {
        Deadline deadline = deadlines.get(number);
        all.add(
            new One(
                source,
                number,
                deadline,
                source.actor(deadline.setBy()).orElse(null),
                source.actor(deadline.addressee()).orElse(null),
                TimeRange.parse(deadline.due()).orElse(null),
                Words.content(source.quote(deadline.demand()))));
      }
    }
    all.sort(One.ORDER);
    List<List<One>> groups = new ArrayList<>();
    for (One one : all) {
      Optional<List<One>> group =
          groups.stream().filter(old -> old.stream().anyMatch(o -> same(o, one))).findFirst();
      if (group.isPresent() && fits(group.get(), one)) {
        group.get().add(one);
      } else {
        List<One> fresh = new ArrayList<>();
        fresh.add(one);
        groups.add(fresh);
      }
    }
    return groups.stream().map(group -> deadline(group, today)).toList();
  }

  private static boolean fits(List<One> group, One one) {
    return group.stream()
        .allMatch(old -> meet(old.setBy(), one.setBy()) && meet(old.addressee(), one.addressee()));
  }

  private static boolean same(One a, One b) {
    boolean sides = meet(a.setBy(), b.setBy()) && meet(a.addressee(), b.addressee());
    boolean oneSideKnown =
        (a.setBy() != null && b.setBy() != null)
            || (a.addressee() != null && b.addressee() != null);
    TimeRange dueA = a.due();
    TimeRange dueB = b.due();
    boolean sameDue = dueA != null && dueB != null && dueA.meets(dueB);
    boolean openDue = dueA == null || dueB == null;
    boolean likeDemand = Words.containment(a.demand(), b.demand()) >= LIKE_DEMAND;
    boolean sameText = a.source().id().equals(b.source().id());
    return sides
        && (oneSideKnown || likeDemand || (sameText && sameDue))
        && (sameDue || openDue || a.moves() || b.moves());
  }

  private static boolean meet(@Nullable Actor a, @Nullable Actor b) {
    return a == null || b == null || a.match(b) != Actor.Match.DIFFERENT;
  }

  private static StoryDeadline deadline(List<One> group, @Nullable LocalDate today) {
    List<StoryDeadline.Step> history = new ArrayList<>();
    TimeRange due = null;
    Deadline.State state = Deadline.State.SET;
    for (One one : group) {
      TimeRange said = one.due();
      boolean newDue = said != null && (due == null || !said.meets(due) || said.finerThan(due));
      boolean newState = history.isEmpty() || overrides(one.deadline().state(), state);
      if (newState) {
        state = one.deadline().state();
      }
      if (newDue) {
        due = said;
      }
      if (newState || newDue) {
        boolean tellDue = newDue && !history.isEmpty();
        history.add(
            new StoryDeadline.Step(
                one.source().day(),
                one.deadline().state(),
                tellDue && due != null ? due.value() : null,
                one.evidence()));
      }
    }
    boolean over = due != null && today != null && due.last().isBefore(today);
    if (over && state != Deadline.State.MET) {
      state = Deadline.State.PASSED;
    }
    return new StoryDeadline(
        first(group, one -> one.setBy() == null ? null : one.setBy().named()),
        first(group, one -> one.addressee() == null ? null : one.addressee().named()),
        first(group, one -> words(one, one.deadline().demand())),
        first(group, one -> words(one, one.deadline().consequence())),
        due == null ? first(group, one -> one.deadline().due()) : due.value(),
        state,
        history,
        group.stream().map(one -> new ItemMention(one.source().id(), "d" + one.number())).toList());
  }

  /** That a deadline was set is no news once it was moved. */
  private static boolean overrides(Deadline.State next, Deadline.State held) {
    return next != held && next != Deadline.State.SET;
  }

  private static @Nullable String words(One one, List<Span> spans) {
    return spans.isEmpty() ? null : one.source().quote(spans);
  }

  private static <T> @Nullable T first(List<One> group, Function<One, @Nullable T> part) {
    return group.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
