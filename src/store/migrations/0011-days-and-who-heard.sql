-- To whom an answer was told already, before everyone got it (R11).
CREATE TABLE information_told (
    case_id     INTEGER NOT NULL,
    information INTEGER NOT NULL,
    person      TEXT NOT NULL,
    "on"        TEXT NOT NULL,
    PRIMARY KEY (case_id, information, person),
    FOREIGN KEY (case_id, information) REFERENCES information(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A coordinator begins and ends in a case: empty is from its start, and until its end.
ALTER TABLE coordinators ADD COLUMN begun_on TEXT;
ALTER TABLE coordinators ADD COLUMN ended_on TEXT; -- from this day no longer

-- For the school holidays: north, central, south.
ALTER TABLE application ADD COLUMN school_region TEXT;

-- The dates of a case that stand by themselves.
CREATE TABLE dates (
    case_id INTEGER NOT NULL REFERENCES application(case_id),
    number  INTEGER NOT NULL,
    what    TEXT NOT NULL,
    "on"    TEXT NOT NULL,
    whose   TEXT,             -- who does it, or whom it is about
    done_on TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, whose) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
