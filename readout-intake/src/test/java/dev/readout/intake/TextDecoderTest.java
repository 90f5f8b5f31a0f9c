package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.TextDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Each rule with a text that it, and none before it, decides. */
class TextDecoderTest {
  private static final String ENGLISH =
      "Café owners – all of them – said “no” to the naïve façade.";
  private static final String RUSSIAN = "Министры встретились в понедельник и обсудили план.";

  @Example
  void byteOrderMark() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      check(("\uFEFF" + RUSSIAN).getBytes(charset), RUSSIAN, CharsetRule.BYTE_ORDER_MARK);
    }
    check(
        ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8),
        ENGLISH,
        CharsetRule.BYTE_ORDER_MARK);
  }

  @Example
  void alternateZeros() {
    check(ENGLISH.getBytes(StandardCharsets.UTF_16LE), ENGLISH, CharsetRule.ALTERNATE_ZEROS);
    check(ENGLISH.getBytes(StandardCharsets.UTF_16BE), ENGLISH, CharsetRule.ALTERNATE_ZEROS);
  }

  @Example
  void escapes() {
    String page = "<meta charset=\"iso-2022-jp\"><p>首相は月曜日に会談した。";
    check(page.getBytes(Charset.forName("ISO-2022-JP")), page, CharsetRule.ESCAPES);
  }

  @Example
  void validUtf8WhateverIsDeclared() {
    String page = "<meta charset=windows-1251><p>" + ENGLISH;
    check(page.getBytes(StandardCharsets.UTF_8), page, CharsetRule.VALID_UTF_8);
  }

  @Example
  void mostlyUtf8() {
    byte[] bytes = (ENGLISH + ENGLISH).getBytes(StandardCharsets.UTF_8);
    byte[] stray = Arrays.copyOf(bytes, bytes.length + 1);
    stray[bytes.length] = (byte) 0xE9;
    check(stray, ENGLISH + ENGLISH + "\uFFFD", CharsetRule.MOSTLY_UTF_8);
  }

  @Example
  void declared() {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'><p>"
            + ENGLISH;
    check(page.getBytes(Charset.forName("windows-1252")), page, CharsetRule.DECLARED);
    String russian = "<?xml version='1.0' encoding='windows-1251'?><p>" + RUSSIAN;
    check(russian.getBytes(Charset.forName("windows-1251")), russian, CharsetRule.DECLARED);
  }

  @Example
  void detectedWhereTheDeclarationLies() {
    String latin = "<meta charset=iso-8859-1><p>" + RUSSIAN;
    check(latin.getBytes(Charset.forName("windows-1251")), latin, CharsetRule.DETECTED);
    String utf = "<meta charset=utf-8><p>" + RUSSIAN;
    check(utf.getBytes(Charset.forName("windows-1251")), utf, CharsetRule.DETECTED);
  }

  @Example
  void windows1252WhereNothingIsKnown() {
    assertThat(CharsetRule.WINDOWS_1252.charset(new byte[0])).isPresent();
    String text = "The café closed.";
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Property(tries = 300)
  void anyBytesDecode(@ForAll byte[] bytes) {
    assertThat(TextDecoder.decode(bytes).text()).isNotNull();
    BinaryCheck.kind(bytes);
  }

  @Property(tries = 300)
  void whatIsUtf8ComesBack(@ForAll String text) {
    String whole = "plain " + UnicodeRepair.repair(text);
    if (whole.indexOf('\0') < 0) {
      assertThat(TextDecoder.decode(whole.getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo(whole);
    }
  }

  private static void check(byte[] bytes, String text, CharsetRule rule) {
    Decoded decoded = TextDecoder.decode(bytes);
    assertThat(decoded.rule()).isEqualTo(rule);
    assertThat(decoded.text()).isEqualTo(text);
  }
}
