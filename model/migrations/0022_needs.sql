-- What would help the family, as somebody answered on a day. The newest row of a need counts; one without an answer
-- says that the answer before it was taken back.
CREATE TABLE need_answer (
    id          BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    need        INTEGER NOT NULL CHECK (need BETWEEN 0 AND 15),
    wanted      INTEGER CHECK (wanted IS NULL OR wanted BETWEEN 0 AND 2),
    answered_on TEXT NOT NULL CHECK (answered_on = date(answered_on)),
    done_by     TEXT NOT NULL
) STRICT;

-- What a family asked for when a worker began a list for them.
CREATE TABLE service_list_need (
    list_id  BLOB NOT NULL REFERENCES service_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    need     INTEGER NOT NULL CHECK (need BETWEEN 0 AND 15),
    PRIMARY KEY (list_id, position)
) STRICT, WITHOUT ROWID;
