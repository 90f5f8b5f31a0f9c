package dev.readout.clean;

/** Some numbers about each block of a page that belong together; their names stand beside them. */
interface FeatureGroup {
  /** Adds this group's numbers for a block, in the order of the group's names. */
  void describe(int block, Numbers numbers);
}
