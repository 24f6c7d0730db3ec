-- Who sells may choose to learn all of marketing's steps as well.

ALTER TABLE profile ADD COLUMN learns_marketing INTEGER NOT NULL DEFAULT 0 CHECK (learns_marketing IN (0, 1));
