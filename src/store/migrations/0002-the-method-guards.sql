-- What the rules of the method need to know: who may not meet, who decides for whom, who said no, what
-- was made known, where the coordinator went another way, and the dates the law sets.

ALTER TABLE application ADD COLUMN wmo_reported_on TEXT;         -- report to the municipality (Wmo 2015 art. 2.3.2)
ALTER TABLE application ADD COLUMN group_plan_declined_on TEXT;  -- no familiegroepsplan comes (Jeugdwet art. 4.1.3)
ALTER TABLE application ADD COLUMN court_on TEXT;                -- the day in court
ALTER TABLE application ADD COLUMN keep_until TEXT;              -- until when the case is kept
ALTER TABLE application ADD COLUMN keep_because TEXT;            -- and why until then

ALTER TABLE people ADD COLUMN branch TEXT;                -- mothers-side, fathers-side, in-laws, household
ALTER TABLE people ADD COLUMN acknowledged_on TEXT;       -- who did harm acknowledged their part (R26)
ALTER TABLE people ADD COLUMN supporter_offered_on TEXT;  -- a child was offered a supporter (R27)
ALTER TABLE people ADD COLUMN left_alone TEXT;            -- not-again, never (R3, R15)
ALTER TABLE people ADD COLUMN left_alone_on TEXT;

ALTER TABLE conferences ADD COLUMN if_no_plan TEXT;  -- told beforehand: what happens when no plan comes (R30)

ALTER TABLE arrangements ADD COLUMN whom TEXT;  -- for whom; a handle, held by the check on import and by the commands

CREATE TABLE kept_apart (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    one        TEXT NOT NULL,
    other      TEXT NOT NULL,
    from_on    TEXT NOT NULL,
    until_on   TEXT,          -- until and with this day; NULL: until lifted
    "order"    TEXT NOT NULL, -- home-ban, contact-ban, wish
    ordered_by TEXT,
    reason     TEXT,          -- for the coordinator's eyes only
    lifted_on  TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, one) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, other) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE exclusions (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    person     TEXT NOT NULL,
    "on"       TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason     TEXT NOT NULL,
    instead    TEXT,          -- present, remote, letter, spokesperson; NULL: no other way was found (R14)
    lifted_on  TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE authorities (
    case_id INTEGER NOT NULL,
    person  TEXT NOT NULL,   -- for whom
    held_by TEXT NOT NULL,   -- who decides
    kind    TEXT NOT NULL,   -- parental, representative
    "on"    TEXT NOT NULL,
    seen_in TEXT,            -- how it is known
    PRIMARY KEY (case_id, person, held_by),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, held_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE refusals (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    person     TEXT NOT NULL,
    refused_by TEXT NOT NULL,
    scope      TEXT NOT NULL,  -- take-part, share-information, child-takes-part, share-plan
    "on"       TEXT NOT NULL,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, refused_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE requirements_told (
    case_id     INTEGER NOT NULL,
    requirement INTEGER NOT NULL,
    person      TEXT NOT NULL,
    "on"        TEXT NOT NULL,
    PRIMARY KEY (case_id, requirement, person),
    FOREIGN KEY (case_id, requirement) REFERENCES requirements(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE deviations (
    case_id INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    rule    TEXT NOT NULL,  -- R1 to R32
    finding TEXT NOT NULL,  -- what of the rule
    about   TEXT,           -- whom or what
    because TEXT NOT NULL,  -- the coordinator's reason
    "on"    TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE TABLE waivers (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    step       TEXT NOT NULL,
    about      TEXT,         -- what was missing when the step was left out
    reason     TEXT NOT NULL,
    "on"       TEXT NOT NULL,
    resumed_on TEXT,
    PRIMARY KEY (case_id, number)
) STRICT;
