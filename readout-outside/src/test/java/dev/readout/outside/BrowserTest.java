package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages in Debian's Chromium. Set {@code readout.screenshots} to a folder to keep pictures of
 * all of them; the one of the README is made there too.
 */
class BrowserTest {
  private static final String STORY = "/stories/grain-05-russia-ends";
  private static final String HOSTILE =
      "/articles/" + dev.readout.app.web.Links.segment(HostileArticle.ID);

  private static @Nullable Newsstand stand;
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private final List<String> trouble = new ArrayList<>();
  private @Nullable BrowserContext context;

  @BeforeAll
  static void open() {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("none"));
    assumeThat(chromium).as("a Chromium (apt-get install chromium)").exists();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    stand = Newsstand.open(HostileArticle.lines());
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
    if (stand != null) {
      stand.close();
    }
  }

  @AfterEach
  void closePage() {
    if (context != null) {
      context.close();
    }
  }

  private static String address(String path) {
    return stand.address() + path;
  }

  private Page page(ColorScheme scheme, int width, boolean scripts) {
    context =
        browser.newContext(
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
          if (!request.url().startsWith(stand.address())) {
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

  private Page page() {
    return page(ColorScheme.LIGHT, 1280, true);
  }

  private static List<String> everyPage() {
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

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyPageIsAccessibleAndStaysOnTheHost(ColorScheme scheme) {
    Page page = page(scheme, 1280, true);
    for (String path : everyPage()) {
      page.navigate(address(path));
      keep(page, path, scheme.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(page.locator("h1").count()).as("headings of %s", path).isEqualTo(1);
      assertThat(
              new AxeBuilder(page)
                  .analyze().getViolations().stream()
                      .map(
                          rule ->
                              rule.getId()
                                  + ": "
                                  + rule.getNodes().stream()
                                      .limit(3)
                                      .map(node -> node.getHtml())
                                      .toList())
                      .toList())
          .as("axe on %s", path)
          .isEmpty();
    }
    trouble.removeIf(line -> line.contains("404"));
    assertThat(trouble).isEmpty();
  }

  @Test
  void nothingIsWiderThanAPhone() {
    Page page = page(ColorScheme.LIGHT, 390, true);
    for (String path : everyPage()) {
      page.navigate(address(path));
      keep(page, path, "phone");
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overflow).intValue()).as("overflow of %s", path).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void onPaperThereIsWhatCanBeReadAndNothingToPress() {
    Page page = page(ColorScheme.DARK, 1280, true);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String path : everyPage()) {
      page.navigate(address(path));
      keep(page, path, "print");
      assertThat(page.locator("h1").isVisible()).as("heading of %s", path).isTrue();
      for (String control :
          List.of(
              ".top nav", ".as-of", ".tabs", ".exports", ".pager", ".filters", "form", ".skip")) {
        page.locator(control)
            .all()
            .forEach(one -> assertThat(one.isVisible()).as("%s on %s", control, path).isFalse());
      }
      // Ink on white, also where the screen is dark.
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .as("paper of %s", path)
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(page.evaluate("getComputedStyle(document.body).color"))
          .as("ink of %s", path)
          .isEqualTo("rgb(0, 0, 0)");
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overflow).intValue()).as("overflow of %s", path).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void everyFactOpensItsWords() {
    Page page = page();
    page.navigate(address(STORY));
    page.locator(".readout .sources a").first().click();
    page.waitForURL("**/articles/**");
    assertThat(page.url()).endsWith("#at");
    assertThat(page.locator("mark#at").first().isVisible()).isTrue();
    assertThat(page.locator("mark#at").first().innerText()).isNotBlank();
  }

  @Test
  void wordsShowWhatWasFoundInThem() {
    Page page = page();
    page.navigate(address("/articles/grain-05-russia-ends"));
    page.locator(".text a.name").first().focus();
    assertThat(page.locator("#inspector").isVisible()).isTrue();
    assertThat(page.locator("#inspector").innerText()).contains("means");
    page.keyboard().press("Escape");
    assertThat(page.locator("#inspector").isVisible()).isFalse();
  }

  @Test
  void aPastDayIsShownBySliderAndByFieldAlike() {
    Page page = page();
    page.navigate(address("/stories"));
    int now = page.locator("ol.stories > li").count();
    page.locator(".as-of input[type=range]").focus();
    page.keyboard().press("Home");
    page.waitForURL("**as-of=**");
    assertThat(page.locator(".past").innerText()).contains("what was known at the end of");
    assertThat(page.locator("ol.stories > li").count()).isLessThan(now);
    Page plain = withoutScripts();
    plain.navigate(address("/stories"));
    plain.locator("#as-of").fill("2023-07-17");
    plain.locator(".as-of button").click();
    plain.waitForURL("**as-of=2023-07-17**");
    assertThat(plain.locator(".past").innerText()).contains("2023-07-17");
    assertThat(plain.locator("ol.stories h2 a").first().getAttribute("href"))
        .contains("as-of=2023-07-17");
  }

  private Page withoutScripts() {
    closePage();
    return page(ColorScheme.LIGHT, 1280, false);
  }

  @Test
  void everythingCanBeReadWithoutScripts() {
    Page page = page(ColorScheme.LIGHT, 1280, false);
    for (String path : everyPage()) {
      page.navigate(address(path));
      assertThat(page.locator("main").innerText()).as(path).isNotBlank();
    }
  }

  @Test
  void theKeyboardLeadsFromTheListToTheWords() {
    Page page = page();
    page.navigate(address("/stories"));
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to content");
    page.keyboard().press("Enter");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/stories/*");
    page.locator(".readout .sources a, .readout a").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/articles/**");
    assertThat(page.locator("mark").first().isVisible()).isTrue();
    page.keyboard().press("/");
    page.waitForURL("**/search");
  }

  @Test
  void aStoryIsRenamedAndPinnedAndBothAreTakenBack() {
    Page page = page();
    page.navigate(address("/stories/sudan-01-truce/corrections"));
    String before = page.locator("h1").innerText();
    page.locator("#title").fill("Renamed by the desk");
    page.locator("button[value=rename]").click();
    page.waitForLoadState();
    assertThat(page.locator("h1").innerText()).isEqualTo("Renamed by the desk");
    page.locator("button[value=pin]").click();
    page.waitForLoadState();
    page.navigate(address("/stories"));
    assertThat(page.locator("ol.stories > li").first().innerText())
        .contains("pinned", "Renamed by the desk");
    page.navigate(address("/stories/sudan-01-truce/corrections"));
    while (page.locator("button", new Page.LocatorOptions().setHasText("Take back")).count() > 0) {
      page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
      page.waitForLoadState();
    }
    assertThat(page.locator("h1").innerText()).isEqualTo(before);
  }

  @Test
  void storiesAreSplitAndMerged() {
    Page page = page();
    page.navigate(address("/stories/sudan-09-third-truce/corrections"));
    int articles = page.locator("input[name=article]").count();
    page.locator("input[value=sudan-09-third-truce]").check();
    page.locator("button[value=split]").click();
    page.waitForLoadState();
    assertThat(page.locator("input[name=article]").count()).isLessThan(articles);
    while (page.locator("button", new Page.LocatorOptions().setHasText("Take back")).count() > 0) {
      page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
      page.waitForLoadState();
    }
    page.navigate(address("/stories/sudan-09-third-truce/corrections"));
    assertThat(page.locator("input[name=article]").count()).isEqualTo(articles);
    page.locator("#with")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
    page.locator("button[value=merge]").click();
    page.waitForLoadState();
    assertThat(page.locator("input[name=article]").count()).isGreaterThan(articles);
    page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
    page.waitForLoadState();
  }

  @Test
  void aPastedArticleIsReadWhileOneWatches() {
    Page page = page();
    page.navigate(address("/read"));
    page.locator("#text")
        .fill(
            "The foreign ministers of Kenya and Japan met in Nairobi on Monday.\n\n"
                + "“We have agreed on a port”, Kenya's minister told reporters.\n");
    page.locator("#title").fill("Kenya and Japan agree on a port");
    page.locator("#published").fill("2024-03-04");
    page.locator("button.main").click();
    page.waitForURL("**/read/*");
    page.locator("#watch a", new Page.LocatorOptions().setHasText("Kenya and Japan"))
        .first()
        .waitFor();
    page.locator("#watch a", new Page.LocatorOptions().setHasText("Kenya and Japan"))
        .first()
        .click();
    page.waitForURL("**/articles/**");
    assertThat(page.locator(".text").innerText()).contains("Nairobi");
    assertThat(trouble).isEmpty();
  }

  @Test
  void nothingInAnArticleEverRuns() {
    Page page = page();
    for (String path :
        List.of(
            HOSTILE,
            HOSTILE + "/beside/" + "grain-05-russia-ends",
            "/stories",
            "/search?q=Boric")) {
      page.navigate(address(path));
      page.waitForLoadState();
      assertThat(page.title()).as(path).doesNotStartWith("OWNED");
      assertThat(page.locator("main img, main script, main style, main iframe").count())
          .as(path)
          .isZero();
      assertThat(page.locator("a[href^='javascript:']").count()).as(path).isZero();
    }
    page.navigate(address(HOSTILE));
    assertThat(page.locator(".text").innerText())
        .contains("<script>document.title='OWNED'</script>");
    String story = page.locator("main a[href^='/stories/']").first().getAttribute("href");
    for (String view :
        List.of(
            "",
            "/timeline",
            "/positions",
            "/statements",
            "/contacts",
            "/places",
            "/sources",
            "/corrections")) {
      page.navigate(address(story + view));
      assertThat(page.title()).as(view).doesNotStartWith("OWNED");
      assertThat(page.locator("main img, main script, main style").count()).as(view).isZero();
    }
    assertThat(trouble).isEmpty();
  }

  @Test
  void whatIsNewSinceTheLastVisitIsMarked() {
    Page page = page();
    page.navigate(address("/stories"));
    assertThat(page.locator(".heading").innerText()).contains("first visit");
    page.navigate(address("/read"));
    page.locator("#text")
        .fill(
            "Officials in Peru said on Tuesday that they would meet Bolivia's president in Lima.");
    page.locator("#published").fill("2024-03-05");
    page.locator("button.main").click();
    page.locator("#watch a", new Page.LocatorOptions().setHasText("Read another")).waitFor();
    page.navigate(address("/stories"));
    assertThat(page.locator(".card.changed").first().innerText()).contains("New story");
    page.locator("button", new Page.LocatorOptions().setHasText("Mark all as seen")).click();
    page.waitForLoadState();
    assertThat(page.locator(".card.changed").count()).isZero();
  }

  /** Pictures for those who look at them: only where a folder was named. */
  private static void keep(Page page, String path, String look) {
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
