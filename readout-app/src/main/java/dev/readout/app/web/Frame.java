package dev.readout.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param section which part of the site is open
 * @param path address of this page without its query
 * @param query the query but for the day, so that choosing a day keeps it
 * @param asOf the day looked at, or null for now
 * @param oldest first day that can be chosen, or null where nothing is dated
 * @param revision of the edition shown, to notice that there is a newer one
 * @param data the same content for programs
 */
public record Frame(
    String title,
    Section section,
    String path,
    Map<String, String> query,
    @Nullable LocalDate asOf,
    @Nullable LocalDate oldest,
    @Nullable LocalDate newest,
    long revision,
    String formSecret,
    List<Link> data,
    Assets assets,
    Links links) {
  /** The parts of the site, as the navigation has them. */
  public enum Section {
    STORIES,
    SEARCH,
    READ,
    UNKNOWN,
    NONE
  }

  /** A link with its words. */
  public record Link(String href, String text) {}

  public Frame {
    query = Map.copyOf(query);
    data = List.copyOf(data);
  }

  /** Days between the first and the last day, for the slider. */
  public long days() {
    return oldest == null || newest == null
        ? 0
        : java.time.temporal.ChronoUnit.DAYS.between(oldest, newest);
  }

  /** Where the slider stands. */
  public long day() {
    LocalDate chosen = asOf == null ? newest : asOf;
    return oldest == null || chosen == null
        ? 0
        : Math.clamp(java.time.temporal.ChronoUnit.DAYS.between(oldest, chosen), 0, days());
  }
}
