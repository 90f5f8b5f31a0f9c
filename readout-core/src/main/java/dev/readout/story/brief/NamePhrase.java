package dev.readout.story.brief;

import dev.readout.story.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it stands within an English sentence: its article, its first letter, its number. */
final class NamePhrase {
  /** Words of articles that begin with a capital only because a sentence began there. */
  private static final Pattern SENTENCE_START =
      Pattern.compile(
          "^(?:The|A|An|At|About|Around|Some|Several|Many|More|Most|Nearly|Almost|Over|Under|Up|Its|His|Her|Their|Our|They|He|She|Both|All|Two|Three|Hundreds|Thousands|Dozens|Scores)\\b(?! [A-Z])");

  /** The last word of a name that English gives an article. */
  private static final Pattern BODY =
      Pattern.compile(
          ".*\\b(?:Forces|Army|Navy|Guards?|Corps|Police|Brigades?|Front|Movement|Militia|Union|Nations|States|Kingdom|Emirates|Republic"
              + "|Organi[sz]ation|Ministry|Department|Council|Committee|Commission|Court|Agency|Bank|Authority|Federation|League|Association|Assembly"
              + "|Parliament|Congress|Senate|House|Office|Service|Party|Government|Presidency|Kremlin|Pentagon|Vatican|Netherlands|Philippines"
              + "|Secretariat|Bureau|Fund|Alliance|Group|Institute|Foundation|Gambia|Bahamas|Maldives|Sea|Strait|Gulf|Ocean|Strip|River|Islands|Mountains)$");

  private static final Pattern BODY_OF =
      Pattern.compile(
          "^(?:[A-Z][\\w.-]* ){0,3}(?:Ministry|Department|Office|Bank|Government|Parliament|Congress|Senate|House|Armed Forces|Court|Organi[sz]ation|Union|League"
              + "|Association|Assembly|Council|Republic|Embassy|University|State|Commission|Party|Movement|Front) (?:of|for|on) .*");

  private static final Pattern PLURAL =
      Pattern.compile(
          "^(?:at least |about |around |some |more than |up to |nearly |almost |over |under )?(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten"
              + "|dozens|hundreds|thousands|scores|several|many|some|both|all)\\b(?! year).*"
              + "|.*\\b(?:[Pp]olice|people|troops|men|women|children)$|.*(?:[a-z][^su]s|Forces|Guards|Brigades)$",
          Pattern.DOTALL);

  private static final Pattern SINGULAR =
      Pattern.compile(".*\\b(?:States|Nations|Emirates|Netherlands|Philippines|Islands|Maldives)$");

  private NamePhrase() {}

  /** "the World Health Organization", "the army" though the article began one with "The army". */
  static String of(Named named) {
    String name = named.name();
    if (SENTENCE_START.matcher(name).find() && named.id() == null) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    return takesArticle(name) ? "the " + name : name;
  }

  private static boolean takesArticle(String name) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return capital
            && !name.startsWith("The ")
            && name.contains(" ")
            && (BODY.matcher(name).matches() || BODY_OF.matcher(name).matches())
        || name.matches("Kremlin|Pentagon|Vatican|Netherlands|Philippines|Gambia|Bahamas|Maldives");
  }

  /** Whether a verb about them stands in the plural. */
  static boolean isPlural(List<Named> names) {
    if (names.size() != 1) {
      return names.size() > 1;
    }
    Named one = names.getFirst();
    boolean known = one.id() != null;
    return PLURAL.matcher(one.name()).matches()
        && !SINGULAR.matcher(one.name()).matches()
        && (!known || one.name().matches(".*(?:Forces|Guards|Brigades|Houthis|Rebels)$"));
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<Named> names) {
    return Phrases.list(names.stream().map(NamePhrase::of).distinct().toList());
  }
}
