-- Ideas and wishes of what would be nice to do.
CREATE TABLE activity (
    id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    what         TEXT NOT NULL CHECK (what <> ''),
    whose_idea   TEXT NOT NULL,
    preparation  TEXT NOT NULL,
    planned_for  TEXT CHECK (planned_for IS NULL OR planned_for = date(planned_for)),
    came_true_on TEXT CHECK (came_true_on IS NULL OR came_true_on = date(came_true_on))
) STRICT;

-- What others wrote, for the family to read.
CREATE TABLE brochure (
    id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title             TEXT NOT NULL CHECK (title <> ''),
    publisher         TEXT NOT NULL,
    language          TEXT NOT NULL,
    address           TEXT NOT NULL,
    is_checked        INTEGER NOT NULL CHECK (is_checked IN (0, 1)),
    read_on           TEXT CHECK (read_on IS NULL OR read_on = date(read_on)),
    talked_about_with TEXT NOT NULL,
    notes             TEXT NOT NULL
) STRICT;
