package dev.readout.app.web;

import dev.readout.app.LiveKnowledge;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.newsroom.Newsroom;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What routes need to answer with a page: the newsroom, the templates and the frame around them.
 * Thread-safe.
 */
public final class Site {
  private final Newsroom newsroom;
  private final Guard guard;
  private final Assets assets;

  /** Templates are classes already; whatever they print of an article is escaped for its place. */
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  private final LiveKnowledge knowledge;

  Site(Newsroom newsroom, LiveKnowledge knowledge, Guard guard, Assets assets) {
    this.newsroom = newsroom;
    this.knowledge = knowledge;
    this.guard = guard;
    this.assets = assets;
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  /** With what the user's tables say now. */
  public LiveKnowledge knowledge() {
    return knowledge;
  }

  public Asked asked(Context context) {
    return new Asked(context, newsroom);
  }

  /** Answers with a page. */
  public void show(
      Context context,
      Edition edition,
      String title,
      Frame.Section section,
      List<Frame.Link> data,
      String template,
      Object model) {
    Frame frame = frame(context, edition, title, section, data);
    StringOutput out = new StringOutput();
    templates.render(template, Map.of("frame", frame, "page", model), out);
    Answer.send(context, "text/html; charset=utf-8", out.toString());
  }

  /** A page that tells nothing of what is kept, for visitors who may not know it. */
  public void bare(Context context, String title, String template, Object model) {
    Edition nothing = Edition.empty();
    StringOutput out = new StringOutput();
    Frame frame =
        new Frame(
            title,
            Frame.Section.NONE,
            context.path(),
            Map.of(),
            null,
            null,
            null,
            0,
            guard.formSecret(context),
            List.of(),
            assets,
            new Links(nothing));
    templates.render(template, Map.of("frame", frame, "page", model), out);
    Answer.send(context, "text/html; charset=utf-8", out.toString());
  }

  /** Whether the token is right; the visitor is then remembered. */
  public boolean login(Context context, @Nullable String token) {
    return guard.login(context, token);
  }

  private Frame frame(
      Context context,
      Edition edition,
      String title,
      Frame.Section section,
      List<Frame.Link> data) {
    Map<String, String> query = new LinkedHashMap<>();
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("as-of") && !values.isEmpty()) {
                query.put(name, values.getFirst());
              }
            });
    Edition now = newsroom.now();
    return new Frame(
        title,
        section,
        context.path(),
        query,
        edition.asOf(),
        now.oldest().orElse(null),
        now.newest().orElse(null),
        edition.revision(),
        guard.formSecret(context),
        data,
        assets,
        new Links(edition));
  }
}
