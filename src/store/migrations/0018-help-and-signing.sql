-- What was answered to help that a plan asks for. A later answer is a row beside the first.
CREATE TABLE help_answers (
    case_id     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    request     INTEGER NOT NULL,  -- number in help_asked
    outcome     TEXT NOT NULL,     -- granted, partly, refused, waiting
    answered_on TEXT NOT NULL,
    answered_by TEXT,
    much        TEXT,              -- how much of it comes
    reason      TEXT,
    told_by     TEXT,              -- who told so at the call
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, version, request) REFERENCES help_asked(case_id, version, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, answered_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, told_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who signed the plan, where a case wants that.
CREATE TABLE plan_signatures (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    person  TEXT NOT NULL,
    "on"    TEXT NOT NULL,
    PRIMARY KEY (case_id, version, person),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;
ALTER TABLE application ADD COLUMN sign_plan TEXT;  -- yes: the plan has lines to sign on
