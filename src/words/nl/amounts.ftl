## Bedragen: wat iemand in het plan toezegde, en wat er betaald is.
help-plan-amount = Noteer een bedrag dat iemand toezegde, en wat daarvan betaald is; zonder iets erachter ziet u welke er zijn
arg-plan-amount-amount = Hoeveel, zoals 150 of 12,50
arg-plan-amount-by = Wie betaalt: korte naam (oma-1), naam of adres
arg-plan-amount-whom = Aan wie
arg-plan-amount-words = Waarvoor
arg-plan-amount-until = Uiterlijk welke dag het betaald is, zoals 1-5-2026
arg-plan-amount-paid = Nummer van het toegezegde bedrag waar iets van betaald is
arg-plan-amount-on = Dag van de toezegging of de betaling (anders vandaag)
arg-plan-amount-drop = Nummer van een bedrag dat u per ongeluk noteerde

ask-plan-amount-amount = Hoeveel? Bijvoorbeeld 150 of 12,50
ask-plan-amount-by = Wie betaalt?
ask-plan-amount-whom = Aan wie?
ask-plan-amount-words = Waarvoor?
ask-plan-amount-until = Uiterlijk welke dag is het betaald?
ask-plan-amount-on = Op welke dag was het? (leeg: vandaag)

amount-kind-promised = toegezegd
amount-kind-paid = betaald

did-amount-promised = Genoteerd: bedrag { $number }, toegezegd door { $person } op { $on }.
did-amount-paid = Genoteerd: betaling { $number } op { $on }, van bedrag { $promise }.
did-amount-dropped = Weggehaald: bedrag { $number }.

amount-promised = Bedrag { $number }: { $amount }, toegezegd door { $person } op { $on }
amount-paid = Betaling { $number }: { $amount }, van { $person } op { $on }
amount-to = aan { $person }
amount-by = uiterlijk { $on }
amount-of = van bedrag { $number }
amount-still-to-pay = nog te betalen: { $amount }
amount-empty = Er zijn geen bedragen genoteerd. Noteer er een met: ekc plan amount 150 --by PERSOON

due-amount = laatste dag voor de betaling van bedrag { $about }
    .why = Vraag of het betaald is. Betalen doen mensen zelf.

data-amounts = Bedragen
    .one = Bedrag
data-amounts-person = Wie betaalt
data-amounts-whom = Aan wie
data-amounts-amount = Bedrag, in centen
data-amounts-by-on = Uiterlijk
data-amounts-words = Waarvoor
data-amounts-promise = Betaald van bedrag met nummer

failure-amount-one-thing = Doe één ding tegelijk: een bedrag toezeggen, een betaling noteren of iets weghalen.
    .why = Anders is niet te zien wat bij welk bedrag hoort. Wie betaalt en aan wie, staat al bij de toezegging.
    .now = Schrijf het zo: ekc plan amount 50 --paid 1

failure-amount-unknown-promise = Er is geen toegezegd bedrag { $number }.
    .why = Een betaling hoort bij een bedrag dat iemand toezegde.
    .now = Bekijk de bedragen en hun nummers: ekc plan amount

failure-amount-unknown-number = Er is geen bedrag { $number }.
    .why = Alleen een bedrag dat er staat, kan weg.
    .now = Bekijk de bedragen en hun nummers: ekc plan amount

failure-amount-was-paid = Van dit bedrag is al iets betaald.
    .why = Een betaling zonder toezegging zegt niet waar die bij hoort.
    .now = Haal eerst de betaling weg: ekc plan amount --drop { $number }
