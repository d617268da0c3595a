-- Identities, their accounts and facts, what was told to whom, and what the leak guard watches for.

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

-- The lifecycle as it went: every state an identity was in, since when and why.
CREATE TABLE identity_step (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  at          INTEGER NOT NULL,
  state       INTEGER NOT NULL,
  reason      TEXT NOT NULL
) STRICT;

CREATE INDEX identity_step_by_identity ON identity_step (identity_id, at);

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

CREATE INDEX account_by_identity ON account (identity_id);
CREATE INDEX account_by_key ON account (handle_key);

-- An organisation's own rule cards; while there are none, those that come with the program hold. `applies_to` lists
-- the kinds of identity the rule concerns.
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

-- That a rule was read again and still says what its card says: of which version of the card, by which role, on which
-- day. Kept for every card, also for those that come with the program.
CREATE TABLE rule_reading (
  id           INTEGER PRIMARY KEY,
  platform_key TEXT NOT NULL,
  version      TEXT NOT NULL,
  read_by      TEXT NOT NULL,
  read_on      TEXT NOT NULL,
  noted_at     INTEGER NOT NULL
) STRICT;

CREATE INDEX rule_reading_by_platform ON rule_reading (platform_key, version, read_on);

CREATE TABLE fact (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  updated_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX fact_by_identity ON fact (identity_id, kind);

CREATE TABLE told (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

CREATE INDEX told_by_identity ON told (identity_id, person_id);
CREATE INDEX told_by_person ON told (person_id);

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

CREATE INDEX picture_by_identity ON picture (identity_id);

CREATE TABLE exposure (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER REFERENCES person (id) ON DELETE SET NULL,
  at          INTEGER NOT NULL,
  severity    INTEGER NOT NULL,
  what        TEXT NOT NULL,
  done        TEXT NOT NULL
) STRICT;

CREATE INDEX exposure_by_identity ON exposure (identity_id, at);

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

-- What must not be said: the worker's own life (no person), or the life of a person to anybody else.
CREATE TABLE watch_term (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER REFERENCES person (id) ON DELETE CASCADE,
  kind       INTEGER NOT NULL,
  text       TEXT NOT NULL,
  anywhere   INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX watch_term_by_person ON watch_term (person_id);

-- What a worker decided may be said: `key` is the folded words, `kind` the kind of finding.
CREATE TABLE allowance (
  id          INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  person_id   INTEGER REFERENCES person (id) ON DELETE CASCADE,
  kind        INTEGER NOT NULL,
  key         TEXT NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX allowance_once ON allowance (identity_id, coalesce(person_id, 0), kind, key);

-- Under which identity a contact was.
ALTER TABLE entry ADD COLUMN identity_id INTEGER REFERENCES identity (id) ON DELETE SET NULL;

CREATE INDEX entry_by_identity ON entry (identity_id, person_id, at) WHERE identity_id IS NOT NULL;
