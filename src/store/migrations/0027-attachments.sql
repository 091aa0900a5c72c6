-- Papers of others that are kept with a case: what they are, from whom and since when. The bytes
-- stand apart, so that who reads a case does not read them, and the log has this row alone.
CREATE TABLE attachments (
    case_id     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    kind        TEXT NOT NULL,    -- referral, consent, sheets, decision, other
    from_person TEXT,             -- from whom, when that is somebody in the case
    from_words  TEXT,             -- from whom, otherwise
    "on"        TEXT NOT NULL,    -- when it came
    note        TEXT,
    file_name   TEXT,             -- how the file was called that it was read from
    kilobytes   INTEGER NOT NULL, -- its size, rounded up
    sha256      TEXT NOT NULL,    -- by which its bytes are found, and known to be the same
    PRIMARY KEY (case_id, number),
    FOREIGN KEY (case_id, from_person) REFERENCES people(case_id, handle)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Their bytes, in parts of 256 KiB, so that none has to be held in memory whole. Not in the log.
-- They stay for as long as a row of attachments, or what undo and redo put back, names them.
CREATE TABLE attachment_bytes (
    sha256 TEXT NOT NULL,
    part   INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (sha256, part)
) STRICT;
