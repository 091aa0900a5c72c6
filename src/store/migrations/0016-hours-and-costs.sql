-- A form about how people found it that came back, without a name.
CREATE TABLE satisfaction_forms (
    case_id     INTEGER NOT NULL REFERENCES application(case_id),
    number      INTEGER NOT NULL,
    "on"        TEXT NOT NULL,
    from_group  TEXT NOT NULL,   -- main-person, minor, family, network, professional
    meeting     INTEGER,         -- marks from 1 to 10
    coordinator INTEGER,
    "plan"      INTEGER,
    remark      TEXT,
    PRIMARY KEY (case_id, number)
) STRICT;

-- What the coordinator spent on a case: time, kilometres and costs. Amounts are in whole cents.
CREATE TABLE hours (
    case_id    INTEGER NOT NULL REFERENCES application(case_id),
    number     INTEGER NOT NULL,
    "on"       TEXT NOT NULL,
    minutes    INTEGER,
    category   TEXT,             -- talks, travel, organising, day, writing-up, calls
    kilometres INTEGER,
    expense    TEXT,             -- what was paid for
    amount     INTEGER,          -- what that cost
    fee        INTEGER,
    note       TEXT,             -- for the coordinator alone
    PRIMARY KEY (case_id, number)
) STRICT;

-- What is paid in a case, in whole cents: one row, when anything was said of it.
CREATE TABLE pay_terms (
    case_id INTEGER NOT NULL REFERENCES application(case_id),
    rate    INTEGER,  -- for an hour
    km_rate INTEGER,  -- for a kilometre
    maximum INTEGER,  -- for the whole case
    PRIMARY KEY (case_id)
) STRICT;
