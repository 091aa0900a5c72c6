-- The log keeps what happened as a typed event, and the sentence about it follows (`src/domain/event`). What the log held
-- before, the name of a message and its values, is carried over in the same step (`src/store/told.rs`).

ALTER TABLE operations RENAME COLUMN told TO event;   -- the event as JSON; handles, never names

-- What is asked for in a query is a column. Each says the same as the event.
ALTER TABLE operations ADD COLUMN event_kind TEXT;    -- such as 'copy-made'
ALTER TABLE operations ADD COLUMN person TEXT;        -- handle of who the file was made for, if it was for one person
ALTER TABLE operations ADD COLUMN names_case TEXT;    -- handle of the case that the event names
ALTER TABLE operations ADD COLUMN place TEXT;         -- where the file went
