-- The community directory: services as HSDS 3.1 describes them. Their documents are kept whole; columns hold
-- only what is listed, searched, filtered and sorted by.

-- What kind of book this is: 0 a child's care book, 1 a directory.
CREATE TABLE book (
    only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    kind     INTEGER NOT NULL CHECK (kind IN (0, 1))
) STRICT;

INSERT INTO book (kind) VALUES (0);

-- The importer's files, so that one step takes all of it back.
CREATE TABLE directory_import (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    file_name TEXT NOT NULL,
    at_utc    INTEGER NOT NULL,
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),
    at_zone   TEXT NOT NULL,
    added     INTEGER NOT NULL CHECK (added >= 0),
    changed   INTEGER NOT NULL CHECK (changed >= 0),
    already   INTEGER NOT NULL CHECK (already >= 0),
    kept      INTEGER NOT NULL CHECK (kept >= 0), -- changed at the source and here: what was written here stays
    vanished  INTEGER NOT NULL CHECK (vanished >= 0), -- brought by an earlier import of this file, and not in it now
    back      INTEGER NOT NULL CHECK (back >= 0) -- had vanished before
) STRICT;

CREATE TABLE organization (
    row_id    INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    hsds_id   TEXT NOT NULL,
    name      TEXT NOT NULL,
    import_id BLOB REFERENCES directory_import (id) DEFERRABLE INITIALLY DEFERRED,
    document  TEXT NOT NULL CHECK (document <> '') -- HSDS, JSON
) STRICT;

CREATE INDEX organization_by_hsds_id ON organization (hsds_id, name);
CREATE INDEX organization_by_name ON organization (name COLLATE NOCASE);

CREATE TABLE service (
    row_id            INTEGER PRIMARY KEY,
    id                BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    hsds_id           TEXT NOT NULL, -- of the source; some use one more than once
    organization_id   BLOB REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    nests             INTEGER NOT NULL CHECK (nests IN (0, 1)), -- the organization's document belongs into this one
    import_id         BLOB REFERENCES directory_import (id) DEFERRABLE INITIALLY DEFERRED,
    fingerprint       INTEGER NOT NULL, -- of the document as the source gave it last; 0 for our own
    status            INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    minimum_age       REAL,
    maximum_age       REAL,
    latitude          REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude         REAL CHECK (longitude BETWEEN -180 AND 180),
    by_zip            INTEGER NOT NULL CHECK (by_zip IN (0, 1)), -- these are the middle of its ZIP code
    checked_on        TEXT CHECK (checked_on IS NULL OR checked_on = date(checked_on)),
    mine              INTEGER NOT NULL CHECK (mine IN (0, 1)),
    free              INTEGER NOT NULL CHECK (free IN (0, 1)),
    vanished_on       TEXT CHECK (vanished_on IS NULL OR vanished_on = date(vanished_on)), -- from its source
    hours             BLOB NOT NULL, -- weekly ones, see schedule_hours.h
    phone_digits      TEXT NOT NULL, -- with commas between; this and the next for finding duplicates
    address_key       TEXT NOT NULL,
    areas             TEXT NOT NULL, -- words of where it serves people
    categories        INTEGER NOT NULL CHECK (categories >= 0), -- a bit for each
    languages         TEXT NOT NULL, -- with commas around each
    postal_code       TEXT NOT NULL,
    place             TEXT NOT NULL,
    name              TEXT NOT NULL,
    alternate_name    TEXT NOT NULL,
    organization_name TEXT NOT NULL,
    subjects          TEXT NOT NULL, -- words by which its categories are found
    note              TEXT NOT NULL,
    description       TEXT NOT NULL
) STRICT;

