package dev.readout.app.web.page;

import dev.readout.app.web.Asked;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.app.web.draw.DayChart;
import dev.readout.story.Story;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What happened, was said and is ahead, day by day. However long a story: a chart of all its days
 * and one part of the list.
 */
public record TimelinePage(
    StoryHead head,
    DayChart chart,
    List<Kind> kinds,
    Paged<Item> part,
    List<Day> days,
    @Nullable String previous,
    @Nullable String next) {
  static final int PAGE = 150;
  private static final List<String> KINDS =
      List.of("event", "report", "figure", "statement", "position", "deadline", "article");

  /**
   * One thing on the line.
   *
   * @param day ISO value, to the day or less exact
   */
  public record Item(
      String day,
      String kind,
      String text,
      @Nullable Badge badge,
      Supplier<List<Links.Source>> sources,
      String origins) {}

  /** A kind of things, as a filter. */
  public record Kind(String href, String name, int count, boolean chosen) {}

  /** The things of one day. */
  public record Day(String label, List<Item> items) {}

  /**
   * What of the line is asked for.
   *
   * @param kind one of the kinds, else empty for all
   * @param page from 1
   * @param size how many items a part has
   */
  record Choice(String kind, @Nullable LocalDate from, @Nullable LocalDate to, int page, int size) {
    Choice {
      kind = KINDS.contains(kind) ? kind : "";
    }
  }

  /** The part that a request asks for: {@code kind}, {@code from}, {@code to}, {@code page}. */
  public static TimelinePage of(Story story, Asked asked) {
    return of(
        story,
        asked.links(),
        new Choice(
            asked.text("kind"),
            asked.day("from"),
            asked.day("to"),
            asked.page(),
            asked.size(PAGE)));
  }

  static TimelinePage of(Story story, Links links, Choice choice) {
    List<Item> all = TimelineItems.of(story, links);
    String kind = choice.kind();
    List<Item> ofKind =
        kind.isEmpty() ? all : all.stream().filter(item -> item.kind().equals(kind)).toList();
    LocalDate from = choice.from();
    LocalDate to = choice.to();
    List<Item> chosen =
        ofKind.stream()
            .filter(item -> from == null || item.day().compareTo(from.toString()) >= 0)
            .filter(item -> to == null || item.day().compareTo(to + "~") <= 0)
            .toList();
    Paged<Item> part = Paged.of(chosen, choice.page(), choice.size());
    Address address = new Address(story.id(), links, kind, from, to);
    return new TimelinePage(
        StoryHead.of(story, links, "timeline"),
        chart(ofKind, address),
        kinds(all, kind, address),
        part,
        days(part.items()),
        part.page() > 1 ? address.page(part.page() - 1) : null,
        part.hasNext() ? address.page(part.page() + 1) : null);
  }

  private static List<Kind> kinds(List<Item> all, String chosen, Address address) {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new Kind(address.kind(""), "Everything", all.size(), chosen.isEmpty()));
    for (String kind : KINDS) {
      int count = (int) all.stream().filter(item -> item.kind().equals(kind)).count();
      if (count > 0) {
        kinds.add(
            new Kind(address.kind(kind), Wording.capital(kind) + "s", count, kind.equals(chosen)));
      }
    }
    return kinds;
  }

  private static DayChart chart(List<Item> items, Address address) {
    TreeMap<LocalDate, Integer> counts = new TreeMap<>();
    for (Item item : items) {
      try {
        counts.merge(
            LocalDate.parse(item.day().substring(0, Math.min(10, item.day().length()))),
            1,
            Integer::sum);
      } catch (DateTimeException e) {
        // Less exact than a day: in the list, not in the chart.
      }
    }
    return DayChart.of(counts, address::range);
  }

  private static List<Day> days(List<Item> items) {
    Map<String, List<Item>> days = new LinkedHashMap<>();
    items.forEach(
        item ->
            days.computeIfAbsent(
                    item.day().substring(0, Math.min(10, item.day().length())),
                    day -> new ArrayList<>())
                .add(item));
    return days.entrySet().stream()
        .map(day -> new Day(Wording.time(day.getKey()), day.getValue()))
        .toList();
  }

  private record Address(
      String story, Links links, String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    private String of(String kind, @Nullable LocalDate from, @Nullable LocalDate to, int page) {
      Map<String, String> query = new LinkedHashMap<>();
      query.put("kind", kind);
      query.put("from", from == null ? "" : from.toString());
      query.put("to", to == null ? "" : to.toString());
      query.put("page", page == 1 ? "" : String.valueOf(page));
      return links.story(story, "timeline", query);
    }

    String page(int page) {
      return of(kind, from, to, page);
    }

    String kind(String other) {
      return of(other, from, to, 1);
    }

    String range(LocalDate first, LocalDate last) {
      return of(kind, first, last, 1);
    }
  }
}
