-- Services are found by their phones, streets, e-mail addresses, contacts and languages, too, and by the worker's note.

-- Without a value, it and the languages are still to be made of the document.
ALTER TABLE service ADD COLUMN found_by TEXT;

CREATE INDEX service_not_derived ON service (row_id) WHERE found_by IS NULL;

-- By distance, what lies nowhere stands below what does.
CREATE INDEX service_without_place ON service (name COLLATE NOCASE, row_id) WHERE latitude IS NULL;

-- What a check brought to light, in the worker's words.
ALTER TABLE service_check ADD COLUMN learnt TEXT NOT NULL DEFAULT '';

DROP TRIGGER service_added;
DROP TRIGGER service_removed;
DROP TRIGGER service_rewritten;
DROP TABLE service_word;
DROP TABLE service_word_place;
DROP TABLE service_search;

CREATE VIRTUAL TABLE service_search USING fts5 (
    name, alternate_name, organization_name, subjects, place, description, areas, note, found_by, content = 'service',
    content_rowid = 'row_id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- As much is gathered in memory before it is written: an import's words are then merged less often.
INSERT INTO service_search (service_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO service_search (service_search) VALUES ('rebuild');

-- The words that there are, for what was typed with a slip.
CREATE VIRTUAL TABLE service_word USING fts5vocab (service_search, row);
CREATE VIRTUAL TABLE service_word_place USING fts5vocab (service_search, instance);

CREATE TRIGGER service_added AFTER INSERT ON service
BEGIN
    INSERT INTO service_search (rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas, note, found_by)
    VALUES (new.row_id, new.name, new.alternate_name, new.organization_name, new.subjects, new.place, new.description,
            new.areas, new.note, new.found_by);
END;

CREATE TRIGGER service_removed AFTER DELETE ON service
BEGIN
    INSERT INTO service_search (service_search, rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas, note, found_by)
    VALUES ('delete', old.row_id, old.name, old.alternate_name, old.organization_name, old.subjects, old.place,
            old.description, old.areas, old.note, old.found_by);
END;

CREATE TRIGGER service_rewritten
AFTER UPDATE OF name, alternate_name, organization_name, subjects, place, description, areas, note, found_by ON service
BEGIN
    INSERT INTO service_search (service_search, rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas, note, found_by)
    VALUES ('delete', old.row_id, old.name, old.alternate_name, old.organization_name, old.subjects, old.place,
            old.description, old.areas, old.note, old.found_by);
    INSERT INTO service_search (rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas, note, found_by)
    VALUES (new.row_id, new.name, new.alternate_name, new.organization_name, new.subjects, new.place, new.description,
            new.areas, new.note, new.found_by);
END;
