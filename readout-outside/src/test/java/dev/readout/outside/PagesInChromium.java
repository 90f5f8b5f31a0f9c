package dev.readout.outside;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The pages in Debian's Chromium: one browser and one server for all tests of them. Set {@code
 * readout.screenshots} to a folder to keep pictures of all pages; the one of the README is made
 * there too.
 */
@ExtendWith(PagesInChromium.Opening.class)
abstract class PagesInChromium {
  static final String STORY = "/stories/grain-05-russia-ends";
  static final String HOSTILE = "/articles/" + dev.readout.app.web.Links.segment(HostileArticle.ID);

  private static @Nullable Opened opened;

  /** What a page asked of another host or complained about. */
  final List<String> trouble = new ArrayList<>();

  private @Nullable BrowserContext context;

  /** A browser and a server, until all tests are done. */
  private record Opened(Playwright playwright, Browser browser, Newsstand stand)
      implements AutoCloseable {
    static Opened with(Path chromium) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setArgs(List.of("--no-sandbox", "--disable-gpu")));
      return new Opened(playwright, browser, Newsstand.open(HostileArticle.lines()));
    }

    @Override
    public void close() {
      playwright.close();
      stand.close();
    }
  }

  /** Opens both before the first class of tests; the store closes them after the last. */
  static final class Opening implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext tests) {
      Path chromium = chromium();
      if (Files.isExecutable(chromium)) {
        opened =
            tests
                .getRoot()
                .getStore(Namespace.create(Opening.class))
                .computeIfAbsent(Opened.class, key -> Opened.with(chromium), Opened.class);
      }
    }
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("none"));
  }

  @BeforeAll
  static void needsAChromium() {
    assumeThat(chromium()).as("a Chromium (apt-get install chromium)").exists();
  }

  @AfterEach
  void closePage() {
    if (context != null) {
      context.close();
    }
  }

  static String address(String path) {
    return opened.stand().address() + path;
  }

  Page page(ColorScheme scheme, int width, boolean scripts) {
    context =
        opened
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900)
                    .setLocale("en-GB")
                    .setJavaScriptEnabled(scripts));
    Page page = context.newPage();
    // Generous: a busy machine is slow, and only what never comes is wrong.
    page.setDefaultTimeout(90_000);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(opened.stand().address())) {
            trouble.add("request to " + request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            trouble.add("console: " + message.text());
          }
        });
    page.onPageError(error -> trouble.add("script: " + error));
    return page;
  }

  Page page() {
    return page(ColorScheme.LIGHT, 1280, true);
  }

  Page withoutScripts() {
    closePage();
    return page(ColorScheme.LIGHT, 1280, false);
  }

  static List<String> everyPage() {
    return List.of(
        "/stories",
        STORY,
        "/stories/sudan-01-truce",
        STORY + "/timeline",
        STORY + "/positions",
        STORY + "/statements",
        STORY + "/contacts",
        STORY + "/places",
        STORY + "/sources",
        STORY + "/corrections",
        STORY + "?as-of=2023-07-17",
        "/articles/grain-05-russia-ends",
        "/articles/grain-06-republished/beside/grain-05-russia-ends",
        "/entities/Q159",
        "/search?q=grain",
        "/read",
        "/unknown",
        "/read/nothing",
        HOSTILE);
  }

  /** Pictures for those who look at them: only where a folder was named. */
  static void keep(Page page, String path, String look) {
    String folder = System.getProperty("readout.screenshots", "");
    if (!folder.isBlank()) {
      String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of(folder)
                      .resolve(
                          look + "-" + name.substring(0, Math.min(60, name.length())) + ".png")));
    }
  }
}
