-- Who was told that they are in the file and what they may ask (AVG art. 13 and 14).
ALTER TABLE people ADD COLUMN file_told_on TEXT;   -- the day on which they were told
ALTER TABLE people ADD COLUMN file_told_way TEXT;  -- visit, phone, letter, email, message, video
