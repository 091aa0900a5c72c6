-- The triggers that write the log are made by the connection that writes, and no longer stand in
-- the file: each command had to read them all. Those of before go in the same step
-- (`src/store/schema.rs`), and `ekc` refuses a file with any trigger from now on.

-- A program of before that has the file open would write without them, and its changes would be in
-- no log. It names this column whenever it records something, and so it fails.
ALTER TABLE operations RENAME COLUMN target TO of_operation; -- what an undo or redo worked on

-- What every command or `ekc due` asks of the whole file is found without reading all of it: who
-- asked to be erased, and the newest care for the file, such as a copy.
CREATE INDEX people_who_asked ON people(case_id) WHERE erasure_asked_on IS NOT NULL;
CREATE INDEX operations_of_care ON operations(event_kind) WHERE kind = 'care';
