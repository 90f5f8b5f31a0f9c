package dev.readout.story.group;

/** How much two articles speak for one story, 0 to 1; the same for both orders. */
@FunctionalInterface
public interface Closeness {
  double of(String article, String other);
}
