-- What did not come out of a merge where two copies of the book said different things, so that it can be found and put
-- back. One that is open stands on the page beside the other until somebody chooses.
CREATE TABLE kept_value (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind      TEXT NOT NULL CHECK (kind <> ''), -- the table of the record
    record_id BLOB NOT NULL CHECK (length(record_id) = 16), -- may be gone
    title     TEXT NOT NULL, -- of the record, as it was called then
    field     TEXT NOT NULL CHECK (field <> ''),
    value     TEXT NOT NULL CHECK (json_valid(value)),
    kept_on   TEXT NOT NULL CHECK (kept_on = date(kept_on)),
    source    TEXT NOT NULL, -- which copy it comes from, in words
    is_open   INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;
