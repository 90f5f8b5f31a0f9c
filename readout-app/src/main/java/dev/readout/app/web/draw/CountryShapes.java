package dev.readout.app.web.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the world's countries at 1:50 million, from a TopoJSON file among the resources:
 * Natural Earth as packed by world-atlas (see NOTICE). Immutable and thread-safe.
 */
final class CountryShapes {
  private static final String RESOURCE = "/dev/readout/app/web/countries-50m.json.gz";

  /** One closed line, longitudes and latitudes in turn, and the box it lies in. */
  static final class Ring {
    private final double[] points;
    private final double west;
    private final double south;
    private final double east;
    private final double north;

    private Ring(double[] points, double west, double south, double east, double north) {
      this.points = points;
      this.west = west;
      this.south = south;
      this.east = east;
      this.north = north;
    }

    int size() {
      return points.length / 2;
    }

    /** Degrees east; may be beyond 180 either way where a shape lies across the date line. */
    double longitude(int point) {
      return points[point * 2];
    }

    double latitude(int point) {
      return points[point * 2 + 1];
    }

    double west() {
      return west;
    }

    double south() {
      return south;
    }

    double east() {
      return east;
    }

    double north() {
      return north;
    }
  }

  private static final class Holder {
    static final CountryShapes WORLD = load();
  }

  private final List<Ring> rings;

  private CountryShapes(List<Ring> rings) {
    this.rings = List.copyOf(rings);
  }

  static CountryShapes world() {
    return Holder.WORLD;
  }

  List<Ring> rings() {
    return rings;
  }

  private static CountryShapes load() {
    try (InputStream in = CountryShapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      JsonNode topology = JsonMapper.builder().build().readTree(new GZIPInputStream(in));
      List<double[]> arcs = arcs(topology);
      List<Ring> rings = new ArrayList<>();
      for (JsonNode country : topology.path("objects").path("countries").path("geometries")) {
        boolean many = country.path("type").asString().equals("MultiPolygon");
        if (many) {
          country.path("arcs").forEach(polygon -> polygon(polygon, arcs, rings));
        } else {
          polygon(country.path("arcs"), arcs, rings);
        }
      }
      return new CountryShapes(rings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arcs are written as whole numbers, each the difference from the one before. */
  private static List<double[]> arcs(JsonNode topology) {
    JsonNode transform = topology.path("transform");
    double scaleX = transform.path("scale").path(0).asDouble();
    double scaleY = transform.path("scale").path(1).asDouble();
    double left = transform.path("translate").path(0).asDouble();
    double bottom = transform.path("translate").path(1).asDouble();
    List<double[]> arcs = new ArrayList<>();
    for (JsonNode arc : topology.path("arcs")) {
      double[] points = new double[arc.size() * 2];
      long x = 0;
      long y = 0;
      int at = 0;
      for (JsonNode point : arc) {
        x += point.path(0).asLong();
        y += point.path(1).asLong();
        points[at++] = x * scaleX + left;
        points[at++] = y * scaleY + bottom;
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static void polygon(JsonNode polygon, List<double[]> arcs, List<Ring> rings) {
    for (JsonNode ring : polygon) {
      rings.add(ring(ring, arcs));
    }
  }

  /** A negative number means the arc of its complement, backwards. */
  private static Ring ring(JsonNode numbers, List<double[]> arcs) {
    List<double[]> parts = new ArrayList<>();
    int length = 0;
    for (JsonNode number : numbers) {
      int index = number.asInt();
      double[] arc = index >= 0 ? arcs.get(index) : reversed(arcs.get(~index));
      parts.add(arc);
      length += arc.length;
    }
    double[] points = new double[length];
    int at = 0;
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    double turned = 0;
    for (double[] part : parts) {
      for (int i = 0; i < part.length; i += 2) {
        // Across the date line a shape goes on beyond 180 degrees instead of around the world.
        double jump = at == 0 ? 0 : part[i] + turned - points[at - 2];
        turned -= Math.abs(jump) > 180 ? Math.copySign(360, jump) : 0;
        double longitude = part[i] + turned;
        points[at++] = longitude;
        points[at++] = part[i + 1];
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, part[i + 1]);
        north = Math.max(north, part[i + 1]);
      }
    }
    return new Ring(points, west, south, east, north);
  }

  private static double[] reversed(double[] arc) {
    double[] back = new double[arc.length];
    for (int i = 0; i < arc.length; i += 2) {
      back[i] = arc[arc.length - 2 - i];
      back[i + 1] = arc[arc.length - 1 - i];
    }
    return back;
  }
}
