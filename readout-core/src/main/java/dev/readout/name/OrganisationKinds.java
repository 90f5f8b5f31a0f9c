package dev.readout.name;

import java.util.Set;

/** Which type a kind of organisation has in a reading. */
final class OrganisationKinds {
  private static final Set<String> OTHER = Set.of("WAR", "EVENT", "TREATY", "OTHER", "EXCHANGE");

  private OrganisationKinds() {}

  static EntityType type(String kind) {
    return OTHER.contains(kind) ? EntityType.OTHER : EntityType.ORGANIZATION;
  }
}
