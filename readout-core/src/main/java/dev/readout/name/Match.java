package dev.readout.name;

/**
 * Whether two spellings name the same person or organisation.
 *
 * @param score 0 to 1; {@code match} is {@code score >= 0.7}
 * @param reason which parts decided
 */
public record Match(boolean match, double score, String reason) {
  static Match of(double score, String reason) {
    double rounded = Math.round(1000 * score) / 1000.0;
    return new Match(rounded >= 0.7, rounded, reason);
  }
}
