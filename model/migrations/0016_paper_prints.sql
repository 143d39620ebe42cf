-- When a paper was printed last for a reader, which of its parts were chosen, and what it said then.
CREATE TABLE paper_print (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    paper      TEXT NOT NULL CHECK (paper <> ''),
    reader     TEXT NOT NULL,
    at_utc     INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    at_zone    TEXT NOT NULL,
    sections   INTEGER,
    UNIQUE (paper, reader)
) STRICT;

CREATE TABLE paper_print_item (
    print_id  BLOB NOT NULL REFERENCES paper_print (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    kind      INTEGER NOT NULL CHECK (kind >= 0),
    record_id BLOB NOT NULL CHECK (length(record_id) = 16),
    mark      TEXT NOT NULL CHECK (mark <> ''),
    PRIMARY KEY (print_id, position)
) STRICT, WITHOUT ROWID;
