package dev.readout.story;

import dev.readout.name.Entity;
import dev.readout.name.NameMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place as an article names it, comparable across articles. */
record PlaceRef(String key, Named named, Entity.@Nullable Coordinates coordinates) {
  private static final double EARTH_RADIUS_KM = 6371;

  /** How two places stand to each other. */
  enum Fit {
    SAME,
    WITHIN,
    UNKNOWN,
    /** Other names, and nothing known that tells them apart. */
    UNLIKE,
    APART
  }

  static PlaceRef of(NameMention mention, String text) {
    Entity entity = mention.entity();
    String name = entity != null ? entity.name() : Quote.tidy(mention.span().in(text));
    boolean known = entity != null && !entity.isLocal();
    return new PlaceRef(
        entity != null && known ? entity.id() : "name:" + Words.fold(name),
        new Named(entity != null && known ? entity.id() : null, name),
        entity == null ? null : entity.place());
  }

  /**
   * Compares two places.
   *
   * @param parts pairs "city>region" that an article writes side by side
   */
  Fit fit(PlaceRef other, Set<String> parts) {
    if (key.equals(other.key)) {
      return Fit.SAME;
    }
    if (parts.contains(key + ">" + other.key) || parts.contains(other.key + ">" + key)) {
      return Fit.WITHIN;
    }
    if (coordinates == null || other.coordinates == null) {
      Set<String> mine = Words.set(named.name());
      Set<String> theirs = Words.set(other.named.name());
      return Words.containment(mine, theirs) == 1 ? Fit.WITHIN : Fit.UNLIKE;
    }
    return byDistance(coordinates, other.coordinates);
  }

  private static Fit byDistance(Entity.Coordinates a, Entity.Coordinates b) {
    double distance = kilometres(a, b);
    Entity.Precision coarser =
        a.precision().compareTo(b.precision()) >= 0 ? a.precision() : b.precision();
    boolean sameKind = a.precision() == b.precision();
    return switch (coarser) {
      case SITE -> distance <= 5 ? Fit.UNKNOWN : Fit.APART;
      case CITY ->
          sameKind
              ? (distance <= 15 ? Fit.UNKNOWN : Fit.APART)
              : (distance <= 60 ? Fit.WITHIN : Fit.APART);
      case REGION ->
          sameKind
              ? (distance <= 200 ? Fit.UNLIKE : Fit.APART)
              : (distance <= 700 ? Fit.WITHIN : Fit.APART);
      // Half a continent may lie between a city and the middle of its country.
      case COUNTRY -> sameKind ? Fit.APART : (distance <= 5000 ? Fit.UNKNOWN : Fit.APART);
    };
  }

  private static double kilometres(Entity.Coordinates a, Entity.Coordinates b) {
    double latitude = StrictMath.toRadians(b.latitude() - a.latitude());
    double longitude = StrictMath.toRadians(b.longitude() - a.longitude());
    double half =
        StrictMath.pow(StrictMath.sin(latitude / 2), 2)
            + StrictMath.cos(StrictMath.toRadians(a.latitude()))
                * StrictMath.cos(StrictMath.toRadians(b.latitude()))
                * StrictMath.pow(StrictMath.sin(longitude / 2), 2);
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(half)));
  }

  /** Says more exactly where: a city says more than its region. */
  boolean finerThan(PlaceRef other, Set<String> parts) {
    if (parts.contains(key + ">" + other.key)) {
      return true;
    }
    if (coordinates == null || other.coordinates == null) {
      return coordinates != null && !parts.contains(other.key + ">" + key);
    }
    return coordinates.precision().compareTo(other.coordinates.precision()) < 0;
  }
}
