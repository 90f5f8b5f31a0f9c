package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.language.NameType;
import dev.readout.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A mention while the stages of {@link NameReader} still work on it. Confined to one reading. */
final class Draft {
  final Span span;
  final String text;
  final String key;
  final int sentence;

  /** Indices of its first and last token in the sentence. */
  final int first;

  final int last;

  /** What the annotator took it for; null where only a table or a rule found it. */
  @Nullable NameType seen;

  EntityType type = EntityType.OTHER;
  NameMention.Form form = NameMention.Form.NAME;
  @Nullable Entity entity;
  @Nullable KnownEntity known;
  NameMention.@Nullable Repair repair;
  @Nullable String unresolved;

  /** Code of the state it is, speaks for or belongs to; empty where unknown. */
  String state = "";

  /** Whether the words are those of a table and cannot be a person's. */
  boolean settled;

  /** Whether a table of the user's own says what it means: no rule weighs that again. */
  boolean promoted;

  /** Gender of a person: {@code m}, {@code f} or empty. */
  String gender = "";

  /** The title or post that stands beside the name, or null. */
  @Nullable Role role;

  /** Whether a link was taken back and no later stage shall make one. */
  boolean abstains;

  /**
   * Whether its state is only presumed, from what else the article names: no evidence of its own.
   */
  boolean presumed;

  /** Whether it is a state or its seat doing something. */
  boolean actor;

  Draft(Span span, String text, int sentence, int first, int last, @Nullable NameType seen) {
    this.span = span;
    this.text = text;
    this.key = NameKey.of(text);
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.seen = seen;
  }

  /** Index of the token that heads the mention. */
  int head(Sentence in) {
    for (int i = last; i >= first; i--) {
      int head = in.tokens().get(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  /** Two mentions that mean one thing carry one id; local things are known by their key. */
  String identity() {
    return entity != null ? entity.id() : "local:" + key;
  }

  void link(KnownEntity to, @Nullable String title) {
    known = to;
    entity = to.toEntity(title);
    unresolved = null;
    if (!to.state().isEmpty()) {
      state = to.state();
    }
    if (!to.gender().isEmpty()) {
      gender = to.gender();
    }
  }

  /** Gives a link up, for a reason that the reader is told. */
  void abstain(String reason) {
    entity = null;
    known = null;
    state = "";
    unresolved = reason;
    settled = true;
    abstains = true;
  }

  /** Means what an earlier mention means. */
  void follow(Draft other) {
    entity = other.entity;
    known = other.known;
    state = other.state;
    gender = other.gender;
    type = other.type;
    unresolved = other.unresolved;
  }
}
