package dev.readout.clause;

import dev.readout.article.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One sentence as a tree with quick ways down and up. Nodes are token indices; -1 stands for "there
 * is none". Relations are asked for without their subtype unless the name given has one. Heads that
 * form a cycle (a damaged annotation) never trap a walk: every way up is bounded by the length of
 * the sentence. Immutable, hence thread-safe.
 */
public final class Tree {
  private static final Set<String> CLAUSE_TAGS = Set.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

  private final Sentence sentence;
  private final List<List<Integer>> children;
  private final String[] lemmas;

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = this.sentence.tokens();
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    this.lemmas = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() >= 0 && token.head() < tokens.size() && token.head() != i) {
        below.get(token.head()).add(i);
      }
      lemmas[i] = Lemmas.of(token);
    }
    this.children = below;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return lemmas.length;
  }

  public Token token(int node) {
    return sentence.tokens().get(node);
  }

  /** Lower case. */
  public String lemma(int node) {
    return lemmas[node];
  }

  /** The word itself in lower case. */
  public String word(int node) {
    return token(node).form().toLowerCase(Locale.ROOT);
  }

  public String tag(int node) {
    return token(node).tag();
  }

  public int head(int node) {
    int head = token(node).head();
    return head >= size() ? -1 : head;
  }

  public boolean isVerb(int node) {
    return CLAUSE_TAGS.contains(tag(node));
  }

  public boolean isNoun(int node) {
    return tag(node).startsWith("NN") || tag(node).equals("CD");
  }

  public boolean isNumber(int node) {
    return node >= 0 && tag(node).equals("CD");
  }

  public boolean isPronoun(int node) {
    return tag(node).startsWith("PRP") || tag(node).equals("WP");
  }

  /** Whether the relation of a node is one of these, each with or without its subtype. */
  public boolean is(int node, String... relations) {
    Token token = token(node);
    for (String relation : relations) {
      if (relation.equals(token.relation()) || relation.equals(token.universalRelation())) {
        return true;
      }
    }
    return false;
  }

  public List<Integer> children(int node) {
    return children.get(node);
  }

  public List<Integer> children(int node, String... relations) {
    return children.get(node).stream().filter(c -> is(c, relations)).toList();
  }

  /** The first child with one of these relations. */
  public int child(int node, String... relations) {
    for (int c : children.get(node)) {
      if (is(c, relations)) {
        return c;
      }
    }
    return -1;
  }

  public boolean hasChildLemma(int node, String relation, Set<String> wanted) {
    return children.get(node).stream().anyMatch(c -> is(c, relation) && wanted.contains(lemmas[c]));
  }

  /** A node with those joined to it by "and", in order. */
  public List<Integer> conjuncts(int node) {
    List<Integer> found = new ArrayList<>(List.of(node));
    for (int i = 0; i < found.size() && found.size() < 40; i++) {
      for (int c : children(found.get(i), "conj")) {
        if (!found.contains(c)) {
          found.add(c);
        }
      }
    }
    return found;
  }

  /** The preposition of a noun, several words apart by a blank ("ahead of"); empty where none. */
  public String preposition(int noun) {
    for (int c : children.get(noun)) {
      if (is(c, "case") && !tag(c).equals("POS") && c < noun) {
        StringBuilder words = new StringBuilder(word(c));
        for (int f : children.get(c)) {
          if (is(f, "fixed")) {
            words.append(' ').append(word(f));
          }
        }
        return words.toString();
      }
    }
    return "";
  }

  /** The clause marker of a verb ("if", "that", "to"); empty where none. */
  public boolean marked(int verb, String... words) {
    List<String> wanted = Arrays.asList(words);
    return children.get(verb).stream()
        .anyMatch(c -> is(c, "mark", "case", "advmod") && wanted.contains(word(c)));
  }

  /** Whether a node lies below another one, or is it. */
  public boolean below(int node, int ancestor) {
    int at = node;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** All nodes below a node and itself, in order, without the branches that are refused. */
  public List<Integer> branch(int node, Set<String> refusedRelations) {
    boolean[] taken = new boolean[size()];
    collect(node, refusedRelations, taken);
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        nodes.add(i);
      }
    }
    return nodes;
  }

  private void collect(int node, Set<String> refused, boolean[] taken) {
    if (taken[node]) {
      return;
    }
    taken[node] = true;
    for (int c : children.get(node)) {
      Token token = token(c);
      if (!refused.contains(token.relation()) && !refused.contains(token.universalRelation())) {
        collect(c, refused, taken);
      }
    }
  }

  /** The text that nodes cover, from the first to the last. */
  public Span cover(List<Integer> nodes) {
    int first = nodes.stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = nodes.stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Span(token(first).start(), token(last).end());
  }

  /** The token that covers or follows an offset; -1 past the end. */
  public int at(int offset) {
    for (int i = 0; i < size(); i++) {
      if (token(i).end() > offset) {
        return token(i).start() <= offset ? i : -1;
      }
    }
    return -1;
  }

  /** The word of a span's phrase that governs the others: the one whose head lies outside. */
  public int top(Span span) {
    int found = -1;
    for (int i = 0; i < size(); i++) {
      if (span.overlaps(token(i).span()) && !is(i, "punct", "case", "det", "cc", "mark")) {
        int head = head(i);
        if (head < 0 || !span.overlaps(token(head).span())) {
          return i;
        }
        found = i;
      }
    }
    return found;
  }
}
