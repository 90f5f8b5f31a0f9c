package dev.readout.app.web.page;

import dev.readout.app.web.Asked;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.story.ItemMention;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who said what, the most quoted speaker first. */
public record StatementsPage(
    StoryHead head, Paged<Speaker> speakers, @Nullable String previous, @Nullable String next) {
  private static final int PAGE = 30;

  /** One speaker. */
  public record Speaker(String name, @Nullable String href, List<Said> said) {}

  /** One thing said. */
  public record Said(String day, String content, List<Links.Source> sources, String origins) {}

  /** The part of the speakers that a request asks for. */
  public static StatementsPage of(Story story, Asked asked) {
    Links links = asked.links();
    FactOrigins origins = new FactOrigins(story);
    List<SpeakerStatements> all =
        story.statements().stream()
            .sorted(Comparator.comparingInt((SpeakerStatements s) -> s.said().size()).reversed())
            .toList();
    Paged<SpeakerStatements> part = Paged.of(all, asked.page(), asked.size(PAGE));
    return new StatementsPage(
        StoryHead.of(story, links, "statements"),
        part.map(speaker -> speaker(speaker, links, origins)),
        part.page() > 1 ? address(story, links, part.page() - 1) : null,
        part.hasNext() ? address(story, links, part.page() + 1) : null);
  }

  private static String address(Story story, Links links, int page) {
    return links.story(story.id(), "statements", Map.of("page", String.valueOf(page)));
  }

  private static Speaker speaker(SpeakerStatements speaker, Links links, FactOrigins origins) {
    return new Speaker(
        speaker.speaker().name(),
        links.entity(speaker.speaker()),
        speaker.said().stream()
            .map(
                said ->
                    new Said(
                        Wording.day(said.asOf()),
                        Wording.bare(said.content()),
                        links.sources(List.of(), said.mentions()),
                        origins.of(said.mentions().stream().map(ItemMention::article).toList())))
            .toList());
  }
}
