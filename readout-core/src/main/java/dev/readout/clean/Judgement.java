package dev.readout.clean;

import dev.readout.article.Removed;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines and what became of them, joined into body and removed spans: neighbours of one kind make
 * one span, with the white space between them.
 */
record Judgement(List<Span> body, List<Removed> removed) {
  Judgement {
    body = List.copyOf(body);
    removed = List.copyOf(removed);
  }

  static Judgement of(List<Span> lines, List<Verdict> verdicts) {
    List<Span> body = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    Verdict before = null;
    for (int i = 0; i < lines.size(); i++) {
      Verdict verdict = verdicts.get(i);
      Span line = lines.get(i);
      boolean joins = verdict.equals(before);
      switch (verdict) {
        case Verdict.Kept kept -> {
          if (joins) {
            body.set(body.size() - 1, body.get(body.size() - 1).cover(line));
          } else {
            body.add(line);
          }
        }
        case Verdict.Dropped dropped -> {
          Span span = joins ? removed.remove(removed.size() - 1).span().cover(line) : line;
          removed.add(new Removed(span, dropped.reason(), dropped.rule()));
        }
      }
      before = verdict;
    }
    return new Judgement(body, removed);
  }
}
