-- The sources of a directory: imports of one source share its key, as an id means something only within its source.

-- The key of a source is the id of its first import, also when that import is gone.
ALTER TABLE directory_import ADD COLUMN source_id BLOB CHECK (source_id IS NULL OR length(source_id) = 16);
-- Services of other sources with the same numbers, over which an older Hearthbook wrote.
ALTER TABLE directory_import ADD COLUMN mixed INTEGER NOT NULL DEFAULT 0 CHECK (mixed >= 0);

UPDATE directory_import SET source_id =
    (SELECT one.id FROM directory_import one WHERE one.file_name = directory_import.file_name
     ORDER BY one.rowid LIMIT 1);

-- Another name, organization and phone than before, by an import of another file: most likely another service.
UPDATE directory_import SET mixed =
    (SELECT count(*) FROM service_before b
     JOIN service s ON s.id = b.service_id
     JOIN directory_import brought ON brought.id = s.import_id
     WHERE b.import_id = directory_import.id AND brought.source_id <> directory_import.source_id
     AND json_extract(b.document, '$.name') <> s.name COLLATE NOCASE
     AND (s.organization_name = ''
          OR ifnull(json_extract(b.document, '$.organization.name'), '') <> s.organization_name COLLATE NOCASE)
     AND (s.phone_digits = '' OR ifnull(json_extract(b.document, '$.phones[0].number'), '') = ''
          OR instr(s.phone_digits,
                   substr(replace(replace(replace(replace(replace(
                       json_extract(b.document, '$.phones[0].number'), '-', ''), ' ', ''), '(', ''), ')', ''), '.', ''),
                       -10)) = 0));

-- The source of the service that went; nothing where that is not known any more.
ALTER TABLE service_pair ADD COLUMN source_id BLOB CHECK (source_id IS NULL OR length(source_id) = 16);
UPDATE service_pair SET source_id =
    (SELECT min(source_id) FROM directory_import HAVING count(DISTINCT source_id) = 1);

-- What an import added to the worker's note: words that the source keeps to its staff.
ALTER TABLE service_before ADD COLUMN note_added TEXT NOT NULL DEFAULT '';

-- What an import could not take as it stood, by kinds, with the first examples of each.
CREATE TABLE directory_import_problem (
    import_id BLOB NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    text      TEXT NOT NULL CHECK (text <> ''),
    count     INTEGER NOT NULL CHECK (count > 0),
    examples  TEXT NOT NULL CHECK (json_valid(examples)),
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;
