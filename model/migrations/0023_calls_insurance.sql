-- Insurance, and letters about it.
CREATE TABLE insurance_policy (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    company       TEXT NOT NULL CHECK (company <> ''),
    kind          INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 15),
    member_number TEXT NOT NULL, -- on no paper but those of a case
    group_number  TEXT NOT NULL,
    phone         TEXT NOT NULL,
    notes         TEXT NOT NULL
) STRICT;

CREATE TABLE insurance_case (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 15),
    about       TEXT NOT NULL CHECK (about <> ''),
    policy_id   BLOB REFERENCES insurance_policy (id) DEFERRABLE INITIALLY DEFERRED,
    reference   TEXT NOT NULL,
    letter_on   TEXT CHECK (letter_on IS NULL OR letter_on = date(letter_on)),
    deadline    TEXT NOT NULL, -- as the letter says it
    responsible TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    notes       TEXT NOT NULL
) STRICT;

CREATE TABLE insurance_case_item (
    case_id  BLOB NOT NULL REFERENCES insurance_case (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL CHECK (text <> ''),
    done     INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

-- Teams that are looked for, and how far that is.
CREATE TABLE team_search (
    id    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name  TEXT NOT NULL CHECK (name <> ''),
    kind  INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
    phone TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE team_search_step (
    search_id BLOB NOT NULL REFERENCES team_search (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage     INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 7),
    on_day    TEXT CHECK (on_day IS NULL OR on_day = date(on_day)),
    with_whom TEXT NOT NULL,
    PRIMARY KEY (search_id, stage)
) STRICT, WITHOUT ROWID;

-- All calls in one place, whoever was called. A call stays readable when the other one is deleted, so it knows them by
-- name as well, and is not bound to their row.
CREATE TABLE call (
    id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    called_on     TEXT NOT NULL CHECK (called_on = date(called_on)),
    name          TEXT NOT NULL CHECK (name <> ''),
    partner_kind  INTEGER NOT NULL CHECK (partner_kind BETWEEN 0 AND 15),
    partner_id    BLOB CHECK (partner_id IS NULL OR length(partner_id) = 16),
    number        TEXT NOT NULL,
    answered_by   TEXT NOT NULL,
    said          TEXT NOT NULL,
    promised      TEXT NOT NULL,
    promised_by   TEXT CHECK (promised_by IS NULL OR promised_by = date(promised_by)),
    promise_state INTEGER NOT NULL CHECK (promise_state BETWEEN 0 AND 2),
    reference     TEXT NOT NULL,
    case_id       BLOB CHECK (case_id IS NULL OR length(case_id) = 16)
) STRICT;
CREATE INDEX call_by_partner ON call (partner_id);

-- The calls that stood with each service. The id is made of those of the service and of the place of the call: no two
-- are the same, and they are the same in every copy of the book. Only the last promise of a service was waited for, and none of a service that
-- is not for the family: the others are let go, as before.
INSERT INTO call
SELECT CAST(substr(note.resource_id, 1, 8) ||
            CAST(char(48 + resource.rowid / 262144 % 64, 48 + resource.rowid / 4096 % 64, 48 + resource.rowid / 64 % 64,
                      48 + resource.rowid % 64, 48 + note.position / 262144 % 64, 48 + note.position / 4096 % 64,
                      48 + note.position / 64 % 64, 48 + note.position % 64) AS BLOB) AS BLOB),
       note.written_on, resource.service, 2, resource.id, '', note.said_by, note.text, '', note.call_back_by,
       CASE WHEN note.called_back = 1 THEN 1
            WHEN note.call_back_by IS NULL THEN 0
            WHEN resource.state = 5 THEN 2
            WHEN EXISTS (SELECT 1 FROM resource_note AS later
                         WHERE later.resource_id = note.resource_id AND later.position > note.position
                           AND later.call_back_by IS NOT NULL) THEN 2
            ELSE 0 END,
       note.reference, NULL
FROM resource_note AS note JOIN resource ON resource.id = note.resource_id
ORDER BY note.written_on, note.resource_id, note.position;
DROP TABLE resource_note;

-- Words of a call that were typed and not saved yet. Before a colon there are only the names of fields.
UPDATE draft
SET place = 'calls/service',
    content = CAST(replace(replace(replace(CAST(content AS TEXT),
        '"text":', '"said":'), '"saidBy":', '"answeredBy":'), '"callBackBy":', '"promisedBy":') AS BLOB)
WHERE place = 'community/call';

-- Photos and papers of a policy and of a case.
CREATE TABLE attachment_wider (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    owner_kind   INTEGER NOT NULL CHECK (owner_kind BETWEEN 0 AND 31),
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
