-- Who looked through a paper and when, and what it said then: so a paper can tell what has changed since.
CREATE TABLE paper_review (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    paper             TEXT NOT NULL CHECK (paper <> ''),
    written_by        TEXT NOT NULL,
    looked_through_by TEXT NOT NULL,
    by_clinician      INTEGER NOT NULL CHECK (by_clinician IN (0, 1)),
    reviewed_on       TEXT NOT NULL CHECK (reviewed_on = date(reviewed_on)),
    look_again_on     TEXT NOT NULL CHECK (look_again_on = date(look_again_on))
) STRICT;

CREATE TABLE paper_review_item (
    review_id BLOB NOT NULL REFERENCES paper_review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
    record_id BLOB NOT NULL CHECK (length(record_id) = 16),
    mark      TEXT NOT NULL CHECK (mark <> ''),
    PRIMARY KEY (review_id, position)
) STRICT, WITHOUT ROWID;
