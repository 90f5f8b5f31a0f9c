package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAnEmojiAsOne() {
    CodePoints points = CodePoints.of("a\uD83D\uDE80b");
    assertThat(points.fromUtf16(3)).isEqualTo(2);
    assertThat(points.toUtf16(2)).isEqualTo(3);
    assertThat(points.toUtf16(3)).isEqualTo(4);
  }

  @Property
  void goesThereAndBack(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    int count = text.codePointCount(0, text.length());
    for (int i = 0; i <= count; i++) {
      assertThat(points.fromUtf16(points.toUtf16(i))).isEqualTo(i);
    }
  }
}
