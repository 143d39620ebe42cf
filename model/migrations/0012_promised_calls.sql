-- What a service said in a call: until which day it calls back, and whether it did.
ALTER TABLE resource_note ADD COLUMN call_back_by TEXT CHECK (call_back_by IS NULL OR call_back_by = date(call_back_by));
ALTER TABLE resource_note ADD COLUMN called_back INTEGER NOT NULL DEFAULT 0 CHECK (called_back IN (0, 1));
