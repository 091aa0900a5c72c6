## Formulieren over hoe mensen het vonden.
help-satisfaction = Noteer de cijfers van de formulieren die terugkwamen, en zie wat ze samen zeggen
arg-satisfaction-marks = Een formulier: groep, dan cijfers voor bijeenkomst, coördinator en plan, dan een opmerking: "familie 8 9 7; fijn" (mag vaker; - is geen cijfer)
arg-satisfaction-list = Bestand met een formulier per regel; - is standaardinvoer
arg-satisfaction-add = Vraag de formulieren één voor één, tot u niets meer typt
arg-satisfaction-on = Op welke dag ze terugkwamen: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-satisfaction-drop = Nummers van formulieren die weg mogen, met komma's: 1,3
value-marks = CIJFERS
ask-satisfaction-marks = Wat staat er op het formulier? Bijvoorbeeld familie 8 9 7; fijn

satisfaction-group-main-person = hoofdpersoon
satisfaction-group-minor = minderjarige hoofdpersoon
satisfaction-group-family = familie
satisfaction-group-network = overig netwerk
satisfaction-group-professional = beroepskracht

tenths = { $whole },{ $tenth }

did-satisfaction-noted = Genoteerd wat er op de formulieren staat: nummer { $numbers }.
did-satisfaction-dropped = Weggehaald: formulier { $numbers }.

head-satisfaction-group = Groep
head-satisfaction-meeting = Bijeenkomst
head-satisfaction-coordinator = Coördinator
head-satisfaction-plan = Plan

satisfaction-empty = Er zijn nog geen formulieren genoteerd. Noteer ze met: ekc satisfaction "familie 8 9 7"
satisfaction-of-group = Tevredenheid, { $kind }: formulieren { $forms }, bijeenkomst { $meeting }, coördinator { $coordinator }, plan { $plan }
satisfaction-remark = Opmerking: "{ $words }"

marked-meeting = bijeenkomst
marked-coordinator = coördinator
marked-plan = plan
figure-marks = Cijfer voor { $what }, { $group }
figure-mean = { $mean } (formulieren: { $forms })

data-satisfaction-forms = Formulieren zonder naam
    .one = Formulier
data-satisfaction-forms-from-group = Groep
data-satisfaction-forms-meeting = Cijfer voor de bijeenkomst
data-satisfaction-forms-coordinator = Cijfer voor de coördinator
data-satisfaction-forms-plan = Cijfer voor het plan
data-satisfaction-forms-remark = Opmerking

failure-mark-unknown = Dit is geen cijfer.
    .why = Een cijfer is een heel getal van 1 tot en met 10.
    .now = Geef een cijfer van 1 tot en met 10, of - als er niets is ingevuld.

failure-satisfaction-form = Dit is geen formulier dat ekc kan lezen.
    .why = Op een regel staan de groep en drie cijfers, met spaties ertussen. Een opmerking komt achter een puntkomma.
    .now = Schrijf het zo: familie 8 9 7; fijn dat iedereen er was. Een leeg vakje is een -.

failure-satisfaction-one-thing = Doe één ding tegelijk: formulieren noteren of weghalen.
    .why = Anders is niet te zien welk nummer bij wat hoort.
    .now = Geef twee commando's, zoals: ekc satisfaction --drop 2

failure-satisfaction-unknown = Er is geen formulier { $number }.
    .why = Alleen een formulier dat er staat, kan weg.
    .now = Bekijk de formulieren en hun nummers: ekc satisfaction
