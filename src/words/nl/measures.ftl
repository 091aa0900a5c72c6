## Maatregelen van een rechter of een instantie.
help-measure = Noteer een maatregel van een rechter of instantie die voor iemand geldt; zonder iets erachter ziet u welke er zijn
arg-measure-kind = Soort: ondertoezichtstelling, uithuisplaatsing, voogdij, curatele, bewind, mentorschap, verplichte-zorg, reclassering of anders
arg-measure-whom = Voor wie de maatregel geldt (mag vaker)
arg-measure-words = Wat de maatregel is; bij anders moet dit erbij
arg-measure-by = Welke rechter of instantie dit bepaalde
arg-measure-since = Vanaf welke dag, bijvoorbeeld 5-3-2026
arg-measure-until = Tot en met welke dag, bijvoorbeeld 5-3-2027
arg-measure-case-number = Nummer van de zaak bij die rechter of instantie
arg-measure-correct = Nummer van een maatregel die anders wordt; geef erbij wat anders is (- haalt iets weg)
arg-measure-ended = Nummer van een maatregel die is gestopt
arg-measure-on = Bij --ended: dag waarop die stopte, zoals 5-3-2026 of gisteren (anders vandaag)

ask-measure-kind = Welke soort maatregel is het?
ask-measure-words = Wat is de maatregel, in een paar woorden?
ask-measure-whom = Voor wie geldt die (met komma's ertussen)?
ask-measure-by = Welke rechter of instantie bepaalde dit?
ask-measure-since = Vanaf welke dag?
ask-measure-until = Tot en met welke dag?
ask-measure-case-number = Welk nummer heeft de zaak daar?

measure-supervision = ondertoezichtstelling
measure-out-of-home = uithuisplaatsing
measure-guardianship = voogdij
measure-curatorship = curatele
measure-administration = bewind
measure-mentorship = mentorschap
measure-compulsory-care = verplichte zorg
measure-probation = toezicht van de reclassering
measure-other = een andere maatregel

did-measures = Genoteerd: maatregel { $numbers } voor { $people }.
did-measure-corrected = Maatregel { $number } is aangepast.
did-measure-ended = Maatregel { $number } is gestopt op { $on }.

measure-line = Maatregel { $number }: { $kind }, voor { $person }
measure-by = van { $words }
measure-from = vanaf { $on }
measure-until = tot en met { $on }
measure-case-number = nummer { $words }
measure-was-ended = gestopt op { $on }
measure-empty = Er zijn geen maatregelen genoteerd. Noteer er een met: ekc measure ondertoezichtstelling --whom kind-1

due-measure-ends = laatste dag van een maatregel: { $about }
    .why = Vraag na of de maatregel stopt of wordt verlengd.

data-measures = Maatregelen
    .one = Maatregel
data-measures-words = Wat de maatregel is
data-measures-case-number = Nummer van de zaak
data-measures-ended-on = Gestopt op

failure-measure-one-thing = Doe één ding tegelijk: een maatregel noteren, verbeteren of laten stoppen.
    .why = Anders is niet te zien wat bij welke maatregel hoort.
    .now = Geef twee commando's, zoals: ekc measure --ended 2

failure-measure-unknown = Er is geen maatregel { $number }.
    .why = Alleen een maatregel die er staat, kan anders worden of stoppen.
    .now = Bekijk de maatregelen en hun nummers: ekc measure

failure-measure-nothing-to-correct = Er staat niet bij wat anders wordt.
    .why = Wat u niet noemt, blijft zoals het is.
    .now = Schrijf het zo: ekc measure --correct 2 --until 5-3-2027

failure-measure-one-person = Een maatregel die er staat, geldt voor één persoon.
    .why = Voor elke persoon heeft een maatregel een eigen nummer.
    .now = Noem er één, en noteer de maatregel voor de anderen apart.

failure-measure-ends-before = Een maatregel kan niet stoppen voordat die begint.
    .why = Deze begint op { $date }.
    .now = Kijk de dagen na in de brief van de rechter of instantie.
