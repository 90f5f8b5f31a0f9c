package dev.readout.story.brief;

import dev.readout.event.EventStatus;
import dev.readout.event.Participant;
import dev.readout.story.Named;
import dev.readout.story.StoryEvent;
import java.util.List;
import java.util.Locale;

/**
 * One deed as a sentence: who did what to whom, when and where, told as its status allows. "The Red
 * Front attacked Lowmarket on 3 March 2025.", "Ada Norr is to visit Easthill." Says no more than
 * type, mode, code, parties, time, place and status of the event do.
 */
final class DeedSentence {
  private final StoryEvent event;
  private final List<Named> doers;
  private final List<Named> targets;
  private final List<Named> equals;

  private DeedSentence(StoryEvent event) {
    this.event = event;
    this.doers = named(Participant.Role.SOURCE);
    this.targets = named(Participant.Role.TARGET);
    this.equals = named(Participant.Role.PARTICIPANT);
  }

  static String of(StoryEvent event) {
    String sentence = new DeedSentence(event).sentence();
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private List<Named> named(Participant.Role role) {
    return event.participants().stream()
        .filter(party -> party.role() == role)
        .map(StoryEvent.Party::who)
        .distinct()
        .toList();
  }

  private String sentence() {
    VerbPhrase phrase = DeedWords.toAnother(event);
    if (!equals.isEmpty()) {
      return told(together(phrase));
    }
    if (!doers.isEmpty()) {
      return told(
          Clause.active(
              doers,
              targets.isEmpty() ? DeedWords.alone(event) : phrase.with(NamePhrase.list(targets))));
    }
    return phrase.isTransitive() && !targets.isEmpty()
        ? told(Clause.passive(targets, phrase))
        : Phrases.deed(event) + " " + Phrases.state(event.status()) + setting() + helpers();
  }

  /** Equal parties, with the one who began or those on the other side where somebody is. */
  private Clause together(VerbPhrase phrase) {
    if (!doers.isEmpty()) {
      return Clause.active(doers, phrase.with(NamePhrase.list(equals)));
    }
    if (!targets.isEmpty()) {
      return Clause.active(equals, phrase.with(NamePhrase.list(targets)));
    }
    return Clause.active(
        equals, equals.size() > 1 ? DeedWords.together(event) : DeedWords.alone(event));
  }

  private String told(Clause clause) {
    String around = setting() + helpers();
    return switch (event.status()) {
      case HAPPENED -> clause.told() + around;
      case ONGOING -> clause.goingOn() + around;
      case PLANNED -> clause.planned() + around;
      case PROPOSED -> "it is proposed that " + clause.wanted() + around;
      case DEMANDED -> "it is demanded that " + clause.wanted() + around;
      case THREATENED -> "there is a threat that " + clause.coming() + around;
      case HYPOTHETICAL -> "it is possible that " + clause.coming() + around;
      case CLAIMED -> "one side says that " + clause.told() + around;
      case DENIED -> "it is denied that " + clause.told() + around;
      case POSTPONED -> "the plan " + clause.intended() + " was put off" + moved();
      case CANCELLED -> "the plan " + clause.intended() + around + " was called off";
      case DID_NOT_HAPPEN -> clause.notDone() + around;
    };
  }

  private String setting() {
    String time = event.time();
    return (time == null ? "" : Phrases.when(time)) + place();
  }

  private String place() {
    Named place = event.place();
    if (place == null || isTold(place)) {
      return "";
    }
    return " in " + NamePhrase.of(place);
  }

  /** The parties name the place already. */
  private boolean isTold(Named place) {
    return event.participants().stream().anyMatch(party -> party.who().name().equals(place.name()));
  }

  /** Of what was put off, time and place are the new ones. */
  private String moved() {
    String time = event.time();
    return (time == null ? "" : Phrases.when(EventStatus.POSTPONED, time)) + place();
  }

  private String helpers() {
    List<Named> mediators = named(Participant.Role.MEDIATOR);
    List<Named> hosts = named(Participant.Role.HOST);
    return (mediators.isEmpty() ? "" : ", with " + NamePhrase.list(mediators) + " mediating")
        + (hosts.isEmpty() ? "" : ", hosted by " + NamePhrase.list(hosts));
  }
}
