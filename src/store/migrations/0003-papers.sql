-- What papers need: how people reach the coordinator. What left the house is an operation of kind 'left'
-- in the log; it is never taken back.

ALTER TABLE coordinators ADD COLUMN phone TEXT; -- TEXT, or leading zeros are lost
ALTER TABLE coordinators ADD COLUMN email TEXT;
