package dev.readout.story;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a figure allows: {@code 12}, {@code 10-12}, {@code >=10}, {@code <=10}.
 *
 * @param least null where open below
 * @param most null where open above
 */
record NumberRange(@Nullable BigDecimal least, @Nullable BigDecimal most) {
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final Pattern FORM =
      Pattern.compile("(>=|<=)?" + NUMBER + "(?:-" + NUMBER + ")?(?:\\s.*)?");

  static Optional<NumberRange> parse(String value) {
    Matcher matcher = FORM.matcher(value.replace(",", "").strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(2));
    String bound = matcher.group(1);
    if (bound != null) {
      return Optional.of(
          bound.equals(">=") ? new NumberRange(low, null) : new NumberRange(null, low));
    }
    return Optional.of(
        new NumberRange(low, matcher.group(3) == null ? low : new BigDecimal(matcher.group(3))));
  }

  boolean meets(NumberRange other) {
    return reaches(most, other.least) && reaches(other.most, least);
  }

  private static boolean reaches(@Nullable BigDecimal top, @Nullable BigDecimal bottom) {
    return top == null || bottom == null || top.compareTo(bottom) >= 0;
  }
}
