-- What it takes to be trusted with this: which file this is, what was forgotten, what figures stayed behind, and
-- what went wrong once.

-- One row: two numbers of chance for this file, so that what is forgotten can be marked without naming it.
CREATE TABLE this_file (
    id     TEXT NOT NULL,         -- 32 hexadecimal digits; stands beside the marks, in clear
    secret TEXT NOT NULL          -- 32 hexadecimal digits; the marks are made with it, and it leaves this file never
) STRICT;
INSERT INTO this_file (id, secret) VALUES (lower(hex(randomblob(16))), lower(hex(randomblob(16))));

-- Cases and people that were erased. The marks name nobody; they make an older copy forget again when it is put back.
CREATE TABLE forgotten (
    case_mark   TEXT NOT NULL,
    person_mark TEXT,             -- empty: the whole case
    "on"        TEXT NOT NULL
) STRICT;

-- What stays of an erased case: figures without names.
CREATE TABLE registrations (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    year    INTEGER NOT NULL,     -- of the application
    figures TEXT NOT NULL         -- names of labels and numbers, as JSON
) STRICT;

-- The register of data breaches (AVG art. 33 paragraph 5). Every row stays.
CREATE TABLE incidents (
    number        INTEGER PRIMARY KEY,
    happened_on   TEXT,           -- if known
    found_at      TEXT NOT NULL,  -- the 72 hours run from here
    words         TEXT NOT NULL,  -- what happened, without names
    what          TEXT NOT NULL,  -- paper, file, device, mail, told, other
    encrypted     INTEGER NOT NULL, -- 1: only in encrypted form
    about         TEXT,           -- handle of the case, if it was one
    effects       TEXT,           -- what may come of it
    measures      TEXT,           -- what was done
    authority_told_on TEXT,       -- Autoriteit Persoonsgegevens
    people_told_on    TEXT,       -- whom it is about
    not_told_because  TEXT        -- why the authority or the people were not told
) STRICT;
