-- Whether the weights were fitted to the answers of everyone in this file, for want of enough of one's own.

ALTER TABLE fitted_weights ADD COLUMN of_team INTEGER NOT NULL DEFAULT 0 CHECK (of_team IN (0, 1));
