-- What goes well, and the goals: lines of a version of the plan in the circle's own words.
CREATE TABLE goes_well (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (case_id, version, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE goals (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (case_id, version, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;

ALTER TABLE help_asked ADD COLUMN why TEXT; -- why the circle asks for it
