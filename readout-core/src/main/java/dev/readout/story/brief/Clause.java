package dev.readout.story.brief;

import dev.readout.story.Named;
import java.util.List;

/**
 * A subject and its verb phrase, in the forms that the statuses of a deed ask for.
 *
 * @param past "attacked the town", "was attacked"
 * @param progressive after "is": "attacking the town", "being attacked"
 * @param base after "to" or "will": "attack the town", "be attacked"
 * @param denied "did not attack the town", "was not attacked"
 */
record Clause(
    String subject, boolean plural, String past, String progressive, String base, String denied) {

  /** They do it. */
  static Clause active(List<Named> doers, VerbPhrase phrase) {
    return new Clause(
        NamePhrase.list(doers),
        NamePhrase.isPlural(doers),
        phrase.past(),
        phrase.gerund(),
        phrase.base(),
        "did not " + phrase.base());
  }

  /** It is done to them, nobody knows by whom. */
  static Clause passive(List<Named> targets, VerbPhrase phrase) {
    boolean plural = NamePhrase.isPlural(targets);
    String done = phrase.participle();
    return new Clause(
        NamePhrase.list(targets),
        plural,
        (plural ? "were " : "was ") + done,
        "being " + done,
        "be " + done,
        (plural ? "were not " : "was not ") + done);
  }

  /** "the army attacked the town". */
  String told() {
    return subject + " " + past;
  }

  /** "the army is attacking the town". */
  String goingOn() {
    return subject + (plural ? " are " : " is ") + progressive;
  }

  /** "the army is to attack the town". */
  String planned() {
    return subject + (plural ? " are to " : " is to ") + base;
  }

  /** After "it is demanded that": "the army attack the town". */
  String wanted() {
    return subject + " " + base;
  }

  /** "the army will attack the town". */
  String coming() {
    return subject + " will " + base;
  }

  /** After "the plan": "for the army to attack the town". */
  String intended() {
    return "for " + subject + " to " + base;
  }

  /** "the army did not attack the town". */
  String notDone() {
    return subject + " " + denied;
  }
}
