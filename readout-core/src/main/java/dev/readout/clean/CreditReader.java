package dev.readout.clean;

import dev.readout.article.Credit;
import dev.readout.article.Origin;
import dev.readout.article.Origin.Relation;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a page credits: datelines, agency bylines, provider lines, republication notes,
 * copyright of an agency, the link of an excerpt make an origin; "contributed to this report" and
 * "with inputs from" make a contribution. Prose that merely quotes an outlet and photo credits make
 * nothing. The page's own publisher is not credited.
 */
final class CreditReader {
  /** What opens the names of outlets that are known: a line without any of these names none. */
  private static final Set<String> FIRST_WORDS = firstWords();

  private CreditReader() {}

  /**
   * Reads all credits in the order of the rules; each outlet is given once a relation.
   *
   * @param lines where the visible lines of the text are
   * @param own names and domains of the publisher, as far as they are known
   */
  static List<Credit> read(String text, List<Span> lines, List<String> own) {
    int[] zones = zones(text, lines);
    List<Looked> looked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      looked.add(Looked.at(text, lines.get(i)));
    }
    List<Credit> credits = new ArrayList<>();
    for (CreditRule rule : CreditRule.ALL) {
      Credit credit = null;
      for (int i = 0; i < looked.size(); i++) {
        if (!inZone(rule.zone(), i, zones, lines.size()) || !looked.get(i).mayFit(rule)) {
          continue;
        }
        Credit found = found(rule, looked.get(i), own);
        if (found == null) {
          continue;
        }
        if (credit == null) {
          credit = found;
        } else if (credit.name().equals(found.name())) {
          credit = credit.with(found.evidence());
        }
      }
      if (credit != null && !known(credits, credit)) {
        credits.add(credit);
      }
    }
    return credits;
  }

  /** The first credit that says where the text is from. */
  static Optional<Origin> origin(List<Credit> credits) {
    for (Credit credit : credits) {
      if (credit.relation() != Relation.CONTRIBUTED) {
        return Optional.of(new Origin(credit.name(), credit.relation(), credit.evidence()));
      }
    }
    return Optional.empty();
  }

  private static boolean known(List<Credit> credits, Credit credit) {
    return credits.stream()
        .anyMatch(
            other -> other.name().equals(credit.name()) && other.relation() == credit.relation());
  }

  private static @Nullable Credit found(CreditRule rule, Looked line, List<String> own) {
    Matcher m = rule.pattern().matcher(line.words());
    if (!m.find()) {
      return null;
    }
    String printed = m.group("outlet").strip();
    if (printed.isEmpty() || looksLikeImage(printed)) {
      return null;
    }
    Outlets.@Nullable Outlet outlet = rule.address() ? Outlets.at(printed) : Outlets.named(printed);
    String said =
        outlet != null
            ? outlet.name()
            : rule.address() ? Outlets.registered(Outlets.host(printed)) : printed;
    if (said == null || (outlet == null && !rule.free()) || isOwn(outlet, said, own)) {
      return null;
    }
    Relation relation =
        rule.relation() != null
            ? rule.relation()
            : outlet != null && outlet.agency() ? Relation.WIRE : Relation.REPUBLISHED;
    int start = line.span().start();
    return new Credit(
        said, relation, rule.name(), List.of(new Span(start + m.start(), start + m.end())));
  }

  /**
   * A line made ready for the rules.
   *
   * @param words its beginning: no credit is longer
   * @param small the same in small letters
   * @param named whether it may hold the name of an outlet that is known
   */
  private record Looked(Span span, String words, String small, boolean named) {
    private static final int LONGEST = 500;

    static Looked at(String text, Span span) {
      String words = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
      return new Looked(span, words, words.toLowerCase(Locale.ROOT), named(words));
    }

    boolean mayFit(CreditRule rule) {
      return rule.needs().isEmpty() ? named : rule.needs().stream().anyMatch(small::contains);
    }

    private static boolean named(String words) {
      for (int at = 0; at < words.length(); ) {
        int from = at;
        while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
          at++;
        }
        if (at > from && FIRST_WORDS.contains(words.substring(from, at))) {
          return true;
        }
        at = Math.max(at, from + 1);
      }
      return false;
    }
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (Outlets.Outlet outlet : Outlets.ALL) {
      for (String name : outlet.printed()) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
          end++;
        }
        words.add(name.substring(0, end));
      }
    }
    return Set.copyOf(words);
  }

  private static boolean looksLikeImage(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.contains(".jpg")
        || lower.contains(".jpeg")
        || lower.contains(".png")
        || lower.contains(".webp");
  }

  /** Whether the outlet is the publisher itself. */
  static boolean isOwn(Outlets.@Nullable Outlet outlet, String said, List<String> own) {
    String folded = PageClues.fold(said).replace(" ", "");
    for (String name : own) {
      Outlets.@Nullable Outlet known = Outlets.named(name);
      known = known == null ? Outlets.at(name) : known;
      if (outlet != null && outlet.equals(known)) {
        return true;
      }
      String plain = PageClues.fold(name).replace(" ", "");
      if (folded.length() > 2
          && (plain.contains(folded) || (plain.length() > 3 && folded.contains(plain)))) {
        return true;
      }
    }
    return false;
  }

  /** First line after the head, first line of the tail. */
  private static int[] zones(String text, List<Span> lines) {
    int prose = 0;
    int head = lines.size();
    for (int i = 0; i < lines.size() && head == lines.size(); i++) {
      Span line = lines.get(i);
      TextShape shape = TextShape.of(text, line.start(), line.end());
      prose += shape.words() >= 20 && shape.endsSentence() ? 1 : 0;
      if (prose >= 4 || i > 400) {
        head = i + 1;
      }
    }
    return new int[] {head, Math.max(0, lines.size() - 12)};
  }

  private static boolean inZone(CreditRule.Zone zone, int line, int[] zones, int lines) {
    return switch (zone) {
      case HEAD -> line < zones[0];
      case TAIL -> line >= zones[1] || lines < 6;
      case ANY -> true;
    };
  }
}