-- Apart, as they are four times as long as all the rest, which is then read through in a fraction of the time.
CREATE TABLE service_document (
    row_id   INTEGER PRIMARY KEY REFERENCES service (row_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL CHECK (document <> '') -- HSDS, JSON, without the texts of the service's columns
) STRICT;

CREATE INDEX service_by_hsds_id ON service (hsds_id) WHERE hsds_id <> '';
CREATE INDEX service_without_id ON service (fingerprint) WHERE hsds_id = '';
CREATE INDEX service_by_organization ON service (organization_id) WHERE organization_id IS NOT NULL;
-- These hold all that a list is filtered by, so that filters need no look at the rows.
CREATE INDEX service_by_name ON service (
    name COLLATE NOCASE, row_id, status, categories, minimum_age, maximum_age, checked_on, mine, free, languages,
    vanished_on, hours);
CREATE INDEX service_by_check ON service (
    checked_on, row_id, status, categories, minimum_age, maximum_age, mine, free, languages, vanished_on, hours);
CREATE INDEX service_by_place ON service (latitude, longitude) WHERE latitude IS NOT NULL;
CREATE INDEX service_for_duplicates ON service (phone_digits, address_key, name);

CREATE TABLE service_check (
    service_id BLOB NOT NULL REFERENCES service (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    checked_on TEXT NOT NULL CHECK (checked_on = date(checked_on)),
    how        INTEGER NOT NULL CHECK (how BETWEEN 0 AND 3),
    checked_by TEXT NOT NULL,
    PRIMARY KEY (service_id, position)
) STRICT, WITHOUT ROWID;

-- What a service was before an import changed it.
CREATE TABLE service_before (
    import_id   BLOB NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    service_id  BLOB NOT NULL CHECK (length(service_id) = 16), -- may be gone, and come back by undo
    fingerprint INTEGER NOT NULL,
    document    TEXT NOT NULL CHECK (document <> ''), -- HSDS, JSON, whole
    PRIMARY KEY (import_id, service_id)
) STRICT, WITHOUT ROWID;

-- Which services an import found gone from their source, or back, and what was said of them before.
CREATE TABLE service_vanished (
    import_id   BLOB NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    service_id  BLOB NOT NULL CHECK (length(service_id) = 16), -- may be gone, and come back by undo
    vanished_on TEXT CHECK (vanished_on IS NULL OR vanished_on = date(vanished_on)),
    PRIMARY KEY (import_id, service_id)
) STRICT, WITHOUT ROWID;

-- What somebody said of two services that may be one: nobody is asked twice, and no import brings back what was
-- kept as one.
CREATE TABLE service_pair (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    answer      INTEGER NOT NULL CHECK (answer IN (0, 1)), -- 0 these are two, 1 kept as one
    first_id    BLOB NOT NULL CHECK (length(first_id) = 16), -- the one that was kept; both may be gone
    second_id   BLOB NOT NULL CHECK (length(second_id) = 16 AND second_id <> first_id),
    hsds_id     TEXT NOT NULL, -- of the one that went, in its source
    fingerprint INTEGER NOT NULL
) STRICT;

CREATE INDEX service_pair_of_two ON service_pair (first_id, second_id);

-- Rows of a source's tables that lie in no service, kept for saving it again.
CREATE TABLE directory_rest (
    row_id    INTEGER PRIMARY KEY,
    import_id BLOB NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    line      INTEGER NOT NULL CHECK (line >= 0),
    cells     TEXT NOT NULL CHECK (cells <> '') -- JSON
) STRICT;

CREATE INDEX directory_rest_by_import ON directory_rest (import_id);

CREATE VIRTUAL TABLE service_search USING fts5 (
    name, alternate_name, organization_name, subjects, place, description, areas, content = 'service',
    content_rowid = 'row_id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- As much is gathered in memory before it is written: an import's words are then merged less often.
INSERT INTO service_search (service_search, rank) VALUES ('hashsize', 8388608);

-- The words that there are, for what was typed with a slip.
CREATE VIRTUAL TABLE service_word USING fts5vocab (service_search, row);
CREATE VIRTUAL TABLE service_word_place USING fts5vocab (service_search, instance);

CREATE TRIGGER service_added AFTER INSERT ON service
BEGIN
    INSERT INTO service_search (rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas)
    VALUES (new.row_id, new.name, new.alternate_name, new.organization_name, new.subjects, new.place, new.description,
            new.areas);
END;

CREATE TRIGGER service_removed AFTER DELETE ON service
BEGIN
    INSERT INTO service_search (service_search, rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas)
    VALUES ('delete', old.row_id, old.name, old.alternate_name, old.organization_name, old.subjects, old.place,
            old.description, old.areas);
END;

CREATE TRIGGER service_rewritten
AFTER UPDATE OF name, alternate_name, organization_name, subjects, place, description, areas ON service
BEGIN
    INSERT INTO service_search (service_search, rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas)
    VALUES ('delete', old.row_id, old.name, old.alternate_name, old.organization_name, old.subjects, old.place,
            old.description, old.areas);
    INSERT INTO service_search (rowid, name, alternate_name, organization_name, subjects, place, description,
                                areas)
    VALUES (new.row_id, new.name, new.alternate_name, new.organization_name, new.subjects, new.place, new.description,
            new.areas);
END;

-- What was changed of a service, the oldest first, in the words of then.
CREATE TABLE service_change (
    service_id BLOB NOT NULL REFERENCES service (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    changed_on TEXT NOT NULL CHECK (changed_on = date(changed_on)),
    what       INTEGER NOT NULL CHECK (what BETWEEN 0 AND 31),
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    import_id  BLOB REFERENCES directory_import (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (service_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
    id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name    TEXT NOT NULL CHECK (name <> ''),
    filters TEXT NOT NULL CHECK (json_valid(filters))
) STRICT;

-- Lists for families. A label is all that a list knows of one.
CREATE TABLE service_list (
    id              BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    label           TEXT NOT NULL CHECK (label <> ''),
    heading_english TEXT NOT NULL,
    heading_spanish TEXT NOT NULL,
    prepared_by     TEXT NOT NULL,
    prepared_on     TEXT NOT NULL CHECK (prepared_on = date(prepared_on)),
    language        INTEGER NOT NULL CHECK (language BETWEEN 0 AND 1),
    large_print     INTEGER NOT NULL CHECK (large_print IN (0, 1)),
    by_need         INTEGER NOT NULL CHECK (by_need IN (0, 1)),
    codes           INTEGER NOT NULL CHECK (codes IN (0, 1))
) STRICT;

-- A service as it was when it was put in the list; the directory may say something else by now.
CREATE TABLE service_list_item (
    list_id      BLOB NOT NULL REFERENCES service_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL CHECK (position >= 0),
    service_id   BLOB NOT NULL CHECK (length(service_id) = 16), -- may be gone
    changes_then INTEGER NOT NULL CHECK (changes_then >= 0), -- how many lines its history had
    need         INTEGER NOT NULL CHECK (need BETWEEN 0 AND 21),
    why_english  TEXT NOT NULL,
    why_spanish  TEXT NOT NULL,
    next_english TEXT NOT NULL,
    next_spanish TEXT NOT NULL,
    checked_on   TEXT CHECK (checked_on IS NULL OR checked_on = date(checked_on)),
    checked_how  INTEGER CHECK (checked_how BETWEEN 0 AND 3),
    checked_by   TEXT NOT NULL,
    document     TEXT NOT NULL CHECK (document <> ''), -- HSDS, JSON, whole
    PRIMARY KEY (list_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_list_item_by_service ON service_list_item (service_id);

CREATE TABLE service_list_given (
    list_id  BLOB NOT NULL REFERENCES service_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    given_on TEXT NOT NULL CHECK (given_on = date(given_on)),
    PRIMARY KEY (list_id, position)
) STRICT, WITHOUT ROWID;

-- A family's services: two more subjects, and what a list from somebody says of them.
CREATE TABLE resource_of_now (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    service        TEXT NOT NULL CHECK (service <> ''),
    organization   TEXT NOT NULL,
    category       INTEGER NOT NULL CHECK (category BETWEEN 0 AND 21),
    offers         TEXT NOT NULL,
    phone          TEXT NOT NULL,
    web            TEXT NOT NULL,
    address        TEXT NOT NULL,
    who_may_use_it TEXT NOT NULL,
    cost           TEXT NOT NULL,
    languages      TEXT NOT NULL,
    checked_on     TEXT CHECK (checked_on IS NULL OR checked_on = date(checked_on)),
    checked_by     TEXT NOT NULL,
    state          INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
    hsds_id        TEXT NOT NULL,
    why            TEXT NOT NULL,
    next_step      TEXT NOT NULL,
    listed_by      TEXT NOT NULL,
    listed_on      TEXT CHECK (listed_on IS NULL OR listed_on = date(listed_on)),
    document       TEXT NOT NULL -- HSDS, JSON; empty where no list told of it
) STRICT;

INSERT INTO resource_of_now
SELECT id, service, organization,
       CASE WHEN category < 9 THEN category WHEN category < 18 THEN category + 1 ELSE category + 2 END,
       offers, phone, web, address, who_may_use_it, cost, languages, checked_on, checked_by, state,
       '', '', '', '', NULL, ''
FROM resource ORDER BY rowid;

DROP TABLE resource;
ALTER TABLE resource_of_now RENAME TO resource;

ALTER TABLE resource_note ADD COLUMN said_by TEXT NOT NULL DEFAULT '';
ALTER TABLE resource_note ADD COLUMN reference TEXT NOT NULL DEFAULT '';
