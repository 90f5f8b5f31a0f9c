package dev.readout.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities by normalised name. Filled once, then only read. */
final class NameIndex {
  private final Map<String, List<KnownEntity>> byKey;

  NameIndex(int size) {
    byKey = new HashMap<>(size);
  }

  void add(String key, KnownEntity entity) {
    if (key.isEmpty()) {
      return;
    }
    List<KnownEntity> list = byKey.get(key);
    if (list == null) {
      byKey.put(key, List.of(entity));
    } else if (!list.contains(entity)) {
      List<KnownEntity> longer = new ArrayList<>(list.size() + 1);
      longer.addAll(list);
      longer.add(entity);
      byKey.put(key, longer);
    }
  }

  List<KnownEntity> get(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  Set<KnownEntity> all() {
    Set<KnownEntity> all = new LinkedHashSet<>();
    byKey.values().forEach(all::addAll);
    return all;
  }
}
