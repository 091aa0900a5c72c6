-- The case file of one coordinator. A case is one row in `application`; every other table holds
-- the rows of one list of `domain::Case`, under the same name and with the same columns, and
-- `case_id` in front. Dates are 'YYYY-MM-DD', times 'HH:MM:SS', truths 0 or 1.
-- Rows are read in the order in which they came (rowid): the circle's own order says something.
-- The words of closed lists stand in `src/domain`; they are checked when a row is read.

CREATE TABLE application (
    case_id          INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
    handle           TEXT NOT NULL UNIQUE,              -- such as '2026-03'; gives nothing away
    applied_on       TEXT NOT NULL,                     -- day of the application
    variant          TEXT NOT NULL,                     -- family, neighbourhood, learning, restorative
    applicant        TEXT NOT NULL,                     -- main-person, family, acquaintance, professional
    applied_by       TEXT,                              -- handle of the applicant
    regional_manager TEXT,                              -- who took the application
    financer         TEXT,                              -- who pays
    municipality     TEXT,                              --
    legal_frame      TEXT NOT NULL,                     -- none, family-group-plan, personal-plan
    safety           INTEGER NOT NULL,                  -- 1: safety is at stake (R6)
    needed_by        TEXT,                              -- the plan must be there by this day
    language         TEXT,                              -- of the conversations
    interpreter      TEXT,                              -- needed for this language
    wish_language    TEXT,                              -- wishes about the coordinator
    wish_gender      TEXT,                              --
    wish_culture     TEXT,                              --
    informative_talk INTEGER NOT NULL,                  -- 1: an informative talk comes first
    situation        TEXT                               -- in the words of the main person
) STRICT;

