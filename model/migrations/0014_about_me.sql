-- What the child would like others to know, in the first person: a row for each topic of which somebody wrote.
CREATE TABLE about_me (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16)
) STRICT;

CREATE TABLE about_me_words (
    about_me_id BLOB NOT NULL REFERENCES about_me (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    topic       INTEGER NOT NULL CHECK (topic BETWEEN 0 AND 11),
    words       TEXT NOT NULL CHECK (words <> ''),
    PRIMARY KEY (about_me_id, position)
) STRICT, WITHOUT ROWID;
