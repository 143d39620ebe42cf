-- How the family calls its keepsake book, and which pieces it left out of it. A book has one at most.
CREATE TABLE keepsake (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title     TEXT NOT NULL,
    has_photo INTEGER NOT NULL CHECK (has_photo IN (0, 1))
) STRICT;

CREATE TABLE keepsake_left_out (
    keepsake_id BLOB NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    piece       BLOB NOT NULL CHECK (length(piece) = 16),
    PRIMARY KEY (keepsake_id, position)
) STRICT, WITHOUT ROWID;
