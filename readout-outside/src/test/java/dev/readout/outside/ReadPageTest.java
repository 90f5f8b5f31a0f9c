package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Handing in an article, watching it being read, and what is new since. */
class ReadPageTest extends PagesInChromium {
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
}
