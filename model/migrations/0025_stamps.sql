-- What a merge of two copies of a book needs: which change wrote a record last, what it was before, and how far each
-- session is contained. No clock takes part. A directory has no rows here.

-- The last change of the session that this copy holds. Sessions from before have stamped nothing.
ALTER TABLE session ADD COLUMN up_to INTEGER NOT NULL DEFAULT 0 CHECK (up_to >= 0);

-- What came in from other copies.
CREATE TABLE session_merged (
    session_id BLOB PRIMARY KEY NOT NULL CHECK (length(session_id) = 16),
    up_to      INTEGER NOT NULL CHECK (up_to > 0)
) STRICT, WITHOUT ROWID;

-- Which change wrote a record last. No row: it is from before there were stamps, or came with an import, whose row
-- counts for it.
CREATE TABLE record_stamp (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL CHECK (length(session_id) = 16),
    generation INTEGER NOT NULL CHECK (generation > 0),
    gone       INTEGER NOT NULL CHECK (gone IN (0, 1)) -- it was deleted
) STRICT, WITHOUT ROWID;

-- What a record was before its last changes, under the stamp that it had then. A deleted record has no rows here.
CREATE TABLE record_before (
    no         INTEGER PRIMARY KEY, -- grows: the newest is the highest
    id         BLOB NOT NULL CHECK (length(id) = 16),
    session_id BLOB NOT NULL CHECK (length(session_id) = 16), -- zero: from before there were stamps
    generation INTEGER NOT NULL CHECK (generation >= 0),
    document   TEXT NOT NULL CHECK (json_valid(document)),
    UNIQUE (id, session_id, generation)
) STRICT;
