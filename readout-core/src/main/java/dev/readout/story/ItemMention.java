package dev.readout.story;

/**
 * One item of one reading.
 *
 * @param article the reading's article
 * @param item id of a statement or an event, or {@code p0}, {@code d0}, {@code c0}: the number of a
 *     position, deadline or confirmation in its list
 */
public record ItemMention(String article, String item) {}
