package dev.readout.clean;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Turns a value that may hold markup or entities into one line of plain text. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private Markup() {}

  static String plain(String value) {
    String text = value;
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll(" ");
    }
    for (int round = 0; round < 2 && text.indexOf('&') >= 0; round++) {
      text = Parser.unescapeEntities(text, false);
    }
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
