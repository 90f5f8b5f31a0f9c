package dev.readout.story.export;

import dev.readout.article.PublicationDate;
import dev.readout.name.Entity;
import dev.readout.story.Conflict;
import dev.readout.story.Contact;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryDeadline;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPlace;
import dev.readout.story.StoryPosition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables of stories as CSV (RFC 4180, with a header); one method a table. Several values in one
 * cell stand apart by "; ".
 */
public final class CsvExport {
  private CsvExport() {}

  public static String articles(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "story",
            "article",
            "published",
            "publisher",
            "origin",
            "family",
            "relation",
            "of",
            "shared");
    for (Story story : stories) {
      for (StoryArticle article : story.articles()) {
        PublicationDate published = article.published();
        table.row(
            story.id(),
            article.id(),
            published == null ? null : published.day(),
            article.publisher(),
            article.origin(),
            article.member().family(),
            article.member().relation(),
            article.member().of(),
            article.member().shared());
      }
    }
    return table.toString();
  }

  public static String events(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "story",
            "event",
            "type",
            "mode",
            "cameo",
            "time",
            "place",
            "place_id",
            "status",
            "participants",
            "participant_ids",
            "articles",
            "mentions");
    for (Story story : stories) {
      for (StoryEvent event : story.events()) {
        Named place = event.place();
        table.row(
            story.id(),
            event.id(),
            event.type(),
            event.mode(),
            event.cameo(),
            event.time(),
            place == null ? null : place.name(),
            place == null ? null : place.id(),
            event.status(),
            joined(
                event.participants().stream()
                    .map(party -> party.role() + ":" + party.who().name())
                    .toList()),
            joined(
                event.participants().stream()
                    .map(party -> party.who().id() == null ? "" : party.who().id())
                    .toList()),
            articles(event.mentions()),
            event.mentions().size());
      }
    }
    return table.toString();
  }

  /** One row for each step of the history of each event: a timeline. */
  public static String history(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "story", "event", "as_of", "status", "by", "by_id", "time", "place", "articles");
    for (Story story : stories) {
      for (StoryEvent event : story.events()) {
        for (StoryEvent.Entry entry : event.history()) {
          table.row(
              story.id(),
              event.id(),
              entry.asOf(),
              entry.status(),
              name(entry.by()),
              id(entry.by()),
              entry.time(),
              name(entry.place()),
              joined(entry.evidence().stream().map(one -> one.article()).distinct().toList()));
        }
      }
    }
    return table.toString();
  }

  public static String figures(Collection<Story> stories) {
    Delimited table =
        Delimited.csv("story", "event", "what", "value", "as_of", "by", "by_id", "articles");
    for (Story story : stories) {
      for (StoryEvent event : story.events()) {
        for (StoryEvent.Count figure : event.figures()) {
          table.row(
              story.id(),
              event.id(),
              figure.what(),
              figure.value(),
              figure.asOf(),
              name(figure.by()),
              id(figure.by()),
              joined(figure.evidence().stream().map(one -> one.article()).distinct().toList()));
        }
      }
    }
    return table.toString();
  }

  public static String conflicts(Collection<Story> stories) {
    Delimited table =
        Delimited.csv("story", "event", "key", "state", "value", "by", "by_id", "articles");
    for (Story story : stories) {
      for (Conflict conflict : story.conflicts()) {
        for (Conflict.Value value : conflict.values()) {
          table.row(
              story.id(),
              conflict.event(),
              conflict.key(),
              conflict.state(),
              value.value(),
              name(value.by()),
              id(value.by()),
              joined(value.articles()));
        }
      }
    }
    return table.toString();
  }

  public static String statements(Collection<Story> stories) {
    Delimited table =
        Delimited.csv("story", "speaker", "speaker_id", "as_of", "content", "articles");
    for (Story story : stories) {
      for (SpeakerStatements speaker : story.statements()) {
        for (SpeakerStatements.Said said : speaker.said()) {
          table.row(
              story.id(),
              speaker.speaker().name(),
              speaker.speaker().id(),
              said.asOf(),
              said.content(),
              articles(said.mentions()));
        }
      }
    }
    return table.toString();
  }

  public static String positions(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "story",
            "actor",
            "actor_id",
            "stance",
            "about",
            "strength",
            "from",
            "to",
            "was",
            "articles");
    for (Story story : stories) {
      for (StoryPosition position : story.positions()) {
        StoryPosition.Earlier was = position.was();
        table.row(
            story.id(),
            position.actor().name(),
            position.actor().id(),
            position.stance(),
            position.about(),
            position.strength(),
            position.from(),
            position.to(),
            was == null ? null : was.stance(),
            articles(position.mentions()));
      }
    }
    return table.toString();
  }

  public static String deadlines(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "story", "set_by", "addressee", "demand", "consequence", "due", "state", "articles");
    for (Story story : stories) {
      for (StoryDeadline deadline : story.deadlines()) {
        table.row(
            story.id(),
            name(deadline.setBy()),
            name(deadline.addressee()),
            deadline.demand(),
            deadline.consequence(),
            deadline.due(),
            deadline.state(),
            articles(deadline.mentions()));
      }
    }
    return table.toString();
  }

  public static String contacts(Collection<Story> stories) {
    Delimited table = Delimited.csv("story", "event", "kind", "participants", "time", "status");
    for (Story story : stories) {
      for (Contact contact : story.contacts()) {
        table.row(
            story.id(),
            contact.event(),
            contact.kind().name().toLowerCase(Locale.ROOT),
            joined(contact.participants().stream().map(Named::name).toList()),
            contact.time(),
            contact.status());
      }
    }
    return table.toString();
  }

  public static String places(Collection<Story> stories) {
    Delimited table =
        Delimited.csv("story", "place", "place_id", "latitude", "longitude", "events", "articles");
    for (Story story : stories) {
      for (StoryPlace place : story.places()) {
        Entity.Coordinates point = place.coordinates();
        table.row(
            story.id(),
            place.place().name(),
            place.place().id(),
            point == null ? null : point.latitude(),
            point == null ? null : point.longitude(),
            joined(place.events()),
            joined(place.articles()));
      }
    }
    return table.toString();
  }

  static String articles(List<ItemMention> mentions) {
    return joined(mentions.stream().map(ItemMention::article).distinct().toList());
  }

  static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining("; "));
  }

  static @Nullable String name(@Nullable Named named) {
    return named == null ? null : named.name();
  }

  static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }
}
