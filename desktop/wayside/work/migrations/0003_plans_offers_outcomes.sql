-- Plans and the playbooks they are made from, offers, imported conversations, and what the outcomes are counted from.

-- The organisation's own words for tone, content and method; while a kind has none, those of the program hold.
CREATE TABLE vocabulary (
  kind       INTEGER NOT NULL,
  word_key   TEXT NOT NULL,
  word       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (kind, word_key)
) STRICT, WITHOUT ROWID;

-- Playbooks hold no reference to a person, an entry or an identity: their export cannot take a case along.
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

CREATE TABLE playbook_stage (
  playbook_id INTEGER NOT NULL REFERENCES playbook (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  aim         TEXT NOT NULL,
  move_on     TEXT NOT NULL,
  PRIMARY KEY (playbook_id, position)
) STRICT, WITHOUT ROWID;

-- Openers, methods, do and do not of a stage; red lines, stop rules and sources of the whole (no stage).
CREATE TABLE playbook_line (
  id          INTEGER PRIMARY KEY,
  playbook_id INTEGER NOT NULL REFERENCES playbook (id) ON DELETE CASCADE,
  stage       INTEGER,
  kind        INTEGER NOT NULL,
  position    INTEGER NOT NULL,
  title       TEXT NOT NULL,
  text        TEXT NOT NULL
) STRICT;

CREATE INDEX playbook_line_by_playbook ON playbook_line (playbook_id, stage, kind, position);

-- A plan is made from a playbook and then its own: what the playbook becomes later does not change it.
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

CREATE UNIQUE INDEX plan_running ON plan (person_id) WHERE ended_at IS NULL;
CREATE INDEX plan_by_person ON plan (person_id, started_at);

CREATE TABLE plan_stage (
  plan_id    INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  aim        TEXT NOT NULL,
  move_on    TEXT NOT NULL,
  entered_at INTEGER,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_line (
  id       INTEGER PRIMARY KEY,
  plan_id  INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  stage    INTEGER,
  kind     INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL,
  text     TEXT NOT NULL
) STRICT;

CREATE INDEX plan_line_by_plan ON plan_line (plan_id, stage, kind, position);

-- What was promised to a person; it outlives the plan it was made under.
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

CREATE INDEX promise_by_person ON promise (person_id, made_at);
CREATE INDEX promise_open ON promise (due_on) WHERE kept_at IS NULL AND dropped_at IS NULL;

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

-- What became of an offer to a person, step by step; `ending` says how it ended, where the step is the last one.
CREATE TABLE offer_step (
  id        INTEGER PRIMARY KEY,
  offer_id  INTEGER NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  state     INTEGER NOT NULL,
  ending    INTEGER,
  at        INTEGER NOT NULL,
  remark    TEXT NOT NULL
) STRICT;

CREATE INDEX offer_step_by_person ON offer_step (person_id, offer_id, id);
CREATE INDEX offer_step_by_offer ON offer_step (offer_id, person_id, id);

-- A meeting off the net with its checklist; `moved_at` makes it a fact that counts.
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

CREATE INDEX offline_move_by_person ON offline_move (person_id, moved_at);

-- One reading of a file: what was understood and what was new. A conversation has one person, contacts have many.
-- `zone` is the one the file's local times were read in; empty where it has none.
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

CREATE INDEX import_run_by_person ON import_run (person_id, at);

-- A message of an imported conversation: when, who, how long. Its words only with a reason and until a day.
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

-- Who wrote when, in the order it was read: response times and exchanges are counted from this alone.
CREATE INDEX message_by_person ON message (person_id, at, id, direction);
CREATE UNIQUE INDEX message_once ON message (person_id, fingerprint);
CREATE INDEX message_by_import ON message (import_id);
CREATE INDEX message_by_identity ON message (identity_id, person_id) WHERE identity_id IS NOT NULL;
CREATE INDEX message_expiring ON message (text_expires_on) WHERE text IS NOT NULL;

-- A sign that something moved, described without a quotation; `sign` is what the first rater saw, 0 no, 1 yes.
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

CREATE INDEX impact_by_person ON impact (person_id, at);

-- The definitions of "sustained" in use, the first one leading: total:N, person:N, exchanges:N.
CREATE TABLE outcome_definition (
  rule     TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Streetwork among people who have no record here, counted by the day.
CREATE TABLE street_tally (
  day           TEXT NOT NULL,
  platform      TEXT NOT NULL,
  situations    INTEGER NOT NULL,
  interventions INTEGER NOT NULL,
  groups        INTEGER NOT NULL,
  individuals   INTEGER NOT NULL,
  PRIMARY KEY (day, platform)
) STRICT, WITHOUT ROWID;

-- What left the vault in clear. The hash lets a later audit find the file again if it is still lying about.
CREATE TABLE export_made (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  format TEXT NOT NULL,
  size   INTEGER NOT NULL,
  hash   BLOB NOT NULL
) STRICT;

-- How a contact was made, in the words of the vocabularies, and after which playbook. Left empty they cost a byte.
ALTER TABLE entry ADD COLUMN tone TEXT;
ALTER TABLE entry ADD COLUMN content TEXT;
ALTER TABLE entry ADD COLUMN method TEXT;
ALTER TABLE entry ADD COLUMN playbook_id INTEGER REFERENCES playbook (id) ON DELETE SET NULL;

CREATE INDEX entry_by_playbook ON entry (playbook_id) WHERE playbook_id IS NOT NULL;

-- Only an import may leave an aim out; Today says of how many people it is missing.
CREATE INDEX person_without_aim ON person (id) WHERE closed_at IS NULL AND aim = '';
