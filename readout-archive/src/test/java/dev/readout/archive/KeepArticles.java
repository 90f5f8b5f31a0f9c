package dev.readout.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that keeps generated articles in batches, skipping what is there already, as a run of
 * the command line does. Made to be killed: see {@link KillTool}.
 */
final class KeepArticles {
  private static final int BATCH = 8;

  private KeepArticles() {}

  /**
   * @param arguments the archive's path and how many articles
   */
  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[1]);
    try (Archive archive = SqliteArchive.open(Path.of(arguments[0]))) {
      List<Keeping> batch = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        Keeping article = GeneratedArticles.article(i);
        if (archive.fresh(article.page(), article.rulesVersion()).isEmpty()) {
          batch.add(article);
        }
        if (batch.size() == BATCH || i == articles - 1) {
          archive.keep(batch);
          batch.clear();
        }
      }
    }
  }
}
