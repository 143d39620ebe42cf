-- Whether an interpreter is needed, and where the record of immunizations is.
ALTER TABLE child ADD COLUMN needs_interpreter INTEGER NOT NULL DEFAULT 0 CHECK (needs_interpreter IN (0, 1));
ALTER TABLE child ADD COLUMN immunizations_at TEXT NOT NULL DEFAULT '';
