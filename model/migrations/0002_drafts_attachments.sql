-- What was typed and not saved yet, and the photos and papers that belong to a record.

CREATE TABLE draft (
    kept      INTEGER PRIMARY KEY, -- grows: the newest is the highest
    place     TEXT NOT NULL CHECK (place <> ''),
    record_id BLOB NOT NULL CHECK (length(record_id) = 16), -- zero for a record that is not there yet
    content   BLOB NOT NULL,
    UNIQUE (place, record_id)
) STRICT;

-- The content itself is kept in parts of its own; see docs/format.md.
CREATE TABLE attachment (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    owner_kind   INTEGER NOT NULL CHECK (owner_kind BETWEEN 0 AND 3),
    owner_id     BLOB NOT NULL CHECK (length(owner_id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    media_type   TEXT NOT NULL CHECK (media_type <> ''),
    size         INTEGER NOT NULL CHECK (size >= 0),
    added_utc    INTEGER NOT NULL,
    added_offset INTEGER NOT NULL CHECK (added_offset BETWEEN -64800 AND 64800),
    added_zone   TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);
