package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article made ready to be compared: the words of its body in order, which of them are quoted or
 * furniture, and its sentences. Build it once an article. Immutable and thread-safe.
 */
public final class ComparedText {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          // The lookahead comes first since it is cheap and hardly ever holds.
          "(?=[.!?…؟])(?<![\\p{L}][.]?\\p{Lu})[.!?…؟]+(?:[\"”’'»)]*\\s+(?=[\\p{Lu}\\p{Lo}\\d\"“‘'«(\\-–—])|(?<=\\p{Ll}{2}[.!?])(?=\\p{Lu}\\p{L}))");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Jr|Sr|Inc|Co|Corp|No|Nr|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif)|\\b\\p{Lu})\\.\\s+$");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'll", "my", "our");

  private static final int LONGEST_SENTENCE = 50;
  private static final double MOST_FIRST_PERSON = 0.3;

  /**
   * A sentence, or what stands for one.
   *
   * @param from index of its first word in {@link #words()}
   * @param to one past its last word
   * @param spoken most of it is quoted, or it speaks in the first person
   */
  public record Sentence(Span span, int from, int to, boolean spoken, boolean furniture) {
    int length() {
      return to - from;
    }
  }

  private final Article article;
  private final List<Words.Word> words = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final BitSet quoted = new BitSet();
  private final BitSet furniture = new BitSet();

  private String contentHash = "";
  private volatile @Nullable WordHashes hashes;
  private volatile @Nullable TextFeatures features;
  private volatile @Nullable SearchKeys keys;

  private ComparedText(Article article) {
    this.article = article;
  }

  public static ComparedText of(Article article) {
    ComparedText compared = new ComparedText(article);
    for (Span piece : ComparableBody.of(article)) {
      Matcher line = LINE.matcher(article.text()).region(piece.start(), piece.end());
      while (line.find()) {
        compared.addParagraph(new Span(line.start(), line.end()));
      }
    }
    compared.markFirstPerson();
    compared.contentHash = ContentHash.of(compared.words, article.id());
    return compared;
  }

  public Article article() {
    return article;
  }

  public List<Words.Word> words() {
    return words;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** From the words of the body alone; 16 hexadecimal digits. */
  public String contentHash() {
    return contentHash;
  }

  /** Counted when first asked for, and kept. */
  WordHashes hashes() {
    WordHashes known = hashes;
    if (known == null) {
      // Two threads at once make the same one twice.
      known = new WordHashes(words, WordRarity.english());
      hashes = known;
    }
    return known;
  }

  /** As {@link #hashes}. */
  TextFeatures features() {
    TextFeatures known = features;
    if (known == null) {
      known = new TextFeatures(this);
      features = known;
    }
    return known;
  }

  /** By what copies of it are looked for; as {@link #hashes}. */
  SearchKeys keys() {
    SearchKeys known = keys;
    if (known == null) {
      known = SearchKeys.of(this);
      keys = known;
    }
    return known;
  }

  /** From the first of these words to the last. */
  Span span(int from, int to) {
    return words.get(from).span().cover(words.get(to - 1).span());
  }

  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  /** Whether a word is the reporter's: neither quoted nor furniture. */
  boolean isOwn(int word) {
    return !quoted.get(word) && !furniture.get(word);
  }

  int ownWords() {
    BitSet other = (BitSet) quoted.clone();
    other.or(furniture);
    return words.size() - other.cardinality();
  }

  private void addParagraph(Span paragraph) {
    List<Span> quotations = Quotations.in(article.text(), paragraph);
    int start = paragraph.start();
    Matcher end = SENTENCE_END.matcher(article.text()).region(paragraph.start(), paragraph.end());
    end.useTransparentBounds(true);
    while (end.find()) {
      Matcher abbreviation =
          ABBREVIATION.matcher(article.text()).region(Math.max(start, end.end() - 8), end.end());
      if (!abbreviation.find()) {
        addSentence(new Span(start, end.end()), quotations);
        start = end.end();
      }
    }
    addSentence(new Span(start, paragraph.end()), quotations);
  }

  /** A sentence too long to be one is cut between words, so that it can be aligned in parts. */
  private void addSentence(Span span, List<Span> quotations) {
    List<Words.Word> found = Words.in(article.text(), span);
    if (found.size() > LONGEST_SENTENCE) {
      int middle = found.get(found.size() / 2).span().start();
      addSentence(new Span(span.start(), middle), quotations);
      addSentence(new Span(middle, span.end()), quotations);
      return;
    }
    if (found.isEmpty()) {
      return;
    }
    int from = words.size();
    boolean inFurniture = Furniture.isFurniture(span.in(article.text()));
    int inQuotes = 0;
    for (Words.Word word : found) {
      int index = words.size();
      words.add(word);
      if (isWithin(quotations, word.span())) {
        quoted.set(index);
        inQuotes++;
      }
    }
    if (inFurniture) {
      furniture.set(from, words.size());
    }
    boolean spoken = 2 * inQuotes > found.size();
    sentences.add(new Sentence(span, from, words.size(), spoken, inFurniture));
  }

  private static boolean isWithin(List<Span> quotations, Span word) {
    for (Span quotation : quotations) {
      if (quotation.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A tweet or a speech is often printed without marks. Where most of an article is in the first
   * person it is the writer who speaks, and nothing is marked.
   */
  private void markFirstPerson() {
    List<Integer> inFirstPerson = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.spoken() && speaksOfItself(sentence)) {
        inFirstPerson.add(i);
        length += sentence.length();
      }
    }
    if (MOST_FIRST_PERSON * words.size() < length) {
      return;
    }
    for (int i : inFirstPerson) {
      Sentence sentence = sentences.get(i);
      quoted.set(sentence.from(), sentence.to());
      sentences.set(
          i,
          new Sentence(
              sentence.span(), sentence.from(), sentence.to(), true, sentence.furniture()));
    }
  }

  private boolean speaksOfItself(Sentence sentence) {
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (!quoted.get(k) && FIRST_PERSON.contains(words.get(k).folded())) {
        return true;
      }
    }
    return false;
  }
}
