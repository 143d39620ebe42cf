-- What somebody of the care team learned to do for the child.
CREATE TABLE contact_skill (
    contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    what       TEXT NOT NULL CHECK (what <> ''),
    level      INTEGER NOT NULL CHECK (level BETWEEN 0 AND 1),
    learned_on TEXT CHECK (learned_on IS NULL OR learned_on = date(learned_on)),
    seen_by    TEXT NOT NULL,
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;
