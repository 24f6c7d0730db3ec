-- The clock of the turn under way, so that a walk taken up again shows the time it was left with.

ALTER TABLE draft ADD COLUMN turn_start_ms INTEGER NOT NULL DEFAULT 0;
-- Null while no key was pressed.
ALTER TABLE draft ADD COLUMN first_key_ms INTEGER;

UPDATE draft SET turn_start_ms = at_ms;
