-- An answer is one to the day that was set when it was given, and says nothing of a later one.
ALTER TABLE invitations ADD COLUMN answered_for TEXT;  -- that day; empty where none was set

-- Who no longer decides for somebody stays, with what they said until then.
ALTER TABLE authorities ADD COLUMN ended_on TEXT;
