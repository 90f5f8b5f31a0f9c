package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KindredTest {
  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + Integer.toString(random.nextInt(1 << 20), 36));
    }
    return words;
  }

  private static ComparedText text(String id, List<String> words) {
    return ComparedText.of(article(id, String.join(" ", words) + ".", credits(null, null, null)));
  }

  @Property(tries = 100)
  void aSharedPassageIsFoundWhereverItStands(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 40) int before,
      @ForAll @IntRange(min = 0, max = 40) int after) {
    Random random = new Random(seed);
    List<String> passage = words(random, Kindred.PASSAGE);
    List<String> one = words(random, 30);
    one.addAll(passage);
    one.addAll(words(random, 9));
    List<String> other = words(random, before);
    other.addAll(passage);
    other.addAll(words(random, after));
    Kindred kindred = new Kindred();
    kindred.add(text("a", words(random, 90)));
    kindred.add(text("b", one));
    assertThat(kindred.of(text("c", other)).stream()).containsExactly(1);
  }
}
