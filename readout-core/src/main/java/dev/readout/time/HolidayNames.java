package dev.readout.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the words of a holiday's name into one word. Immutable. */
final class HolidayNames {
  private record Name(List<String> forms, int holiday) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  HolidayNames(List<Holiday> holidays) {
    for (int i = 0; i < holidays.size(); i++) {
      for (List<String> forms : holidays.get(i).names()) {
        byFirstWord
            .computeIfAbsent(forms.getFirst(), w -> new ArrayList<>())
            .add(new Name(forms, i));
      }
    }
  }

  List<Word> merge(List<Word> words) {
    List<Word> merged = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Word first = words.get(at);
      Name name = first.capital() ? longest(words, at) : null;
      if (name == null) {
        merged.add(first);
        at++;
        continue;
      }
      Word last = words.get(at + name.forms().size() - 1);
      merged.add(
          new Word(
              first.start(),
              last.end(),
              String.join(" ", name.forms()),
              true,
              first.glued(),
              List.of(new Sense(Kind.HOLIDAY, name.holiday()))));
      at += name.forms().size();
    }
    return merged;
  }

  private @Nullable Name longest(List<Word> words, int at) {
    Name best = null;
    for (Name name : byFirstWord.getOrDefault(words.get(at).form(), List.of())) {
      if ((best == null || name.forms().size() > best.forms().size()) && fits(name, words, at)) {
        best = name;
      }
    }
    return best;
  }

  private static boolean fits(Name name, List<Word> words, int at) {
    if (at + name.forms().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.forms().size(); i++) {
      if (!words.get(at + i).form().equals(name.forms().get(i))) {
        return false;
      }
    }
    return true;
  }
}
