package dev.readout.archive;

/**
 * A reading as it was kept.
 *
 * @param contentHash of the page it was made from
 * @param json one reading as the reading format has it
 */
public record ArchivedReading(String id, String contentHash, String rulesVersion, String json) {}
