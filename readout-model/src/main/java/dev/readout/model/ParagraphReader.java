package dev.readout.model;

import dev.readout.article.Span;
import dev.readout.language.AttributionSpan;
import dev.readout.language.AttributionSpan.Role;
import dev.readout.language.NameSpan;
import dev.readout.language.Paragraph;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads one paragraph: words, then the network over windows of at most {@value #WINDOW} pieces,
 * then the decisions. A paragraph that fits is one window. A longer one is read in windows that end
 * where a sentence does and begin with some words of the window before, which are read again but
 * not decided again; memory is bounded by the window, and names and attributions may run across
 * windows.
 */
final class ParagraphReader {
  /** Pieces between the two end marks: the encoder has 512 places. */
  private static final int WINDOW = 510;

  private static final int CONTEXT = 96;
  private static final int MARGIN = 64;
  private static final List<Role> ROLES = List.of(Role.SOURCE, Role.CUE, Role.CONTENT);
  private static final int ROLE_SCORES = RoleTracks.TRACKS * 3;

  private final Encoder encoder;
  private final Decisions decisions;
  private final Parts parts;
  private final String text;
  private final List<Span> words;
  private final List<String> forms;
  private final List<int[]> pieces;
  private final List<Long> shapes;

  private final List<Sentence> sentences = new ArrayList<>();
  private final float[] names;
  private final float[] roles;
  private final float[] linkChild;
  private final float[] linkHead;

  /** What all readers of one model share. */
  record Parts(Encoder encoder, Decisions decisions, WordPieces pieces, Lemmatizer lemmatizer) {}

  ParagraphReader(Parts parts, String text, List<Span> words) {
    this.parts = parts;
    this.encoder = parts.encoder();
    this.decisions = parts.decisions();
    this.text = text;
    this.words = words;
    this.forms = words.stream().map(word -> word.in(text)).toList();
    this.pieces = forms.stream().map(parts.pieces()::of).toList();
    this.shapes = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean glued = i > 0 && words.get(i - 1).end() == words.get(i).start();
      shapes.add(WordShape.of(forms.get(i)).code(glued));
    }
    names = new float[words.size() * decisions.nameLabels()];
    roles = new float[words.size() * ROLE_SCORES];
    linkChild = new float[words.size() * decisions.link().width()];
    linkHead = new float[linkChild.length];
  }

  Paragraph read() {
    int at = 0;
    while (at < words.size()) {
      at = readWindow(at);
    }
    return new Paragraph(text, sentences, nameSpans(), attributionSpans());
  }

  /** Reads on from a word that begins a sentence, and returns the next such word. */
  private int readWindow(int at) {
    int begin = at;
    for (int room = CONTEXT; begin > 0 && room >= pieces.get(begin - 1).length; begin--) {
      room -= pieces.get(begin - 1).length;
    }
    int end = begin;
    for (int room = WINDOW; end < words.size() && room >= pieces.get(end).length; end++) {
      room -= pieces.get(end).length;
    }
    Scores scores =
        encoder.run(new Encoder.Input(pieces.subList(begin, end), shapes.subList(begin, end)));
    List<Integer> starts = new ArrayList<>(List.of(at));
    for (int i = at + 1; i < end; i++) {
      if (decisions.beginsSentence(scores, i - begin)) {
        starts.add(i);
      }
    }
    int stop = end == words.size() ? end : lastBelieved(starts, at, end);
    for (int i = 0; i < starts.size() && starts.get(i) < stop; i++) {
      int next = i + 1 < starts.size() ? Math.min(starts.get(i + 1), stop) : stop;
      sentences.add(sentence(scores, starts.get(i), next, begin));
    }
    keep(scores.all("name"), names, decisions.nameLabels(), at, stop, begin);
    keep(scores.all("role"), roles, ROLE_SCORES, at, stop, begin);
    keep(scores.all("link_child"), linkChild, decisions.link().width(), at, stop, begin);
    keep(scores.all("link_head"), linkHead, decisions.link().width(), at, stop, begin);
    return stop;
  }

  /** The last sentence start not too near the window's end; a sentence without one is cut there. */
  private int lastBelieved(List<Integer> starts, int at, int end) {
    int limit = end;
    for (int room = MARGIN; limit > at + 1 && room > 0; ) {
      limit--;
      room -= pieces.get(limit).length;
    }
    int most = limit;
    return starts.stream()
        .filter(i -> i > at && i <= most)
        .max(Comparator.naturalOrder())
        .orElse(most);
  }

  private static void keep(float[] from, float[] to, int width, int at, int stop, int begin) {
    System.arraycopy(from, (at - begin) * width, to, at * width, (stop - at) * width);
  }

  private Sentence sentence(Scores scores, int start, int end, int begin) {
    int[] heads = decisions.heads(scores, start - begin, end - begin);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      int row = start - begin + i;
      boolean root = heads[i] == i;
      Span word = words.get(start + i);
      String form = forms.get(start + i);
      String tag = decisions.tag(scores, row);
      tokens.add(
          new Token(
              word.start(),
              word.end(),
              form,
              parts.lemmatizer().lemma(form, tag, i == 0),
              tag,
              root ? -1 : heads[i],
              root ? "root" : decisions.relation(scores, row, start - begin + heads[i]),
              decisions.event(scores, row)));
    }
    return new Sentence(tokens);
  }

  private List<NameSpan> nameSpans() {
    return new NameDecoder(decisions.names())
        .names(names).stream()
            .map(
                name ->
                    new NameSpan(
                        words.get(name.first()).start(),
                        words.get(name.end() - 1).end(),
                        name.type(),
                        digits(name.score())))
            .toList();
  }

  private List<AttributionSpan> attributionSpans() {
    if (words.isEmpty()) {
      return List.of();
    }
    List<AttributionLinker.Part> found = new ArrayList<>();
    for (int track = 0; track < RoleTracks.TRACKS; track++) {
      for (RoleTracks.Whole span : decisions.roles().spans(roles, track)) {
        found.add(new AttributionLinker.Part(span.first(), span.end(), track, span.probability()));
      }
    }
    found.sort(
        Comparator.comparingInt(AttributionLinker.Part::first)
            .thenComparingInt(AttributionLinker.Part::track));
    List<List<Integer>> groups =
        new AttributionLinker(decisions.link(), linkChild, linkHead).groups(found);
    List<AttributionSpan> spans = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      AttributionLinker.Part part = found.get(k);
      for (int group : groups.get(k).isEmpty() ? List.of(-1) : groups.get(k)) {
        spans.add(
            new AttributionSpan(
                ROLES.get(part.track()),
                words.get(part.first()).start(),
                words.get(part.end() - 1).end(),
                group,
                digits(part.score())));
      }
    }
    return spans;
  }

  /** To three digits: the last bits of a score may differ between kinds of processor. */
  private static double digits(double score) {
    return Math.round(1000 * score) / 1000.0;
  }
}
