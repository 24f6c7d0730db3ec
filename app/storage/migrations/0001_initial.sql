-- What happened. Nothing here is ever changed or taken away; docs/event-log.md says what each column holds.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    record_key INTEGER PRIMARY KEY,
    record_id BLOB NOT NULL UNIQUE CHECK (length(record_id) = 16),
    author BLOB NOT NULL CHECK (length(author) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    payload BLOB NOT NULL,
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (author, device, seq)
) STRICT;

CREATE TRIGGER record_no_update BEFORE UPDATE ON record
BEGIN
    SELECT RAISE(ABORT, 'records are never changed');
END;

CREATE TRIGGER record_no_delete BEFORE DELETE ON record
BEGIN
    SELECT RAISE(ABORT, 'records are never taken away');
END;

-- INSERT OR REPLACE would take a row away without asking the trigger above unless recursive_triggers is on.
CREATE TRIGGER record_no_replace BEFORE INSERT ON record
WHEN EXISTS (
    SELECT 1 FROM record
    WHERE record_key = NEW.record_key OR record_id = NEW.record_id
        OR (author = NEW.author AND device = NEW.device AND seq = NEW.seq)
)
BEGIN
    SELECT RAISE(ABORT, 'records are never replaced');
END;

-- What people typed, as UTF-8. The record holds only SHA-256(salt || text), so a text can be erased and the chain stays whole.
CREATE TABLE answer_text (
    record_key INTEGER NOT NULL REFERENCES record,
    n INTEGER NOT NULL CHECK (n >= 0),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text BLOB NOT NULL,
    PRIMARY KEY (record_key, n)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER answer_text_no_update BEFORE UPDATE ON answer_text
BEGIN
    SELECT RAISE(ABORT, 'texts are erased, never changed');
END;

CREATE TRIGGER answer_text_no_replace BEFORE INSERT ON answer_text
WHEN EXISTS (SELECT 1 FROM answer_text WHERE record_key = NEW.record_key AND n = NEW.n)
BEGIN
    SELECT RAISE(ABORT, 'texts are never replaced');
END;

-- Every pack that was ever used: attempts refer to them by hash.
CREATE TABLE pack (
    pack_key INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    pack_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER pack_no_update BEFORE UPDATE ON pack
BEGIN
    SELECT RAISE(ABORT, 'packs are never changed');
END;

CREATE TRIGGER pack_no_delete BEFORE DELETE ON pack
BEGIN
    SELECT RAISE(ABORT, 'packs are never taken away');
END;

CREATE TRIGGER pack_no_replace BEFORE INSERT ON pack
WHEN EXISTS (SELECT 1 FROM pack WHERE pack_key = NEW.pack_key OR sha256 = NEW.sha256)
BEGIN
    SELECT RAISE(ABORT, 'packs are never replaced');
END;

-- Projections: every row and column follows from the records and can be made anew from them.

CREATE TABLE person (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16),
    record_key INTEGER NOT NULL UNIQUE REFERENCES record
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_in_use (
    pack_id TEXT NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL REFERENCES pack (sha256),
    record_key INTEGER NOT NULL UNIQUE REFERENCES record
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
    attempt_key INTEGER PRIMARY KEY REFERENCES record,
    attempt_id BLOB NOT NULL UNIQUE CHECK (length(attempt_id) = 16),
    person_id BLOB NOT NULL REFERENCES person,
    begun_utc_ms INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    process_id TEXT NOT NULL,
    shape TEXT NOT NULL,
    retry INTEGER NOT NULL CHECK (retry IN (0, 1)),
    -- These four are null while it goes on.
    how TEXT,
    duration_ms INTEGER,
    first_open INTEGER,
    own_ms INTEGER
) STRICT;

CREATE INDEX attempt_of_person ON attempt (person_id, day);
CREATE INDEX attempt_going_on ON attempt (person_id) WHERE how IS NULL;

CREATE TABLE attempt_record (
    attempt_key INTEGER NOT NULL REFERENCES attempt,
    record_key INTEGER NOT NULL UNIQUE REFERENCES record,
    PRIMARY KEY (attempt_key, record_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_step (
    attempt_key INTEGER NOT NULL REFERENCES attempt,
    place INTEGER NOT NULL,
    step_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    musts INTEGER NOT NULL,
    met INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    own_ms INTEGER NOT NULL,
    made_up_ms INTEGER NOT NULL,
    target_ms INTEGER NOT NULL,
    PRIMARY KEY (attempt_key, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_step_by_step ON attempt_step (step_id, attempt_key);

CREATE TABLE step_day (
    person_id BLOB NOT NULL REFERENCES person,
    day TEXT NOT NULL,
    process_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    shape TEXT NOT NULL,
    tried INTEGER NOT NULL,
    reached INTEGER NOT NULL,
    late INTEGER NOT NULL,
    partly INTEGER NOT NULL,
    open INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    own_ms INTEGER NOT NULL,
    PRIMARY KEY (person_id, day, process_id, step_id, shape)
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling (
    record_key INTEGER PRIMARY KEY REFERENCES record,
    attempt_id BLOB NOT NULL CHECK (length(attempt_id) = 16),
    author BLOB NOT NULL CHECK (length(author) = 16),
    event INTEGER NOT NULL,
    criterion_id TEXT NOT NULL,
    ruled_by TEXT NOT NULL,
    says TEXT NOT NULL
) STRICT;

CREATE INDEX ruling_of_attempt ON ruling (attempt_id);

-- Outside the chain, and changeable.

CREATE TABLE profile (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('sells', 'markets', 'leads')),
    minutes_a_day INTEGER NOT NULL,
    welcomed INTEGER NOT NULL CHECK (welcomed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    attempt_key INTEGER NOT NULL PRIMARY KEY REFERENCES attempt,
    text BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
