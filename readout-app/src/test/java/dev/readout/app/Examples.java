package dev.readout.app;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.intake.Intake;
import dev.readout.intake.Outcome;
import dev.readout.intake.Settings;
import dev.readout.reading.Reader;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles under {@code examples/}, and one reader for all tests: the model is loaded once. */
final class Examples {
  static final Path FOLDER = Path.of("..", "examples").toAbsolutePath().normalize();
  static final Reader READER = Workbench.reader();
  private static final List<Page> PAGES = load();
  private static final List<Reading> READINGS = PAGES.stream().map(Examples::read).toList();

  private Examples() {}

  private static List<Page> load() {
    if (!Files.isDirectory(FOLDER)) {
      throw new IllegalStateException("no examples at " + FOLDER);
    }
    try (Stream<Outcome> outcomes =
        Intake.of(List.of(FOLDER.toString()), Settings.standard(InputStream.nullInputStream()))
            .outcomes()) {
      return outcomes.map(o -> ((Outcome.Arrived) o).page()).toList();
    }
  }

  static List<Page> pages() {
    return PAGES;
  }

  static List<Reading> readings() {
    return READINGS;
  }

  static Reading read(Page page) {
    Article article = Workbench.cleaner().clean(page);
    return READER.read(article);
  }

  static String json(Page page) {
    return ReadingJson.write(read(page));
  }
}
