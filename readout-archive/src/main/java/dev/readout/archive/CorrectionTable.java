package dev.readout.archive;

import dev.readout.story.group.Correction;
import dev.readout.story.group.CorrectionJson;
import dev.readout.story.group.Corrections;
import org.jdbi.v3.core.Handle;

/** Analysts' decisions in SQL that every database understands. */
final class CorrectionTable {
  private CorrectionTable() {}

  static boolean add(Handle handle, Correction correction) {
    return handle
            .createUpdate(
                "INSERT INTO correction (id, correction) VALUES (:id, :correction)"
                    + " ON CONFLICT (id) DO NOTHING")
            .bind("id", correction.id())
            .bind("correction", CorrectionJson.write(correction))
            .execute()
        > 0;
  }

  static boolean remove(Handle handle, String id) {
    return handle.execute("DELETE FROM correction WHERE id = ?", id) > 0;
  }

  static Corrections all(Handle handle) {
    return Corrections.of(
        handle
            .createQuery("SELECT correction FROM correction ORDER BY id")
            .map((row, context) -> CorrectionJson.read(row.getString("correction")))
            .list());
  }
}
