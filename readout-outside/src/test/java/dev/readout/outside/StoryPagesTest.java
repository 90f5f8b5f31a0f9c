package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From the list of stories to the words, by mouse, by keyboard and on a past day. */
class StoryPagesTest extends PagesInChromium {
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
}
