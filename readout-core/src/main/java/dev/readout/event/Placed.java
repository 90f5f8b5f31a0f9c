package dev.readout.event;

/**
 * An event before it is merged.
 *
 * @param backward "the attack", "this meeting", told without parties of its own: it points back to
 *     an event of its kind
 * @param vague names nobody and lies nowhere: nothing unless it points back
 * @param half "his meeting", "the president's visit": a meeting of which only one party is told
 */
record Placed(Event event, boolean backward, boolean vague, boolean half) {}
