-- Which rows a sheet of paper has on which a day is written down by hand. A free line is about nothing that the
-- book knows: its `what` is all zeros.
CREATE TABLE log_sheet (
    id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    code    TEXT NOT NULL UNIQUE CHECK (length(code) = 6),
    day     TEXT CHECK (day IS NULL OR day = date(day)),
    made_on TEXT NOT NULL CHECK (made_on = date(made_on))
) STRICT;

CREATE TABLE log_sheet_row (
    log_sheet_id BLOB NOT NULL REFERENCES log_sheet (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL CHECK (position >= 0),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    what         BLOB NOT NULL CHECK (length(what) = 16),
    minute       INTEGER CHECK (minute BETWEEN 0 AND 1439),
    name         TEXT NOT NULL,
    PRIMARY KEY (log_sheet_id, position)
) STRICT, WITHOUT ROWID;
