-- The circle's own words in another language, beside those words and never in their place. A
-- translation is one of the words as they stood: when those change, it is none of them.
CREATE TABLE translations (
    case_id   INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    own_words TEXT NOT NULL,  -- what was translated
    language  TEXT NOT NULL,  -- nl, en, tr, ar, pl, uk, de, fr, es
    words     TEXT NOT NULL,  -- the translation
    made_by   TEXT NOT NULL,  -- who made it
    "on"      TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;
