-- Which coordinator was in part 2, where that was said of each.
CREATE TABLE coordinators_in_part_two (
    case_id     INTEGER NOT NULL,
    conference  INTEGER NOT NULL,
    coordinator INTEGER NOT NULL,
    there       TEXT NOT NULL,  -- yes, no (R12, R13)
    PRIMARY KEY (case_id, conference, coordinator),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, coordinator) REFERENCES coordinators(case_id, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who chose too that somebody from outside the circle stays in part 2, beside the one in `attendances` (R12).
CREATE TABLE stay_choices (
    case_id    INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    person     TEXT NOT NULL,   -- who stays
    chosen_by  TEXT NOT NULL,
    PRIMARY KEY (case_id, conference, person, chosen_by),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, chosen_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who calls the circle together beside the one in `plans` (R19).
CREATE TABLE conveners (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    person  TEXT NOT NULL,
    PRIMARY KEY (case_id, version, person),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- For whom the wording speaks, such as the residents.
ALTER TABLE questions ADD COLUMN in_name_of TEXT;
