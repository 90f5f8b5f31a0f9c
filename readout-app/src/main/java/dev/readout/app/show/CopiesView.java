package dev.readout.app.show;

import dev.readout.article.Article;
import dev.readout.copy.Comparison;
import dev.readout.copy.Families;
import dev.readout.copy.Family;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Families of copies on a terminal. */
public final class CopiesView {
  private CopiesView() {}

  /** All families of these articles; those of one article come last, on one line. */
  public static String of(List<Article> articles, Terminal terminal) {
    Lines lines = new Lines(terminal);
    List<Family> families = Families.of(articles);
    families.stream().filter(f -> f.members().size() > 1).forEach(f -> family(f, articles, lines));
    List<String> alone =
        families.stream()
            .filter(f -> f.members().size() == 1)
            .map(f -> f.members().getFirst())
            .toList();
    if (!alone.isEmpty()) {
      lines.add(0, 2, Ink.PLAIN, "No copy of another: " + String.join(", ", alone));
    }
    return lines.gap().toString();
  }

  /** The family of one article, or nothing if it is not among these. */
  public static String familyOf(String id, List<Article> articles, Terminal terminal) {
    Lines lines = new Lines(terminal);
    Families.of(articles).stream()
        .filter(f -> f.members().contains(id))
        .forEach(f -> family(f, articles, lines));
    return lines.gap().toString();
  }

  private static void family(Family family, List<Article> articles, Lines lines) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(a -> byId.putIfAbsent(a.id(), a));
    lines.gap().add(0, Ink.HEADING, "Family " + family.id());
    for (String member : family.members()) {
      Article article = byId.get(member);
      String title =
          article == null || article.credits().title() == null
              ? ""
              : " “" + article.credits().title() + "”";
      String day =
          article == null || article.credits().published() == null
              ? ""
              : " " + article.credits().published().day();
      lines.add(2, 4, Ink.PLAIN, "• " + member + day + title);
      family.edges().stream().filter(e -> e.a().equals(member)).forEach(e -> edge(e, lines));
    }
  }

  private static void edge(Family.Edge edge, Lines lines) {
    Comparison comparison = edge.comparison();
    String arrow =
        switch (comparison.direction()) {
          case A_FROM_B -> "from ";
          case B_FROM_A -> "source of ";
          case UNKNOWN -> "same text as ";
        };
    lines.add(
        6,
        8,
        Ink.FAINT,
        arrow
            + edge.b()
            + ": "
            + comparison.kind().name().toLowerCase(Locale.ROOT)
            + String.format(
                Locale.ROOT,
                ", %.0f %% and %.0f %% of the words shared, ",
                comparison.sharedOfA() * 100,
                comparison.sharedOfB() * 100)
            + comparison.reason());
  }
}
