package dev.readout.app.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A map of the part of the world where some places are, drawn here with country shapes of our own:
 * nothing is fetched. Plate carrée, stretched so that the middle of the map keeps its proportions.
 *
 * @param outlines SVG path data of the countries
 */
public record PlaceMap(int width, int height, List<String> outlines, List<Spot> spots) {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int MOST_LABELS = 24;
  private static final double LEAST_SPAN = 8;
  private static final double LABEL_HEIGHT = 15;
  private static final double LETTER_WIDTH = 7;

  /**
   * Somewhere.
   *
   * @param weight how much happened there; 0 where it is only named
   * @param href where its circle leads
   */
  public record Place(String name, double latitude, double longitude, int weight, String href) {}

  /** A place in the picture; the label is empty where there is no room for it. */
  public record Spot(Place place, double x, double y, double radius, String label) {}

  public PlaceMap {
    outlines = List.copyOf(outlines);
    spots = List.copyOf(spots);
  }

  private record View(double west, double north, double scaleX, double scaleY) {
    double x(double longitude) {
      return (longitude - west) * scaleX;
    }

    /** The same view of a world that is turned by so many degrees. */
    View turned(double degrees) {
      return new View(west + degrees, north, scaleX, scaleY);
    }

    double y(double latitude) {
      return (north - latitude) * scaleY;
    }
  }

  /** The map that holds all the places, with some room around them. */
  public static PlaceMap of(List<Place> places) {
    if (places.isEmpty()) {
      return new PlaceMap(WIDTH, HEIGHT, List.of(), List.of());
    }
    View view = view(places);
    List<String> outlines = new ArrayList<>();
    for (CountryShapes.Ring ring : CountryShapes.world().rings()) {
      // What lies across the date line is seen at either end of a map of the world.
      for (View around : List.of(view, view.turned(-360), view.turned(360))) {
        if (isSeen(ring, around)) {
          String outline = outline(ring, around);
          if (!outline.isEmpty()) {
            outlines.add(outline);
          }
        }
      }
    }
    return new PlaceMap(WIDTH, HEIGHT, outlines, spots(places, view));
  }

  private static boolean isSeen(CountryShapes.Ring ring, View view) {
    return view.x(ring.east()) > 0
        && view.x(ring.west()) < WIDTH
        && view.y(ring.south()) > 0
        && view.y(ring.north()) < HEIGHT;
  }

  private static View view(List<Place> places) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (Place place : places) {
      west = Math.min(west, place.longitude());
      east = Math.max(east, place.longitude());
      south = Math.min(south, place.latitude());
      north = Math.max(north, place.latitude());
    }
    double middleX = (west + east) / 2;
    double middleY = Math.clamp((south + north) / 2, -70, 70);
    double shrink = Math.cos(Math.toRadians(middleY));
    double spanX = Math.max(LEAST_SPAN, (east - west) * 1.25);
    double spanY = Math.max(LEAST_SPAN, (north - south) * 1.35);
    // One scale for both ways: whichever needs more room decides.
    double scale = Math.min(WIDTH / (spanX * shrink), HEIGHT / spanY);
    double scaleX = Math.max(scale * shrink, WIDTH / 360.0);
    double scaleY = scaleX / shrink;
    return new View(middleX - WIDTH / scaleX / 2, middleY + HEIGHT / scaleY / 2, scaleX, scaleY);
  }

  /** Points nearer than a unit to the last one are left out. */
  private static String outline(CountryShapes.Ring ring, View view) {
    StringBuilder path = new StringBuilder();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    int kept = 0;
    for (int i = 0; i < ring.size(); i++) {
      double x = Math.clamp(view.x(ring.longitude(i)), -4000, 5000);
      double y = Math.clamp(view.y(ring.latitude(i)), -4000, 5000);
      if (i == 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= 1) {
        path.append(i == 0 ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
        lastX = x;
        lastY = y;
        kept++;
      }
    }
    return kept < 3 ? "" : path.append('Z').toString();
  }

  private static List<Spot> spots(List<Place> places, View view) {
    List<Place> byWeight =
        places.stream()
            .sorted(Comparator.comparingInt(Place::weight).reversed().thenComparing(Place::name))
            .toList();
    List<Spot> spots = new ArrayList<>();
    List<double[]> taken = new ArrayList<>();
    for (Place place : byWeight) {
      double x = round(view.x(place.longitude()));
      double y = round(view.y(place.latitude()));
      double radius = round(place.weight() == 0 ? 3.5 : 4 + 2 * Math.sqrt(place.weight()));
      double[] box = {
        x + radius, y - LABEL_HEIGHT / 2, place.name().length() * LETTER_WIDTH, LABEL_HEIGHT
      };
      boolean room =
          taken.size() < MOST_LABELS && taken.stream().noneMatch(other -> overlap(box, other));
      if (room) {
        taken.add(box);
      }
      spots.add(new Spot(place, x, y, radius, room ? place.name() : ""));
    }
    return spots;
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
