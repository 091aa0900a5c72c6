-- A case without a minimum requirement: when it was looked at that none is needed, since safety is
-- not at stake (R6).
ALTER TABLE application ADD COLUMN no_requirement_on TEXT; -- the day
