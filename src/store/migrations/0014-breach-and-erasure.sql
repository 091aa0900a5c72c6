-- Who asked to be erased, and the later day by which that is done, where one was told.
ALTER TABLE people ADD COLUMN erasure_asked_on TEXT;
ALTER TABLE people ADD COLUMN erasure_until_on TEXT;

-- At a data breach of what was encrypted: when it was noted that no plain paper of the case was
-- lost with it.
ALTER TABLE incidents ADD COLUMN papers_safe_on TEXT;
