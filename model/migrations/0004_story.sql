-- More kinds of what is tracked, events with an end, where it hurts; medicines and treatments with their history and
-- the doses given; comfort for a child who does not speak; imports of diaries. Tables whose rules widen are made anew.

CREATE TABLE tracker_wider (
    id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
    preset     TEXT NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    resting    INTEGER NOT NULL CHECK (resting IN (0, 1)),
    unit       INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 6), -- as shown; values are kept in the first unit of its kind
    sheet      TEXT NOT NULL, -- which score sheet
    follows_id BLOB REFERENCES tracker (id) DEFERRABLE INITIALLY DEFERRED -- the same thing, measured another way before
) STRICT;

INSERT INTO tracker_wider (rowid, id, name, kind, preset, position, resting, unit, sheet)
SELECT rowid, id, name, kind, preset, position, resting, 0, '' FROM tracker;
DROP TABLE tracker;
ALTER TABLE tracker_wider RENAME TO tracker;

CREATE TABLE tracker_past_name (
    tracker_id BLOB NOT NULL REFERENCES tracker (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    name       TEXT NOT NULL CHECK (name <> ''),
    until      TEXT NOT NULL CHECK (until = date(until)),
    PRIMARY KEY (tracker_id, position)
) STRICT, WITHOUT ROWID;

-- What the person typed as it stands on the label. Nothing here is ever calculated with.
CREATE TABLE medicine (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    name           TEXT NOT NULL CHECK (name <> ''),
    form           TEXT NOT NULL,
    strength       TEXT NOT NULL,
    dose           TEXT NOT NULL,
    route          TEXT NOT NULL,
    schedule       TEXT NOT NULL,
    as_needed      INTEGER NOT NULL CHECK (as_needed IN (0, 1)),
    as_needed_for  TEXT NOT NULL,
    not_more_than  TEXT NOT NULL,
    purpose        TEXT NOT NULL,
    prescriber_id  BLOB REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    supplier       TEXT NOT NULL,
    when_it_fails  TEXT NOT NULL,
    notes          TEXT NOT NULL,
    started_on     TEXT CHECK (started_on IS NULL OR started_on = date(started_on)),
    stopped_on     TEXT CHECK (stopped_on IS NULL OR stopped_on = date(stopped_on)),
    why_stopped    TEXT NOT NULL
) STRICT;

CREATE TABLE medicine_time (
    medicine_id BLOB NOT NULL REFERENCES medicine (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    minute      INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), -- after midnight
    PRIMARY KEY (medicine_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE medicine_supply (
    medicine_id  BLOB NOT NULL REFERENCES medicine (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL CHECK (position >= 0),
    what         TEXT NOT NULL CHECK (what <> ''),
    runs_out_on  TEXT CHECK (runs_out_on IS NULL OR runs_out_on = date(runs_out_on)),
    PRIMARY KEY (medicine_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE medicine_change (
    medicine_id BLOB NOT NULL REFERENCES medicine (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL CHECK (position >= 0),
    changed_on  TEXT NOT NULL CHECK (changed_on = date(changed_on)),
    what        INTEGER NOT NULL CHECK (what BETWEEN 0 AND 15),
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    why         TEXT NOT NULL,
    PRIMARY KEY (medicine_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dose (
    row_id      INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    medicine_id BLOB NOT NULL REFERENCES medicine (id) DEFERRABLE INITIALLY DEFERRED,
    at_utc      INTEGER NOT NULL,
    at_offset   INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
    at_zone     TEXT NOT NULL,
    day         INTEGER NOT NULL, -- of the clock on the wall
    for_minute  INTEGER CHECK (for_minute BETWEEN 0 AND 1439), -- which time of the schedule it answers
    amount      TEXT NOT NULL,
    given_by    TEXT NOT NULL,
    reason      TEXT NOT NULL,
    outcome     INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 4),
    afterwards  TEXT NOT NULL
) STRICT;

CREATE INDEX dose_by_day ON dose (day, at_utc);
CREATE INDEX dose_by_medicine ON dose (medicine_id, day, at_utc);

-- The importer's file, so that one step takes all of it back.
CREATE TABLE diary_import (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    file_name TEXT NOT NULL,
    at_utc    INTEGER NOT NULL,
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
    at_zone   TEXT NOT NULL
) STRICT;

-- How the columns of a kind of file were understood, found again by its headings.
CREATE TABLE import_shape (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    signature TEXT NOT NULL UNIQUE CHECK (signature <> ''),
    choices   TEXT NOT NULL
) STRICT;

DROP TABLE diary_search;

CREATE TABLE diary_entry_wider (
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
    seconds     INTEGER CHECK (seconds >= 0), -- how long an event lasted
    written_utc INTEGER, -- when somebody wrote it down
    places      TEXT NOT NULL, -- of the body, with commas between them
    feels       TEXT NOT NULL,
    brought_on  TEXT NOT NULL,
    dose_id     BLOB REFERENCES dose (id) DEFERRABLE INITIALLY DEFERRED, -- what was given for it
    import_id   BLOB REFERENCES diary_import (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO diary_entry_wider (row_id, id, tracker_id, at_utc, at_offset, at_zone, day, reporter, value, words,
                               what_helped, places, feels, brought_on)
SELECT row_id, id, tracker_id, at_utc, at_offset, at_zone, day, reporter, value, words, what_helped, '', '', ''
FROM diary_entry;
DROP TABLE diary_entry;
ALTER TABLE diary_entry_wider RENAME TO diary_entry;

CREATE INDEX diary_entry_by_time ON diary_entry (at_utc);
-- Holds all that charts, summaries and the looks at hours and weekdays read, so that ten years need no look at the rows.
CREATE INDEX diary_entry_by_tracker ON diary_entry (tracker_id, day, reporter, value, at_utc, at_offset);
CREATE INDEX diary_entry_by_dose ON diary_entry (dose_id) WHERE dose_id IS NOT NULL;
CREATE INDEX diary_entry_by_import ON diary_entry (import_id) WHERE import_id IS NOT NULL;

CREATE VIRTUAL TABLE diary_search USING fts5 (
    words, what_helped, feels, brought_on, content = 'diary_entry', content_rowid = 'row_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on)
SELECT row_id, words, what_helped, feels, brought_on FROM diary_entry WHERE words <> '' OR what_helped <> '';

CREATE TRIGGER diary_entry_added AFTER INSERT ON diary_entry
WHEN new.words <> '' OR new.what_helped <> '' OR new.feels <> '' OR new.brought_on <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on)
    VALUES (new.row_id, new.words, new.what_helped, new.feels, new.brought_on);
END;

CREATE TRIGGER diary_entry_removed AFTER DELETE ON diary_entry
WHEN old.words <> '' OR old.what_helped <> '' OR old.feels <> '' OR old.brought_on <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped, feels, brought_on)
    VALUES ('delete', old.row_id, old.words, old.what_helped, old.feels, old.brought_on);
END;

CREATE TRIGGER diary_entry_unwritten AFTER UPDATE OF words, what_helped, feels, brought_on ON diary_entry
WHEN old.words <> '' OR old.what_helped <> '' OR old.feels <> '' OR old.brought_on <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped, feels, brought_on)
    VALUES ('delete', old.row_id, old.words, old.what_helped, old.feels, old.brought_on);
END;

CREATE TRIGGER diary_entry_rewritten AFTER UPDATE OF words, what_helped, feels, brought_on ON diary_entry
WHEN new.words <> '' OR new.what_helped <> '' OR new.feels <> '' OR new.brought_on <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on)
    VALUES (new.row_id, new.words, new.what_helped, new.feels, new.brought_on);
END;

-- How a child who does not speak shows what he or she feels, in the family's words.
CREATE TABLE comfort_page (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    only_one    INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    good_day    TEXT NOT NULL,
    hard_day    TEXT NOT NULL,
    usual_pains TEXT NOT NULL,
    calms       TEXT NOT NULL,
    please_not  TEXT NOT NULL
) STRICT;

CREATE TABLE comfort_sign (
    comfort_page_id BLOB NOT NULL REFERENCES comfort_page (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL CHECK (position >= 0),
    sign            TEXT NOT NULL CHECK (sign <> ''),
    means           TEXT NOT NULL,
    helps           TEXT NOT NULL,
    PRIMARY KEY (comfort_page_id, position)
) STRICT, WITHOUT ROWID;

-- Photos belong to a diary entry or a medicine, too.
CREATE TABLE attachment_wider (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    owner_kind   INTEGER NOT NULL CHECK (owner_kind BETWEEN 0 AND 5),
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
