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

-- Who keeps an eye on the plan of a conference as a whole, by the circle's own choice.
CREATE TABLE plan_watchers (
    case_id    INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    person     TEXT NOT NULL,
    chosen_on  TEXT NOT NULL,
    calls_on   TEXT,           -- by this day they ask everyone how it goes
    PRIMARY KEY (case_id, conference, person),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- How the day was planned, part by part, and who left before its end.
ALTER TABLE conferences ADD COLUMN part_one_planned_at TEXT;
ALTER TABLE conferences ADD COLUMN part_two_planned_at TEXT;
ALTER TABLE conferences ADD COLUMN part_three_planned_at TEXT;
ALTER TABLE conferences ADD COLUMN end_planned_at TEXT;
ALTER TABLE attendances ADD COLUMN left_at TEXT;

-- What was agreed so that the day is safe, in the words of the people themselves. It is for the
-- coordinator, for whom it was agreed and for who said it.
CREATE TABLE day_safety (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    kind       TEXT NOT NULL,  -- coming, rooms, not-alone, call, goes-wrong, other
    words      TEXT NOT NULL,
    safe_for   TEXT,           -- empty: for everyone
    said_by    TEXT,
    about      TEXT,           -- whom it is about; hidden from them
    agreed_on  TEXT NOT NULL,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, safe_for) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, said_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, about) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
