-- What the index of copies knows of an article, so that it need not be compared again after a restart. It holds for the page
-- and the rules that it was made from; where either has changed the row is as good as none.
CREATE TABLE IF NOT EXISTS copy_index (
  article_id    TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  content_hash  TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  index_version TEXT NOT NULL,
  entry         TEXT NOT NULL
);
