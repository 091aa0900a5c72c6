-- Whoever got a task may say no to it, or give it back later (R17).
ALTER TABLE owners ADD COLUMN declined_on TEXT; -- the yes of before stays beside it
