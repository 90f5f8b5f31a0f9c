package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The stories of the examples as they are printed, an item a line so that a difference can be read.
 * Run with {@code -Dgolden.write=true} to write them anew, and then read the difference.
 */
class StoryGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "examples.stories");

  @Test
  void theStoriesOfTheExamplesChangeOnPurposeOnly() throws IOException {
    List<Reading> readings = Examples.readings();
    StringBuilder printed = new StringBuilder();
    for (Story story : Stories.of(readings)) {
      printed.append(lines(StoryJson.write(story, StoryJson.texts(readings)))).append("\n\n");
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, printed);
    }
    assertThat(printed.toString().lines().toList())
        .as("stories of examples/ changed: if on purpose, run with -Dgolden.write=true")
        .isEqualTo(Files.readAllLines(GOLDEN));
  }

  /** A line each for what lies in the story, and for what lies in its lists. */
  private static String lines(String json) {
    StringBuilder lines = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      lines.append(c);
      if (c == '"' && !escaped(json, i)) {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if ((c == ',' && depth <= 2) || (c == '[' && depth == 2)) {
          lines.append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static boolean escaped(String json, int at) {
    int slashes = 0;
    while (json.charAt(at - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }
}
