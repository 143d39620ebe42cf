-- The first book. Ids are the 16 bytes of a UUID; days are Julian day numbers where they are
-- counted with, ISO text where they are only kept; moments are UTC milliseconds with the offset
-- and the zone of the person's clock. Foreign keys are deferred, so that the parts of one change
-- may come in any order.

CREATE TABLE child (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    only_one     INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    name         TEXT NOT NULL,
    called_name  TEXT NOT NULL,
    birth_date   TEXT CHECK (birth_date IS NULL OR birth_date = date(birth_date)),
    photo        BLOB NOT NULL,
    languages    TEXT NOT NULL,
    diagnoses    TEXT NOT NULL,
    allergies    TEXT NOT NULL,
    comforts     TEXT NOT NULL,
    upsets       TEXT NOT NULL,
    says_yes     TEXT NOT NULL,
    says_no      TEXT NOT NULL,
    what_matters TEXT NOT NULL
) STRICT;

CREATE TABLE goal (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title          TEXT NOT NULL CHECK (title <> ''),
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    voice          INTEGER NOT NULL CHECK (voice BETWEEN 0 AND 3),
    area           INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
    status         INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    why_it_matters TEXT NOT NULL,
    in_view        INTEGER NOT NULL CHECK (in_view IN (0, 1))
) STRICT;

CREATE TABLE goal_step (
    goal_id  BLOB NOT NULL REFERENCES goal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL CHECK (text <> ''),
    done_on  TEXT CHECK (done_on IS NULL OR done_on = date(done_on)),
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_note (
    goal_id    BLOB NOT NULL REFERENCES goal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    written_on TEXT NOT NULL CHECK (written_on = date(written_on)),
    text       TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_event (
    goal_id     BLOB NOT NULL REFERENCES goal (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    happened_on TEXT NOT NULL CHECK (happened_on = date(happened_on)),
    what        INTEGER NOT NULL CHECK (what BETWEEN 0 AND 3),
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tracker (
    id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    preset   TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    resting  INTEGER NOT NULL CHECK (resting IN (0, 1))
) STRICT;

CREATE TABLE diary_entry (
    row_id      INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    tracker_id  BLOB NOT NULL REFERENCES tracker (id) DEFERRABLE INITIALLY DEFERRED,
    at_utc      INTEGER NOT NULL,
    at_offset   INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
    at_zone     TEXT NOT NULL,
    day         INTEGER NOT NULL, -- of the clock on the wall
    reporter    INTEGER NOT NULL CHECK (reporter BETWEEN 0 AND 3),
    value       REAL,
    words       TEXT NOT NULL,
    what_helped TEXT NOT NULL,
    CHECK (value IS NOT NULL OR words <> '')
) STRICT;

CREATE INDEX diary_entry_by_time ON diary_entry (at_utc);
-- Holds all that the chart and the summary read, so that ten years need no look at the rows.
CREATE INDEX diary_entry_by_tracker ON diary_entry (tracker_id, day, reporter, value);

CREATE VIRTUAL TABLE diary_search USING fts5 (
    words, what_helped, content = 'diary_entry', content_rowid = 'row_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TRIGGER diary_entry_added AFTER INSERT ON diary_entry
WHEN new.words <> '' OR new.what_helped <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped) VALUES (new.row_id, new.words, new.what_helped);
END;

CREATE TRIGGER diary_entry_removed AFTER DELETE ON diary_entry
WHEN old.words <> '' OR old.what_helped <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped)
    VALUES ('delete', old.row_id, old.words, old.what_helped);
END;

CREATE TRIGGER diary_entry_unwritten AFTER UPDATE OF words, what_helped ON diary_entry
WHEN old.words <> '' OR old.what_helped <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped)
    VALUES ('delete', old.row_id, old.words, old.what_helped);
END;

CREATE TRIGGER diary_entry_rewritten AFTER UPDATE OF words, what_helped ON diary_entry
WHEN new.words <> '' OR new.what_helped <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped) VALUES (new.row_id, new.words, new.what_helped);
END;

CREATE TABLE contact (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    role         TEXT NOT NULL,
    team         INTEGER NOT NULL CHECK (team BETWEEN 0 AND 7),
    organization TEXT NOT NULL,
    address      TEXT NOT NULL,
    hours        TEXT NOT NULL,
    call_for     TEXT NOT NULL,
    next_id      BLOB REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT NOT NULL,
    favourite    INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    photo        BLOB NOT NULL,
    card_uid     TEXT NOT NULL
) STRICT;

CREATE TABLE contact_phone (
    contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    number     TEXT NOT NULL CHECK (number <> ''),
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_email (
    contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    address    TEXT NOT NULL CHECK (address <> ''),
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    service        TEXT NOT NULL CHECK (service <> ''),
    organization   TEXT NOT NULL,
    category       INTEGER NOT NULL CHECK (category BETWEEN 0 AND 19),
    offers         TEXT NOT NULL,
    phone          TEXT NOT NULL,
    web            TEXT NOT NULL,
    address        TEXT NOT NULL,
    who_may_use_it TEXT NOT NULL,
    cost           TEXT NOT NULL,
    languages      TEXT NOT NULL,
    checked_on     TEXT CHECK (checked_on IS NULL OR checked_on = date(checked_on)),
    checked_by     TEXT NOT NULL,
    state          INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5)
) STRICT;

CREATE TABLE resource_note (
    resource_id BLOB NOT NULL REFERENCES resource (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    written_on  TEXT NOT NULL CHECK (written_on = date(written_on)),
    text        TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (resource_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE appointment (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title     TEXT NOT NULL CHECK (title <> ''),
    at_utc    INTEGER NOT NULL,
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
    at_zone   TEXT NOT NULL,
    place     TEXT NOT NULL,
    decisions TEXT NOT NULL,
    notes     TEXT NOT NULL
) STRICT;

CREATE INDEX appointment_by_time ON appointment (at_utc);

CREATE TABLE appointment_contact (
    appointment_id BLOB NOT NULL REFERENCES appointment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL CHECK (position >= 0),
    contact_id     BLOB NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (appointment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE appointment_question (
    appointment_id  BLOB NOT NULL REFERENCES appointment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL CHECK (position >= 0),
    text            TEXT NOT NULL CHECK (text <> ''),
    answer          TEXT NOT NULL,
    state           INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    first_asked_for TEXT CHECK (first_asked_for IS NULL OR first_asked_for = date(first_asked_for)),
    PRIMARY KEY (appointment_id, position)
) STRICT, WITHOUT ROWID;
