package dev.readout.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outlets of {@code outlets.tsv}, by printed name and by domain. Thread-safe. */
final class Outlets {
  /**
   * An outlet that others credit.
   *
   * @param agency whether it lives by selling its text
   */
  record Outlet(String name, boolean agency, Set<String> domains, List<String> printed) {
    Outlet {
      domains = Set.copyOf(domains);
      printed = List.copyOf(printed);
    }
  }

  static final List<Outlet> ALL = Table.rows("outlets.tsv").stream().map(Outlets::outlet).toList();

  private static final Map<String, Outlet> BY_NAME = new HashMap<>();
  private static final Map<String, Outlet> BY_DOMAIN = new HashMap<>();

  static {
    for (Outlet outlet : ALL) {
      outlet.printed().forEach(name -> BY_NAME.putIfAbsent(fold(name), outlet));
      outlet.domains().forEach(domain -> BY_DOMAIN.putIfAbsent(domain, outlet));
    }
  }

  /** A pattern piece that fits any printed name, longest first; capitals count. */
  static final String NAME_PATTERN = pattern(ALL);

  /** The same for agencies alone. */
  static final String AGENCY_PATTERN = pattern(ALL.stream().filter(Outlet::agency).toList());

  private Outlets() {}

  static @Nullable Outlet named(String name) {
    return BY_NAME.get(fold(name));
  }

  /** The outlet of an address or host, its subdomains included. */
  static @Nullable Outlet at(@Nullable String address) {
    String host = host(address);
    while (host != null) {
      Outlet outlet = BY_DOMAIN.get(host);
      if (outlet != null) {
        return outlet;
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? null : host.substring(dot + 1);
    }
    return null;
  }

  /** The host of an address without {@code www.}; null where there is none. */
  static @Nullable String host(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return null;
    }
    String whole = address.strip();
    int scheme = whole.indexOf("://");
    String rest =
        scheme >= 0
            ? whole.substring(scheme + 3)
            : whole.startsWith("//") ? whole.substring(2) : whole;
    int end = 0;
    while (end < rest.length() && "/?#: ".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    try {
      return host.indexOf('.') > 0 && new URI("http://" + host).getHost() != null ? host : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The part of a host that its owner registered: {@code bbc.co.uk} of {@code news.bbc.co.uk}. */
  static @Nullable String registered(@Nullable String host) {
    if (host == null) {
      return null;
    }
    List<String> labels = List.of(host.split("\\.", -1));
    int size = labels.size();
    if (size <= 2) {
      return host;
    }
    boolean second =
        labels.get(size - 1).length() == 2
            && Set.of("co", "com", "org", "net", "gov", "ac", "edu", "go", "or", "ne")
                .contains(labels.get(size - 2));
    return String.join(".", labels.subList(size - (second ? 3 : 2), size));
  }

  private static Outlet outlet(List<String> row) {
    List<String> printed = new ArrayList<>(List.of(row.get(0)));
    for (String name : row.get(3).split(";", -1)) {
      if (!name.isBlank()) {
        printed.add(name);
      }
    }
    return new Outlet(
        row.get(0),
        row.get(1).equals("AGENCY"),
        row.get(2).isBlank() ? Set.of() : Set.of(row.get(2).split(" ", -1)),
        printed);
  }

  private static String pattern(List<Outlet> outlets) {
    return outlets.stream()
        .flatMap(outlet -> outlet.printed().stream())
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .reduce((a, b) -> a + "|" + b)
        .map(all -> "(?:" + all + ")")
        .orElseThrow();
  }

  private static String fold(String name) {
    String folded = PageClues.fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
