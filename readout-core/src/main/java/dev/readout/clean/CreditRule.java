package dev.readout.clean;

import dev.readout.article.Origin.Relation;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a page credits another outlet, in one line. {@link #ALL} holds them in order:
 * the first that makes an origin decides. Each has a line of its own in {@code
 * credit-examples.tsv}.
 *
 * @param relation how the page stands to the outlet; null where that depends on whether it is an
 *     agency
 * @param free whether the outlet may be one that is not in the table
 */
record CreditRule(
    String name, Zone zone, @Nullable Relation relation, boolean free, Pattern pattern) {
  /** Where in the lines a rule looks. */
  enum Zone {
    /** Before much of the text has been read. */
    HEAD,
    /** The last lines. */
    TAIL,
    ANY
  }

  private static final String KNOWN = "(?<outlet>" + Outlets.NAME_PATTERN + ")";
  private static final String FREE = "(?<outlet>[^.,;:|()\\n]{2,60}?)";

  static final List<CreditRule> ALL =
      List.of(
          rule(
              "originally appeared",
              Zone.ANY,
              Relation.REPUBLISHED,
              "(?i)\\b(?:this|the) (?:content|article|story|post|piece|report|text|column|essay)\\b[^.\\n]{0,60}\\b(?:originally|first|previously) (?:appeared|published|posted|ran|run)(?: (?:on|in|at|by|with))? (?:the website (?:of )?)?(?-i:"
                  + FREE
                  + ")(?: (?:and|under|on|as|with|in|at|with)\\b.*)?[.\\s]*$"),
          rule(
              "appeared first on",
              Zone.ANY,
              Relation.REPUBLISHED,
              "(?i)^\\W*the post\\b.{1,240}\\b(?:appeared first|first appeared) on (?-i:"
                  + FREE
                  + ")[.\\s]*$"),
          rule(
              "republished from",
              Zone.ANY,
              Relation.REPUBLISHED,
              "(?i)^\\W*(?:this (?:article|story) (?:is|was|has been) )?(?:re-?published|re-?printed|re-?posted|syndicated)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of|courtesy of) (?-i:"
                  + FREE
                  + ")(?: (?:under|with|via|on)\\b.*)?[.\\s]*$"),
          rule(
              "dateline",
              Zone.HEAD,
              null,
              "(?:^|[-–—] )(?:[\\p{Lu}][\\p{L}.'’/ -]{1,40}(?:, [\\p{L}. ]{2,25}){0,2}(?:,? \\d{1,2} \\p{L}+|,? \\p{Lu}[\\p{L}.]{2,9} \\d{1,2})? ?)?\\("
                  + KNOWN
                  + "\\)\\s{0,3}(?:[-–—:]|$|(?=\\p{Lu}))"),
          rule(
              "dateline without brackets",
              Zone.HEAD,
              Relation.WIRE,
              "^[\\p{Lu}][\\p{Lu}.'’/ -]{2,40}(?:, \\p{Lu}[\\p{L}]{2,9} \\d{1,2})?,? (?<outlet>"
                  + Outlets.AGENCY_PATTERN
                  + ") ?[-–—] "),
          rule(
              "agency byline",
              Zone.HEAD,
              null,
              "^(?:[Bb][Yy] |[Ss]ource: ?|[Vv]ia )?"
                  + KNOWN
                  + "(?: (?:[-–—|•·]|[-–—] .{2,60})| ?•)?\\s*$"),
          rule(
              "provider before date",
              Zone.HEAD,
              Relation.REPUBLISHED,
              "^"
                  + KNOWN
                  + " ?[•|·–—-]? ?(?:Posted at|Published|Updated|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}, 20\\d\\d)\\b"),
          rule("provider posted", Zone.ANY, Relation.REPUBLISHED, "^" + KNOWN + " Posted at \\d"),
          rule(
              "byline with outlet",
              Zone.HEAD,
              null,
              "^(?=.{6,140}$)(?:[Bb][Yy] )?(?:\\p{Lu}[\\p{L}.'’-]{0,20}(?: |, | and )){2,14}(?:\\s|, |\\| |[-–—/] |of |for )*"
                  + KNOWN
                  + "\\s*$"),
          rule(
              "outlet before byline",
              Zone.HEAD,
              null,
              "^"
                  + KNOWN
                  + " [-–—|•] (?:[Bb][Yy] )?\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’ -]{2,60}$"),
          rule(
              "from outlet",
              Zone.HEAD,
              Relation.REPUBLISHED,
              "^(?:from|via|source:|courtesy of) " + KNOWN + "\\s*$"),
          rule(
              "writers of the agency",
              Zone.TAIL,
              Relation.WIRE,
              "^\\W*(?<outlet>"
                  + Outlets.AGENCY_PATTERN
                  + ") (?:(?:staff|diplomatic|business|science|sports|national|political) )?(?:writers?|reporters?|journalists?|correspondents?)\\b.{3,200}\\bcontributed\\b"),
          rule(
              "reporting by, editing by",
              Zone.TAIL,
              Relation.WIRE,
              "\\((?:Reporting|Writing|Additional reporting) by .{3,200}\\b(?<outlet>Thomson Reuters|Reuters)\\b"),
          rule(
              "copyright of an outlet",
              Zone.TAIL,
              null,
              "(?i)(?:copyright|©|\\(c\\))[\\s\\d,©-]{0,16}(?:by )?(?-i:" + KNOWN + ")\\b"),
          rule(
              "more from",
              Zone.TAIL,
              Relation.REPUBLISHED,
              "^(?:More [Ff]rom|Read (?:more|the (?:full|original|whole|rest)(?: (?:article|story|post|piece))?) (?:at|on|from)|Read it at) "
                  + KNOWN
                  + "\\W*$"),
          rule(
              "partnership",
              Zone.ANY,
              Relation.PARTNER,
              "(?i)^\\W*(?:(?:this|the) (?:article|story|report|piece|content|investigation|series)\\b.{0,80}?\\b(?:in (?:partnership|collaboration) with|by our (?:content |media |news )?partners?(?: at)?|from our (?:content |media |news )?partners?(?: at)?)|(?:published|produced|reported|written) in (?:partnership|collaboration) with|(?:content|story|article) (?:by|from) our (?:content |media |news )?partners?(?: at)?:?) (?:the )?(?-i:"
                  + FREE
                  + ")(?:,.*|(?: (?:and|as|with|under)\\b.*))?[.\\s]*$"),
          rule(
              "contributed",
              Zone.ANY,
              Relation.CONTRIBUTED,
              "^\\W*(?:The )?"
                  + KNOWN
                  + "(?:['’]s? .{2,60}?)?,? (?:also )?contributed (?:to|reporting)\\b"),
          rule(
              "contributed with others",
              Zone.TAIL,
              Relation.CONTRIBUTED,
              "^.{2,80}?\\b(?:and|of|with) (?:[Tt]he )?"
                  + KNOWN
                  + " (?:also )?contributed to this (?:report|story|article)\\b"),
          rule(
              "additional reporting",
              Zone.ANY,
              Relation.CONTRIBUTED,
              "^\\W*(?:[Aa]dditional|[Ww]ith|[Ii]ncludes|[Ii]ncluding) (?:additional )?(?:reporting|material|information|reports?) (?:by|from) (?:[Tt]he )?"
                  + KNOWN
                  + "\\W*$"),
          rule(
              "with inputs from",
              Zone.ANY,
              Relation.CONTRIBUTED,
              "(?i)^\\W*with (?:additional |agency |some )?inputs? from (?:the )?(?-i:"
                  + FREE
                  + ")[.)\\]\\s]*$"),
          rule(
              "link of the excerpt",
              Zone.TAIL,
              Relation.REPUBLISHED,
              "^\\W*(?:(?:[Ss]ource|[Vv]ia|[Oo]riginal(?: article)?|[Rr]ead more|[Ff]rom):? )?(?<outlet>(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,6}/\\S{8,})\\s*$"));

  /** Whether the outlet is given by the address of its page. */
  boolean address() {
    return name.startsWith("link");
  }

  private static CreditRule rule(
      String name, Zone zone, @Nullable Relation relation, String pattern) {
    boolean free =
        !pattern.contains(Outlets.NAME_PATTERN) && !pattern.contains(Outlets.AGENCY_PATTERN);
    return new CreditRule(name, zone, relation, free, Pattern.compile(pattern));
  }
}
