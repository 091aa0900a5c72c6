-- A case and a person are known by a random id that never comes back. Numbers and handles do: they
-- are given out again after an older copy was put back. The id is for the store alone: it is never
-- shown or exported. A new row gets 32 hexadecimal digits when it is inserted (`rows.rs`).
ALTER TABLE application ADD COLUMN id TEXT;
ALTER TABLE people ADD COLUMN id TEXT;

-- Who is there already gets one now, and the log gets the same, so that undo and redo bring it back.
-- It begins with 'earlier-': a copy from before gets ids of its own when it is opened, so that the
-- same row has another id there.
CREATE TABLE given_ids (
    what    TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    handle  TEXT NOT NULL,
    id      TEXT NOT NULL,
    PRIMARY KEY (what, case_id, handle)
) STRICT, WITHOUT ROWID;

INSERT INTO given_ids (what, case_id, handle, id)
SELECT what, case_id, handle, 'earlier-' || lower(hex(randomblob(16)))
  FROM (SELECT 'application' AS what, case_id, '' AS handle FROM application
        UNION
        SELECT 'people', case_id, handle FROM people
        UNION
        SELECT table_name,
               json_extract(coalesce(before, after), '$.case_id'),
               CASE table_name
                    WHEN 'people' THEN json_extract(coalesce(before, after), '$.handle')
                    ELSE ''
               END
          FROM changes WHERE table_name IN ('application', 'people'));

-- This is no change that somebody made: it is not logged. The triggers come back after the migration.
DROP TRIGGER IF EXISTS log_application_UPDATE;
DROP TRIGGER IF EXISTS log_people_UPDATE;

UPDATE application
   SET id = (SELECT given_ids.id FROM given_ids
              WHERE given_ids.what = 'application' AND given_ids.case_id = application.case_id);

UPDATE people
   SET id = (SELECT given_ids.id FROM given_ids
              WHERE given_ids.what = 'people' AND given_ids.case_id = people.case_id
                AND given_ids.handle = people.handle);

-- The rows in the log, by the number of their case and their handle, as above.
UPDATE changes
   SET before = json_set(before, '$.id', (
           SELECT given_ids.id FROM given_ids
            WHERE given_ids.what = changes.table_name
              AND given_ids.case_id = json_extract(coalesce(changes.before, changes.after), '$.case_id')
              AND given_ids.handle = CASE changes.table_name
                       WHEN 'people' THEN json_extract(coalesce(changes.before, changes.after), '$.handle')
                       ELSE ''
                  END)),
       after = json_set(after, '$.id', (
           SELECT given_ids.id FROM given_ids
            WHERE given_ids.what = changes.table_name
              AND given_ids.case_id = json_extract(coalesce(changes.before, changes.after), '$.case_id')
              AND given_ids.handle = CASE changes.table_name
                       WHEN 'people' THEN json_extract(coalesce(changes.before, changes.after), '$.handle')
                       ELSE ''
                  END))
 WHERE table_name IN ('application', 'people');

DROP TABLE given_ids;

-- What was erased since: a mark follows from the id and the secret of the file (`marks.rs`). The
-- marks in `forgotten`, made of a number and a handle, stay for copies from before this version.
CREATE TABLE erased (
    mark TEXT NOT NULL PRIMARY KEY, -- 64 hexadecimal digits
    "on" TEXT NOT NULL              -- the day
) STRICT, WITHOUT ROWID;
