package dev.readout.story;

import dev.readout.event.EventStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Whether two mentions, or two groups of them, tell the same deed. First the vetoes: named rules,
 * one of which is enough to keep them apart. Then the support: what they share must weigh enough.
 * After the idea of event coreference by compatible arguments (Cybulska and Vossen 2015); the
 * weights are plain and few on purpose, and equal for all types but acts of speech.
 */
final class MergeRules {
  /** What was decided and why. */
  sealed interface Verdict permits Same, Apart {}

  /** Compatible, with the weight of what is shared. */
  record Same(double support) implements Verdict {}

  /** Kept apart by a rule. */
  record Apart(String rule) implements Verdict {}

  /** Support needed to be one event. */
  static final double ENOUGH = 4;

  private static final double COPY_OF_SENTENCE = 6;
  private static final double LIKE_WORDS = 0.4;
  private static final int MOVED_AT_MOST_DAYS = 60;
  private static final int RIVAL_DATE_DAYS = 7;
  private static final int RECALLED_DAYS = 10;
  private static final int REPEATED_WORDS_DAYS = 3;

  private static final List<Set<String>> MODES_OF_ONE_DEED =
      List.of(
          Set.of("visit", "third-party", "multilateral"),
          Set.of("aerial", "drone", "heavy-weapons", "destroy", "explosives"),
          Set.of("explosives", "suicide-attack", "targeted", "destroy"),
          Set.of("firearms", "targeted", "abduct", "heavy-weapons"),
          Set.of("withdraw", "disarm", "ceasefire"),
          Set.of("troops", "weapons", "militia"),
          Set.of("demo", "riot", "obstruct", "vandalize", "strike"));

  private static final Set<String> CALL = stems("call phone telephone videoconference dial");
  private static final Set<String> FACE_TO_FACE =
      stems("meet met meeting summit visit host travel fly arrive welcome receive");

  private record Veto(String name, Test test) {}

  private interface Test {
    boolean keepsApart(EventCluster a, EventCluster b, PartyFit parties);
  }

  private final Set<String> placeParts;
  private final List<Veto> vetoes =
      List.of(
          new Veto("other modes", (a, b, parties) -> modesApart(a, b)),
          new Veto("other participants", this::partiesApart),
          new Veto("a third at the table", MergeRules::thirdParty),
          new Veto("other place", (a, b, parties) -> placesApart(a, b)),
          new Veto("other time", (a, b, parties) -> timesApart(a, b)),
          new Veto("done before it was planned", (a, b, parties) -> doneTooEarly(a, b)),
          new Veto("told at other times", (a, b, parties) -> toldApart(a, b)),
          new Veto("words of other days", (a, b, parties) -> wordsApart(a, b)));

  /**
   * Rules over one story.
   *
   * @param placeParts pairs "part>whole" of places, as its articles name them side by side
   */
  MergeRules(Set<String> placeParts) {
    this.placeParts = Set.copyOf(placeParts);
  }

  private static Set<String> stems(String words) {
    return Words.list(words).stream().map(Words::stem).collect(Collectors.toUnmodifiableSet());
  }

  Verdict judge(EventCluster a, EventCluster b) {
    if (TypeFamily.of(a.types().iterator().next()) != TypeFamily.of(b.types().iterator().next())) {
      return new Apart("other types");
    }
    if (sameSentence(a, b)) {
      return new Same(COPY_OF_SENTENCE);
    }
    PartyFit parties = PartyFit.of(a, b);
    for (Veto veto : vetoes) {
      if (veto.test().keepsApart(a, b, parties)) {
        return new Apart(veto.name());
      }
    }
    return new Same(support(a, b, parties));
  }

  private double support(EventCluster a, EventCluster b, PartyFit parties) {
    boolean verbal = TypeFamily.of(a.types().iterator().next()).isVerbal();
    double support = (verbal ? 1.5 : 2) * parties.same() + parties.nested() + parties.loose();
    support += timeSupport(a, b) + placeSupport(a, b);
    boolean sameWord = a.stems().stream().anyMatch(b.stems()::contains);
    support += sameWord ? 1 : 0;
    support += a.articles().stream().anyMatch(b.articles()::contains) ? 1 : 0;
    support += sameFigure(a, b) ? 2 : 0;
    support += verbal && likeWords(a, b) ? 2 : 0;
    support -= oneOfMany(a, b, parties) ? 1 : 0;
    boolean sameType = a.types().stream().anyMatch(b.types()::contains);
    return support - (sameType || sameWord ? 0 : 1.5);
  }

