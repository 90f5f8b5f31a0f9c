package dev.readout.event;

/**
 * An event before it is merged.
 *
 * @param backward "the attack", "this meeting", told without parties of its own: it points back to
 *     an event of its kind
 * @param vague names nobody and lies nowhere: nothing unless it points back
 */
record Placed(Event event, boolean backward, boolean vague) {}
