package dev.readout.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every request: the name the server is called by (against DNS rebinding), the
 * token where one is set, the origin and the form's secret of everything that changes something
 * (against forged requests), and the headers that keep an article's text from ever running.
 */
final class Guard {
  static final String FORM_FIELD = "_csrf";
  static final String LOGIN = "/login";
  private static final String FORM_COOKIE = "readout-form";
  private static final String SESSION_COOKIE = "readout-session";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final int SECRET_BYTES = 18;

  private final ServeSettings settings;
  private final SecureRandom random = new SecureRandom();

  /** What a visitor's cookie holds in place of the token itself; new with every start. */
  private final String session = secret();

  Guard(ServeSettings settings) {
    this.settings = settings;
  }

  void stand(RoutesConfig routes) {
    routes.before(
        context -> {
          headers(context);
          host(context);
          if (!isPublic(context.path())) {
            token(context);
          }
          if (!SAFE.contains(context.method())) {
            origin(context);
            if (isApi(context)) {
              json(context);
            } else {
              form(context);
            }
          }
        });
  }

  private static boolean isPublic(String path) {
    return path.equals(LOGIN) || path.startsWith("/static/");
  }

  static boolean isApi(Context context) {
    return context.path().startsWith("/api/");
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    // What is shown can change with any article; the ETag says when it has not.
    context.header("Cache-Control", "no-cache, private");
  }

  private void host(Context context) {
    String host = context.header("Host");
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    boolean known =
        ADDRESS.matcher(name).matches()
            || name.equals("localhost")
            || name.equals(settings.host().toLowerCase(Locale.ROOT))
            || settings.names().contains(name);
    if (!known) {
      throw new WebProblem(
          WebProblem.Category.WRONG_HOST,
          "It was called by a name it does not know. Start it with --name to add one.");
    }
  }

  private void token(Context context) {
    String token = settings.token();
    if (token == null || same(context.cookie(SESSION_COOKIE), session)) {
      return;
    }
    String given = given(context);
    if (!same(given, token)) {
      throw new WebProblem(
          WebProblem.Category.TOKEN_NEEDED,
          "Send it as “Authorization: Bearer …”, as the password of a basic login, or log in.");
    }
  }

  /** A bearer's token, or the password of a basic login, which is all that calendars know. */
  private static @Nullable String given(Context context) {
    String header = context.header("Authorization");
    if (header == null) {
      return null;
    }
    if (header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length()).strip();
    }
    if (header.startsWith("Basic ")) {
      try {
        String pair =
            new String(
                Base64.getDecoder().decode(header.substring("Basic ".length()).strip()), UTF_8);
        return pair.substring(pair.indexOf(':') + 1);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return null;
  }

  /** A browser says where a request comes from; no other page may change anything here. */
  private static void origin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        (site != null && !site.equals("same-origin") && !site.equals("none"))
            || (origin != null && !host(origin).equals(String.valueOf(context.header("Host"))));
    if (foreign) {
      throw new WebProblem(
          WebProblem.Category.FORBIDDEN, "Only this server's own pages may change anything.");
    }
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A form of another site cannot send JSON without asking first, and it is never allowed. */
  private static void json(Context context) {
    String type = context.contentType();
    boolean hasBody = !"DELETE".equals(context.method().name());
    if (hasBody
        && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json"))) {
      throw new WebProblem(WebProblem.Category.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
    }
  }

  private static void form(Context context) {
    String cookie = context.cookie(FORM_COOKIE);
    if (cookie == null || !same(context.formParam(FORM_FIELD), cookie)) {
      throw new WebProblem(
          WebProblem.Category.FORBIDDEN,
          "The form is too old or came from elsewhere. Open the page again and repeat.");
    }
  }

  /** The secret that this visitor's forms carry. */
  String formSecret(Context context) {
    String known = context.cookie(FORM_COOKIE);
    if (known != null && known.length() >= SECRET_BYTES) {
      return known;
    }
    String made = context.attribute(FORM_COOKIE);
    if (made == null) {
      made = secret();
      context.attribute(FORM_COOKIE, made);
      context.cookie(cookie(FORM_COOKIE, made));
    }
    return made;
  }

  /** Whether the token is right; then the visitor is remembered until the server stops. */
  boolean login(Context context, @Nullable String token) {
    if (!same(token, settings.token())) {
      return false;
    }
    context.cookie(cookie(SESSION_COOKIE, session));
    return true;
  }

  private static Cookie cookie(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** In a time that tells nothing of where they differ. */
  private static boolean same(@Nullable String given, @Nullable String right) {
    return given != null
        && right != null
        && MessageDigest.isEqual(given.getBytes(UTF_8), right.getBytes(UTF_8));
  }
}
