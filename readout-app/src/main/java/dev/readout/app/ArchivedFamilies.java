package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.article.Article;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.CopyDetector;
import dev.readout.copy.FamilyIndex;
import dev.readout.copy.IndexEntry;
import dev.readout.copy.IndexEntryJson;
import dev.readout.reading.ReadingJson;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The families of the articles that an archive keeps. What was compared once is kept there too:
 * only articles that came since are compared.
 */
public final class ArchivedFamilies {
  private static final int READY = 2_000;
  private static final int BATCH = 500;

  private final Archive archive;
  private final ComparedTexts texts;
  private final FamilyIndex index;

  private ArchivedFamilies(Archive archive) {
    this.archive = archive;
    this.texts = new ComparedTexts(id -> article(archive, id).orElse(null), READY);
    this.index = new FamilyIndex(CopyDetector.standard(), texts);
  }

  /** Brings the archive's index of copies up to date. */
  public static ArchivedFamilies of(Archive archive) {
    ArchivedFamilies families = new ArchivedFamilies(archive);
    families.restore();
    return families;
  }

  public FamilyIndex index() {
    return index;
  }

  public ComparedTexts texts() {
    return texts;
  }

  private void restore() {
    List<String> again;
    try (Stream<String> entries = archive.copyEntries(FamilyIndex.VERSION)) {
      again = index.restore(entries.map(IndexEntryJson::read).toList());
    }
    Map<String, String> fresh = new LinkedHashMap<>();
    again.forEach(id -> article(archive, id).ifPresent(article -> add(article, fresh)));
    try (Stream<ArchivedReading> missing = archive.withoutCopyEntry(FamilyIndex.VERSION)) {
      for (Iterator<ArchivedReading> each = missing.iterator(); each.hasNext(); ) {
        add(ReadingJson.parse(each.next().json()).article(), fresh);
        if (fresh.size() >= BATCH) {
          keep(fresh);
        }
      }
    }
    keep(fresh);
  }

  private void add(Article article, Map<String, String> fresh) {
    Optional<IndexEntry> entry = index.add(article);
    entry.ifPresent(e -> fresh.put(e.id(), IndexEntryJson.write(e)));
  }

  private void keep(Map<String, String> fresh) {
    if (!fresh.isEmpty()) {
      archive.keepCopyEntries(FamilyIndex.VERSION, fresh);
      fresh.clear();
    }
  }

  private static Optional<Article> article(Archive archive, String id) {
    return archive.reading(id).map(kept -> ReadingJson.parse(kept.json()).article());
  }
}
