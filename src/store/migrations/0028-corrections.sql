-- What somebody asked to be put right in what is kept about them (AVG art. 16), and what was
-- answered.
CREATE TABLE corrections (
    case_id     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    person      TEXT NOT NULL,
    asked_on    TEXT NOT NULL,
    until_on    TEXT,              -- the later day by which they were told it is answered
    words       TEXT NOT NULL,
    answered_on TEXT,
    outcome     TEXT,              -- corrected, partly, refused
    reason      TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
