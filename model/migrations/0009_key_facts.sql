-- What a doctor who has never seen the child asks first, each as a row of its own. That there is none of a kind
-- is a row, too: a list that nobody wrote is not one of which somebody said that it is empty.
CREATE TABLE key_fact (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    is_none   INTEGER NOT NULL CHECK (is_none IN (0, 1)),
    what      TEXT NOT NULL CHECK ((what = '') = is_none),
    detail    TEXT NOT NULL,
    further   TEXT NOT NULL,
    call      TEXT NOT NULL,
    since     TEXT NOT NULL,
    until     TEXT CHECK (until IS NULL OR until = date(until)),
    said_by   TEXT NOT NULL,
    said_on   TEXT CHECK (said_on IS NULL OR said_on = date(said_on)),
    from_team INTEGER NOT NULL CHECK (from_team IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX key_fact_none ON key_fact (kind) WHERE is_none = 1;

-- The texts from before stand as one row each, word for word: what in them is one thing, only the family knows.
-- Their ids are always the same, so that two copies of a book stay alike.
INSERT INTO key_fact
SELECT x'00000000000040008000000000000002', 1, 0, allergies, '', '', '', '', NULL, '', NULL, 0
FROM child WHERE trim(allergies, char(9, 10, 13, 32)) <> '';

INSERT INTO key_fact
SELECT x'00000000000040008000000000000003', 4, 0, diagnoses, '', '', '', '', NULL, '', NULL, 0
FROM child WHERE trim(diagnoses, char(9, 10, 13, 32)) <> '';

ALTER TABLE child DROP COLUMN allergies;
ALTER TABLE child DROP COLUMN diagnoses;