  /** One known party says little of a round of calls to many. */
  private static boolean oneOfMany(EventCluster a, EventCluster b, PartyFit parties) {
    int fewer = Math.min(a.parties().size(), b.parties().size());
    int more = Math.max(a.parties().size(), b.parties().size());
    return fewer == 1 && more > 2 && parties.met() == 1;
  }

  private static double timeSupport(EventCluster a, EventCluster b) {
    double best = 0;
    for (TimeRange mine : a.times()) {
      for (TimeRange theirs : b.times()) {
        if (mine.meets(theirs)) {
          best = Math.max(best, mine.isDay() && theirs.isDay() ? 3 : 1);
        }
      }
    }
    return best;
  }

  private double placeSupport(EventCluster a, EventCluster b) {
    double best = a.places().isEmpty() || b.places().isEmpty() ? 0 : -2;
    for (PlaceRef mine : a.places()) {
      for (PlaceRef theirs : b.places()) {
        best =
            Math.max(
                best,
                switch (mine.fit(theirs, placeParts)) {
                  case SAME -> 2;
                  case WITHIN -> 1.5;
                  case UNKNOWN -> 0;
                  case UNLIKE, APART -> -2;
                });
      }
    }
    return best;
  }

  /** A sentence taken over, whole or nearly so, tells the same event. */
  private static boolean sameSentence(EventCluster a, EventCluster b) {
    if (Collections.disjoint(a.stems(), b.stems())) {
      return false;
    }
    return anyPair(
        a,
        b,
        (mine, theirs) ->
            mine.isLong()
                && theirs.isLong()
                && mine.isCopyOf(theirs)
                && ToldSentence.byTwo(
                    a.sentences().getOrDefault(mine, Set.of()),
                    b.sentences().getOrDefault(theirs, Set.of())));
  }

  private static boolean likeWords(EventCluster a, EventCluster b) {
    return anyPair(
        a, b, (mine, theirs) -> Words.jaccard(mine.words(), theirs.words()) >= LIKE_WORDS);
  }

