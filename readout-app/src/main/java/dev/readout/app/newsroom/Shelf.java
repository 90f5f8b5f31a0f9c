package dev.readout.app.newsroom;

import dev.readout.story.GrowingOutlines;
import dev.readout.story.StoryOutline;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stories and articles in the orders in which they are looked for. Immutable and thread-safe; the
 * next one shares nothing with it that could change.
 */
record Shelf(
    Ordered<StoryOutline> outlines,
    Ordered<StoryOutline> byId,
    Ordered<Home> homes,
    Ordered<ArticleCard> cards) {
  private static final Comparator<StoryOutline> BY_ID = Comparator.comparing(StoryOutline::id);
  private static final Comparator<ArticleCard> CARDS = Comparator.comparing(ArticleCard::id);

  /** In which story an article is. */
  record Home(String article, StoryOutline story) {
    static final Comparator<Home> ORDER = Comparator.comparing(Home::article);

    private static List<Home> of(Collection<StoryOutline> stories) {
      return stories.stream()
          .flatMap(story -> story.articles().stream().map(article -> new Home(article, story)))
          .toList();
    }
  }

  static Shelf of(Collection<StoryOutline> stories, Collection<ArticleCard> cards) {
    return new Shelf(
        Ordered.of(StoryOutline.ORDER, stories),
        Ordered.of(BY_ID, stories),
        Ordered.of(Home.ORDER, Home.of(stories)),
        Ordered.of(CARDS, cards));
  }

  /**
   * What is there after a change.
   *
   * @param read cards of articles that came or were read again
   */
  Shelf with(GrowingOutlines.Change change, Collection<ArticleCard> read) {
    List<ArticleCard> replaced = read.stream().filter(card -> card(card.id()).isPresent()).toList();
    return new Shelf(
        outlines.with(change.gone(), change.come()),
        byId.with(change.gone(), change.come()),
        homes.with(Home.of(change.gone()), Home.of(change.come())),
        cards.with(replaced, read));
  }

  Optional<StoryOutline> story(String id) {
    return byId.find(story -> story.id().compareTo(id));
  }

  /** The first story whose id begins like this. */
  Optional<StoryOutline> storyLike(String beginning) {
    return byId.find(
        story -> story.id().startsWith(beginning) ? 0 : story.id().compareTo(beginning));
  }

  Optional<StoryOutline> storyOf(String article) {
    return homes.find(home -> home.article().compareTo(article)).map(Home::story);
  }

  Optional<ArticleCard> card(String article) {
    return cards.find(card -> card.id().compareTo(article));
  }
}
