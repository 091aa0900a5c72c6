-- A meeting that is planned comes beside the moment the plan speaks of, unless it takes its place.
ALTER TABLE follow_up_meetings ADD COLUMN replaces_on TEXT; -- the day in whose place it came
