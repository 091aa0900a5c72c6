-- What each told about an agreement stands beside what another told, and so does the question that each chose.
ALTER TABLE agreement_progress ADD COLUMN told_by TEXT;  -- who told so; a handle, held by the check on import and by the commands

CREATE TABLE question_choices (
    case_id  INTEGER NOT NULL,
    question INTEGER NOT NULL,
    person   TEXT NOT NULL,  -- who chose it too, or chose it before another one was chosen
    "on"     TEXT NOT NULL,
    PRIMARY KEY (case_id, question, person),
    FOREIGN KEY (case_id, question) REFERENCES questions(case_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES people(case_id, handle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who is in the file for one task only, such as deciding for a child, is no part of the circle.
ALTER TABLE people ADD COLUMN only_for TEXT;  -- deciding, application, information
