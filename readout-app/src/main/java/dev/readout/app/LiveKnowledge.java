package dev.readout.app;

import dev.readout.language.Annotator;
import dev.readout.model.ReadingModel;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.UserTable;
import dev.readout.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program that keeps running knows: the tables of the user are looked at again whenever it
 * is asked, so that a name promoted meanwhile, here or by a command, is known. Thread-safe.
 */
public final class LiveKnowledge {
  private final OwnTables tables;
  private String stamp = "-";
  private @Nullable KnowledgeBase knowledge;
  private @Nullable LateReader reader;
  private @Nullable Annotator annotator;

  public LiveKnowledge(OwnTables tables) {
    this.tables = tables;
  }

  /** Over the tables in Readout's home. */
  public static LiveKnowledge home() {
    return new LiveKnowledge(OwnTables.home());
  }

  public OwnTables tables() {
    return tables;
  }

  /** As the tables are now. */
  public synchronized KnowledgeBase knowledge() {
    look();
    KnowledgeBase known = knowledge;
    if (known == null) {
      List<UserTable> own = tables.load();
      known = own.isEmpty() ? KnowledgeBase.standard() : KnowledgeBase.with(own);
      knowledge = known;
    }
    return known;
  }

  /** A reader that knows the tables as they are now. */
  public synchronized LateReader reader() {
    look();
    LateReader ready = reader;
    if (ready == null) {
      KnowledgeBase known = knowledge();
      ready =
          new LateReader(
              () -> Reader.version(ReadingModel.shippedVersion(), known.digest()),
              () -> Reader.with(annotator(), known));
      reader = ready;
    }
    return ready;
  }

  private void look() {
    String now = tables.stamp();
    if (!now.equals(stamp)) {
      stamp = now;
      knowledge = null;
      reader = null;
    }
  }

  /** The model is loaded once: it does not change with the tables. */
  private synchronized Annotator annotator() {
    Annotator ready = annotator;
    if (ready == null) {
      ready = Workbench.annotator();
      annotator = ready;
    }
    return ready;
  }
}
