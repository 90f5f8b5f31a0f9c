package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An analyst's decisions about a story, and taking them back. */
class CorrectionsPageTest extends PagesInChromium {
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
}
