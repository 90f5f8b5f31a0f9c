-- The same tables as in SQLite; ids sort by their bytes, as there.
CREATE TABLE article (
  id           TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  content_hash TEXT NOT NULL,
  page         BYTEA NOT NULL,
  title        TEXT,
  published    TEXT COLLATE "C",
  publisher    TEXT
);

CREATE INDEX article_by_day ON article (published, id);

-- What a set of rules read in the article. One reading an article: the newest that was kept.
CREATE TABLE reading (
  article_id    TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  rules_version TEXT NOT NULL,
  reading       BYTEA NOT NULL
);

CREATE INDEX reading_by_rules ON reading (rules_version, article_id);

-- English stems without a list of stop words, so that every word can be asked for, in a phrase too.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH DICTIONARY readout_stem (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION readout (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION readout
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
  WITH unaccent, readout_stem;

-- Words to search, with the text that snippets are cut from.
CREATE TABLE words (
  article_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  body       TEXT NOT NULL,
  vector     TSVECTOR NOT NULL
);

CREATE INDEX words_vector ON words USING gin (vector);
