-- What analysts decided about stories, as JSON. A decision names articles that need not be kept any
-- more, and its id comes from its content.
CREATE TABLE correction (
  id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  correction TEXT NOT NULL
);
