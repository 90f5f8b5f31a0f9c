package dev.readout.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Origins;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryGrounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelinePageTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int MANY = 5_000;

  /** So many statements over ten years. */
  private static Story longStory() {
    List<SpeakerStatements.Said> said =
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    new SpeakerStatements.Said(
                        FIRST_DAY.plusDays(i % 3_650),
                        "the bridge was safe, for the time of " + i,
                        List.of(new ItemMention("a" + i % 40, "s" + i))))
            .toList();
    return new Story(
        "s1",
        "A bridge",
        FIRST_DAY,
        FIRST_DAY.plusDays(3_650),
        List.of(),
        List.of(),
        new Origins(1, 1, List.of()),
        List.of(),
        List.of(),
        List.of(new SpeakerStatements(new Named(null, "Ada Norr"), said)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        StoryGrounds.none());
  }

  private static TimelinePage page(int number) {
    return TimelinePage.of(
        longStory(),
        new Links(Edition.empty()),
        new TimelinePage.Choice("", null, null, number, TimelinePage.PAGE));
  }

  @Test
  void aPartStaysSmallHoweverLongTheStory() {
    TimelinePage first = page(1);
    assertThat(first.part().total()).isEqualTo(MANY);
    assertThat(first.days().stream().mapToInt(day -> day.items().size()).sum())
        .isEqualTo(TimelinePage.PAGE);
    assertThat(first.chart().bars()).hasSizeLessThanOrEqualTo(120);
    assertThat(first.previous()).isNull();
    assertThat(first.next()).contains("page=2");
  }

  @Test
  void thePartsTogetherAreTheWholeInOrder() {
    List<String> days = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    TimelinePage page = page(1);
    for (int number = 1; number <= page.part().pages(); number++) {
      page = page(number);
      page.days()
          .forEach(
              day ->
                  day.items()
                      .forEach(
                          item -> {
                            days.add(item.day());
                            texts.add(item.text());
                          }));
    }
    assertThat(page.next()).isNull();
    assertThat(days).hasSize(MANY).isSorted();
    assertThat(texts).hasSize(MANY);
  }
}