  private static boolean anyPair(
      EventCluster a, EventCluster b, BiPredicate<ToldSentence, ToldSentence> holds) {
    for (ToldSentence mine : a.sentences().keySet()) {
      for (ToldSentence theirs : b.sentences().keySet()) {
        if (holds.test(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameFigure(EventCluster a, EventCluster b) {
    return !Collections.disjoint(a.figures(), b.figures());
  }

  private static boolean modesApart(EventCluster a, EventCluster b) {
    if (a.modes().isEmpty() || b.modes().isEmpty()) {
      // "Talks" may be a call told without its mode; a meeting or a visit may not.
      return (isCall(a) && isFaceToFace(b)) || (isCall(b) && isFaceToFace(a));
    }
    return a.modes().stream()
        .noneMatch(
            mine ->
                b.modes().stream()
                    .anyMatch(
                        theirs ->
                            mine.equals(theirs)
                                || MODES_OF_ONE_DEED.stream()
                                    .anyMatch(
                                        deed -> deed.contains(mine) && deed.contains(theirs))));
  }

  private static boolean isCall(EventCluster cluster) {
    return cluster.modes().contains("phone") || cluster.stems().stream().anyMatch(CALL::contains);
  }

  private static boolean isFaceToFace(EventCluster cluster) {
    return !cluster.modes().contains("phone")
        && cluster.stems().stream().anyMatch(FACE_TO_FACE::contains);
  }

  private boolean partiesApart(EventCluster a, EventCluster b, PartyFit parties) {
    if (!parties.rival()) {
      return false;
    }
    boolean samePlaceAndDay = timeSupport(a, b) >= 3 && placeSupport(a, b) >= 1.5;
    boolean toldTogether = a.articles().stream().anyMatch(b.articles()::contains);
    boolean culprits =
        TypeFamily.of(a.types().iterator().next()).hasCulprit() && parties.rivalOverSource();
    return !samePlaceAndDay || toldTogether || !(culprits || parties.met() > 0);
  }

  /** Two who meet and three who meet are two meetings, unless day and place say otherwise. */
  private static boolean thirdParty(EventCluster a, EventCluster b, PartyFit parties) {
    int fewer = Math.min(a.parties().size(), b.parties().size());
    int more = Math.max(a.parties().size(), b.parties().size());
    boolean contact = TypeFamily.of(a.types().iterator().next()) == TypeFamily.CONTACT;
    return contact && fewer >= 2 && more > fewer && parties.met() > 0 && timeSupport(a, b) < 3;
  }

  private boolean placesApart(EventCluster a, EventCluster b) {
    boolean apart = false;
    for (PlaceRef mine : a.places()) {
      for (PlaceRef theirs : b.places()) {
        PlaceRef.Fit fit = mine.fit(theirs, placeParts);
        if (fit == PlaceRef.Fit.SAME || fit == PlaceRef.Fit.WITHIN) {
          return false;
        }
        apart |= fit == PlaceRef.Fit.APART;
      }
    }
    // A plan may move to another town while its day stands.
    boolean sameDayPlan =
        a.allStatus(TypeFamily.AHEAD) && b.allStatus(TypeFamily.AHEAD) && timeSupport(a, b) >= 3;
    return apart && !sameDayPlan;
  }

  private boolean timesApart(EventCluster a, EventCluster b) {
    if (a.times().isEmpty() || b.times().isEmpty()) {
      return false;
    }
    long gap = Long.MAX_VALUE;
    for (TimeRange mine : a.times()) {
      for (TimeRange theirs : b.times()) {
        if (mine.meets(theirs)) {
          return false;
        }
        gap = Math.min(gap, mine.gap(theirs));
      }
    }
    boolean ahead = a.allStatus(TypeFamily.AHEAD) || b.allStatus(TypeFamily.AHEAD);
    boolean moved =
        a.statuses().contains(EventStatus.POSTPONED)
            || b.statuses().contains(EventStatus.POSTPONED);
    if (ahead && moved) {
      return gap > MOVED_AT_MOST_DAYS;
    }
    boolean toldTogether = a.articles().stream().anyMatch(b.articles()::contains);
    boolean bothAhead = a.allStatus(TypeFamily.AHEAD) && b.allStatus(TypeFamily.AHEAD);
    boolean rivalDates = !toldTogether && placeSupport(a, b) >= 1.5;
    return !rivalDates || gap > (bothAhead ? RIVAL_DATE_DAYS : 1);
  }

  /** What was done by the day of an article is not what lies ahead on a later day. */
  private static boolean doneTooEarly(EventCluster a, EventCluster b) {
    return doneBefore(a, b) || doneBefore(b, a);
  }

  private static boolean doneBefore(EventCluster done, EventCluster other) {
    LocalDate told = done.firstTold();
    boolean isDone = done.allStatus(TypeFamily.DONE);
    if (told == null || !isDone) {
      return false;
    }
    boolean laterByDate =
        !other.times().isEmpty()
            && other.times().stream().allMatch(time -> time.first().isAfter(told));
    LocalDate otherTold = other.firstTold();
    boolean stillAhead =
        other.allStatus(TypeFamily.AHEAD) && otherTold != null && otherTold.isAfter(told);
    boolean sameDayPlan =
        other.allStatus(Set.of(EventStatus.PLANNED))
            && otherTold != null
            && !otherTold.isBefore(told)
            && done.times().isEmpty();
    boolean doneByDate =
        !done.times().isEmpty()
            && otherTold != null
            && other.allStatus(TypeFamily.AHEAD)
            && done.times().stream().allMatch(time -> time.last().isBefore(otherTold));
    return laterByDate || stillAhead || sameDayPlan || doneByDate;
  }

  /** Undated news of today and undated news of last month are two events. */
  private static boolean toldApart(EventCluster a, EventCluster b) {
    if (!a.anyStatus(TypeFamily.DONE) || !b.anyStatus(TypeFamily.DONE)) {
      return false;
    }
    boolean undated = a.times().isEmpty() || b.times().isEmpty();
    return undated && daysBetweenTellings(a, b) > RECALLED_DAYS;
  }

  private static boolean wordsApart(EventCluster a, EventCluster b) {
    boolean verbal = TypeFamily.of(a.types().iterator().next()).isVerbal();
    return verbal && timeSupport(a, b) < 3 && daysBetweenTellings(a, b) > REPEATED_WORDS_DAYS;
  }

  private static long daysBetweenTellings(EventCluster a, EventCluster b) {
    LocalDate firstA = a.firstTold();
    LocalDate firstB = b.firstTold();
    LocalDate lastA = a.lastTold();
    LocalDate lastB = b.lastTold();
    if (firstA == null || firstB == null || lastA == null || lastB == null) {
      return 0;
    }
    long aThenB = ChronoUnit.DAYS.between(lastA, firstB);
    long bThenA = ChronoUnit.DAYS.between(lastB, firstA);
    return Math.max(0, Math.max(aThenB, bThenA));
  }
}
