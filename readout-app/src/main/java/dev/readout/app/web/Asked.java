package dev.readout.app.web;

import dev.readout.app.newsroom.Edition;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.story.Story;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked: the day, the part of a list, the things named in its path. */
public final class Asked {
  private static final int LARGEST_PAGE = 500;

  private final Context context;
  private final Edition edition;

  public Asked(Context context, Newsroom newsroom) {
    this.context = context;
    this.edition = newsroom.asOf(day(context, "as-of"));
  }

  public Context context() {
    return context;
  }

  /** The stories as of the day asked for. */
  public Edition edition() {
    return edition;
  }

  public Links links() {
    return new Links(edition);
  }

  /** The story named in the path. */
  public Story story() {
    String id = context.pathParam("id");
    return edition.story(id).orElseThrow(() -> WebProblem.notFound("story " + id + when()));
  }

  /** For messages: " as of 2023-07-16", or nothing. */
  public String when() {
    return edition.asOf() == null ? "" : " as of " + edition.asOf();
  }

  /** A parameter, empty where it is missing. */
  public String text(String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** Counted from 1. */
  public int page() {
    return number("page", 1, Integer.MAX_VALUE / LARGEST_PAGE);
  }

  public int size(int usual) {
    return number("size", usual, LARGEST_PAGE);
  }

  private int number(String name, int usual, int most) {
    String value = text(name);
    if (value.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw WebProblem.badRequest(name + " must be a number from 1 to " + most + ".");
  }

  public @Nullable LocalDate day(String name) {
    return day(context, name);
  }

  private static @Nullable LocalDate day(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw WebProblem.badRequest(name + " must be a day, written as 2023-07-16.");
    }
  }
}
