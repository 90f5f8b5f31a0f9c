package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page: accessible, on its host, on a phone, on paper, without scripts. */
class EveryPageTest extends PagesInChromium {
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
  void everythingCanBeReadWithoutScripts() {
    Page page = page(ColorScheme.LIGHT, 1280, false);
    for (String path : everyPage()) {
      page.navigate(address(path));
      assertThat(page.locator("main").innerText()).as(path).isNotBlank();
    }
  }
}
