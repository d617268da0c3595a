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
, identity_id INTEGER REFERENCES identity (id) ON DELETE SET NULL, tone TEXT, content TEXT, method TEXT, playbook_id INTEGER REFERENCES playbook (id) ON DELETE SET NULL) STRICT;

CREATE TABLE export_made (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  format TEXT NOT NULL,
  size   INTEGER NOT NULL,
  hash   BLOB NOT NULL
) STRICT;

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

CREATE TABLE impact (
  id            INTEGER PRIMARY KEY,
  person_id     INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  at            INTEGER NOT NULL,
  kind          INTEGER NOT NULL,
  description   TEXT NOT NULL,
  sign          INTEGER NOT NULL,
  second_rating INTEGER,
  second_rater  TEXT NOT NULL,
  second_at     INTEGER,
  created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE import_run (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  at         INTEGER NOT NULL,
  kind       INTEGER NOT NULL,
  format     TEXT NOT NULL,
  zone       TEXT NOT NULL,
  person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  read       INTEGER NOT NULL,
  added      INTEGER NOT NULL,
  known      INTEGER NOT NULL,
  left_out   INTEGER NOT NULL,
  kept_text  INTEGER NOT NULL
) STRICT;

CREATE TABLE message (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  identity_id     INTEGER REFERENCES identity (id) ON DELETE SET NULL,
  import_id       INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
  platform        TEXT NOT NULL,
  at              INTEGER NOT NULL,
  direction       INTEGER NOT NULL,
  length          INTEGER NOT NULL,
  fingerprint     BLOB NOT NULL,
  text            TEXT,
  text_reason     TEXT,
  text_expires_on TEXT
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

CREATE TABLE offer (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  title       TEXT NOT NULL,
  title_key   TEXT NOT NULL UNIQUE,
  kind        INTEGER NOT NULL,
  what        TEXT NOT NULL,
  serves      TEXT NOT NULL,
  place       TEXT NOT NULL,
  age_from    INTEGER,
  age_to      INTEGER,
  language    TEXT NOT NULL,
  contact     TEXT NOT NULL,
  cost        TEXT NOT NULL,
  safety      INTEGER NOT NULL,
  safety_note TEXT NOT NULL,
  checked_by  TEXT NOT NULL,
  checked_on  TEXT,
  valid_until TEXT,
  capacity    INTEGER,
  retired_at  INTEGER,
  created_at  INTEGER NOT NULL,
  updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE offer_step (
  id        INTEGER PRIMARY KEY,
  offer_id  INTEGER NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  state     INTEGER NOT NULL,
  ending    INTEGER,
  at        INTEGER NOT NULL,
  remark    TEXT NOT NULL
) STRICT;

CREATE TABLE offline_move (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  offer_id       INTEGER REFERENCES offer (id) ON DELETE SET NULL,
  planned_on     TEXT,
  place          TEXT NOT NULL,
  colleague      TEXT NOT NULL,
  consent        TEXT NOT NULL,
  safety_contact TEXT NOT NULL,
  who_knows      TEXT NOT NULL,
  remark         TEXT NOT NULL,
  moved_at       INTEGER,
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE outcome_definition (
  rule     TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL
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

CREATE TABLE plan (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  playbook_id  INTEGER REFERENCES playbook (id) ON DELETE SET NULL,
  name         TEXT NOT NULL,
  aim          TEXT NOT NULL,
  stage        INTEGER NOT NULL,
  next_move    TEXT NOT NULL,
  stop_when    TEXT NOT NULL,
  started_at   INTEGER NOT NULL,
  ended_at     INTEGER,
  ended_reason TEXT NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_line (
  id       INTEGER PRIMARY KEY,
  plan_id  INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  stage    INTEGER,
  kind     INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL,
  text     TEXT NOT NULL
) STRICT;

CREATE TABLE plan_stage (
  plan_id    INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  aim        TEXT NOT NULL,
  move_on    TEXT NOT NULL,
  entered_at INTEGER,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE playbook (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL,
  name_key   TEXT NOT NULL UNIQUE,
  language   TEXT NOT NULL,
  purpose    TEXT NOT NULL,
  starter    TEXT NOT NULL,
  retired_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE playbook_line (
  id          INTEGER PRIMARY KEY,
  playbook_id INTEGER NOT NULL REFERENCES playbook (id) ON DELETE CASCADE,
  stage       INTEGER,
  kind        INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  title       TEXT NOT NULL,
  text        TEXT NOT NULL
) STRICT;

CREATE TABLE playbook_stage (
  playbook_id INTEGER NOT NULL REFERENCES playbook (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  aim         TEXT NOT NULL,
  move_on     TEXT NOT NULL,
  PRIMARY KEY (playbook_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  text           TEXT NOT NULL,
  made_at        INTEGER NOT NULL,
  due_on         TEXT,
  kept_at        INTEGER,
  dropped_at     INTEGER,
  dropped_reason TEXT NOT NULL
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
  applies_to   TEXT NOT NULL,
  rule         TEXT NOT NULL,
  source       TEXT NOT NULL,
  dated        TEXT NOT NULL,
  read_on      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_reading (
  id           INTEGER PRIMARY KEY,
  platform_key TEXT NOT NULL,
  version      TEXT NOT NULL,
  read_by      TEXT NOT NULL,
  read_on      TEXT NOT NULL,
  noted_at     INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  body,
  title,
  content = '',
  tokenize = 'ascii'
);

CREATE TABLE street_tally (
  day           TEXT NOT NULL,
  platform      TEXT NOT NULL,
  situations    INTEGER NOT NULL,
  interventions INTEGER NOT NULL,
  groups        INTEGER NOT NULL,
  individuals   INTEGER NOT NULL,
  PRIMARY KEY (day, platform)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE vocabulary (
  kind       INTEGER NOT NULL,
  word_key   TEXT NOT NULL,
  word       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (kind, word_key)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX entry_by_playbook ON entry (playbook_id) WHERE playbook_id IS NOT NULL;

CREATE INDEX entry_drafts ON entry (updated_at) WHERE state = 0;

CREATE INDEX exposure_by_identity ON exposure (identity_id, at);

CREATE INDEX fact_by_identity ON fact (identity_id, kind);

CREATE INDEX handle_by_key ON handle (handle_key);

CREATE INDEX handle_by_person ON handle (person_id);

CREATE INDEX identity_step_by_identity ON identity_step (identity_id, at);

CREATE INDEX impact_by_person ON impact (person_id, at);

CREATE INDEX import_run_by_person ON import_run (person_id, at);

CREATE INDEX message_by_identity ON message (identity_id, person_id) WHERE identity_id IS NOT NULL;

CREATE INDEX message_by_import ON message (import_id);

CREATE INDEX message_by_person ON message (person_id, at, id, direction);

CREATE INDEX message_expiring ON message (text_expires_on) WHERE text IS NOT NULL;

CREATE UNIQUE INDEX message_once ON message (person_id, fingerprint);

CREATE INDEX offer_step_by_offer ON offer_step (offer_id, person_id, id);

CREATE INDEX offer_step_by_person ON offer_step (person_id, offer_id, id);

CREATE INDEX offline_move_by_person ON offline_move (person_id, moved_at);

CREATE INDEX person_by_last_contact ON person (last_contact_at) WHERE closed_at IS NULL;

CREATE INDEX person_by_next_step ON person (next_step_on) WHERE closed_at IS NULL AND next_step_on IS NOT NULL;

CREATE INDEX person_listing ON person (name_key, closed_at, stage, last_contact_at, next_step_on);

CREATE INDEX person_without_aim ON person (id) WHERE closed_at IS NULL AND aim = '';

CREATE INDEX picture_by_identity ON picture (identity_id);

CREATE INDEX plan_by_person ON plan (person_id, started_at);

CREATE INDEX plan_line_by_plan ON plan_line (plan_id, stage, kind, position);

CREATE UNIQUE INDEX plan_running ON plan (person_id) WHERE ended_at IS NULL;

CREATE INDEX playbook_line_by_playbook ON playbook_line (playbook_id, stage, kind, position);

CREATE INDEX promise_by_person ON promise (person_id, made_at);

CREATE INDEX promise_open ON promise (due_on) WHERE kept_at IS NULL AND dropped_at IS NULL;

CREATE INDEX relationship_by_other ON relationship (other_id) WHERE other_id IS NOT NULL;

CREATE INDEX relationship_by_person ON relationship (person_id);

CREATE INDEX rule_reading_by_platform ON rule_reading (platform_key, version, read_on);

CREATE INDEX tag_by_name ON tag (tag, person_id);

CREATE INDEX told_by_identity ON told (identity_id, person_id);

CREATE INDEX told_by_person ON told (person_id);

CREATE INDEX watch_term_by_person ON watch_term (person_id);

