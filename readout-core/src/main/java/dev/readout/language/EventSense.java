package dev.readout.language;

/**
 * What an annotator makes of a word as an event.
 *
 * @param trigger how sure that the word tells an event at all (an act, a happening, a state), 0 to
 *     1
 * @param factuality how sure the text is that the event took place or will: from -3 (it did not) by
 *     way of 0 (open) to 3 (it did), the scale of Stanovsky et al. 2017; what people who read the
 *     sentence would say
 */
public record EventSense(double trigger, double factuality) {
  /** As sure a value as the text of something that happened has, and above. */
  public static final double HAPPENED = 1.5;

  public EventSense {
    if (!(trigger >= 0 && trigger <= 1)) {
      throw new IllegalArgumentException("trigger is not between 0 and 1: " + trigger);
    }
    if (!(factuality >= -3 && factuality <= 3)) {
      throw new IllegalArgumentException("factuality is not between -3 and 3: " + factuality);
    }
  }

  /** Rather an event than not. */
  public boolean isTrigger() {
    return trigger >= 0.5;
  }

  public boolean happened() {
    return factuality >= HAPPENED;
  }

  public boolean didNotHappen() {
    return factuality <= -HAPPENED;
  }
}
