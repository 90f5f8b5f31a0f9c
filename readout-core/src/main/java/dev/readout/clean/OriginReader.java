package dev.readout.clean;

import dev.readout.article.Origin;
import dev.readout.article.Origin.Relation;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a page credits for its text: datelines, agency bylines, provider lines, republication
 * notes, copyright of an agency, the link of an excerpt. Prose that merely quotes an outlet, photo
 * credits and "contributed to this report" make no origin. The rules run in order; the first that
 * finds an outlet other than the page's own publisher decides.
 */
final class OriginReader {
  /** Where in the lines a rule looks. */
  private enum Zone {
    /** Before much of the text has been read. */
    HEAD,
    /** The last lines. */
    TAIL,
    ANY
  }

  /**
   * One rule.
   *
   * @param free whether the outlet may be one that is not in the table
   */
  private record Rule(
      String name, Zone zone, @Nullable Relation relation, boolean free, Pattern pattern) {}

  private static final String KNOWN = "(?<outlet>" + Outlets.NAME_PATTERN + ")";
  private static final String FREE = "(?<outlet>[^.,;:|()\\n]{2,60}?)";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "originally appeared",
              Zone.ANY,
              Relation.REPUBLISHED,
              true,
              "(?i)\\b(?:this|the) (?:content|article|story|post|piece|report|text|column|essay)\\b[^.\\n]{0,60}\\b(?:originally|first|previously) (?:appeared|published|posted|ran|run)(?: (?:on|in|at|by|with))? (?:the website (?:of )?)?(?-i:"
                  + FREE
                  + ")(?: (?:and|under|on|as|with|in|at|with)\\b.*)?[.\\s]*$"),
          rule(
              "appeared first on",
              Zone.ANY,
              Relation.REPUBLISHED,
              true,
              "(?i)^\\W*the post\\b.{1,240}\\b(?:appeared first|first appeared) on (?-i:"
                  + FREE
                  + ")[.\\s]*$"),
          rule(
              "republished from",
              Zone.ANY,
              Relation.REPUBLISHED,
              true,
              "(?i)^\\W*(?:this (?:article|story) (?:is|was|has been) )?(?:re-?published|re-?printed|re-?posted|syndicated)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of|courtesy of) (?-i:"
                  + FREE
                  + ")(?: (?:under|with|via|on)\\b.*)?[.\\s]*$"),
          rule(
              "dateline",
              Zone.HEAD,
              null,
              false,
              "(?:^|[-–—] )(?:[\\p{Lu}][\\p{L}.'’/ -]{1,40}(?:, [\\p{L}. ]{2,25}){0,2}(?:,? \\d{1,2} \\p{L}+|,? \\p{Lu}[\\p{L}.]{2,9} \\d{1,2})? ?)?\\("
                  + KNOWN
                  + "\\)\\s{0,3}(?:[-–—:]|$|(?=\\p{Lu}))"),
          rule(
              "dateline without brackets",
              Zone.HEAD,
              Relation.WIRE,
              false,
              "^[\\p{Lu}][\\p{Lu}.'’/ -]{2,40}(?:, \\p{Lu}[\\p{L}]{2,9} \\d{1,2})?,? (?<outlet>"
                  + Outlets.AGENCY_PATTERN
                  + ") ?[-–—] "),
          rule(
              "agency byline",
              Zone.HEAD,
              null,
              false,
              "^(?:[Bb][Yy] |[Ss]ource: ?|[Vv]ia )?"
                  + KNOWN
                  + "(?: (?:[-–—|•·]|[-–—] .{2,60})| ?•)?\\s*$"),
          rule(
              "provider before date",
              Zone.HEAD,
              Relation.REPUBLISHED,
              false,
              "^"
                  + KNOWN
                  + " ?[•|·–—-]? ?(?:Posted at|Published|Updated|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}, 20\\d\\d)\\b"),
          rule(
              "provider posted",
              Zone.ANY,
              Relation.REPUBLISHED,
              false,
              "^" + KNOWN + " Posted at \\d"),
          rule(
              "byline with outlet",
              Zone.HEAD,
              null,
              false,
              "^(?=.{6,140}$)(?:[Bb][Yy] )?(?:\\p{Lu}[\\p{L}.'’-]{0,20}(?: |, | and )){2,14}(?:\\s|, |\\| |[-–—/] |of |for )*"
                  + KNOWN
                  + "\\s*$"),
          rule(
              "outlet before byline",
              Zone.HEAD,
              null,
              false,
              "^"
                  + KNOWN
                  + " [-–—|•] (?:[Bb][Yy] )?\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’ -]{2,60}$"),
          rule(
              "from outlet",
              Zone.HEAD,
              Relation.REPUBLISHED,
              false,
              "^(?:from|via|source:|courtesy of) " + KNOWN + "\\s*$"),
          rule(
              "writers of the agency",
              Zone.TAIL,
              Relation.WIRE,
              false,
              "^\\W*(?<outlet>"
                  + Outlets.AGENCY_PATTERN
                  + ") (?:(?:staff|diplomatic|business|science|sports|national|political) )?(?:writers?|reporters?|journalists?|correspondents?)\\b.{3,200}\\bcontributed\\b"),
          rule(
              "reporting by, editing by",
              Zone.TAIL,
              Relation.WIRE,
              false,
              "\\((?:Reporting|Writing|Additional reporting) by .{3,200}\\b(?<outlet>Thomson Reuters|Reuters)\\b"),
          rule(
              "copyright of an outlet",
              Zone.TAIL,
              null,
              false,
              "(?i)(?:copyright|©|\\(c\\))[\\s\\d,©-]{0,16}(?:by )?(?-i:" + KNOWN + ")\\b"),
          rule(
              "more from",
              Zone.TAIL,
              Relation.REPUBLISHED,
              false,
              "^(?:More [Ff]rom|Read (?:more|the (?:full|original|whole|rest)(?: (?:article|story|post|piece))?) (?:at|on|from)|Read it at) "
                  + KNOWN
                  + "\\W*$"),
          rule(
              "link of the excerpt",
              Zone.TAIL,
              Relation.REPUBLISHED,
              true,
              "^\\W*(?:(?:[Ss]ource|[Vv]ia|[Oo]riginal(?: article)?|[Rr]ead more|[Ff]rom):? )?(?<outlet>(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,6}/\\S{8,})\\s*$"));

  private OriginReader() {}

  /**
   * Reads the origin.
   *
   * @param lines where the visible lines of the text are
   * @param own names and domains of the publisher, as far as they are known
   */
  static Optional<Origin> read(String text, List<Span> lines, List<String> own) {
    int[] zones = zones(text, lines);
    for (Rule rule : RULES) {
      List<Span> evidence = new ArrayList<>();
      String name = null;
      Relation relation = null;
      for (int i = 0; i < lines.size(); i++) {
        if (!inZone(rule.zone(), i, zones, lines.size())) {
          continue;
        }
        Span line = lines.get(i);
        String words = line.in(text);
        String looked = words.length() > 500 ? words.substring(0, 500) : words;
        Matcher m = rule.pattern().matcher(looked);
        if (!m.find()) {
          continue;
        }
        String printed = m.group("outlet").strip();
        if (printed.isEmpty() || looksLikeImage(printed)) {
          continue;
        }
        Outlets.@Nullable Outlet outlet =
            rule.name().startsWith("link") ? Outlets.at(printed) : Outlets.named(printed);
        String said =
            outlet != null
                ? outlet.name()
                : rule.name().startsWith("link")
                    ? Outlets.registered(Outlets.host(printed))
                    : printed;
        if (said == null || (outlet == null && !rule.free()) || isOwn(outlet, said, own)) {
          continue;
        }
        if (name == null) {
          name = said;
          relation =
              rule.relation() != null
                  ? rule.relation()
                  : outlet != null && outlet.agency() ? Relation.WIRE : Relation.REPUBLISHED;
        }
        if (name.equals(said)) {
          evidence.add(new Span(line.start() + m.start(), line.start() + m.end()));
        }
      }
      if (name != null && relation != null) {
        return Optional.of(new Origin(name, relation, evidence));
      }
    }
    return Optional.empty();
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

  private static boolean inZone(Zone zone, int line, int[] zones, int lines) {
    return switch (zone) {
      case HEAD -> line < zones[0];
      case TAIL -> line >= zones[1] || lines < 6;
      case ANY -> true;
    };
  }

  private static Rule rule(
      String name, Zone zone, @Nullable Relation relation, boolean free, String pattern) {
    return new Rule(name, zone, relation, free, Pattern.compile(pattern));
  }
}
