-- Who a parent, a nurse or somebody else is by name, for example "Mom", and who writes at present.
ALTER TABLE diary_entry ADD COLUMN reported_by TEXT NOT NULL DEFAULT '';

-- Holds all that the names need; a diary in which nobody is named has nothing in it.
CREATE INDEX diary_entry_by_informant ON diary_entry (at_utc, day, tracker_id, reporter, reported_by)
WHERE reported_by <> '';

CREATE TABLE current_informant (
    id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    reporter INTEGER NOT NULL CHECK (reporter BETWEEN 0 AND 3),
    name     TEXT NOT NULL
) STRICT;

-- Entries are found by who said so, too.
DROP TRIGGER diary_entry_added;
DROP TRIGGER diary_entry_removed;
DROP TRIGGER diary_entry_unwritten;
DROP TRIGGER diary_entry_rewritten;
DROP TABLE diary_search;

CREATE VIRTUAL TABLE diary_search USING fts5 (
    words, what_helped, feels, brought_on, reported_by, content = 'diary_entry', content_rowid = 'row_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on, reported_by)
SELECT row_id, words, what_helped, feels, brought_on, reported_by FROM diary_entry
WHERE words <> '' OR what_helped <> '' OR feels <> '' OR brought_on <> '';

CREATE TRIGGER diary_entry_added AFTER INSERT ON diary_entry
WHEN new.words <> '' OR new.what_helped <> '' OR new.feels <> '' OR new.brought_on <> '' OR new.reported_by <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on, reported_by)
    VALUES (new.row_id, new.words, new.what_helped, new.feels, new.brought_on, new.reported_by);
END;

CREATE TRIGGER diary_entry_removed AFTER DELETE ON diary_entry
WHEN old.words <> '' OR old.what_helped <> '' OR old.feels <> '' OR old.brought_on <> '' OR old.reported_by <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped, feels, brought_on, reported_by)
    VALUES ('delete', old.row_id, old.words, old.what_helped, old.feels, old.brought_on, old.reported_by);
END;

CREATE TRIGGER diary_entry_unwritten
AFTER UPDATE OF words, what_helped, feels, brought_on, reported_by ON diary_entry
WHEN old.words <> '' OR old.what_helped <> '' OR old.feels <> '' OR old.brought_on <> '' OR old.reported_by <> ''
BEGIN
    INSERT INTO diary_search (diary_search, rowid, words, what_helped, feels, brought_on, reported_by)
    VALUES ('delete', old.row_id, old.words, old.what_helped, old.feels, old.brought_on, old.reported_by);
END;

CREATE TRIGGER diary_entry_rewritten
AFTER UPDATE OF words, what_helped, feels, brought_on, reported_by ON diary_entry
WHEN new.words <> '' OR new.what_helped <> '' OR new.feels <> '' OR new.brought_on <> '' OR new.reported_by <> ''
BEGIN
    INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on, reported_by)
    VALUES (new.row_id, new.words, new.what_helped, new.feels, new.brought_on, new.reported_by);
END;
