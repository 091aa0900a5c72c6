-- The date of birth, where it is known: of a year alone one year of age stays open.
ALTER TABLE people ADD COLUMN birth_date TEXT;
