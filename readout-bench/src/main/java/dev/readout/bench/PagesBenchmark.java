package dev.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.app.Workbench;
import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.app.web.ServeSettings;
import dev.readout.app.web.WebServer;
import dev.readout.archive.Archive;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.StoryOutline;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Decision;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How fast pages are with many articles: prints milliseconds at the server, over HTTP on the same
 * machine, medians of fifteen. {@code PagesBenchmark [ARTICLES] [LARGE] [FILE]}: so many generated
 * articles in stories of ten, and among them one story of so many. A third argument says where to
 * keep them; what is there already is not made again.
 */
public final class PagesBenchmark {
  private static final int ROUNDS = 15;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private PagesBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    Path file =
        arguments.length > 2
            ? Path.of(arguments[2])
            : Files.createTempDirectory("pages-benchmark").resolve("archive.db");
    boolean ready = Files.exists(file);
    try (Archive archive = Workbench.archive(file.toString())) {
      GeneratedArchive news = new GeneratedArchive(archive);
      List<String> big = IntStream.range(0, large).mapToObj(i -> "large" + i).toList();
      if (!ready) {
        time(
            "preparing " + count + " articles",
            () -> {
              news.keepLarge(large);
              news.keepSmall(0, count - large);
            });
      }
      Newsroom[] made = new Newsroom[1];
      time("opening the newsroom, first", () -> Newsroom.over(archive, Arrivals.forgetful()));
      time("opening it again", () -> made[0] = Newsroom.over(archive, Arrivals.forgetful()));
      Newsroom newsroom = made[0];
      time("a decision that holds the large story together", () -> join(newsroom, big));
      StoryOutline story = newsroom.now().find(big.getFirst()).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%d stories, the large one of %d articles%n",
          newsroom.now().outlines().size(),
          story.articles().size());
      time("telling the large story", () -> newsroom.now().tell(story));
      time("an article in it, and telling it again", () -> addTo(newsroom, news, story));
      adding(newsroom, news, newsroom.now().cards().size() - large);
      String name = newsroom.now().cards().iterator().next().label().split(":", 2)[0];
      try (WebServer server = WebServer.start(ServeSettings.loopback(0), newsroom)) {
        String base = server.address().replaceFirst("/$", "");
        for (String path :
            List.of(
                "/stories",
                "/stories?page=40",
                "/stories/" + story.id(),
                "/stories/" + story.id() + "/timeline",
                "/stories/" + story.id() + "/sources",
                "/search?q=" + name,
                "/search?q=parliament",
                "/search?q=parliament&type=CONSULT",
                "/articles/" + big.getFirst(),
                "/api/v1/stories")) {
          page(base, path);
        }
      }
    }
  }

  private static void join(Newsroom newsroom, List<String> articles) {
    newsroom.correct(new Correction("bench", Instant.EPOCH, new Decision.Merge(articles)));
  }

  /** Each comes alone, and everybody who looks has it at once. */
  private static void adding(Newsroom newsroom, GeneratedArchive news, int from) {
    Clock[] times = new Clock[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      List<Reading> one = List.of(news.small(from + round));
      times[round] = new Clock();
      news.keep(one);
      newsroom.take(one);
      times[round].stop();
    }
    print("adding one article", times, "");
  }

  private static void addTo(Newsroom newsroom, GeneratedArchive news, StoryOutline story) {
    String id = story.articles().getFirst();
    Reading other = newsroom.now().reading(id).orElseThrow();
    Reading reading =
        ReadingJson.parse(
            ReadingJson.write(other)
                .replaceFirst("\"id\":\"" + id, "\"id\":\"another" + System.nanoTime()));
    news.keep(List.of(reading));
    newsroom.take(List.of(reading));
    Edition now = newsroom.now();
    now.tell(now.storyOf(reading.id()).orElseThrow());
  }

  private static void time(String what, Runnable work) {
    Clock clock = new Clock();
    work.run();
    System.out.printf(
        Locale.ROOT, "%-55s %10.0f ms  (%.0f of processors)%n", what, clock.wall(), clock.busy());
  }

  private static void page(String base, String path) throws IOException, InterruptedException {
    Clock[] times = new Clock[ROUNDS];
    int size = 0;
    for (int round = 0; round < ROUNDS; round++) {
      times[round] = new Clock();
      HttpResponse<byte[]> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(base + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      times[round].stop();
      size = answer.body().length;
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " gave " + answer.statusCode());
      }
    }
    print(path.length() > 54 ? path.substring(0, 54) : path, times, ", " + size / 1024 + " KB");
  }

  private static void print(String what, Clock[] times, String more) {
    System.out.printf(
        Locale.ROOT,
        "%-55s %10.1f ms  (%.1f of processors, first %.0f%s)%n",
        what,
        median(times, Clock::wall),
        median(times, Clock::busy),
        times[0].wall(),
        more);
  }

  private static double median(Clock[] times, ToDoubleFunction<Clock> part) {
    return Arrays.stream(times).mapToDouble(part).sorted().toArray()[times.length / 2];
  }

  /**
   * Milliseconds that passed, and milliseconds of processors that this process took, client and
   * collector too: other work on the machine is in the former alone.
   */
  private static final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long start = System.nanoTime();
    private final long startBusy = SYSTEM.getProcessCpuTime();
    private double wall = -1;
    private double busy;

    void stop() {
      busy = (SYSTEM.getProcessCpuTime() - startBusy) / 1e6;
      wall = (System.nanoTime() - start) / 1e6;
    }

    double wall() {
      if (wall < 0) {
        stop();
      }
      return wall;
    }

    double busy() {
      if (wall < 0) {
        stop();
      }
      return busy;
    }
  }
}
