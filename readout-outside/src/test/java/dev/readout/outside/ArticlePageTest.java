package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article and what was found in it, also one that means harm. */
class ArticlePageTest extends PagesInChromium {
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
}
