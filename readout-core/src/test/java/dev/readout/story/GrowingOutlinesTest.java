package dev.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.CopyDetector;
import dev.readout.copy.Families;
import dev.readout.copy.FamilyIndex;
import dev.readout.reading.Reading;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However an archive grows, its outlines are those of all its articles told at once. */
class GrowingOutlinesTest {
  /** An archive without a disk, and the outlines that were given out for it. */
  private static final class Growing {
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Set<Correction> decisions = new LinkedHashSet<>();
    private final Set<StoryOutline> outlines = new LinkedHashSet<>();
    private FamilyIndex families = empty();
    private final GrowingOutlines growing = new GrowingOutlines(id -> families.kinOf(id));

    private FamilyIndex empty() {
      return new FamilyIndex(CopyDetector.standard(), new ComparedTexts(this::article, 100));
    }

    private Article article(String id) {
      return readings.get(id).article();
    }

    void add(Reading reading) {
      growing.add(reading);
      if (readings.put(reading.id(), reading) != null) {
        families = empty();
        readings.values().forEach(one -> families.add(one.article()));
      } else {
        families.add(reading.article());
      }
    }

    GrowingOutlines.Change settle() {
      GrowingOutlines.Change change = growing.settle(Corrections.of(decisions));
      change.gone().forEach(gone -> assertThat(outlines.remove(gone)).isTrue());
      change.come().forEach(come -> assertThat(outlines.add(come)).isTrue());
      return change;
    }

    List<StoryOutline> asOf(LocalDate day) {
      return growing.asOf(
          day,
          Corrections.of(decisions),
          families.kin(),
          some -> Families.kin(some.stream().map(this::article).toList()));
    }

    List<StoryOutline> toldAtOnce(LocalDate day) {
      return StoryTeller.standard()
          .outline(
              StoryBuilder.publishedBy(List.copyOf(readings.values()), day),
              Corrections.of(decisions));
    }

    List<StoryOutline> toldAtOnce() {
      return StoryTeller.standard().outline(readings.values(), Corrections.of(decisions));
    }
  }

  /** Matters, copies of some of their articles, and pages without any words. */
  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>(Matters.READINGS);
    for (int copy = 0; copy < 6; copy++) {
      Article from = readings.get(copy * 7).article();
      String text =
          copy % 2 == 0 ? from.text() : from.text().substring(from.text().indexOf(". ") + 2);
      readings.add(Matters.reading("copy" + copy, text, "2031-08-0" + (copy + 1)));
    }
    for (int empty = 0; empty < 4; empty++) {
      readings.add(Matters.reading("empty" + empty, "", "2031-05-0" + (1 + empty % 2)));
    }
    return readings;
  }

  private static Decision decision(List<Reading> readings, Random random) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      some.add(readings.get(random.nextInt(readings.size())).id());
    }
    List<String> articles = some.stream().distinct().toList();
    return switch (random.nextInt(articles.size() < 2 ? 3 : 5)) {
      case 0 -> new Decision.Rename(articles, "Title " + random.nextInt(100));
      case 1 -> new Decision.Pin(articles);
      case 2 -> new Decision.Unpin(articles);
      case 3 -> new Decision.Merge(articles);
      default -> new Decision.Split(articles.subList(0, 1), articles.subList(1, articles.size()));
    };
  }

  @Property(tries = 25)
  void anyWayToTheSameArticlesAndDecisionsGivesTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int batch) {
    Random random = new Random(seed);
    List<Reading> readings = readings();
    Collections.shuffle(readings, random);
    Growing growing = new Growing();
    for (int i = 0; i < readings.size(); i++) {
      growing.add(readings.get(i));
      if (random.nextInt(6) == 0) {
        // The same page with other words, as if its site had changed it.
        Reading old = readings.get(random.nextInt(i + 1));
        Article other = readings.get(random.nextInt(readings.size())).article();
        growing.add(Matters.reading(old.id(), other.text(), "2031-05-07"));
      }
      if (random.nextInt(5) == 0) {
        growing.decisions.add(
            new Correction("desk", Instant.ofEpochSecond(i), decision(readings, random)));
      }
      if (random.nextInt(8) == 0) {
        growing.decisions.stream().findAny().ifPresent(growing.decisions::remove);
      }
      if (i % batch == 0) {
        growing.settle();
        assertThat(growing.outlines).containsExactlyInAnyOrderElementsOf(growing.toldAtOnce());
      }
    }
    growing.settle();
    assertThat(growing.outlines).containsExactlyInAnyOrderElementsOf(growing.toldAtOnce());
    for (int past = 0; past < 4; past++) {
      LocalDate day = LocalDate.of(2031, 4, 28).plusDays(random.nextInt(110));
      assertThat(growing.asOf(day)).isEqualTo(growing.toldAtOnce(day));
    }
  }

  @Test
  void onlyTheStoriesAroundAreMadeAnew() {
    Growing growing = new Growing();
    List<Reading> readings = Matters.READINGS;
    readings.subList(0, 44).forEach(growing::add);
    growing.settle();
    growing.add(readings.get(44));
    GrowingOutlines.Change change = growing.settle();
    assertThat(change.gone()).hasSize(1);
    assertThat(change.come()).hasSize(1);
    assertThat(change.come().iterator().next().articles()).contains(readings.get(44).id());
    assertThat(growing.settle().come()).isEmpty();
  }
}
