-- The first schema. Times are milliseconds since the epoch, UTC; days are ISO dates; small enumerations are the
-- integers of the enums in work/.

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  sequence INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  fields   TEXT NOT NULL,
  hash     BLOB NOT NULL
) STRICT;

CREATE TRIGGER activity_is_never_changed BEFORE UPDATE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the activity log is append-only');
END;

CREATE TRIGGER activity_is_never_cut BEFORE DELETE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the activity log is append-only');
END;

CREATE TABLE person (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  code_name       TEXT NOT NULL,
  name_key        TEXT NOT NULL UNIQUE,
  aim             TEXT NOT NULL,
  stage           INTEGER NOT NULL,
  minor           INTEGER NOT NULL,
  likes           TEXT NOT NULL,
  needs           TEXT NOT NULL,
  fears           TEXT NOT NULL,
  protective      TEXT NOT NULL,
  next_step       TEXT NOT NULL,
  next_step_on    TEXT,
  closed_at       INTEGER,
  closed_reason   TEXT NOT NULL,
  last_contact_at INTEGER,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX person_by_last_contact ON person (last_contact_at) WHERE closed_at IS NULL;
CREATE INDEX person_by_next_step ON person (next_step_on) WHERE closed_at IS NULL AND next_step_on IS NOT NULL;
-- All that the list of people is filtered and sorted by, so that its order is read without the records.
CREATE INDEX person_listing ON person (name_key, closed_at, stage, last_contact_at, next_step_on);

CREATE TABLE tag (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tag       TEXT NOT NULL,
  PRIMARY KEY (person_id, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_by_name ON tag (tag, person_id);

CREATE TABLE handle (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  platform   TEXT NOT NULL,
  handle     TEXT NOT NULL,
  handle_key TEXT NOT NULL,
  since      INTEGER NOT NULL,
  until      INTEGER
) STRICT;

CREATE INDEX handle_by_person ON handle (person_id);
CREATE INDEX handle_by_key ON handle (handle_key);

CREATE TABLE relationship (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  label     TEXT NOT NULL,
  kind      TEXT NOT NULL
) STRICT;

CREATE INDEX relationship_by_person ON relationship (person_id);
CREATE INDEX relationship_by_other ON relationship (other_id) WHERE other_id IS NOT NULL;

CREATE TABLE entry (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind       INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  text       TEXT NOT NULL,
  platform   TEXT,
  direction  INTEGER,
  mode       INTEGER,
  started_by INTEGER,
  state      INTEGER,
  mark       INTEGER,
  source     TEXT,
  version    INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX entry_by_person ON entry (person_id, at);
CREATE INDEX entry_drafts ON entry (updated_at) WHERE state = 0;

CREATE TABLE note_version (
  entry_id  INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  version   INTEGER NOT NULL,
  text      TEXT NOT NULL,
  mark      INTEGER NOT NULL,
  source    TEXT NOT NULL,
  sealed_at INTEGER NOT NULL,
  PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  slot       TEXT NOT NULL PRIMARY KEY,
  person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  fields     TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- No content of its own: the texts lie in the tables above, the tokens here. work/index.py folds the text first
-- to words and spaces, so the tokeniser only has to cut at the spaces.
CREATE VIRTUAL TABLE search_index USING fts5 (
  body,
  title,
  content = '',
  tokenize = 'ascii'
);

INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
-- A block of the index and its row just fit a page, of which SQLCipher keeps 80 bytes for itself; FTS5's default
-- would spill the end of nearly every block into a page of its own.
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 3900);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(1.0, 6.0)');
