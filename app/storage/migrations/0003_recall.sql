-- Cards: what was recalled, and how fast people type otherwise.

ALTER TABLE attempt ADD COLUMN kind TEXT NOT NULL DEFAULT 'walk';

CREATE TABLE review (
    record_key INTEGER NOT NULL REFERENCES record,
    -- The place of the event in the record, from 0.
    n INTEGER NOT NULL CHECK (n >= 0),
    attempt_key INTEGER NOT NULL REFERENCES attempt,
    person_id BLOB NOT NULL REFERENCES person,
    device BLOB NOT NULL CHECK (length(device) = 16),
    seq INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    utc_ms INTEGER NOT NULL,
    process_id TEXT NOT NULL,
    facet TEXT NOT NULL,
    step_id TEXT NOT NULL,
    to_step_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    hints INTEGER NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1)),
    think_ms INTEGER NOT NULL,
    usual_ms INTEGER NOT NULL,
    recital INTEGER NOT NULL CHECK (recital IN (0, 1)),
    rating TEXT NOT NULL,
    PRIMARY KEY (record_key, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_of_person ON review (person_id, record_key);
CREATE INDEX review_of_attempt ON review (attempt_key);

CREATE TABLE typed_answer (
    record_key INTEGER NOT NULL REFERENCES record,
    n INTEGER NOT NULL CHECK (n >= 0),
    person_id BLOB NOT NULL REFERENCES person,
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL,
    keystrokes INTEGER NOT NULL,
    -- From the first key to sending.
    typing_ms INTEGER NOT NULL,
    PRIMARY KEY (record_key, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX typed_answer_of_person ON typed_answer (person_id, record_key);

-- The memory model's weights that a person's reviews are folded with.
CREATE TABLE fitted_weights (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person,
    record_key INTEGER NOT NULL UNIQUE REFERENCES record,
    -- How many reviews they were fitted to, how far, and why so far.
    reviews INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Decimal numbers with blanks between.
    weights TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- By when it shall be known, and until when the person is away; null without one.
ALTER TABLE profile ADD COLUMN target_day TEXT;
ALTER TABLE profile ADD COLUMN away_until TEXT;

INSERT INTO typed_answer (record_key, n, person_id, day, kind, keystrokes, typing_ms)
SELECT attempt_record.record_key, event.key, attempt.person_id, attempt.day, attempt.kind,
    json_extract(event.value, '$.typed.keystrokes'),
    max(0, json_extract(event.value, '$.typed.to_sending_ms') - json_extract(event.value, '$.typed.to_first_key_ms'))
FROM attempt_record
JOIN attempt USING (attempt_key)
JOIN record ON record.record_key = attempt_record.record_key
JOIN json_each(CAST(record.payload AS TEXT), '$.events') AS event
WHERE json_extract(event.value, '$.typed') IS NOT NULL;
