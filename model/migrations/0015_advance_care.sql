-- Where the papers lie that were signed for the child, what the child and the family wish, and where copies of the
-- papers lie that this program prints.
CREATE TABLE signed_paper (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    name           TEXT NOT NULL,
    signed_on      TEXT CHECK (signed_on IS NULL OR signed_on = date(signed_on)),
    signed_by      TEXT NOT NULL,
    original_at    TEXT NOT NULL,
    replaced_by_id BLOB REFERENCES signed_paper (id) DEFERRABLE INITIALLY DEFERRED,
    look_again_on  TEXT CHECK (look_again_on IS NULL OR look_again_on = date(look_again_on)),
    CHECK (replaced_by_id IS NULL OR replaced_by_id <> id)
) STRICT;

CREATE TABLE signed_paper_holder (
    signed_paper_id BLOB NOT NULL REFERENCES signed_paper (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL CHECK (position >= 0),
    who             TEXT NOT NULL CHECK (who <> ''),
    since           TEXT CHECK (since IS NULL OR since = date(since)),
    told_on         TEXT CHECK (told_on IS NULL OR told_on = date(told_on)),
    PRIMARY KEY (signed_paper_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE wishes (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    photos        INTEGER NOT NULL CHECK (photos BETWEEN 0 AND 2),
    child_said_on TEXT CHECK (child_said_on IS NULL OR child_said_on = date(child_said_on))
) STRICT;

-- What the child says and what the family says are rows of their own: they are never mixed.
CREATE TABLE wish_words (
    wishes_id BLOB NOT NULL REFERENCES wishes (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    topic     INTEGER NOT NULL CHECK (topic BETWEEN 0 AND 9),
    voice     INTEGER NOT NULL CHECK (voice BETWEEN 0 AND 1),
    words     TEXT NOT NULL CHECK (words <> ''),
    PRIMARY KEY (wishes_id, position)
) STRICT, WITHOUT ROWID;

-- The mark says what the paper told when its copy was laid there: so a copy from before a change is known.
CREATE TABLE paper_copy (
    id    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    paper TEXT NOT NULL CHECK (paper <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    since TEXT NOT NULL CHECK (since = date(since)),
    mark  TEXT NOT NULL CHECK (mark <> '')
) STRICT;

-- Photos belong to a signed paper, too.
CREATE TABLE attachment_wider (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    owner_kind   INTEGER NOT NULL CHECK (owner_kind BETWEEN 0 AND 6),
    owner_id     BLOB NOT NULL CHECK (length(owner_id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    media_type   TEXT NOT NULL CHECK (media_type <> ''),
    size         INTEGER NOT NULL CHECK (size >= 0),
    added_utc    INTEGER NOT NULL,
    added_offset INTEGER NOT NULL CHECK (added_offset BETWEEN -64800 AND 64800),
    added_zone   TEXT NOT NULL
) STRICT;

INSERT INTO attachment_wider (rowid, id, owner_kind, owner_id, name, media_type, size, added_utc, added_offset, added_zone)
SELECT rowid, id, owner_kind, owner_id, name, media_type, size, added_utc, added_offset, added_zone FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_wider RENAME TO attachment;
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);
