package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Stories;
import dev.readout.archive.Archive;
import dev.readout.name.EntityType;
import dev.readout.story.UnknownNames;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Names that no table knows, gathered over the kept articles. */
@Command(
    name = "unknown",
    mixinStandardHelpOptions = true,
    description = {
      "Names in the archive that the knowledge base does not know, those in most articles first.",
      "The same name in the same story is one; in another story it may be somebody else and stands apart."
    },
    footer = {
      "",
      "Examples:",
      "  readout kb unknown",
      "  readout kb unknown --type person --least 3",
      "  readout kb unknown --json"
    })
final class KnowledgeUnknownCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin ArchiveOption archiveOption;

  @Option(names = "--json", description = "Print JSON, one name a line.")
  boolean json;

  @Option(names = "--type", description = "person, organization or place (default: all).")
  @Nullable EntityType type;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "In at least so many articles (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  int least;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  int limit;

  @Override
  public Integer call() {
    List<UnknownNames.Unknown> found;
    try (Archive archive = archiveOption.open()) {
      found =
          UnknownNames.of(Stories.kept(archive)).stream()
              .filter(u -> type == null || u.type() == type)
              .filter(u -> u.articles().size() >= least)
              .limit(limit)
              .toList();
    }
    JsonMapper mapper = JsonMapper.builder().build();
    for (UnknownNames.Unknown each : found) {
      System.out.println(json ? line(mapper, each) : line(each));
    }
    return found.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  private static String line(UnknownNames.Unknown each) {
    String days =
        each.first() == null
            ? ""
            : each.first().equals(each.last())
                ? ", " + each.first()
                : ", " + each.first() + " to " + each.last();
    return "%s  %s, %d articles%s%n    %s%n    … %s …"
        .formatted(
            each.name(),
            each.type().name().toLowerCase(Locale.ROOT),
            each.articles().size(),
            days,
            each.id(),
            each.words());
  }

  private static ObjectNode line(JsonMapper mapper, UnknownNames.Unknown each) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", each.id());
    node.put("name", each.name());
    node.put("type", each.type().name());
    node.put("story", each.story());
    node.put("mentions", each.mentions());
    each.articles().forEach(node.putArray("articles")::add);
    if (each.first() != null && each.last() != null) {
      node.put("first", each.first().toString());
      node.put("last", each.last().toString());
    }
    node.put("words", each.words());
    return node;
  }
}
