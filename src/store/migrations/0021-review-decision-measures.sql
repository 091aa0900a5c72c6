-- What the circle found when it looked back. A later review is a row beside the first.
CREATE TABLE reviews (
    case_id            INTEGER NOT NULL,
    number             INTEGER NOT NULL,
    version            INTEGER NOT NULL,
    meeting            INTEGER,        -- number in follow_up_meetings
    "on"               TEXT NOT NULL,
    changes            TEXT,           -- what changes and why
    further_conference TEXT,           -- yes, no
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, meeting) REFERENCES follow_up_meetings(case_id, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who was there then.
CREATE TABLE review_present (
    case_id INTEGER NOT NULL,
    review  INTEGER NOT NULL,
    person  TEXT NOT NULL,
    PRIMARY KEY (case_id, review, person),
    FOREIGN KEY (case_id, review) REFERENCES reviews(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What an authority decided on the plan as a whole. A later decision is a row beside the first.
CREATE TABLE plan_decisions (
    case_id            INTEGER NOT NULL,
    number             INTEGER NOT NULL,
    version            INTEGER NOT NULL,
    outcome            TEXT NOT NULL,  -- accepted, partly, refused
    "on"               TEXT NOT NULL,
    decided_by         TEXT NOT NULL,
    reason             TEXT,
    objection_until_on TEXT,           -- until when one may object, as the decision says
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A measure of a court or an authority that holds for somebody.
CREATE TABLE measures (
    case_id     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    person      TEXT NOT NULL,
    kind        TEXT NOT NULL,         -- supervision, out-of-home, ..., other
    words       TEXT,
    decided_by  TEXT,
    from_on     TEXT,
    until_on    TEXT,
    case_number TEXT,                  -- the number of the court or the authority
    ended_on    TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

ALTER TABLE application ADD COLUMN handed_in_on TEXT; -- when the plan was handed in to the municipality

-- How the circle wants its meeting to go, in its own words.
CREATE TABLE customs (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    kind       TEXT NOT NULL,          -- opening, prayer, food, language, breaks, ..., other
    words      TEXT NOT NULL,
    led_by     TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, led_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
