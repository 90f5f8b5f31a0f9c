package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.app.web.ServeSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands before every request. */
class GuardTest {
  private static final String TOKEN = "correct-horse-battery";
  private static @Nullable Newsstand open;
  private static @Nullable Newsstand locked;

  @BeforeAll
  static void open() {
    open = Newsstand.open("", false, ServeSettings.loopback(0));
    locked =
        Newsstand.open(
            "", false, new ServeSettings("127.0.0.1", 0, TOKEN, List.of("news.example")));
  }

  @AfterAll
  static void close() {
    if (open != null) {
      open.close();
    }
    if (locked != null) {
      locked.close();
    }
  }

  /** The status of a request under a host name of one's own choice. */
  private static int status(Newsstand stand, String host) throws IOException {
    URI address = URI.create(stand.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String line =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return Integer.parseInt(line.split(" ")[1]);
    }
  }

  @Test
  void aForeignNameIsNotAnswered() throws IOException {
    assertThat(status(open, "evil.example")).isEqualTo(421);
    assertThat(status(open, "127.0.0.1.evil.example:80")).isEqualTo(421);
    assertThat(status(open, "localhost:1234")).isEqualTo(200);
    assertThat(status(open, "[::1]:1234")).isEqualTo(200);
    assertThat(status(locked, "news.example")).isEqualTo(200);
  }

  @Test
  void headersKeepTextFromRunning() {
    var headers = open.get("/stories").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(headers.allValues("Set-Cookie"))
        .allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Strict"));
    assertThat(open.get("/stories").body()).doesNotContain("style=\"").doesNotContain("<script>");
  }

  @Test
  void nothingChangesWithoutTheFormsSecret() {
    HttpResponse<String> forged =
        open.send(
            open.request("/read", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=Forged+news")));
    assertThat(forged.statusCode()).isEqualTo(403);
    HttpResponse<String> foreign =
        open.send(
            open.request(
                    "/api/v1/articles",
                    "Content-Type",
                    "application/json",
                    "Origin",
                    "http://evil.example")
                .POST(BodyPublishers.ofString("{\"text\":\"Forged news\"}")));
    assertThat(foreign.statusCode()).isEqualTo(403);
    HttpResponse<String> simple =
        open.send(
            open.request("/api/v1/articles", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\":\"Forged news\"}")));
    assertThat(simple.statusCode()).isEqualTo(415);
  }

  @Test
  void aTokenOpensAndNothingElse() {
    assertThat(locked.get("/stories").statusCode()).isEqualTo(303);
    assertThat(locked.get("/api/v1/stories").statusCode()).isEqualTo(401);
    assertThat(
            locked
                .get("/api/v1/stories", "Authorization", "Bearer wrong-token-entirely")
                .statusCode())
        .isEqualTo(401);
    assertThat(locked.get("/api/v1/stories", "Authorization", "Bearer " + TOKEN).statusCode())
        .isEqualTo(200);
    String basic =
        Base64.getEncoder().encodeToString(("calendar:" + TOKEN).getBytes(StandardCharsets.UTF_8));
    assertThat(
            locked.get("/api/v1/export?format=ics", "Authorization", "Basic " + basic).statusCode())
        .isEqualTo(200);
    HttpResponse<String> form = locked.get("/login?to=//evil.example");
    assertThat(form.body()).contains("name=\"to\" value=\"/stories\"");
    String cookie = form.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    String secret = cookie.substring(cookie.indexOf('=') + 1);
    HttpResponse<String> entered =
        locked.send(
            locked
                .request(
                    "/login", "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie)
                .POST(
                    BodyPublishers.ofString(
                        "_csrf=" + secret + "&token=" + TOKEN + "&to=/search")));
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("Location").orElse("")).endsWith("/search");
    String session = entered.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    assertThat(session).doesNotContain(TOKEN);
    assertThat(locked.get("/stories", "Cookie", session).statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressThatOthersReachNeedsAToken() {
    assertThatThrownBy(() -> new ServeSettings("0.0.0.0", 0, null, List.of()))
        .hasMessageContaining("READOUT_TOKEN");
    assertThatThrownBy(() -> new ServeSettings("0.0.0.0", 0, "short", List.of()))
        .hasMessageContaining("16");
  }
}
