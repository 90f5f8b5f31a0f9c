package dev.readout.app.show;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.PublicationDate;
import dev.readout.copy.Change;
import dev.readout.copy.Changes;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.Comparison;
import dev.readout.copy.Families;
import dev.readout.copy.Family;
import dev.readout.copy.Lineage;
import dev.readout.copy.Lineage.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Families of copies on a terminal: a tree with the text that came first on top, and under each
 * other one what it changed in the text that it comes from.
 */
public final class CopiesView {
  private final Terminal terminal;
  private final Map<String, Article> byId = new HashMap<>();
  private final ComparedTexts texts;

  private CopiesView(List<Article> articles, Terminal terminal) {
    this.terminal = terminal;
    this.texts = ComparedTexts.of(articles);
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
  }

  /** All families of these articles; those of one article come last, on one line. */
  public static String of(List<Article> articles, Terminal terminal) {
    CopiesView view = new CopiesView(articles, terminal);
    Lines lines = new Lines(terminal);
    List<Family> families = Families.of(articles, view.texts);
    families.stream().filter(f -> f.members().size() > 1).forEach(f -> view.family(f, lines));
    List<String> alone =
        families.stream()
            .filter(f -> f.members().size() == 1)
            .map(f -> f.members().getFirst())
            .sorted()
            .toList();
    if (!alone.isEmpty()) {
      lines.gap().add(0, 2, Ink.PLAIN, "No copy of another: " + String.join(", ", alone));
    }
    return lines.gap().toString();
  }

  /** One family, of whose members all are among these articles. */
  public static String of(Family family, List<Article> members, Terminal terminal) {
    CopiesView view = new CopiesView(members, terminal);
    Lines lines = new Lines(terminal);
    view.family(family, lines);
    return lines.gap().toString();
  }

  private void family(Family family, Lines lines) {
    Lineage lineage = Lineage.of(family, byId);
    String origin = lineage.origin() == null ? "unknown" : lineage.origin();
    String size =
        family.members().size() == 1 ? "one article" : family.members().size() + " articles";
    lines
        .gap()
        .add(
            0,
            2,
            Ink.HEADING,
            "Family " + family.id() + ": " + size + ", origin " + printable(origin));
    Member root = lineage.members().getFirst();
    lines.add(0, 2, Ink.TITLE, heading(root.article()));
    lines.add(
        2,
        4,
        Ink.FAINT,
        (root.certain() ? "came first: " : "may have come first: ") + root.reason());
    children(root, lineage.members(), family, "", lines);
  }

  private void children(Member source, List<Member> all, Family family, String stem, Lines lines) {
    List<Member> children = all.stream().filter(m -> source.article().equals(m.of())).toList();
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      Member child = children.get(i);
      boolean parent = all.stream().anyMatch(m -> child.article().equals(m.of()));
      String within = stem + (last ? "   " : "│  ");
      TreeLines tree = new TreeLines(terminal, lines, stem + (last ? "└─ " : "├─ "), within);
      tree.add(Ink.TITLE, heading(child.article()));
      TreeLines below =
          new TreeLines(
              terminal,
              lines,
              within + (parent ? "│  " : "   "),
              within + (parent ? "│  " : "   "));
      below.add(Ink.PLAIN, relation(child, family));
      changes(source.article(), child.article(), below);
      children(child, all, family, within, lines);
    }
  }

  private String heading(String id) {
    Article article = byId.get(id);
    Credits credits = article == null ? Credits.NONE : article.credits();
    StringBuilder heading = new StringBuilder(id);
    PublicationDate published = credits.published();
    if (published != null) {
      heading.append(", ").append(published.iso());
    }
    String outlet = outlet(credits);
    if (outlet != null) {
      heading.append(", ").append(outlet);
    }
    if (credits.title() != null) {
      heading.append(" “").append(credits.title()).append('”');
    }
    return heading.toString();
  }

  private static @Nullable String outlet(Credits credits) {
    var publisher = credits.publisher();
    return publisher == null
        ? null
        : publisher.name() == null ? publisher.domain() : publisher.name();
  }

  private static String relation(Member member, Family family) {
    StringBuilder words = new StringBuilder(kind(member, family));
    if (member.shared() != null) {
      words.append(String.format(Locale.ROOT, ", %.0f %% of it from there", 100 * member.shared()));
    }
    words.append(member.certain() ? "" : ", or the other way round").append(": ");
    return words.append(member.reason()).toString();
  }

  private static String kind(Member member, Family family) {
    for (Family.Edge edge : family.edges()) {
      boolean here =
          (edge.a().equals(member.article()) && edge.b().equals(member.of()))
              || (edge.b().equals(member.article()) && edge.a().equals(member.of()));
      if (here) {
        return word(edge.comparison().kind());
      }
    }
    return "by way of others";
  }

  private static String word(Comparison.Kind kind) {
    return switch (kind) {
      case VERBATIM -> "the same text";
      case ABRIDGED -> "a part of it";
      case REWRITTEN -> "rewritten";
      case TRANSLATED -> "translated";
      case INDEPENDENT -> "independent";
    };
  }

  private void changes(String source, String copy, TreeLines tree) {
    List<Change> changes = Changes.of(texts.get(source), texts.get(copy));
    ChangeLines.write(
        changes, texts.get(source).article().text(), texts.get(copy).article().text(), tree);
  }

  private static String printable(String text) {
    return Lines.printable(text);
  }
}
