package dev.readout.app.web.page;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import dev.readout.name.KnownEntity;
import dev.readout.name.Office;
import dev.readout.story.Contact;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPosition;
import dev.readout.story.brief.StoryBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person, organisation, state or place: what is known of it and what the stories say of it.
 *
 * @param told how many articles name it
 */
public record EntityPage(
    String id,
    String name,
    String kind,
    List<String> aliases,
    List<OfficeRow> offices,
    int told,
    List<Line> statements,
    List<Line> positions,
    List<Line> events,
    List<Touch> contacts,
    List<Link> stories,
    String all) {
  private static final int MOST = 60;
  private static final int MOST_STORIES = 200;

  /** An office; {@code held} if it is held on the day looked at. */
  public record OfficeRow(
      String title, String kind, String from, String to, boolean held, String source) {}

  /** Something said of it, with its words. */
  public record Line(String day, @Nullable Badge badge, String text, List<Links.Source> sources) {}

  /** Whom it was in touch with, how often. */
  public record Touch(Named who, int count) {}

  /** A link with its words. */
  public record Link(String href, String name, String note) {}

  /** What an edition knows of an entity. */
  public static EntityPage of(
      String id, @Nullable KnownEntity known, List<Office> offices, Edition edition) {
    Links links = new Links(edition);
    List<ArticleCard> cards =
        edition.cards().stream()
            .filter(card -> card.actors().containsKey(id) || card.places().containsKey(id))
            .toList();
    Collected said = new Collected(id, links);
    Set<String> stories = new HashSet<>();
    cards.forEach(card -> edition.storyOf(card.id()).ifPresent(story -> stories.add(story.id())));
    edition.outlines().stream()
        .filter(outline -> stories.contains(outline.id()))
        .limit(MOST_STORIES)
        .map(edition::tell)
        .forEach(said::story);
    LocalDate day = edition.asOf() == null ? edition.newest().orElse(null) : edition.asOf();
    return new EntityPage(
        id,
        known == null ? name(id, cards) : known.name(),
        known == null ? "" : Wording.constant(known.type()),
        known == null ? List.of() : known.aliases(),
        offices.stream()
            .sorted(Comparator.comparing(Office::start).reversed())
            .map(office -> office(office, day))
            .toList(),
        cards.size(),
        said.statements.stream().limit(MOST).toList(),
        said.positions.stream().limit(MOST).toList(),
        said.events.stream().limit(MOST).toList(),
        said.contacts.entrySet().stream()
            .sorted(Map.Entry.<Named, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(e -> new Touch(e.getKey(), e.getValue()))
            .toList(),
        said.stories.stream().limit(MOST).toList(),
        links.search(Map.of(isPlace(id, cards) ? "place" : "actor", id)));
  }

  private static boolean isPlace(String id, List<ArticleCard> cards) {
    return cards.stream().anyMatch(card -> card.places().containsKey(id))
        && cards.stream().noneMatch(card -> card.actors().containsKey(id));
  }

  private static String name(String id, List<ArticleCard> cards) {
    for (ArticleCard card : cards) {
      Named named = card.actors().getOrDefault(id, card.places().get(id));
      if (named != null) {
        return named.name();
      }
    }
    return id;
  }

  private static OfficeRow office(Office office, @Nullable LocalDate day) {
    return new OfficeRow(
        office.title(),
        Wording.constant(office.kind()),
        office.start(),
        office.end().isEmpty() ? "in office when checked, " + office.checked() : office.end(),
        day != null && office.heldOn(day),
        office.source());
  }

  private static final class Collected {
    private final String id;
    private final Links links;
    private final List<Line> statements = new ArrayList<>();
    private final List<Line> positions = new ArrayList<>();
    private final List<Line> events = new ArrayList<>();
    private final Map<Named, Integer> contacts = new LinkedHashMap<>();
    private final List<Link> stories = new ArrayList<>();

    Collected(String id, Links links) {
      this.id = id;
      this.links = links;
    }

    private boolean means(@Nullable Named named) {
      return named != null && id.equals(named.id());
    }

    void story(Story story) {
      stories.add(
          new Link(
              links.story(story.id()),
              StoryHead.title(story),
              Wording.days(story.from(), story.to())));
      for (SpeakerStatements speaker : story.statements()) {
        if (means(speaker.speaker())) {
          speaker
              .said()
              .forEach(
                  said ->
                      add(
                          statements,
                          said.asOf(),
                          null,
                          "“" + Wording.bare(said.content()) + "”",
                          said.mentions()));
        }
      }
      for (StoryPosition position : story.positions()) {
        if (means(position.actor())) {
          add(
              positions,
              position.from(),
              Badge.of(position.stance()),
              "“" + Wording.bare(position.about()) + "”",
              position.mentions());
        }
      }
      for (StoryEvent event : story.events()) {
        boolean takesPart =
            means(event.place())
                || event.participants().stream().anyMatch(party -> means(party.who()));
        if (takesPart) {
          events.add(
              new Line(
                  Wording.time(event.time()),
                  Badge.of(event.status()),
                  StoryBrief.headline(event),
                  links.sources(List.of(), event.mentions())));
        }
      }
      for (Contact contact : story.contacts()) {
        if (contact.participants().stream().anyMatch(this::means)) {
          contact.participants().stream()
              .filter(who -> !means(who))
              .forEach(who -> contacts.merge(who, 1, Integer::sum));
        }
      }
    }

    private void add(
        List<Line> to,
        @Nullable LocalDate day,
        @Nullable Badge badge,
        String text,
        List<ItemMention> mentions) {
      to.add(new Line(Wording.day(day), badge, text, links.sources(List.of(), mentions)));
    }
  }
}
