package dev.readout.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset a page names in a meta element or an XML declaration, and whether to believe it. */
final class DeclaredCharset {
  private static final int SEARCHED = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
              + "|^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)");

  /** Labels that mean a larger charset than they say (WHATWG Encoding Standard, section 4.2). */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private static final Set<String> LATIN =
      Set.of(
          "windows-1250",
          "windows-1252",
          "windows-1254",
          "windows-1257",
          "iso-8859-2",
          "iso-8859-4",
          "iso-8859-15");

  private DeclaredCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find()
        ? ofLabel(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : Optional.empty();
  }

  static Optional<Charset> ofLabel(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether a page that declares this charset can be believed. */
  static boolean fits(Charset declared, byte[] bytes) {
    // Whoever comes here has failed as UTF-8; and UTF-16 could not have written a readable <meta>.
    return !declared.name().startsWith("UTF-")
        && decodes(declared, bytes)
        && !(isLatin(declared) && mostlyAccented(bytes));
  }

  /** Whether next to no byte is without a character in this charset. */
  static boolean decodes(Charset charset, byte[] bytes) {
    int strange = 0;
    int beyondAscii = 0;
    String text = new String(bytes, charset);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      beyondAscii += unit > 0x7F ? 1 : 0;
      strange += unit == '\uFFFD' || (unit >= 0x80 && unit < 0xA0) ? 1 : 0;
    }
    return strange * 100 <= beyondAscii;
  }

  private static boolean isLatin(Charset charset) {
    return LATIN.contains(charset.name().toLowerCase(Locale.ROOT));
  }

  /** No language in Latin letters accents a third of them: this is Cyrillic, Greek or the like. */
  private static boolean mostlyAccented(byte[] bytes) {
    int plain = 0;
    int accented = 0;
    boolean inTag = false;
    for (byte b : bytes) {
      inTag = b == '<' || (inTag && b != '>');
      int letter = b & 0xDF;
      plain += !inTag && letter >= 'A' && letter <= 'Z' && b > 0 ? 1 : 0;
      accented += !inTag && (b & 0xFF) >= 0xC0 ? 1 : 0;
    }
    return accented * 2 > plain;
  }
}
