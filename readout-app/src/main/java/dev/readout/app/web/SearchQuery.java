package dev.readout.app.web;

import dev.readout.app.newsroom.Finding;
import dev.readout.app.newsroom.Newsroom;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search as an address has it: {@code q}, one parameter a facet, {@code from} and {@code to}. */
public record SearchQuery(String words, Map<String, String> parameters, Finding finding) {
  public SearchQuery {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Reads the request and searches. */
  public static SearchQuery of(Asked asked, Newsroom newsroom) {
    String words = asked.text("q");
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", words);
    Map<Finding.Facet, String> chosen = new EnumMap<>(Finding.Facet.class);
    for (Finding.Facet facet : Finding.Facet.values()) {
      String value = asked.text(facet.parameter());
      if (!value.isEmpty()) {
        chosen.put(facet, value);
        parameters.put(facet.parameter(), value);
      }
    }
    parameters.put("from", asked.text("from"));
    parameters.put("to", asked.text("to"));
    List<String> ids = words.isEmpty() ? null : newsroom.matching(words);
    return new SearchQuery(
        words,
        parameters,
        Finding.of(
            new Finding.Query(ids, chosen, asked.day("from"), asked.day("to")), asked.edition()));
  }
}
