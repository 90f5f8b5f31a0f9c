package dev.readout.bench;

import dev.readout.app.Pipeline;
import dev.readout.app.Workbench;
import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.app.web.ServeSettings;
import dev.readout.app.web.WebServer;
import dev.readout.archive.Archive;
import dev.readout.intake.Intake;
import dev.readout.intake.Outcome;
import dev.readout.intake.Settings;
import dev.readout.story.StoryOutline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How fast pages are with many articles: prints milliseconds at the server, over HTTP on the same
 * machine. {@code PagesBenchmark [ARTICLES] [LARGE]}: so many generated articles, of which so many
 * are made one story by an analyst's decision.
 */
public final class PagesBenchmark {
  private static final int WORDS = 60;
  private static final int ROUNDS = 15;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private PagesBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    Path folder = Files.createTempDirectory("pages-benchmark");
    try (Archive archive = Workbench.archive(folder.resolve("archive.db").toString())) {
      time("reading " + count + " articles", () -> fill(archive, count));
      Newsroom[] made = new Newsroom[1];
      time("opening the newsroom", () -> made[0] = Newsroom.over(archive, Arrivals.forgetful()));
      Newsroom newsroom = made[0];
      List<String> merged =
          newsroom.now().cards().stream().limit(large).map(card -> card.id()).toList();
      time(
          "one decision over " + large + " articles",
          () ->
              newsroom.correct(
                  new dev.readout.story.group.Correction(
                      "bench",
                      java.time.Instant.EPOCH,
                      new dev.readout.story.group.Decision.Merge(merged))));
      StoryOutline story = newsroom.now().find(merged.getFirst()).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%d stories, the large one of %d articles%n",
          newsroom.now().outlines().size(),
          story.articles().size());
      try (WebServer server = WebServer.start(ServeSettings.loopback(0), newsroom)) {
        String base = server.address().replaceFirst("/$", "");
        for (String path :
            List.of(
                "/stories",
                "/stories?page=40",
                "/stories/" + story.id(),
                "/stories/" + story.id() + "/timeline",
                "/stories/" + story.id() + "/sources",
                "/search?q=ceasefire",
                "/search?q=Lavrov+Geneva",
                "/articles/" + merged.getFirst(),
                "/api/v1/stories")) {
          page(base, path);
        }
      }
    }
  }

  private static void time(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf(Locale.ROOT, "%-55s %10.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }

  private static void fill(Archive archive, int count) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<String> texts = GeneratedNews.articles(count, WORDS, 7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ObjectNode article = mapper.createObjectNode();
      article.put("id", "g" + i);
      article.put("title", texts.get(i).lines().findFirst().orElse("").split("[.,]", 2)[0]);
      article.put("published", LocalDate.of(2023, 1, 1).plusDays(i % 365).toString());
      article.put("publisher", "Outlet " + i % 40);
      article.put("text", texts.get(i));
      article.put("clean", false);
      lines.append(article).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    Intake intake =
        Intake.of(List.of("-"), Settings.standard(new ByteArrayInputStream(bytes)));
    try (Stream<Outcome> outcomes = intake.outcomes()) {
      new Pipeline(Workbench.cleaner(), Workbench.lateReader(), archive, 2)
          .run(outcomes.iterator(), (json, reading) -> json, json -> {}, System.err::println);
    }
  }

  private static void page(String base, String path) throws IOException, InterruptedException {
    double[] times = new double[ROUNDS];
    int size = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      HttpResponse<byte[]> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(base + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      times[round] = (System.nanoTime() - start) / 1e6;
      size = answer.body().length;
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " gave " + answer.statusCode());
      }
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-55s %10.1f ms  (first %.0f, %d KB)%n",
        path.length() > 54 ? path.substring(0, 54) : path,
        times[ROUNDS / 2],
        first,
        size / 1024);
  }

}
