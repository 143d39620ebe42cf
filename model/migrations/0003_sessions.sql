-- Each time the book was opened and changed, with the generation that it began from: the line that tells an older
-- copy from a newer one, and both from two copies that went different ways.
CREATE TABLE session (
    no         INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    generation INTEGER NOT NULL CHECK (generation >= 0),
    began_utc  INTEGER NOT NULL -- milliseconds
) STRICT;
