package dev.readout.outside;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A server over the project's examples and some articles of a test's own. */
final class Newsstand implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Archive archive;
  private final WebServer server;

  private Newsstand(Archive archive, ServeSettings settings) {
    this.archive = archive;
    this.server = WebServer.start(settings, Newsroom.over(archive, Arrivals.forgetful()));
  }

  /** The examples, and these articles as JSON Lines, on a free port of this machine. */
  static Newsstand open(String articles) {
    return open(articles, true, ServeSettings.loopback(0));
  }

  static Newsstand open(String articles, boolean examples, ServeSettings settings) {
    try {
      Path folder = Files.createTempDirectory("newsstand");
      Archive archive = Workbench.archive(folder.resolve("archive.db").toString());
      if (examples) {
        read(archive, Intake.of(List.of(examples().toString()), none()));
      }
      if (!articles.isBlank()) {
        InputStream lines = new ByteArrayInputStream(articles.getBytes(StandardCharsets.UTF_8));
        read(archive, Intake.of(List.of("-"), Settings.standard(lines)));
      }
      return new Newsstand(archive, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Settings none() {
    return Settings.standard(InputStream.nullInputStream());
  }

  private static Path examples() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("examples"))) {
      root = root.getParent();
    }
    return root.resolve("examples");
  }

  private static void read(Archive archive, Intake intake) {
    try (Stream<Outcome> outcomes = intake.outcomes()) {
      new Pipeline(Workbench.cleaner(), Workbench.lateReader(), archive, 2)
          .run(outcomes.iterator(), (json, reading) -> json, json -> {}, problem -> {});
    }
  }

  /** Without a slash at its end. */
  String address() {
    return server.address().replaceFirst("/$", "");
  }

  /** "GET /stories", for all. */
  List<String> routes() {
    return server.routes();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
