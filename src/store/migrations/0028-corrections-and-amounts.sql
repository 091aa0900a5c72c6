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

-- An amount that was promised, or paid of what was promised, in whole cents.
CREATE TABLE amounts (
    case_id INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    kind    TEXT NOT NULL,         -- promised, paid
    person  TEXT NOT NULL,         -- who pays
    whom    TEXT,                  -- to whom
    amount  INTEGER NOT NULL,
    "on"    TEXT NOT NULL,
    by_on   TEXT,                  -- by which day a promise is paid
    words   TEXT,
    promise INTEGER,               -- number in amounts of what it was paid of
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, whom) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, promise) REFERENCES amounts(case_id, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
