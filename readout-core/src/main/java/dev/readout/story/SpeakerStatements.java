package dev.readout.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that one speaker said, oldest first, copies merged. */
public record SpeakerStatements(Named speaker, List<Said> said) {
  /**
   * One thing said.
   *
   * @param mentions every place where an article tells it
   */
  public record Said(@Nullable LocalDate asOf, String content, List<ItemMention> mentions) {
    public Said {
      mentions = List.copyOf(mentions);
    }
  }

  public SpeakerStatements {
    said = List.copyOf(said);
  }
}
