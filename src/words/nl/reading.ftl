## Leeshulp: advies over een eigen tekst die naar mensen gaat. Nooit een cijfer, nooit een slot.

reading-nothing = Leeshulp heeft niets op te merken.
reading-long-sentence = Een lange zin: "{ $piece }". Lukt het in twee zinnen?
reading-hard-word-instead = "{ $piece }" is misschien lastig. Gewoner is: { $instead }.
reading-abbreviation-instead = "{ $piece }" is een afkorting. Voluit of gewoner: { $instead }.
reading-relative-date = "{ $piece }": wie dit later leest, weet niet welke dag u bedoelt. Kan de datum erbij?
reading-at-line = Regel { $number }. { $text }
