package dev.readout.clean;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The way from the body down to an element, each step numbered among its like: {@code
 * div[2]/article[1]/p[3]}, an XPath within the body. Of an element that is very deep only the last
 * steps are given, behind {@code //}. Each parent's children are numbered once, so that all paths
 * together cost no more than the page. Not thread-safe.
 */
final class ElementPaths {
  private static final int MOST_STEPS = 64;

  private final Element body;
  private final IdentityHashMap<Element, String> steps = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> paths = new IdentityHashMap<>();

  ElementPaths(Element body) {
    this.body = body;
  }

  /** The path of an element of the body; empty for the body itself. */
  String of(Element element) {
    String known = paths.get(element);
    if (known != null) {
      return known;
    }
    StringBuilder path = new StringBuilder();
    Element at = element;
    for (int count = 0; !at.equals(body) && count < MOST_STEPS; count++) {
      Element parent = at.parent();
      if (parent == null) {
        return path.toString();
      }
      path.insert(0, step(at, parent)).insert(0, '/');
      at = parent;
    }
    String whole = at.equals(body) ? path.substring(path.isEmpty() ? 0 : 1) : "/" + path;
    paths.put(element, whole);
    return whole;
  }

  private String step(Element element, Element parent) {
    String known = steps.get(element);
    if (known != null) {
      return known;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Element child : parent.children()) {
      String name = child.normalName();
      steps.put(child, name + "[" + counts.merge(name, 1, Integer::sum) + "]");
    }
    return steps.getOrDefault(element, element.normalName());
  }
}
