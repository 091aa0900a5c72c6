-- What was typed at the questions of a form that was left before it was recorded. It is no record:
-- the log and its triggers do not know this table, and nothing but the questions of that form reads
-- it. A row goes when the form is recorded, when it is thrown away, with an erasure, and by itself
-- after thirty days (`draft.rs`).
CREATE TABLE drafts (
    id      TEXT NOT NULL PRIMARY KEY, -- random: no other draft ever gets it
    "at"    TEXT NOT NULL,             -- moment in UTC, RFC 3339
    command TEXT NOT NULL,             -- such as circle-add
    of_case TEXT,                      -- id of the case; empty: the form belongs to none
    typed   TEXT NOT NULL              -- what was given and answered, by field, as JSON
) STRICT;
