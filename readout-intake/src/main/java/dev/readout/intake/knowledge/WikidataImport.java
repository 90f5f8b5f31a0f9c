package dev.readout.intake.knowledge;

import dev.readout.name.KnowledgeBase;
import dev.readout.name.OfficeKind;
import dev.readout.name.PostKinds;
import dev.readout.name.TableRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Wikidata entity dump: people with the posts that they hold (P39), and organisations of
 * the classes in {@link #CLASSES}. Goes through the dump three times, since a post is named where
 * its own entity stands: which posts are held, what they are called, who held them. Format:
 * Wikibase JSON, "JSON dumps" and "DataModel/JSON". Used once, by one thread.
 */
final class WikidataImport {
  private static final String HUMAN = "Q5";

  /** Classes of organisations (values of P31) and the kind that the tables have for them. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("Q7278", "PARTY"),
          Map.entry("Q484652", "INTERNATIONAL"),
          Map.entry("Q245065", "INTERNATIONAL"),
          Map.entry("Q155271", "THINK_TANK"),
          Map.entry("Q192283", "AGENCY"),
          Map.entry("Q11032", "OUTLET"),
          Map.entry("Q1110794", "OUTLET"),
          Map.entry("Q1616075", "OUTLET"),
          Map.entry("Q192350", "GOVERNMENT_BODY"),
          Map.entry("Q327333", "GOVERNMENT_BODY"),
          Map.entry("Q17127659", "ARMED_GROUP"),
          Map.entry("Q17149090", "ARMED_GROUP"),
          Map.entry("Q3918", "UNIVERSITY"),
          Map.entry("Q79913", "NGO"),
          Map.entry("Q4830453", "COMPANY"),
          Map.entry("Q6881511", "COMPANY"),
          Map.entry("Q891723", "COMPANY"));

  private record Post(String title, String state) {}

  private final KnowledgeBase known;
  private final Imported tables;
  private final String checked;
  private final Map<String, Post> posts = new HashMap<>();

  WikidataImport(KnowledgeBase known, Imported tables, String checked) {
    this.known = known;
    this.tables = tables;
    this.checked = checked;
  }

  /** Reads the dump; how many lines were no entities. */
  int read(Path dump) throws IOException {
    Set<String> asked = new HashSet<>();
    each(dump, entity -> gatherPosts(entity, asked));
    each(
        dump,
        entity -> {
          if (asked.contains(entity.path("id").asString(""))) {
            Post post = new Post(label(entity), stateOf(entity));
            posts.put(entity.path("id").asString(""), post);
          }
        });
    return each(dump, this::write);
  }

  /** What is done with each entity. */
  private interface Step {
    void take(JsonNode entity);
  }

  private static int each(Path dump, Step step) throws IOException {
    try (EntityLines lines = new EntityLines(dump)) {
      for (JsonNode entity = lines.next(); entity != null; entity = lines.next()) {
        step.take(entity);
      }
      return lines.broken();
    }
  }

  private static void gatherPosts(JsonNode entity, Set<String> asked) {
    if (isHuman(entity)) {
      for (JsonNode held : statements(entity, "P39")) {
        asked.add(item(held.path("mainsnak")));
      }
    }
  }

  private void write(JsonNode entity) {
    String id = entity.path("id").asString("");
    String name = label(entity);
    if (!id.startsWith("Q") || name.isEmpty()) {
      return;
    }
    if (isHuman(entity)) {
      person(entity, id, name);
      return;
    }
    for (JsonNode type : statements(entity, "P31")) {
      String kind = CLASSES.get(item(type.path("mainsnak")));
      if (kind != null) {
        tables.add(
            "organisations",
            TableRow.organisation(
                id, name, aliases(entity), kind, stateOf(entity), "", "Wikidata", checked));
        return;
      }
    }
  }

  private void person(JsonNode entity, String id, String name) {
    List<String> rows = new ArrayList<>();
    for (JsonNode held : statements(entity, "P39")) {
      Post post = posts.get(item(held.path("mainsnak")));
      if (post == null || post.title().isEmpty()) {
        continue;
      }
      JsonNode qualifiers = held.path("qualifiers");
      OfficeKind kind = PostKinds.standard().of(post.title());
      rows.add(
          TableRow.office(
              id,
              kind,
              post.state(),
              post.title(),
              date(qualifiers.path("P580")),
              date(qualifiers.path("P582")),
              "Wikidata",
              checked));
    }
    // A person without a post could not be told from others of the name.
    if (!rows.isEmpty()) {
      tables.add("people", TableRow.person(id, name, gender(entity), aliases(entity)));
      rows.forEach(row -> tables.add("offices", row));
    }
  }

  private static boolean isHuman(JsonNode entity) {
    for (JsonNode type : statements(entity, "P31")) {
      if (item(type.path("mainsnak")).equals(HUMAN)) {
        return true;
      }
    }
    return false;
  }

  /** Statements of a property; those that are deprecated say what is not so. */
  private static List<JsonNode> statements(JsonNode entity, String property) {
    List<JsonNode> valid = new ArrayList<>();
    for (JsonNode statement : entity.path("claims").path(property)) {
      if (!statement.path("rank").asString("normal").equals("deprecated")) {
        valid.add(statement);
      }
    }
    return valid;
  }

  private static String item(JsonNode snak) {
    return snak.path("datavalue").path("value").path("id").asString("");
  }

  private static String label(JsonNode entity) {
    JsonNode labels = entity.path("labels");
    String english = labels.path("en").path("value").asString("");
    return english.isEmpty() ? labels.path("mul").path("value").asString("") : english;
  }

  private static List<String> aliases(JsonNode entity) {
    List<String> aliases = new ArrayList<>();
    for (JsonNode alias : entity.path("aliases").path("en")) {
      aliases.add(alias.path("value").asString(""));
    }
    return aliases;
  }

  private static String gender(JsonNode entity) {
    for (JsonNode gender : statements(entity, "P21")) {
      switch (item(gender.path("mainsnak"))) {
        case "Q6581097" -> {
          return "m";
        }
        case "Q6581072" -> {
          return "f";
        }
        default -> {}
      }
    }
    return "";
  }

  /** The state that a post or body applies to (P1001) or lies in (P17). */
  private String stateOf(JsonNode entity) {
    for (String property : List.of("P1001", "P17")) {
      for (JsonNode of : statements(entity, property)) {
        String state = known.stateCode(item(of.path("mainsnak")));
        if (!state.isEmpty()) {
          return state;
        }
      }
    }
    return "";
  }

  /** A time as precise as Wikidata says: {@code +2012-05-07T00:00:00Z} of precision 11 is a day. */
  private static String date(JsonNode qualifier) {
    JsonNode value = qualifier.path(0).path("datavalue").path("value");
    String time = value.path("time").asString("");
    if (!time.startsWith("+") || time.length() < 11) {
      return "";
    }
    return switch (value.path("precision").asInt(0)) {
      case 11 -> time.substring(1, 11);
      case 10 -> time.substring(1, 8);
      case 9 -> time.substring(1, 5);
      default -> "";
    };
  }
}
