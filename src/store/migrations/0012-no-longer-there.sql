-- Who is no longer there: died, or can no longer decide for themselves.
ALTER TABLE people ADD COLUMN died_on TEXT;
ALTER TABLE people ADD COLUMN cannot_decide_on TEXT;
