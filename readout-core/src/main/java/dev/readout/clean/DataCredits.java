package dev.readout.clean;

import dev.readout.article.Credit;
import dev.readout.article.Origin.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page credits in its data alone: {@code sourceOrganization}, {@code isBasedOn} and {@code
 * provider} of its JSON-LD, and a canonical link that leads to another's domain. There are no words
 * to show for it.
 */
final class DataCredits {
  /** Hosts of feeds, caches and shorteners: a canonical link from there leads home. */
  private static final Set<String> PASSAGES =
      Set.of("feedproxy.google.com", "ampproject.org", "archive.org", "googleusercontent.com");

  private DataCredits() {}

  static List<Credit> read(HtmlPage html, @Nullable String url, List<String> own) {
    List<Credit> credits = new ArrayList<>();
    for (String property : List.of("sourceOrganization", "isBasedOn", "provider")) {
      for (StructuredData.Named named : html.data().names(property)) {
        Outlets.@Nullable Outlet outlet =
            named.name().contains("://") ? Outlets.at(named.name()) : Outlets.named(named.name());
        if (outlet != null && !CreditReader.isOwn(outlet, outlet.name(), own)) {
          add(credits, outlet.name(), outlet.agency(), property);
        }
      }
    }
    String there = Outlets.host(html.elements().canonical());
    if (there != null) {
      canonical(credits, there, Outlets.host(url), own);
    }
    return credits;
  }

  private static void canonical(
      List<Credit> credits, String there, @Nullable String here, List<String> own) {
    Outlets.@Nullable Outlet outlet = Outlets.at(there);
    String domain = Outlets.registered(there);
    String name = outlet != null ? outlet.name() : domain;
    boolean elsewhere =
        outlet != null || (here != null && !label(here).equals(label(there)) && !passage(here));
    if (name != null && elsewhere && !CreditReader.isOwn(outlet, name, own)) {
      add(credits, name, outlet != null && outlet.agency(), "canonical link");
    }
  }

  private static boolean passage(String host) {
    return PASSAGES.stream().anyMatch(host::endsWith);
  }

  /** What the owner of a domain calls itself, whatever the country: {@code bbc} of bbc.co.uk. */
  private static String label(String host) {
    String registered = Outlets.registered(host);
    String domain = registered == null ? host : registered;
    int dot = domain.indexOf('.');
    return dot < 0 ? domain : domain.substring(0, dot);
  }

  private static void add(List<Credit> credits, String name, boolean agency, String rule) {
    credits.add(new Credit(name, agency ? Relation.WIRE : Relation.REPUBLISHED, rule, List.of()));
  }
}
