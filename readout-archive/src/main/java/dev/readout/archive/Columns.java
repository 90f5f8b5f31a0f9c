package dev.readout.archive;

import dev.readout.article.Page;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** How rows become values. */
final class Columns {
  static final String READINGS =
      "SELECT a.id, a.content_hash, r.rules_version, r.reading"
          + " FROM article a JOIN reading r ON r.article_id = a.id ";

  static final RowMapper<ArchivedArticle> LISTED =
      (row, context) ->
          new ArchivedArticle(
              row.getString("id"),
              row.getString("content_hash"),
              row.getString("title"),
              row.getString("published"),
              row.getString("publisher"),
              row.getString("rules_version"));

  static final RowMapper<ArchivedReading> READING =
      (row, context) ->
          new ArchivedReading(
              row.getString("id"),
              row.getString("content_hash"),
              row.getString("rules_version"),
              Packed.unpack(row.getBytes("reading")));

  static final RowMapper<Page> PAGE =
      (row, context) -> PageText.read(Packed.unpack(row.getBytes("page")));

  private Columns() {}

  /**
   * For columns that are listed and searched, not for what is handed back: databases end a text at
   * a NUL or refuse it, and terminals obey control characters.
   */
  static @Nullable String clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
              boolean control = point < ' ' && point != '\n' && point != '\t';
              clean.appendCodePoint(half || control ? ' ' : point);
            });
    return clean.toString();
  }
}
