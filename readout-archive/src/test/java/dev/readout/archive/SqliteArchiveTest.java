package dev.readout.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {
  @TempDir Path folder;

  @Override
  Archive empty() {
    return SqliteArchive.open(folder.resolve("deep/er/archive.db"));
  }
}
