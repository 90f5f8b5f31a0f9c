package dev.readout.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings all mentions of one deed together. Mentions are taken in the order of the story, those
 * that name a participant first; then groups that have grown alike are joined; then bare mentions
 * ("the talks") go to what their own article tells. The order is that of the content, so that the
 * order of arrival changes nothing.
 */
final class EventMerger {
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          ".*\\b(?:the|this|that|these|those|such|its|their|his|her)\\s+(?:[\\p{L}-]+\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LOOK_BACK = 40;

  private final MergeRules rules;
  private final Map<String, Set<EventCluster>> index = new HashMap<>();
  private final Set<EventCluster> clusters = new LinkedHashSet<>();
  private final Map<EventCluster, Map<EventCluster, Judged>> judged = new HashMap<>();
  private final IdentityHashMap<EventMention, Integer> places = new IdentityHashMap<>();

  EventMerger(MergeRules rules) {
    this.rules = rules;
  }

  /** Every mention in exactly one group; groups in the order of their first mentions. */
  List<EventCluster> merge(Collection<EventMention> mentions) {
    List<EventMention> ordered = mentions.stream().sorted(EventMention.ORDER).toList();
    ordered.forEach(mention -> places.put(mention, places.size()));
    List<EventMention> bare = new ArrayList<>();
    for (EventMention mention : ordered) {
      if (mention.hasParties() || (mention.place() != null && mention.time() != null)) {
        place(mention);
      } else {
        bare.add(mention);
      }
    }
    joinClusters();
    for (EventMention mention : bare) {
      Optional<EventCluster> told = toldBefore(mention);
      if (told.isPresent()) {
        told.get().add(mention);
        register(told.get(), mention.handles());
      } else {
        place(mention);
      }
    }
    joinClusters();
    List<EventCluster> merged = new ArrayList<>(clusters);
    merged.forEach(cluster -> cluster.mentions().sort(EventMention.ORDER));
    merged.sort(Comparator.comparing(cluster -> cluster.mentions().get(0), EventMention.ORDER));
    return merged;
  }

  private void place(EventMention mention) {
    EventCluster single = new EventCluster(mention, places.getOrDefault(mention, 0));
    // Nobody will ask about it again as it is.
    Optional<EventCluster> best = best(single, rules::judge);
    if (best.isPresent()) {
      best.get().add(mention);
      register(best.get(), single.handles());
    } else {
      clusters.add(single);
      register(single, single.handles());
    }
  }

  private Optional<EventCluster> best(
      EventCluster single, BiFunction<EventCluster, EventCluster, MergeRules.Verdict> judge) {
    EventCluster best = null;
    double most = MergeRules.ENOUGH - 1e-9;
    for (EventCluster candidate : candidates(single)) {
      if (candidate != single
          && judge.apply(candidate, single) instanceof MergeRules.Same same
          && same.support() > most) {
        best = candidate;
        most = same.support();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Judged once as long as neither changes: most groups are asked about again and again. */
  private MergeRules.Verdict verdict(EventCluster a, EventCluster b) {
    Judged known = judged.getOrDefault(a, Map.of()).get(b);
    if (known != null && known.versionA() == a.version() && known.versionB() == b.version()) {
      return known.verdict();
    }
    MergeRules.Verdict verdict = rules.judge(a, b);
    judged
        .computeIfAbsent(a, cluster -> new HashMap<>())
        .put(b, new Judged(a.version(), b.version(), verdict));
    return verdict;
  }

  private record Judged(int versionA, int versionB, MergeRules.Verdict verdict) {}

  private void joinClusters() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (EventCluster cluster : List.copyOf(clusters)) {
        if (clusters.contains(cluster)) {
          Optional<EventCluster> other = best(cluster, this::verdict);
          if (other.isPresent()) {
            join(other.get(), cluster);
            changed = true;
          }
        }
      }
    }
  }

  private void join(EventCluster kept, EventCluster gone) {
    clusters.remove(gone);
    for (String handle : gone.handles()) {
      Set<EventCluster> found = index.get(handle);
      if (found != null) {
        found.remove(gone);
      }
    }
    kept.absorb(gone);
    register(kept, gone.handles());
  }

  /** "The talks" are those that the same article told last, where a word or the kind agrees. */
  private Optional<EventCluster> toldBefore(EventMention mention) {
    int start = mention.at().start();
    String before = mention.source().text().substring(Math.max(0, start - LOOK_BACK), start);
    boolean pointsBack = POINTS_BACK.matcher(before).matches();
    TypeFamily family = TypeFamily.of(mention.event().type());
    EventCluster single = new EventCluster(mention, places.getOrDefault(mention, 0));
    EventCluster nearest = null;
    EventMention nearestMention = null;
    for (EventCluster cluster : index.getOrDefault(articleHandle(mention), Set.of())) {
      EventMention last = lastBefore(cluster, mention);
      boolean sameWord = mention.stems().stream().anyMatch(cluster.stems()::contains);
      boolean alike = sameWord || (pointsBack && family == TypeFamily.CONTACT);
      if (last != null
          && alike
          && rules.judge(cluster, single) instanceof MergeRules.Same
          && (nearestMention == null || EventMention.ORDER.compare(last, nearestMention) > 0)) {
        nearest = cluster;
        nearestMention = last;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static @Nullable EventMention lastBefore(EventCluster cluster, EventMention mention) {
    return cluster.mentions().stream()
        .filter(other -> other.source().id().equals(mention.source().id()))
        .filter(other -> EventMention.ORDER.compare(other, mention) < 0)
        .max(EventMention.ORDER)
        .orElse(null);
  }

  private Collection<EventCluster> candidates(EventCluster cluster) {
    Set<EventCluster> found = new HashSet<>();
    for (String handle : cluster.handles()) {
      found.addAll(index.getOrDefault(handle, Set.of()));
    }
    List<EventCluster> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(EventCluster::place));
    return ordered;
  }

  /** What a mention that joined a group can be found by leads to the group. */
  private void register(EventCluster cluster, Collection<String> handles) {
    for (String handle : handles) {
      index.computeIfAbsent(handle, key -> new LinkedHashSet<>()).add(cluster);
    }
  }

  private static String articleHandle(EventMention mention) {
    return mention.handlePrefix() + "article:" + mention.source().id();
  }
}
