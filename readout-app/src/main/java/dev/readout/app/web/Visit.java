package dev.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to which arrival a visitor has seen the articles. A visit ends after half an hour without a
 * look, or when the visitor says so; until then the same things count as new.
 *
 * @param seen arrivals before this visit
 * @param latest arrivals at the last look
 * @param first whether the visitor was never here
 */
public record Visit(int seen, int latest, boolean first) {
  private static final String COOKIE = "readout-seen";
  private static final Pattern VALUE = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(\\d{1,12})");
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int YEAR = 365 * 24 * 3600;

  /** Reads the visitor's cookie and renews it. */
  public static Visit of(Context context, int arrivals, Instant now) {
    String cookie = context.cookie(COOKIE);
    Matcher value = VALUE.matcher(cookie == null ? "" : cookie);
    Visit visit;
    if (!value.matches()) {
      visit = new Visit(arrivals, arrivals, true);
    } else {
      Instant last = Instant.ofEpochSecond(Long.parseLong(value.group(3)));
      boolean over = last.plus(PAUSE).isBefore(now);
      int seen = Integer.parseInt(over ? value.group(2) : value.group(1));
      visit = new Visit(seen, arrivals, false);
    }
    visit.remember(context, now);
    return visit;
  }

  /** All there is has been seen. */
  public static void end(Context context, int arrivals, Instant now) {
    new Visit(arrivals, arrivals, false).remember(context, now);
  }

  private void remember(Context context, Instant now) {
    Cookie cookie = new Cookie(COOKIE, seen + "-" + latest + "-" + now.getEpochSecond());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }
}
