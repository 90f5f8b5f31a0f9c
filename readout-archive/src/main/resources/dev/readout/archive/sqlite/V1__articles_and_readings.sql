-- Everything a page brought, packed in one value; the columns beside it are what lists show.
-- No column holds a time of our own, and the number only ties a row to its words (a number of our
-- own, as SQLite may renumber rows without one): any order of keeping tells the same.
CREATE TABLE IF NOT EXISTS article (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  page         BLOB NOT NULL,
  title        TEXT,
  published    TEXT,
  publisher    TEXT
);

CREATE INDEX IF NOT EXISTS article_by_day ON article (published, id);

-- What a set of rules read in the article. One reading an article: the newest that was kept.
CREATE TABLE IF NOT EXISTS reading (
  article_id    TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  rules_version TEXT NOT NULL,
  reading       BLOB NOT NULL
);

CREATE INDEX IF NOT EXISTS reading_by_rules ON reading (rules_version, article_id);

-- Words to search. Its rowid is the article's number.
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
  title, names, events, body,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
