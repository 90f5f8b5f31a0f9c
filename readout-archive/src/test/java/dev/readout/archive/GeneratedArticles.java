package dev.readout.archive;

import dev.readout.article.Page;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Articles of made-up words, the same for the same number on every machine. */
final class GeneratedArticles {
  private static final List<String> SYLLABLES =
      List.of("ka", "lo", "mi", "ren", "tu", "vas", "Őr", "né", "зи", "界", "🛰", "sol", "da");

  private GeneratedArticles() {}

  static Keeping article(int number) {
    Random random = new Random(number);
    StringBuilder body = new StringBuilder();
    int words = 100 + random.nextInt(600);
    for (int i = 0; i < words; i++) {
      body.append(word(random)).append(i % 17 == 16 ? ".\n" : " ");
    }
    String id = "generated-" + number;
    String title = word(random) + " " + word(random);
    Page page =
        new Page(
            id,
            number % 3 == 0 ? Page.Kind.HTML : Page.Kind.TEXT,
            body.toString(),
            new Page.Given(title, null, "2024-03-" + (10 + number % 20), "Outlet", null),
            Map.of("batch", String.valueOf(number % 7)));
    return of(page, "1", title);
  }

  static Keeping of(Page page, String rules, String title) {
    String json = "{\"id\":\"" + page.id() + "\",\"length\":" + page.source().length() + "}";
    return new Keeping(
        page,
        json,
        rules,
        new SearchText(
            title,
            page.given().published(),
            page.given().publisher(),
            page.source(),
            List.of(title),
            List.of("CONSULT")));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }
}
