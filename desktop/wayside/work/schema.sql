CREATE TRIGGER activity_is_never_changed BEFORE UPDATE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the activity log is append-only');
END;

CREATE TRIGGER activity_is_never_cut BEFORE DELETE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the activity log is append-only');
END;

CREATE TABLE account (
  id             INTEGER PRIMARY KEY,
  identity_id    INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  platform       TEXT NOT NULL,
  platform_key   TEXT NOT NULL,
  handle         TEXT NOT NULL,
  handle_key     TEXT NOT NULL,
  state          INTEGER NOT NULL,
  state_reason   TEXT NOT NULL,
  password_place TEXT NOT NULL,
  accepted_by    TEXT NOT NULL,
  accepted_on    TEXT,
  accepted_rule  TEXT NOT NULL,
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE activity (
  sequence INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  fields   TEXT NOT NULL,
  hash     BLOB NOT NULL
) STRICT;

CREATE TABLE allowance (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER REFERENCES person (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  key         TEXT NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE burn_step (
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  step        TEXT NOT NULL,
  done_at     INTEGER NOT NULL,
  remark      TEXT NOT NULL,
  PRIMARY KEY (identity_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure (
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  moment      TEXT NOT NULL,
  words       TEXT NOT NULL,
  present     TEXT NOT NULL,
  review_on   TEXT,
  told_at     INTEGER,
  outcome     TEXT NOT NULL,
  updated_at  INTEGER NOT NULL,
  PRIMARY KEY (identity_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  slot       TEXT NOT NULL PRIMARY KEY,
  person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  fields     TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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
, identity_id INTEGER REFERENCES identity (id) ON DELETE SET NULL) STRICT;

CREATE TABLE exposure (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER REFERENCES person (id) ON DELETE SET NULL,
  at          INTEGER NOT NULL,
  severity    INTEGER NOT NULL,
  what        TEXT NOT NULL,
  done        TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE handle (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  platform   TEXT NOT NULL,
  handle     TEXT NOT NULL,
  handle_key TEXT NOT NULL,
  since      INTEGER NOT NULL,
  until      INTEGER
) STRICT;

CREATE TABLE identity (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  name             TEXT NOT NULL,
  name_key         TEXT NOT NULL UNIQUE,
  kind             INTEGER NOT NULL,
  band             INTEGER NOT NULL,
  purpose          TEXT NOT NULL,
  state            INTEGER NOT NULL,
  authorised_by    TEXT NOT NULL,
  authorised_on    TEXT,
  authorised_until TEXT,
  review_on        TEXT,
  created_at       INTEGER NOT NULL,
  updated_at       INTEGER NOT NULL
) STRICT;

CREATE TABLE identity_step (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  at          INTEGER NOT NULL,
  state       INTEGER NOT NULL,
  reason      TEXT NOT NULL
) STRICT;

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note_version (
  entry_id  INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  version   INTEGER NOT NULL,
  text      TEXT NOT NULL,
  mark      INTEGER NOT NULL,
  source    TEXT NOT NULL,
  sealed_at INTEGER NOT NULL,
  PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE picture (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  origin      INTEGER NOT NULL,
  proof       TEXT NOT NULL,
  width       INTEGER NOT NULL,
  height      INTEGER NOT NULL,
  content     BLOB NOT NULL,
  added_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE relationship (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  label     TEXT NOT NULL,
  kind      TEXT NOT NULL
) STRICT;

CREATE TABLE rule_card (
  platform_key TEXT NOT NULL PRIMARY KEY,
  platform     TEXT NOT NULL,
  conflict     INTEGER NOT NULL,
  rule         TEXT NOT NULL,
  source       TEXT NOT NULL,
  dated        TEXT NOT NULL,
  read_on      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_index USING fts5 (
  body,
  title,
  content = '',
  tokenize = 'ascii'
);

CREATE TABLE tag (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  tag       TEXT NOT NULL,
  PRIMARY KEY (person_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE told (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

CREATE TABLE watch_term (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  kind       INTEGER NOT NULL,
  text       TEXT NOT NULL,
  anywhere   INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX account_by_identity ON account (identity_id);

CREATE INDEX account_by_key ON account (handle_key);

CREATE UNIQUE INDEX allowance_once ON allowance (identity_id, coalesce(person_id, 0), kind, key);

CREATE INDEX entry_by_identity ON entry (identity_id, person_id, at) WHERE identity_id IS NOT NULL;

CREATE INDEX entry_by_person ON entry (person_id, at);

CREATE INDEX entry_drafts ON entry (updated_at) WHERE state = 0;

CREATE INDEX exposure_by_identity ON exposure (identity_id, at);

CREATE INDEX fact_by_identity ON fact (identity_id, kind);

CREATE INDEX handle_by_key ON handle (handle_key);

CREATE INDEX handle_by_person ON handle (person_id);

CREATE INDEX identity_step_by_identity ON identity_step (identity_id, at);

CREATE INDEX person_by_last_contact ON person (last_contact_at) WHERE closed_at IS NULL;

CREATE INDEX person_by_next_step ON person (next_step_on) WHERE closed_at IS NULL AND next_step_on IS NOT NULL;

CREATE INDEX person_listing ON person (name_key, closed_at, stage, last_contact_at, next_step_on);

CREATE INDEX picture_by_identity ON picture (identity_id);

CREATE INDEX relationship_by_other ON relationship (other_id) WHERE other_id IS NOT NULL;

CREATE INDEX relationship_by_person ON relationship (person_id);

CREATE INDEX tag_by_name ON tag (tag, person_id);

CREATE INDEX told_by_identity ON told (identity_id, person_id);

CREATE INDEX told_by_person ON told (person_id);

CREATE INDEX watch_term_by_person ON watch_term (person_id);

