package dev.readout.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ^\\W*(?:read|see) also\\b.* ~ ' also'
          (?:posted|updated) by ~ posted;updated
          \\b(?:wheat|barley) is\\b ~ wheat;barley
          \\bbread of (?:rye|wheat)\\b ~ 'bread of '
          \\b(?:rye|wheat) loaf\\b ~ ' loaf'
          \\ba loaf(?= of)|(?:very )?fresh \\d{2} ~ 'a loaf;fresh '
          boats?\\b ~ boat
          loaves+x ~ loaves
          tide{2,}|ebb ~ tide;ebb
          fresh{0,3}bread ~ bread
          fresh bread*?d ~ 'fresh brea'
          (?:harbou?r )?master ~ master
          (?i)\\bferry\\b ~ ferry
          (?-i:Rye [A-Z])[a-z]+ b[.,] ~ 'Rye '
          (?<grain>oats|rye) ~ oats;rye
          ^(?:[A-Z]+ )?(?<outlet>\\Qa.b (c)\\E|\\Qdef\\E)$ ~ a.b (c);def
          \\Qa+\\E?loaf ~ loaf
          loaf \\x62\\u0062\\cbx\\p{L}\\pL\\1 ~ 'loaf '
          oat[^]a-z[0-9]\\]]rye ~ oat
          rye🌾?oats ~ oats
          (?:oats|©)\\d(?:aa|bb) ~ oats;©
          (?:oats|c)\\d(?:aa|bb) ~ aa;bb
          """)
  void namesWhatAPatternIsNotFoundWithout(String pattern, String needed) {
    assertThat(NeededText.of(pattern).anyOf()).containsExactly(needed.split(";", -1));
  }

  @Test
  void digitsCountAsNoughtOnlyIfAskedTo() {
    String pattern = "x\\d{1,2}[./-]\\d";
    assertThat(NeededText.withDigitsAlike(pattern).anyOf()).containsExactly("x0");
    assertThat(NeededText.of(pattern).anyOf()).containsExactly("x");
    assertThat(NeededText.withDigitsAlike("19\\d\\d").anyOf()).containsExactly("1900");
    assertThat(NeededText.of("19\\d\\d").mayBeIn("in 1987")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:pier|\\w+)\\s*",
        "(?:lamp)?[a-z]*",
        "(?=lamp).*",
        "(?<!lamp).",
        "(?i:lamp)",
        "lamp|",
        "[abc]+",
        "^$",
        "\\p{Lu}+",
        ""
      })
  void claimsNothingWhereNothingIsSure(String pattern) {
    assertThat(NeededText.of(pattern).anyOf()).isEmpty();
    assertThat(NeededText.of(pattern).mayBeIn("any text")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          (?:rye|oats?) lo(?:af|aves)\\b ~ two rye loaves
          (?:[Ff]resh|stale) \\d+ (?-i:[A-Z]\\w+) ~ some fresh 12 Loaves
          a[\\]b]c{0}d ~ a]d
          \\Qx|y\\E+ ~ x|y
          (?>tide)s?|\\Rebb ~ tide
          rye🌾*\\. ~ rye.
          """)
  void whatHoldsThePatternHoldsWhatItNeeds(String pattern, String text) {
    assertThat(Pattern.compile(pattern).matcher(text).find()).isTrue();
    assertThat(NeededText.of(pattern).mayBeIn(text)).isTrue();
  }

  @Test
  void keepsCapitalsOrMakesThemSmall() {
    NeededText needed = NeededText.of("\\bthe XI\\b");
    assertThat(needed.mayBeIn("so the XI said")).isTrue();
    assertThat(needed.mayBeIn("so the xi said")).isFalse();
    assertThat(needed.inSmallLetters().mayBeIn("so the xi said")).isTrue();
    assertThat(needed.inSmallLetters().mayBeIn("so the vi said")).isFalse();
  }
}
