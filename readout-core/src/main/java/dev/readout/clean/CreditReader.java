package dev.readout.clean;

import dev.readout.article.Credit;
import dev.readout.article.Origin;
import dev.readout.article.Origin.Relation;
import dev.readout.article.Span;
import dev.readout.pattern.NeededText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a page credits: datelines, agency bylines, provider lines, republication notes,
 * copyright of an agency, the link of an excerpt make an origin; "contributed to this report" and
 * "with inputs from" make a contribution. Prose that merely quotes an outlet and photo credits make
 * nothing. The page's own publisher is not credited.
 */
final class CreditReader {
  /** Credits are at the beginning of a line, if it is a long one. */
  private static final int LONGEST = 500;

  private static final StringFinder WITH_CAPITALS = finder(true);
  private static final StringFinder WITHOUT_CAPITALS = finder(false);

  private CreditReader() {}

  /**
   * Reads all credits in the order of the rules; each outlet is given once a relation.
   *
   * @param lines where the visible lines of the text are
   * @param own names and domains of the publisher, as far as they are known
   */
  static List<Credit> read(String text, List<Span> lines, List<String> own) {
    int[] zones = zones(text, lines);
    long[] open = new long[lines.size()];
    for (int i = 0; i < open.length; i++) {
      Span line = lines.get(i);
      int end = Math.min(line.end(), line.start() + LONGEST);
      open[i] =
          WITH_CAPITALS.in(text, line.start(), end) | WITHOUT_CAPITALS.in(text, line.start(), end);
    }
    List<Credit> credits = new ArrayList<>();
    for (int r = 0; r < CreditRule.ALL.size(); r++) {
      CreditRule rule = CreditRule.ALL.get(r);
      Credit credit = null;
      for (int i = 0; i < open.length; i++) {
        if ((open[i] & 1L << r) == 0 || !inZone(rule.zone(), i, zones, lines.size())) {
          continue;
        }
        Credit found = found(rule, text, lines.get(i), own);
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

  private static @Nullable Credit found(CreditRule rule, String text, Span line, List<String> own) {
    int start = line.start();
    Matcher m =
        rule.pattern().matcher(text.substring(start, Math.min(line.end(), start + LONGEST)));
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
    return new Credit(
        said, relation, rule.name(), List.of(new Span(start + m.start(), start + m.end())));
  }

  /** Finds what the rules need of a line, a bit for each rule; see {@link NeededText}. */
  private static StringFinder finder(boolean capitalsCount) {
    List<StringFinder.Sought> sought = new ArrayList<>();
    for (int r = 0; r < CreditRule.ALL.size(); r++) {
      String pattern = CreditRule.ALL.get(r).pattern().pattern();
      if (pattern.startsWith("(?i)") != capitalsCount) {
        for (String needed : NeededText.withDigitsAlike(pattern).anyOf()) {
          sought.add(new StringFinder.Sought(needed, 1L << r));
        }
      }
    }
    return new StringFinder(sought, capitalsCount);
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
