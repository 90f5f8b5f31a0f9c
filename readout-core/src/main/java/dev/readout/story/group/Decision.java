package dev.readout.story.group;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an analyst decides about stories. It names articles and never a story: ids of stories follow
 * from their articles, so that a decision about articles means the same after others have come in
 * or everything has been read again.
 */
public sealed interface Decision {
  /** The articles it names, ascending. */
  List<String> articles();

  /** All articles that it bears on: with a split those of both sides. */
  default List<String> named() {
    return articles();
  }

  /** All of these tell one story. */
  record Merge(List<String> articles) implements Decision {
    public Merge {
      articles = ascending(articles);
      if (articles.size() < 2) {
        throw new IllegalArgumentException("a merge needs two articles");
      }
    }
  }

  /**
   * The articles tell a story of their own, apart from those they were found with.
   *
   * @param from the articles that they are kept apart from
   */
  record Split(List<String> articles, List<String> from) implements Decision {
    public Split {
      articles = ascending(articles);
      from = ascending(from);
      if (articles.isEmpty() || from.isEmpty()) {
        throw new IllegalArgumentException("a split needs articles on both sides");
      }
      if (articles.stream().anyMatch(from::contains)) {
        throw new IllegalArgumentException("an article cannot be on both sides of a split");
      }
    }

    @Override
    public List<String> named() {
      return Stream.concat(articles.stream(), from.stream()).toList();
    }
  }

  /** The story that holds most of these articles has this title. */
  record Rename(List<String> articles, String title) implements Decision {
    public Rename {
      articles = ascending(articles);
      if (articles.isEmpty() || title.isBlank()) {
        throw new IllegalArgumentException("a new title needs words and a story");
      }
    }
  }

  /** The story that holds most of these articles stands at the head of every list. */
  record Pin(List<String> articles) implements Decision {
    public Pin {
      articles = ascending(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("nothing to pin");
      }
    }
  }

  /** The story that holds most of these articles stands among the others again. */
  record Unpin(List<String> articles) implements Decision {
    public Unpin {
      articles = ascending(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("nothing to unpin");
      }
    }
  }

  private static List<String> ascending(Collection<String> articles) {
    return articles.stream().distinct().sorted().toList();
  }
}
