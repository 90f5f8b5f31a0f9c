package dev.readout.model;

import java.util.Locale;

/**
 * How a form becomes its lemma. Written {@code =be} for an irregular one, else {@code l} (lower
 * case) or {@code k} (keep the case), how many letters to cut at the end, and what to add: {@code
 * l1} makes "Ships" "ship", {@code k3y} makes "parties" "party".
 */
record LemmaScript(boolean whole, boolean lower, int cut, String letters) {
  static LemmaScript parse(String script) {
    return script.startsWith("=")
        ? new LemmaScript(true, false, 0, script.substring(1))
        : new LemmaScript(
            false,
            script.charAt(0) == 'l',
            Character.digit(script.charAt(1), 10),
            script.substring(2));
  }

  String apply(String form) {
    if (whole) {
      return letters;
    }
    String base = lower ? form.toLowerCase(Locale.ROOT) : form;
    if (base.codePointCount(0, base.length()) <= cut) {
      return base;
    }
    return base.substring(0, base.offsetByCodePoints(base.length(), -cut)) + letters;
  }
}
