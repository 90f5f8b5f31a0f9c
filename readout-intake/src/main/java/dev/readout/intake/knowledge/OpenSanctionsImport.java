package dev.readout.intake.knowledge;

import dev.readout.name.KnowledgeBase;
import dev.readout.name.OfficeKind;
import dev.readout.name.PostKinds;
import dev.readout.name.TableRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads OpenSanctions' entities, as FollowTheMoney has them: people with posts ({@code Person},
 * {@code Position}, {@code Occupancy}) and organisations. Goes through the list twice: posts and
 * who holds them first, which are kept in memory, then the people. Used once, by one thread.
 */
final class OpenSanctionsImport {
  private record Post(String title, String state) {}

  private record Held(String post, String start, String end) {}

  private final KnowledgeBase known;
  private final Imported tables;
  private final String checked;
  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, List<Held>> held = new HashMap<>();

  OpenSanctionsImport(KnowledgeBase known, Imported tables, String checked) {
    this.known = known;
    this.tables = tables;
    this.checked = checked;
  }

  /** Reads the list; how many lines were no entities. */
  int read(Path list) throws IOException {
    try (EntityLines lines = new EntityLines(list)) {
      for (JsonNode entity = lines.next(); entity != null; entity = lines.next()) {
        gather(entity);
      }
    }
    try (EntityLines lines = new EntityLines(list)) {
      for (JsonNode entity = lines.next(); entity != null; entity = lines.next()) {
        write(entity);
      }
      return lines.broken();
    }
  }

  private void gather(JsonNode entity) {
    JsonNode properties = entity.path("properties");
    switch (entity.path("schema").asString("")) {
      case "Position" ->
          posts.put(
              entity.path("id").asString(""),
              new Post(name(entity), state(properties.path("country"))));
      case "Occupancy" ->
          held.computeIfAbsent(first(properties.path("holder")), k -> new ArrayList<>(2))
              .add(
                  new Held(
                      first(properties.path("post")),
                      date(properties.path("startDate")),
                      date(properties.path("endDate"))));
      default -> {}
    }
  }

  private void write(JsonNode entity) {
    String id = entity.path("id").asString("");
    String name = name(entity);
    if (id.isEmpty() || name.isEmpty()) {
      return;
    }
    JsonNode properties = entity.path("properties");
    String wikidata = first(properties.path("wikidataId"));
    String own =
        id.matches("Q[1-9]\\d*")
            ? id
            : wikidata.matches("Q[1-9]\\d*") ? wikidata : "opensanctions:" + id;
    switch (entity.path("schema").asString("")) {
      case "Person" -> person(id, own, name, properties);
      case "Organization", "PublicBody", "Company", "LegalEntity" ->
          tables.add(
              "organisations",
              TableRow.organisation(
                  own,
                  name,
                  names(properties, name),
                  kind(entity.path("schema").asString("")),
                  state(properties.path("country")),
                  "",
                  "OpenSanctions",
                  checked));
      default -> {}
    }
  }

  private static String kind(String schema) {
    return switch (schema) {
      case "PublicBody" -> "GOVERNMENT_BODY";
      case "Company" -> "COMPANY";
      default -> "OTHER_ORGANISATION";
    };
  }

  private void person(String id, String own, String name, JsonNode properties) {
    String nationality = state(properties.path("nationality"));
    String country = nationality.isEmpty() ? state(properties.path("country")) : nationality;
    List<String> rows = new ArrayList<>();
    for (Held each : held.getOrDefault(id, List.of())) {
      Post post = posts.get(each.post());
      if (post != null && !post.title().isEmpty()) {
        rows.add(
            office(
                own,
                post.state().isEmpty() ? country : post.state(),
                post.title(),
                each.start(),
                each.end()));
      }
    }
    if (rows.isEmpty()) {
      // A position without dates answers no question about a day: it only says who somebody is.
      for (JsonNode position : properties.path("position")) {
        rows.add(
            TableRow.office(
                own,
                OfficeKind.OFFICE_HOLDER,
                country,
                position.asString(""),
                checked,
                checked,
                "OpenSanctions",
                checked));
      }
    }
    tables.add("people", TableRow.person(own, name, gender(properties), names(properties, name)));
    rows.forEach(row -> tables.add("offices", row));
  }

  private String office(String person, String state, String title, String start, String end) {
    return TableRow.office(
        person, PostKinds.standard().of(title), state, title, start, end, "OpenSanctions", checked);
  }

  private static String gender(JsonNode properties) {
    return switch (first(properties.path("gender"))) {
      case "male" -> "m";
      case "female" -> "f";
      default -> "";
    };
  }

  private static String name(JsonNode entity) {
    String caption = entity.path("caption").asString("");
    return caption.isEmpty() ? first(entity.path("properties").path("name")) : caption;
  }

  /** Other names; weak ones ("Misha") would be found in every article. */
  private static List<String> names(JsonNode properties, String but) {
    List<String> names = new ArrayList<>();
    for (String property : List.of("name", "alias")) {
      for (JsonNode name : properties.path(property)) {
        String text = name.asString("");
        if (!text.equals(but) && !names.contains(text)) {
          names.add(text);
        }
      }
    }
    return names;
  }

  private String state(JsonNode codes) {
    for (JsonNode code : codes) {
      String state = code.asString("").toLowerCase(Locale.ROOT);
      if (known.isState(state)) {
        return state;
      }
    }
    return "";
  }

  private static String first(JsonNode values) {
    return values.path(0).asString("");
  }

  private static String date(JsonNode values) {
    String date = first(values);
    return date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") ? date : "";
  }
}
