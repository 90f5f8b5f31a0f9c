package dev.readout.clean;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The way from the body down to an element, each step numbered among its like: {@code
 * div[2]/article[1]/p[3]}, an XPath within the body. Of an element that is very deep only the last
 * steps are given, behind {@code //}. Each parent's children are numbered once, so that all paths
 * together cost no more than the page. Not thread-safe.
 */
final class ElementPaths {
  private static final int MOST_STEPS = 64;

  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Path> paths = new IdentityHashMap<>();

  /** A path from the body, and how many steps it has. */
  private record Path(String text, int steps) {}

  ElementPaths(Element body) {
    paths.put(body, new Path("", 0));
  }

  /** The path of an element of the body; empty for the body itself. */
  String of(Element element) {
    Path path = path(element, MOST_STEPS);
    return path != null ? path.text() : lastSteps(element);
  }

  /** The whole path, or null where it has more steps than this. */
  private @Nullable Path path(Element element, int most) {
    Path known = paths.get(element);
    if (known != null || most == 0) {
      return known;
    }
    Element parent = element.parent();
    Path above = parent == null ? null : path(parent, most - 1);
    if (parent == null || above == null || above.steps() == MOST_STEPS) {
      return null;
    }
    String step = step(element, parent);
    Path path = new Path(above.steps() == 0 ? step : above.text() + "/" + step, above.steps() + 1);
    paths.put(element, path);
    return path;
  }

  private String lastSteps(Element element) {
    StringBuilder path = new StringBuilder();
    Element at = element;
    for (int count = 0; count < MOST_STEPS; count++) {
      Element parent = at.parent();
      if (parent == null) {
        return path.toString();
      }
      path.insert(0, step(at, parent)).insert(0, '/');
      at = parent;
    }
    return "/" + path;
  }

  private String step(Element element, Element parent) {
    if (!numbers.containsKey(element)) {
      Map<String, Integer> counts = new HashMap<>();
      for (Element child = parent.firstElementChild();
          child != null;
          child = child.nextElementSibling()) {
        numbers.put(child, counts.merge(child.normalName(), 1, Integer::sum));
      }
    }
    Integer number = numbers.get(element);
    return number == null ? element.normalName() : element.normalName() + "[" + number + "]";
  }
}
