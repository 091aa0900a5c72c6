-- A minimum requirement can be put in other words or withdrawn, and may hold until the conference only.
ALTER TABLE requirements ADD COLUMN until_the_day TEXT; -- yes: a condition on the way there, which no plan answers
ALTER TABLE requirements ADD COLUMN replaces INTEGER;   -- the number of the one that it puts in other words
ALTER TABLE requirements ADD COLUMN withdrawn_on TEXT;  -- withdrawn, or put in other words since

-- After harm: whether apologies were made, yes or no; never which.
ALTER TABLE conferences ADD COLUMN apologies TEXT;

-- Where somebody works, which says where they can be found.
ALTER TABLE people ADD COLUMN workplace TEXT;
