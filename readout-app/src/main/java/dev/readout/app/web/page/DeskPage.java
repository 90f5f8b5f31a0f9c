package dev.readout.app.web.page;

import dev.readout.app.newsroom.Desk;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import java.util.List;

/** Something handed in, and how far it is. */
public record DeskPage(
    String id,
    String name,
    String state,
    boolean done,
    List<String> steps,
    List<Done> articles,
    List<String> problems) {
  /** An article that was read. */
  public record Done(String href, String title, String story, String storyTitle) {}

  /** As a job stands. */
  public static DeskPage of(Desk.Job job, Edition edition, Links links) {
    return new DeskPage(
        job.id(),
        job.name(),
        Wording.constant(job.state()),
        job.done(),
        job.steps(),
        job.articles().stream().map(id -> done(id, edition, links)).toList(),
        job.problems().stream().map(Object::toString).toList());
  }

  private static Done done(String id, Edition edition, Links links) {
    String title = edition.card(id).map(card -> card.label()).orElse(id);
    var story = edition.storyOf(id);
    return new Done(
        links.article(id),
        title,
        story.map(one -> links.story(one.id())).orElse(""),
        story.map(one -> one.title() == null ? "its story" : one.title()).orElse(""));
  }
}
