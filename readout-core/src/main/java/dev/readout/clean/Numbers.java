package dev.readout.clean;

/** Takes features one after another. Not thread-safe. */
final class Numbers {
  private final double[] values;
  private int at;

  Numbers(int size) {
    values = new double[size];
  }

  void add(double value) {
    values[at++] = value;
  }

  void add(boolean value) {
    values[at++] = value ? 1 : 0;
  }

  double[] done() {
    if (at != values.length) {
      throw new IllegalStateException(at + " features where " + values.length + " are named");
    }
    return values;
  }
}
