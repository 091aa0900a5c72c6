## Reading help: advice on a text of your own that goes to people. Never a mark, never a lock.

reading-nothing = Reading help has nothing to remark.
reading-long-sentence = A long sentence: "{ $piece }". Can it be two?
reading-hard-word-instead = "{ $piece }" may be hard to read. Plainer: { $instead }.
reading-abbreviation-instead = "{ $piece }" is an abbreviation. In full or plainer: { $instead }.
reading-relative-date = "{ $piece }": whoever reads this later does not know which day you mean. Can you add the date?
reading-at-line = Line { $number }. { $text }