CREATE TABLE reasons (
    case_id INTEGER NOT NULL REFERENCES application(case_id),
    number  INTEGER NOT NULL,
    kind    TEXT NOT NULL,    -- divorce, parenting, …
    words   TEXT,             -- in own words
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE TABLE coordinators (
    case_id        INTEGER NOT NULL REFERENCES application(case_id),
    number         INTEGER NOT NULL,
    name           TEXT NOT NULL,
    employer       TEXT,
    independent_on TEXT,      -- day independence was declared (R1); empty: not yet
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE TABLE people (
    case_id            INTEGER NOT NULL REFERENCES application(case_id),
    handle             TEXT NOT NULL,    -- such as 'oma-1'
    name               TEXT NOT NULL,
    role               TEXT NOT NULL,    -- main-person, circle, professional, supporter, interpreter
    relation           TEXT,             -- in a word: oma, buurman
    tie                TEXT,             -- family, friend, neighbour, acquaintance, professional
    side               TEXT,             -- restorative: harmed, responsible
    household          TEXT,             -- neighbourhood: which household
    birth_year         INTEGER,
    minor              INTEGER NOT NULL, -- 1: under eighteen
    language           TEXT,
    organisation       TEXT,             -- of a professional
    function           TEXT,             -- of a professional
    phone              TEXT,             -- TEXT, or leading zeros are lost
    email              TEXT,
    address            TEXT,
    named_by           TEXT,             -- handle of who named this person
    added_on           TEXT NOT NULL,
    asked_who_else_on  TEXT,             -- asked "who else?"
    needs_interpreter  TEXT,
    needs_diet         TEXT,
    needs_transport    TEXT,
    needs_child_care   TEXT,
    needs_access       TEXT,
    PRIMARY KEY (case_id, handle),
    FOREIGN KEY (case_id, named_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE consents (
    case_id      INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    person       TEXT NOT NULL,   -- for whom
    given_by     TEXT NOT NULL,   -- the person, or a parent with authority
    given_on     TEXT NOT NULL,
    form         TEXT NOT NULL,   -- oral, written
    scope        TEXT NOT NULL,   -- take-part, share-information, child-takes-part, share-plan
    withdrawn_on TEXT,            -- no reason is asked
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, given_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE questions (
    case_id   INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    words     TEXT NOT NULL,
    "by"      TEXT NOT NULL,      -- whose wording
    "on"      TEXT NOT NULL,
    chosen_on TEXT,               -- chosen as the question of the conference
    chosen_by TEXT,               -- by this main person
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, "by") REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, chosen_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE requirements (
    case_id  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    words    TEXT NOT NULL,
    set_by   TEXT NOT NULL,       -- the professional
    set_on   TEXT NOT NULL,
    why      TEXT,
    met_when TEXT,                -- what makes it met
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, set_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE contacts (
    case_id INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    person  TEXT NOT NULL,
    "on"    TEXT NOT NULL,
    way     TEXT NOT NULL,        -- visit, phone, letter, email, message, video
    reached INTEGER NOT NULL,     -- 1: they spoke
    note    TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE conferences (
    case_id                 INTEGER NOT NULL REFERENCES application(case_id),
    number                  INTEGER NOT NULL,
    "on"                    TEXT,        -- the day, once set
    starts                  TEXT,
    place                   TEXT,
    part_one_at             TEXT,        -- part 1 began
    part_two_at             TEXT,        -- part 2 began
    part_three_at           TEXT,        -- part 3 began
    ended_at                TEXT,
    coordinator_in_part_two TEXT,        -- yes, no (R13); empty in private time
    ending                  TEXT,        -- plan, no-plan, plan-in-making, stopped-in-preparation, plan-without-meeting
    ended_on                TEXT,
    ending_reason           TEXT,        -- never who held what
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE TABLE invitations (
    case_id       INTEGER NOT NULL,
    conference    INTEGER NOT NULL,
    person        TEXT NOT NULL,
    explained_on  TEXT,           -- personal explanation (R10)
    explained_how TEXT,
    invited_on    TEXT,
    invited_how   TEXT,
    answer        TEXT,           -- yes, no, maybe, no-reply; empty is not the same as 'no'
    answered_on   TEXT,
    attending     TEXT,           -- present, remote, letter, spokesperson
    spokesperson  TEXT,
    reason        TEXT,           -- only if offered
    PRIMARY KEY (case_id, conference, person),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, spokesperson) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE information (
    case_id     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    words       TEXT NOT NULL,    -- what the circle wants to know
    wanted_by   TEXT NOT NULL,
    asked_of    TEXT,
    asked_on    TEXT NOT NULL,
    due_on      TEXT,
    received_on TEXT,
    answer      TEXT,
    shared_on   TEXT,             -- everyone got it (R11)
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, wanted_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, asked_of) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE views (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    person     TEXT NOT NULL,
    words      TEXT NOT NULL,     -- never edited
    "on"       TEXT NOT NULL,
    brought_by TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, brought_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE candidate_dates (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    "on"       TEXT NOT NULL,
    starts     TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE availabilities (
    case_id   INTEGER NOT NULL,
    candidate INTEGER NOT NULL,
    person    TEXT NOT NULL,
    can       TEXT NOT NULL,      -- yes, no, maybe
    PRIMARY KEY (case_id, candidate, person),
    FOREIGN KEY (case_id, candidate) REFERENCES candidate_dates(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE arrangements (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    kind       TEXT NOT NULL,     -- place, food, transport, child-care, interpreter, link, spare-room, other
    what       TEXT NOT NULL,
    "by"       TEXT,
    done_on    TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, "by") REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attendances (
    case_id            INTEGER NOT NULL,
    conference         INTEGER NOT NULL,
    person             TEXT NOT NULL,
    attending          TEXT NOT NULL,    -- present, remote, letter, spokesperson
    walk_in            INTEGER NOT NULL, -- 1: came without an invitation
    arrived_at         TEXT,
    part_one           INTEGER NOT NULL,
    part_two           INTEGER NOT NULL, -- 1 for a professional only with the next column (R12)
    part_three         INTEGER NOT NULL,
    stays_by_choice_of TEXT,             -- the main person who chose so (R12)
    PRIMARY KEY (case_id, conference, person),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, stays_by_choice_of) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE plans (
    case_id          INTEGER NOT NULL,
    version          INTEGER NOT NULL,
    conference       INTEGER NOT NULL,
    presented_on     TEXT NOT NULL,
    words            TEXT,           -- as the circle said it
    evaluation_on    TEXT,           -- R19
    evaluation_at    TEXT,
    evaluation_place TEXT,
    convener         TEXT,
    accepted_on      TEXT,
    revised_because  TEXT,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, convener) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE agreements (
    case_id    INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    words      TEXT,              -- as the circle said it (R2 beside R16)
    what       TEXT NOT NULL,     -- made clear
    rhythm     TEXT NOT NULL,     -- once, recurring, period
    when_words TEXT NOT NULL,     -- 'elke zondag'
    from_on    TEXT,
    until_on   TEXT,
    checked_by TEXT,              -- R18
    PRIMARY KEY (case_id, version, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, checked_by) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE owners (
    case_id   INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    agreement INTEGER NOT NULL,
    person    TEXT NOT NULL,
    agreed_on TEXT,               -- R17
    PRIMARY KEY (case_id, version, agreement, person),
    FOREIGN KEY (case_id, version, agreement) REFERENCES agreements(case_id, version, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE help_asked (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    what    TEXT NOT NULL,
    "of"    TEXT,
    PRIMARY KEY (case_id, version, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, "of") REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE what_ifs (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    "when"  TEXT NOT NULL,        -- if this happens
    "then"  TEXT NOT NULL,        -- then we do this
    PRIMARY KEY (case_id, version, number),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE requirement_answers (
    case_id     INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    requirement INTEGER NOT NULL,
    agreement   INTEGER NOT NULL,
    PRIMARY KEY (case_id, version, requirement, agreement),
    FOREIGN KEY (case_id, requirement) REFERENCES requirements(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, version, agreement) REFERENCES agreements(case_id, version, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE verdicts (
    case_id     INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    requirement INTEGER NOT NULL,
    met         TEXT NOT NULL,    -- yes, no
    "by"        TEXT NOT NULL,    -- the professional who set it
    "on"        TEXT NOT NULL,
    "at"        TEXT,
    reason      TEXT,
    PRIMARY KEY (case_id, version, requirement),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, requirement) REFERENCES requirements(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, "by") REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE plan_shares (
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    person  TEXT NOT NULL,
    "on"    TEXT NOT NULL,
    way     TEXT,
    PRIMARY KEY (case_id, version, person),
    FOREIGN KEY (case_id, version) REFERENCES plans(case_id, version) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE follow_up_meetings (
    case_id    INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    conference INTEGER NOT NULL,
    "on"       TEXT NOT NULL,
    "at"       TEXT,
    place      TEXT,
    convener   TEXT,
    held_on    TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, convener) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE follow_up_calls (
    case_id            INTEGER NOT NULL,
    number             INTEGER NOT NULL,
    conference         INTEGER NOT NULL,
    person             TEXT NOT NULL,
    "on"               TEXT NOT NULL,
    further_conference TEXT,      -- yes, no
    note               TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, conference) REFERENCES conferences(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE agreement_progress (
    case_id   INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    agreement INTEGER NOT NULL,
    "on"      TEXT NOT NULL,
    progress  TEXT NOT NULL,      -- done, running, partly, not, lapsed, not-yet-due
    note      TEXT,
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, version, agreement) REFERENCES agreements(case_id, version, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE closures (
    case_id     INTEGER NOT NULL REFERENCES application(case_id),
    number      INTEGER NOT NULL,
    "on"        TEXT NOT NULL,
    reason      TEXT NOT NULL,    -- completed, not-wanted, plan-without-meeting, no-plan, stopped, main-person-left, handed-over
    note        TEXT,
    reopened_on TEXT,
    PRIMARY KEY (case_id, number)
) STRICT;

-- Choices of the coordinator for this file, such as the case in use.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per command that changed something. What it did is kept as the name of a message and
-- its values, never as a sentence, so that it can be told in either language.
CREATE TABLE operations (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    "at"    TEXT NOT NULL,        -- moment in UTC, RFC 3339
    kind    TEXT NOT NULL,        -- do, undo, redo
    case_handle TEXT,             -- which case, if any
    told    TEXT NOT NULL,        -- message and values as JSON; handles, never names
    target  INTEGER REFERENCES operations(id), -- what an undo or redo worked on
    undone  INTEGER NOT NULL DEFAULT 0         -- 1: taken back; 2: taken back for good
) STRICT;

-- One row per row that an operation changed, written by the triggers below the last migration.
CREATE TABLE changes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    operation  INTEGER NOT NULL REFERENCES operations(id),
    table_name TEXT NOT NULL,
    before     TEXT,              -- the row as JSON; empty: it was not there
    after      TEXT               -- the row as JSON; empty: it is gone
) STRICT;

CREATE INDEX changes_of_operation ON changes(operation);
