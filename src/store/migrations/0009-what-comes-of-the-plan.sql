-- Whoever got a task may say no to it, or give it back later (R17).
ALTER TABLE owners ADD COLUMN declined_on TEXT; -- the yes of before stays beside it

-- After a conference without a plan the circle may meet again.
ALTER TABLE conferences ADD COLUMN meets_again TEXT;    -- yes, no; NULL: nobody said
ALTER TABLE conferences ADD COLUMN meets_again_on TEXT; -- the day the circle thinks of
