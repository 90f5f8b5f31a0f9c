package dev.readout.app.web.page;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryGrounds;
import dev.readout.story.StoryOutline;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.Decision;
import dev.readout.story.group.StoryGroup;
import java.util.Comparator;
import java.util.List;

/**
 * What an analyst can decide about a story, why it is as it is, and what was decided before.
 *
 * @param others stories that it could be merged with
 */
public record CorrectionsPage(
    StoryHead head,
    boolean pinned,
    List<Choice> articles,
    List<Choice> others,
    List<String> links,
    List<Made> made) {
  private static final int MOST_OTHERS = 200;
  private static final int MOST_LINKS = 60;

  /** Something to choose. */
  public record Choice(String id, String label) {}

  /** A decision that holds. */
  public record Made(String id, String when, String by, String what) {}

  /** Of one story. */
  public static CorrectionsPage of(
      Story story, Edition edition, Links links, Corrections corrections) {
    StoryGrounds grounds = story.grounds();
    return new CorrectionsPage(
        StoryHead.of(story, links, "corrections"),
        grounds.pinned(),
        story.articles().stream()
            .map(StoryArticle::id)
            .map(id -> new Choice(id, label(id, edition)))
            .toList(),
        edition.outlines().stream()
            .filter(other -> !other.id().equals(story.id()))
            .limit(MOST_OTHERS)
            .map(other -> new Choice(other.id(), label(other)))
            .toList(),
        grounds.links().stream()
            .sorted(Comparator.comparingDouble(StoryGroup.Link::probability).reversed())
            .limit(MOST_LINKS)
            .map(link -> link(link, edition))
            .toList(),
        corrections.oldestFirst().stream()
            .filter(one -> grounds.corrections().contains(one.id()))
            .map(CorrectionsPage::made)
            .toList());
  }

  private static String label(String article, Edition edition) {
    return edition.card(article).map(card -> card.label() + day(card)).orElse(article);
  }

  private static String day(ArticleCard card) {
    return card.published() == null ? "" : ", " + Wording.day(card.published());
  }

  private static String label(StoryOutline story) {
    String title = story.title();
    return Wording.cut(title == null ? story.id() : title, 80)
        + " ("
        + Wording.days(story.from(), story.to())
        + ")";
  }

  private static String link(StoryGroup.Link link, Edition edition) {
    return label(link.a(), edition)
        + " and "
        + label(link.b(), edition)
        + ": "
        + Math.round(link.probability() * 100)
        + " %, "
        + link.reason();
  }

  private static Made made(Correction correction) {
    return new Made(
        correction.id(),
        correction.made().toString(),
        correction.by(),
        switch (correction.decision()) {
          case Decision.Merge merge -> "merged " + list(merge.articles());
          case Decision.Split split -> "split off " + list(split.articles());
          case Decision.Rename rename -> "renamed to “" + rename.title() + "”";
          case Decision.Pin pin -> "pinned";
          case Decision.Unpin unpin -> "no longer pinned";
        });
  }

  private static String list(List<String> articles) {
    return Wording.cut(String.join(", ", articles), 160);
  }
}
