-- Equipment and oxygen as records of their own, with every word that stood among the medicines.
CREATE TABLE equipment (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    name           TEXT NOT NULL CHECK (name <> ''),
    size           TEXT NOT NULL,
    settings       TEXT NOT NULL,
    settings_on    TEXT CHECK (settings_on IS NULL OR settings_on = date(settings_on)),
    purpose        TEXT NOT NULL,
    used_when      TEXT NOT NULL,
    used_daily     INTEGER NOT NULL CHECK (used_daily IN (0, 1)),
    prescriber_id  BLOB REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    supplier_id    BLOB REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    supplier_words TEXT NOT NULL,
    spare          TEXT NOT NULL,
    when_it_fails  TEXT NOT NULL, -- a step in each line
    steps_by       TEXT NOT NULL,
    steps_on       TEXT CHECK (steps_on IS NULL OR steps_on = date(steps_on)),
    notes          TEXT NOT NULL,
    started_on     TEXT CHECK (started_on IS NULL OR started_on = date(started_on)),
    stopped_on     TEXT CHECK (stopped_on IS NULL OR stopped_on = date(stopped_on)),
    why_stopped    TEXT NOT NULL
) STRICT;

CREATE TABLE equipment_supply (
    equipment_id BLOB NOT NULL REFERENCES equipment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL CHECK (position >= 0),
    what         TEXT NOT NULL CHECK (what <> ''),
    runs_out_on  TEXT CHECK (runs_out_on IS NULL OR runs_out_on = date(runs_out_on)),
    remaining    TEXT NOT NULL, -- as somebody counted them
    PRIMARY KEY (equipment_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE medicine_supply ADD COLUMN remaining TEXT NOT NULL DEFAULT '';

CREATE TABLE equipment_change (
    equipment_id BLOB NOT NULL REFERENCES equipment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL CHECK (position >= 0),
    changed_on   TEXT NOT NULL CHECK (changed_on = date(changed_on)),
    what         INTEGER NOT NULL CHECK (what BETWEEN 0 AND 15),
    before       TEXT NOT NULL,
    after        TEXT NOT NULL,
    why          TEXT NOT NULL,
    PRIMARY KEY (equipment_id, position)
) STRICT, WITHOUT ROWID;

-- What moves: all equipment and oxygen, but for what is given by plan or need, or was ticked. That keeps its times and
-- ticks among the medicines, where it is ticked on. A feed is food, whatever it runs through: no feed moves.
CREATE TABLE moving_equipment (id BLOB PRIMARY KEY NOT NULL) STRICT;
INSERT INTO moving_equipment
SELECT id FROM medicine
WHERE kind IN (2, 4) AND as_needed = 0
AND NOT EXISTS (SELECT 1 FROM medicine_time WHERE medicine_time.medicine_id = medicine.id)
AND NOT EXISTS (SELECT 1 FROM dose WHERE dose.medicine_id = medicine.id);

-- The form was asked for as the model or size, the strength as the settings of equipment, and the dose as how much
-- oxygen. What a kind had no field for stays seen with what comes nearest. The id stays.
INSERT INTO equipment
SELECT id, CASE kind WHEN 2 THEN 2 ELSE 0 END, name, form,
       strength || CASE WHEN strength <> '' AND dose <> '' THEN ', ' ELSE '' END || dose, NULL, purpose,
       ltrim(schedule || CASE WHEN route <> '' THEN char(10) || route ELSE '' END
                      || CASE WHEN as_needed_for <> '' THEN char(10) || as_needed_for ELSE '' END
                      || CASE WHEN not_more_than <> '' THEN char(10) || not_more_than ELSE '' END, char(10)),
       0, prescriber_id, NULL, supplier, '', when_it_fails, '', NULL, notes, started_on, stopped_on, why_stopped
FROM medicine WHERE id IN (SELECT id FROM moving_equipment) ORDER BY rowid;

INSERT INTO equipment_supply
SELECT medicine_id, position, what, runs_out_on, remaining
FROM medicine_supply WHERE medicine_id IN (SELECT id FROM moving_equipment);

INSERT INTO equipment_change
SELECT medicine_id, position, changed_on,
       CASE what WHEN 3 THEN 3 WHEN 4 THEN 3 WHEN 5 THEN 4 WHEN 6 THEN 4 WHEN 7 THEN 4 WHEN 8 THEN 5 WHEN 9 THEN 6
                 WHEN 10 THEN 7 WHEN 11 THEN 8 ELSE what END,
       before, after, why
FROM medicine_change WHERE medicine_id IN (SELECT id FROM moving_equipment);

-- Its photos and papers.
CREATE TABLE attachment_wider (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    owner_kind   INTEGER NOT NULL CHECK (owner_kind BETWEEN 0 AND 7),
    owner_id     BLOB NOT NULL CHECK (length(owner_id) = 16),
    name         TEXT NOT NULL CHECK (name <> ''),
    media_type   TEXT NOT NULL CHECK (media_type <> ''),
    size         INTEGER NOT NULL CHECK (size >= 0),
    added_utc    INTEGER NOT NULL,
    added_offset INTEGER NOT NULL CHECK (added_offset BETWEEN -64800 AND 64800),
    added_zone   TEXT NOT NULL
) STRICT;

INSERT INTO attachment_wider (rowid, id, owner_kind, owner_id, name, media_type, size, added_utc, added_offset, added_zone)
SELECT rowid, id,
       CASE WHEN owner_kind = 5 AND owner_id IN (SELECT id FROM moving_equipment) THEN 7 ELSE owner_kind END,
       owner_id, name, media_type, size, added_utc, added_offset, added_zone
FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_wider RENAME TO attachment;
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);

-- What papers said of it when somebody looked through them.
CREATE TABLE paper_review_item_wider (
    review_id BLOB NOT NULL REFERENCES paper_review (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL CHECK (position >= 0),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 14),
    record_id BLOB NOT NULL CHECK (length(record_id) = 16),
    mark      TEXT NOT NULL CHECK (mark <> ''),
    PRIMARY KEY (review_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO paper_review_item_wider
SELECT review_id, position,
       CASE WHEN kind = 7 AND record_id IN (SELECT id FROM moving_equipment) THEN 14 ELSE kind END, record_id, mark
FROM paper_review_item;
DROP TABLE paper_review_item;
ALTER TABLE paper_review_item_wider RENAME TO paper_review_item;

UPDATE paper_print_item SET kind = 14 WHERE kind = 7 AND record_id IN (SELECT id FROM moving_equipment);

-- Words that were typed into its form and not saved yet. Between quotation marks and before a colon there are only
-- the names of fields.
UPDATE draft
SET place = replace('equipment' || substr(place, length('medicines') + 1), '/dose-change', '/settings'),
    content = CAST(replace(replace(replace(replace(replace(CAST(content AS TEXT),
        '"form":', '"size":'), '"strength":', '"settings":'), '"dose":', '"settings":'), '"schedule":', '"use":'),
        '"supplier":', '"supplierWords":') AS BLOB)
WHERE (place = 'medicines' OR place LIKE 'medicines/%') AND record_id IN (SELECT id FROM moving_equipment);

DELETE FROM medicine_supply WHERE medicine_id IN (SELECT id FROM moving_equipment);
DELETE FROM medicine_change WHERE medicine_id IN (SELECT id FROM moving_equipment);
DELETE FROM medicine WHERE id IN (SELECT id FROM moving_equipment);
DROP TABLE moving_equipment;
