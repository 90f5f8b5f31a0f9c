package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.web.ServeSettings;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unknown name is promoted from its page, and the running server knows it at once. */
class UnknownNamesTest {
  private static final String ARTICLE =
      """
      {"id":"harbour","title":"Harbour closed","published":"2024-05-03","clean":false,"text":"Karla Amselfeld closed the harbour on Friday. The boatbuilder Karla Amselfeld said that the water was too high."}
      """;

  @TempDir Path home;

  @BeforeEach
  void moveIn() {
    System.setProperty("readout.home", home.toString());
  }

  @AfterEach
  void moveOut() {
    System.clearProperty("readout.home");
  }

  private static String form(String... pairs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(pairs[i])
          .append('=')
          .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    return body.toString();
  }

  private static HttpResponse<String> post(Newsstand stand, String cookie, String body) {
    return stand.send(
        stand
            .request(
                "/unknown", "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String waited(Newsstand stand, String path) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    String page = stand.get(path).body();
    while (page.contains("look again") && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      page = stand.get(path).body();
    }
    return page;
  }

  @Test
  void whatAnAnalystSaysIsKnownWithoutARestart() throws InterruptedException {
    try (Newsstand stand = Newsstand.open(ARTICLE, false, ServeSettings.loopback(0))) {
      HttpResponse<String> list = stand.get("/unknown");
      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(list.body()).contains("Karla Amselfeld").contains("Harbour closed");
      assertThat(stand.get("/unknown?name=nobody").body()).contains("0 names");
      String cookie = list.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
      String secret = cookie.substring(cookie.indexOf('=') + 1);
      String said =
          form(
              "article",
              "harbour",
              "name",
              "Karla Amselfeld",
              "type",
              "PERSON",
              "office",
              "Mayor of Finkenau",
              "state",
              "de",
              "from",
              "2024-05");

      assertThat(post(stand, cookie, said).statusCode()).as("without the secret").isEqualTo(403);
      assertThat(post(stand, cookie, said + "&_csrf=" + secret + "x").statusCode()).isEqualTo(403);
      String wrong =
          form("_csrf", secret, "name", "Karla Amselfeld", "type", "PERSON", "state", "nowhere");
      assertThat(post(stand, cookie, wrong).statusCode()).isEqualTo(400);
      assertThat(home.resolve("kb")).doesNotExist();

      HttpResponse<String> kept = post(stand, cookie, said + "&_csrf=" + secret);
      assertThat(kept.statusCode()).isEqualTo(303);
      assertThat(home.resolve("kb/own/people.tsv")).content().contains("own:karla-amselfeld");
      String job = kept.headers().firstValue("Location").orElse("");
      assertThat(waited(stand, job)).contains("1 article read");
      assertThat(stand.get("/unknown").body()).doesNotContain("Karla Amselfeld");
      assertThat(stand.get("/entities/own:karla-amselfeld").body())
          .contains("Mayor of Finkenau")
          .contains("1 article");
    }
  }
}
