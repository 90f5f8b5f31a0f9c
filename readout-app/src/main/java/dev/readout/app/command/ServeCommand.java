package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.app.web.ServeSettings;
import dev.readout.app.web.WebServer;
import dev.readout.archive.Archive;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Pages and the web API over the archive. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Shows the archive in a browser, and serves it to programs under /api/v1, until it is stopped. Loads nothing from elsewhere.",
    footer = {
      "",
      "Examples:",
      "  readout serve                                       at http://127.0.0.1:8230/",
      "  readout serve --port 9000 --archive news.db",
      "  READOUT_TOKEN=... readout serve --host 0.0.0.0 --name news.example   for others, with a token"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to bind to (default: ${DEFAULT-VALUE}, this machine alone).",
      defaultValue = ServeSettings.LOOPBACK)
  String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port (default: ${DEFAULT-VALUE}; 0 for any free one).",
      defaultValue = "8230")
  int port;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "What visitors must know; needed for any address but this machine's own. Better set as READOUT_TOKEN: command lines can be seen by others.")
  @Nullable String token;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A host name that the server may be called by, besides addresses.")
  List<String> names = List.of();

  @Override
  public Integer call() throws InterruptedException {
    try (Archive archive = archiveOption.open();
        WebServer server = start(archive)) {
      spec.commandLine()
          .getErr()
          .println("readout: serving " + archiveOption.name() + " at " + server.address());
      spec.commandLine().getErr().flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }

  private WebServer start(Archive archive) {
    ServeSettings settings = settings();
    Arrivals arrivals = Arrivals.in(archiveOption.beside("arrivals"));
    Newsroom newsroom = Newsroom.over(archive, arrivals);
    WebServer server = WebServer.start(settings, newsroom);
    // The first to open a large story need not wait until it is told.
    Thread.ofPlatform().daemon().name("telling").start(newsroom::tellAhead);
    return server;
  }

  private ServeSettings settings() {
    try {
      return new ServeSettings(host, port, token, names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
