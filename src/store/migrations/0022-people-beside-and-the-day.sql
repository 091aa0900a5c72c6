-- Who stands beside somebody at the conference: speaks with them, helps or interprets.
CREATE TABLE stands_beside (
    case_id INTEGER NOT NULL,
    person  TEXT NOT NULL,  -- beside whom
    "by"    TEXT NOT NULL,  -- who stands there
    "on"    TEXT NOT NULL,  -- since when that is agreed
    PRIMARY KEY (case_id, person, "by"),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, "by") REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
