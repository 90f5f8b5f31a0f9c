package dev.readout.app.show;

import dev.readout.story.Contact;
import dev.readout.story.ContactCount;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryPlace;
import dev.readout.story.brief.StoryBrief;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a story adds up to, in lines: in short, who was in touch, where, and what is open. */
final class StoryAccount {
  private final Story story;
  private final Lines lines;

  StoryAccount(Story story, Lines lines) {
    this.story = story;
    this.lines = lines;
  }

  void contacts() {
    if (story.contacts().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Contacts");
    for (Contact contact : story.contacts()) {
      String who =
          contact.participants().stream().map(Named::name).collect(Collectors.joining(" – "));
      lines.add(
          2,
          4,
          Ink.PLAIN,
          "• "
              + contact.kind().name().toLowerCase(Locale.ROOT)
              + ": "
              + who
              + (contact.time() == null ? "" : " · " + contact.time())
              + " · "
              + contact.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " ("
              + contact.event()
              + ")");
    }
    for (ContactCount count : ContactCount.of(story)) {
      if (count.times() > 1) {
        lines.add(4, 6, Ink.FAINT, often(count));
      }
    }
  }

  private static String often(ContactCount count) {
    String first = count.first();
    String last = count.last();
    return count.one().name()
        + " – "
        + count.other().name()
        + ": "
        + count.times()
        + " times by "
        + count.kind().name().toLowerCase(Locale.ROOT)
        + (first == null || last == null ? "" : ", first " + first + ", last " + last);
  }

  void places() {
    if (story.places().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Places");
    for (StoryPlace place : story.places()) {
      lines.add(
          2, 4, Ink.PLAIN, "• " + place.place().name() + ": " + String.join(", ", place.events()));
    }
  }

  /** Plain sentences from facts alone, each with the articles that it rests on. */
  void inShort() {
    lines.gap().add(0, Ink.HEADING, "In short");
    StoryBrief.of(story).stream()
        .filter(sentence -> sentence.topic() == StoryBrief.Topic.EVENT)
        .filter(sentence -> !sentence.mentions().isEmpty())
        .forEach(this::sentence);
    story.grounds().corrections().stream()
        .map(id -> "Shaped by an analyst's decision " + id + ".")
        .forEach(line -> lines.add(2, 4, Ink.FAINT, line));
  }

  void openQuestions() {
    List<StoryBrief.Sentence> questions = StoryBrief.openQuestions(story);
    if (!questions.isEmpty()) {
      lines.gap().add(0, Ink.HEADING, "Open");
      questions.forEach(this::sentence);
    }
  }

  private void sentence(StoryBrief.Sentence sentence) {
    String text = sentence.text().replaceFirst("^Open: ", "");
    lines.add(2, 4, Ink.PLAIN, "• " + text + " [" + String.join(", ", sentence.articles()) + "]");
  }
}
