-- The child has died: from then on nothing in the book counts, ages or reminds. Nothing is deleted, and nothing else
-- is written, so that it can be taken back.
ALTER TABLE child ADD COLUMN has_died INTEGER NOT NULL DEFAULT 0 CHECK (has_died IN (0, 1));
ALTER TABLE child ADD COLUMN died_on TEXT CHECK (died_on IS NULL OR died_on = date(died_on));

-- What a family noted beside one of the things that can be done after a death.
CREATE TABLE bereavement_step (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    what      TEXT NOT NULL UNIQUE CHECK (what <> ''),
    is_done   INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
    given_to  TEXT NOT NULL
) STRICT;
