package dev.readout.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares two spellings of a name: typing slips, transliteration in any script, missing and
 * swapped parts, legal forms. Parts are laid side by side one to one; one part that has no
 * counterpart decides against, unless it is one that names leave out.
 *
 * <p>Pure and thread-safe. Example: {@code NameMatcher.standard().match("Serei Lavrov", "Sergei
 * Lavrov").match()}.
 */
public final class NameMatcher {
  /** What is compared. */
  public enum Kind {
    PERSON,
    ORGANIZATION
  }

  private static final NameMatcher STANDARD = new NameMatcher();
  private static final int LONGEST = 400;
  private static final Set<String> LEGAL =
      new LinkedHashSet<>(
          Arrays.asList(
              ("inc incorporated corp corporation ltd limited llc llp lp plc co company ag aktiengesellschaft akg gmbh sa sarl srl spa bv nv bvba ab as oy oao"
                      + " ooo zao pao jsc ojsc cjsc pjsc sp zoo oo z o pty pte kg se sas kk na limitada ltda the ao akcionernoe obsestvo de cv kft doo ad ead eood")
                  .split(" ")));
  private static final Map<String, String> LONG_FORMS =
      Map.of(
          "limited liability company",
          "llc",
          "societatea cu raspundere limitata",
          "srl",
          "joint stock company",
          "jsc",
          "int l",
          "international",
          "intl",
          "international",
          "organisation",
          "organization",
          "akcionernoe obsestvo",
          "jsc",
          "obsestvo s ogranicennoj otvetstvennostu",
          "llc");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "sheikh",
          "shaikh",
          "shaykh",
          "prasident",
          "president",
          "prof",
          "general",
          "prince",
          "king",
          "haji",
          "mullah",
          "maulavi");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "de", "la", "von", "van", "abu", "ul", "un", "the",
          "del", "da", "dos");
  private static final Map<String, String> NICKNAMES =
      Map.ofEntries(
          Map.entry("bibi", "benjamin"),
          Map.entry("ben", "benjamin"),
          Map.entry("barry", "barack"),
          Map.entry("bill", "william"),
          Map.entry("joe", "joseph"),
          Map.entry("bob", "robert"),
          Map.entry("mike", "michael"),
          Map.entry("jim", "james"),
          Map.entry("tom", "thomas"),
          Map.entry("dick", "richard"),
          Map.entry("ted", "edward"),
          Map.entry("tony", "anthony"),
          Map.entry("steve", "steven"),
          Map.entry("dan", "daniel"),
          Map.entry("sasha", "alexander"),
          Map.entry("volodya", "vladimir"),
          Map.entry("tim", "timothy"),
          Map.entry("chuck", "charles"),
          Map.entry("jack", "john"));
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, String> ORDINALS =
      Map.of(
          "1st", "first", "2nd", "second", "3rd", "third", "4th", "fourth", "5th", "fifth", "6th",
          "sixth");

  private NameMatcher() {}

  public static NameMatcher standard() {
    return STANDARD;
  }

  /** Compares without knowing what is named: the better of the two ways. */
  public Match match(String a, String b) {
    Match person = match(a, b, Kind.PERSON);
    Match body = match(a, b, Kind.ORGANIZATION);
    return person.score() >= body.score() ? person : body;
  }

  /** Compares two names of one kind; very long ones are compared by their beginnings. */
  public Match match(String a, String b, Kind kind) {
    String left = latin(a);
    String right = latin(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Match.of(0, "a name without letters");
    }
    return kind == Kind.PERSON ? persons(left, right, a, b) : organisations(left, right);
  }

  private static String latin(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    boolean foreign = cut.chars().anyMatch(c -> c > 0x24f && Character.isLetter(c));
    return (foreign ? Latin.ANY.transliterate(cut) : cut).strip();
  }

  /** Loaded only when another script turns up. */
  private static final class Latin {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private static Match persons(String left, String right, String a, String b) {
    List<String> x = personParts(left);
    List<String> y = personParts(right);
    boolean foreign = !left.equals(a.strip()) || !right.equals(b.strip());
    if (x.isEmpty() || y.isEmpty()) {
      return Match.of(0, "nothing but titles");
    }
    if (String.join("", x).equals(String.join("", y))) {
      return Match.of(1, "the same letters");
    }
    double joined =
        foreign
            ? NameSound.words(String.join("", x), String.join("", y))
            : NameParts.spelling(String.join("", x), String.join("", y));
    boolean split = x.size() != y.size();
    if (split && joined >= 0.93) {
      return Match.of(joined, "the same letters, divided otherwise");
    }
    List<String> small = x.size() <= y.size() ? x : y;
    List<String> large = x.size() <= y.size() ? y : x;
    NameParts.Pairing pairing = NameParts.pair(small, large, foreign);
    if (pairing.weakest() < NameParts.FLOOR) {
      return Match.of(
          Math.min(0.69, pairing.mean() * 0.7), "'" + pairing.worst() + "' has no counterpart");
    }
    int missing = large.size() - small.size();
    if (missing == 0) {
      return Match.of(
          pairing.orderKept() ? Math.max(0.7, pairing.mean()) : pairing.turned() ? 0.85 : 0.6,
          "part by part");
    }
    if (small.size() == 1) {
      return Match.of(0.5, "a single part against several");
    }
    boolean ends = pairing.firstMatched() || pairing.lastMatched();
    if (!ends || !pairing.orderKept() && !pairing.turned()) {
      return Match.of(0.6, "too little in common");
    }
    return missing <= small.size() + 1 && pairing.exact() >= small.size() - 1
        ? Match.of(0.9 - 0.05 * missing, "parts left out")
        : Match.of(0.6, "too many parts left out");
  }

  private static List<String> personParts(String name) {
    String ordered = name;
    int comma = name.indexOf(',');
    if (comma > 0 && name.indexOf(',', comma + 1) < 0) {
      ordered = name.substring(comma + 1) + " " + name.substring(0, comma);
    }
    // An initial keeps its own word: "J.-C.".
    String key = NameKey.of(ordered.replace(".", " ").replaceAll("(?<=\\w)['’ʿʾ`](?=\\w)", ""));
    List<String> parts = new ArrayList<>();
    for (String word : key.split(" ")) {
      if (!word.isEmpty() && !TITLES.contains(word) && !PARTICLES.contains(word)) {
        parts.add(NICKNAMES.getOrDefault(word, word));
      }
    }
    return parts;
  }

  private static Match organisations(String left, String right) {
    List<String> x = bodyParts(left, true);
    List<String> y = bodyParts(right, true);
    if (x.isEmpty() || y.isEmpty()) {
      x = bodyParts(left, false);
      y = bodyParts(right, false);
    }
    if (x.isEmpty() || y.isEmpty()) {
      return Match.of(0, "nothing but legal forms");
    }
    if (String.join("", x).equals(String.join("", y))) {
      return Match.of(1, "the same but for the legal form");
    }
    if (x.size() == y.size()) {
      NameParts.Pairing pairing = NameParts.pair(x, y, false);
      boolean same =
          pairing.weakest() >= NameParts.FLOOR && (pairing.orderKept() || pairing.turned());
      return same
          ? Match.of(Math.max(0.7, pairing.mean()), "part by part")
          : Match.of(
              Math.min(0.69, 0.7 * pairing.mean()), "'" + pairing.worst() + "' has no counterpart");
    }
    double joined = NameParts.spelling(String.join("", x), String.join("", y));
    if (joined >= 0.93
        && Math.abs(x.size() - y.size()) == 1
        && x.stream().noneMatch(NameParts::isNumber)
        && y.stream().noneMatch(NameParts::isNumber)) {
      return Match.of(joined, "the same letters, divided otherwise");
    }
    return Match.of(Math.min(0.65, joined), "a part more or less");
  }

  private static List<String> bodyParts(String name, boolean withoutLegal) {
    String key = NameKey.of(name.replace("&", " and ").replaceAll("(?<=\\w)['’](?=\\w)", "'"));
    for (Map.Entry<String, String> form : LONG_FORMS.entrySet()) {
      key =
          (" " + key + " ").replace(" " + form.getKey() + " ", " " + form.getValue() + " ").strip();
    }
    List<String> parts = new ArrayList<>();
    int tens = -1;
    for (String word : key.split(" ")) {
      String plain = ORDINALS.getOrDefault(word, word);
      int number = NUMBERS.indexOf(plain);
      Integer ten = TENS.get(plain);
      if (ten != null) {
        tens = ten;
        continue;
      }
      if (tens >= 0) {
        int unit =
            number >= 0
                ? number
                : plain.length() == 1 && Character.isDigit(plain.charAt(0))
                    ? plain.charAt(0) - '0'
                    : -1;
        parts.add(String.valueOf(unit >= 0 ? tens + unit : tens));
        tens = -1;
        if (unit >= 0) {
          continue;
        }
      }
      if (!plain.isEmpty() && !(withoutLegal && LEGAL.contains(plain.toLowerCase(Locale.ROOT)))) {
        parts.add(number >= 0 ? String.valueOf(number) : plain);
      }
    }
    if (tens >= 0) {
      parts.add(String.valueOf(tens));
    }
    return parts;
  }
}
