package dev.readout.story;

import dev.readout.article.Span;
import dev.readout.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All statements by speaker, what copies and near copies repeat told once. */
final class StatementMerger {
  private static final double NEAR_EQUAL = 0.8;
  private static final double CUT_COPY = 0.85;
  private static final int FEW_WORDS = 4;

  /** One statement of one article, ready to be compared. */
  private record One(
      Source source,
      Statement statement,
      Actor speaker,
      @Nullable LocalDate asOf,
      String content,
      Set<String> words) {
    static final Comparator<One> ORDER =
        Comparator.comparing(One::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(one -> one.source().id())
            .thenComparing(one -> start(one.statement()))
            .thenComparing(one -> one.statement().id());

    static Span start(Statement statement) {
      return statement.content().isEmpty() ? new Span(0, 0) : statement.content().get(0);
    }

    ItemMention item() {
      return new ItemMention(source.id(), statement.id());
    }
  }

  /** Near-equal statements; the first stands for all. */
  private record Group(One first, List<One> all) {}

  private StatementMerger() {}

  static List<SpeakerStatements> merge(List<Source> sources) {
    Map<String, List<One>> bySpeaker = new LinkedHashMap<>();
    for (One one : all(sources)) {
      bySpeaker.computeIfAbsent(speakerKey(one), key -> new ArrayList<>()).add(one);
    }
    List<SpeakerStatements> merged = new ArrayList<>();
    for (List<One> said : bySpeaker.values()) {
      List<SpeakerStatements.Said> entries =
          groups(said).stream()
              .map(
                  group ->
                      new SpeakerStatements.Said(
                          group.first().asOf(),
                          group.first().content(),
                          group.all().stream().map(One::item).toList()))
              .toList();
      merged.add(new SpeakerStatements(said.get(0).speaker().named(), entries));
    }
    return merged;
  }

  private static List<One> all(List<Source> sources) {
    List<One> all = new ArrayList<>();
    for (Source source : sources) {
      for (Statement statement : source.reading().statements()) {
        String content = source.quote(statement.content());
        source
            .speaker(statement)
            .filter(speaker -> !content.isEmpty())
            .ifPresent(
                speaker ->
                    all.add(
                        new One(
                            source,
                            statement,
                            speaker,
                            source.said(statement),
                            content,
                            Words.set(content))));
      }
    }
    all.sort(One.ORDER);
    return all;
  }

  /** "Officials" of one text are not the officials of another. */
  private static String speakerKey(One one) {
    return one.speaker().proper()
        ? one.speaker().key()
        : one.source().family() + ":" + one.speaker().key();
  }

  private static List<Group> groups(List<One> said) {
    // Only statements of like length can be near-equal; a cut copy is found by its family.
    Map<Integer, List<Group>> byLength = new TreeMap<>();
    Map<String, List<Group>> byFamily = new LinkedHashMap<>();
    List<Group> groups = new ArrayList<>();
    for (One one : said) {
      Group same = find(one, byLength, byFamily);
      if (same == null) {
        same = new Group(one, new ArrayList<>());
        groups.add(same);
        byLength.computeIfAbsent(one.words().size(), k -> new ArrayList<>()).add(same);
      }
      same.all().add(one);
      byFamily.computeIfAbsent(one.source().family(), k -> new ArrayList<>()).add(same);
    }
    return groups;
  }

  private static @Nullable Group find(
      One one, Map<Integer, List<Group>> byLength, Map<String, List<Group>> byFamily) {
    int size = one.words().size();
    for (int length = (int) Math.floor(size * NEAR_EQUAL);
        length <= Math.ceil(size / NEAR_EQUAL);
        length++) {
      for (Group group : byLength.getOrDefault(length, List.of())) {
        double like = Words.jaccard(one.words(), group.first().words());
        if (like == 1 || (like >= NEAR_EQUAL && size >= FEW_WORDS)) {
          return group;
        }
      }
    }
    for (Group group : byFamily.getOrDefault(one.source().family(), List.of())) {
      boolean otherArticle =
          group.all().stream().noneMatch(old -> old.source().id().equals(one.source().id()));
      if (otherArticle
          && Math.min(size, group.first().words().size()) >= FEW_WORDS
          && Words.containment(one.words(), group.first().words()) >= CUT_COPY) {
        return group;
      }
    }
    return null;
  }

  /** One and the same quotation given to two speakers who do not speak for each other. */
  static List<Conflict> attributions(List<Source> sources) {
    Map<String, List<One>> byWords = new LinkedHashMap<>();
    for (One one : all(sources)) {
      if (one.statement().kind() == Statement.Kind.DIRECT
          && one.words().size() > FEW_WORDS
          && one.speaker().proper()) {
        byWords.computeIfAbsent(Words.fold(one.content()), k -> new ArrayList<>()).add(one);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<One> same : byWords.values()) {
      Map<String, List<One>> rivals = new LinkedHashMap<>();
      same.forEach(
          one -> rivals.computeIfAbsent(one.speaker().key(), k -> new ArrayList<>()).add(one));
      Actor first = same.get(0).speaker();
      boolean different =
          same.stream().anyMatch(one -> first.match(one.speaker()) == Actor.Match.DIFFERENT);
      if (different) {
        conflicts.add(
            new Conflict(
                null,
                "ATTRIBUTION",
                Conflict.State.OPEN,
                rivals.values().stream().map(StatementMerger::value).toList()));
      }
    }
    return conflicts;
  }

  private static Conflict.Value value(List<One> same) {
    List<Evidence> evidence =
        same.stream()
            .flatMap(
                one ->
                    one.statement().content().stream()
                        .map(span -> new Evidence(one.source().id(), span)))
            .sorted()
            .distinct()
            .toList();
    return new Conflict.Value(
        same.get(0).speaker().named().name(),
        null,
        evidence.stream().map(Evidence::article).distinct().toList(),
        evidence);
  }
}
