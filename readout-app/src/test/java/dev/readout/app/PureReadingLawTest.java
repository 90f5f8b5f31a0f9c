package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Page;
import dev.readout.reading.ReadingJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 2: reading is pure. */
class PureReadingLawTest {
  private static final Map<String, String> EXPECTED = new HashMap<>();

  static {
    Examples.readings().forEach(r -> EXPECTED.put(r.id(), ReadingJson.write(r)));
  }

  @Property(tries = 4)
  void threadsAndOrderDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threads) {
    List<Page> pages = new ArrayList<>(Examples.pages());
    Collections.shuffle(pages, new Random(seed));
    List<String> read = new ArrayList<>();
    OrderedWork.run(pages.iterator(), threads, Examples::json, read::add);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(read.get(i)).isEqualTo(EXPECTED.get(pages.get(i).id()));
    }
  }

  @Property(tries = 3)
  void aReaderWithoutMemoryReadsTheSame(@ForAll @IntRange(min = 0, max = 20) int which) {
    Page page = Examples.pages().get(which);
    String alone = ReadingJson.write(Workbench.reader().read(Workbench.cleaner().clean(page)));
    assertThat(alone).isEqualTo(EXPECTED.get(page.id()));
  }
}
