## Uren en kosten van de coördinator.
help-hours = Houd uw uren, kilometers en onkosten bij, en maak er een tabel van
arg-hours-time = Hoelang: 1:30, 1u30, 90m of 1,5
arg-hours-category = Waarvoor: gesprekken, reizen, organisatie, dag, uitwerken of nabellen
arg-hours-on = Op welke dag: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-hours-km = Hele kilometers
arg-hours-expense = Onkosten: waarvoor; bedrag, zoals "parkeren; 4,50"
arg-hours-fee = Vast bedrag dat u krijgt
arg-hours-note = Notitie voor uzelf; komt op geen papier en in geen tabel
arg-hours-correct = Nummer van een regel die anders wordt; geef erbij wat anders is
arg-hours-drop = Nummers van regels die weg mogen, met komma's: 1,3
arg-hours-rate = Wat u per uur krijgt, in de hele zaak; 0 haalt het weg
arg-hours-km-rate = Wat u per kilometer krijgt, in de hele zaak; 0 haalt het weg
arg-hours-maximum = Wat u voor de hele zaak hoogstens krijgt; 0 haalt het weg
arg-hours-month = Alleen deze maand: 2026-03 of maart
arg-hours-csv = Schrijf een tabel (CSV) voor wie betaalt
arg-hours-to = Map of bestand voor de tabel (anders hier); - is het scherm
arg-hours-replace = Schrijf over een bestand dat er al is
arg-print-month = Bij een declaratie: alleen deze maand, 2026-03 of maart (anders de hele zaak)
value-amount = BEDRAG
value-category = WAARVOOR
value-month = MAAND
ask-hours-time = Hoelang was u bezig? Bijvoorbeeld 1:30
ask-hours-category = Waarvoor was dat?
ask-hours-km = Hoeveel kilometer reed u?
ask-hours-expense = Welke onkosten had u? Bijvoorbeeld parkeren; 4,50
ask-hours-note = Wilt u er iets bij noteren, voor uzelf?

hours-category-talks = gesprekken
hours-category-travel = reizen
hours-category-organising = organisatie
hours-category-day = de dag zelf
hours-category-writing-up = uitwerken
hours-category-calls = nabellen

amount = { $euros },{ $cents }
money = € { $amount }

did-hours-noted = Uren en kosten: regel { $number } is genoteerd ({ $on }).
did-hours-corrected = Uren en kosten: regel { $number } is aangepast.
did-hours-dropped = Uren en kosten: weggehaald is regel { $numbers }.
did-pay-terms = Genoteerd wat u in deze zaak krijgt voor uren en kilometers.
did-hours-out = Uren en kosten opgeschreven, { $count ->
    [one] 1 regel
   *[other] { $count } regels
  }: { $place }

finding-hours-near-maximum = Uw uren en kosten komen in de buurt van het maximum: { $total } van { $maximum }.
finding-hours-past-maximum = Uw uren en kosten zijn meer dan het maximum: { $total }, en hoogstens { $maximum } wordt betaald.

head-hours-category = Waarvoor
head-hours-time = Tijd
head-hours-kilometres = Km
head-hours-costs = Kosten
head-hours-note = Notitie

hours-empty = Er zijn geen uren of kosten genoteerd. Noteer ze met: ekc hours 1:30 gesprekken --km 24
hours-fee = vast bedrag { $amount }
hours-of-category = Tijd voor { $kind }: { $span }
hours-of-month = In { $month }: { $span } uur, { $kilometres } km, samen { $total }
hours-total = Uren en kosten: { $span } uur, { $kilometres } km, onkosten { $expenses }, vast bedrag { $fees }, samen { $total }
hours-without-rate = In dat bedrag zitten alleen uren en kilometers waarvan u noteerde wat u krijgt: ekc hours --rate 35 --km-rate 0,23
pay-rate = { $amount } per uur
pay-km-rate = { $amount } per kilometer
pay-maximum = hoogstens { $amount } voor de hele zaak
pay-agreed = U krijgt: { $terms }

column-hours-on = Dag
column-hours-category = Waarvoor
column-hours-time = Tijd
column-hours-kilometres = Kilometers
column-hours-time-paid = Bedrag voor tijd
column-hours-kilometres-paid = Bedrag voor kilometers
column-hours-expense = Onkosten
column-hours-amount = Bedrag van de onkosten
column-hours-fee = Vast bedrag
column-hours-total = Samen
file-name-hours = uren

declared-hours = Uren
declared-kilometres = Kilometers
declared-expenses = Onkosten
declared-fees = Vast bedrag
paper-declaration = declaratie
printed-next-declaration = Lees de declaratie na voordat u die opstuurt. Namen zijn weggelaten, maar onkosten kunnen ook zonder naam iets over iemand vertellen.
figure-hours = Uren van de coördinator

data-hours = Uren en kosten van de coördinator
    .one = Uren en kosten
data-hours-minutes = Minuten
data-hours-category = Waarvoor
data-hours-kilometres = Kilometers
data-hours-expense = Onkosten
data-hours-amount = Bedrag in centen
data-hours-fee = Vast bedrag in centen
data-hours-note = Notitie
data-pay-terms = Wat de coördinator krijgt
    .one = Vergoeding
data-pay-terms-rate = Centen per uur
data-pay-terms-km-rate = Centen per kilometer
data-pay-terms-maximum = Hoogstens, in centen

failure-amount-unknown = Dit is geen bedrag dat ekc kan lezen.
    .why = Een bedrag is hoogstens 10000 euro, met een komma of een punt voor de centen en niets tussen de duizendtallen.
    .now = Schrijf het zo: 4,50

failure-span-unknown = Dit is geen tijd die ekc kan lezen.
    .why = Een getal alleen kan uren of minuten zijn, en 1,30 anderhalf uur of 1 uur en 18 minuten. Langer dan 24 uur past niet in één regel.
    .now = Schrijf het zo: 1:30, 1u30, 90m of 1,5. Daarachter komt waarvoor het was: ekc hours 1:30 gesprekken. Zonder iets erbij ziet u wat u noteerde: ekc hours

failure-month-unknown = Dit is geen maand die ekc kan lezen.
    .why = Een maand is een jaar met een nummer, of een naam.
    .now = Schrijf het zo: 2026-03 of maart 2026

failure-kilometres-unknown = Dit is geen aantal kilometers dat ekc kan lezen.
    .why = Kilometers zijn een heel getal, van 1 tot en met 9999.
    .now = Rond af op hele kilometers: --km 24

failure-expense-form = Bij onkosten horen twee dingen: waarvoor, en hoeveel.
    .why = Wie betaalt, wil weten waar het bedrag voor was.
    .now = Zet er een puntkomma tussen: --expense "parkeren; 4,50"

failure-hours-unknown = Er is geen regel { $number } bij uw uren en kosten.
    .why = Alleen een regel die er staat, kan anders worden of weg.
    .now = Bekijk de regels en hun nummers: ekc hours

failure-hours-one-thing = Doe één ding tegelijk: noteren, aanpassen, weghalen, afspreken wat u krijgt, of een tabel maken.
    .why = Anders is niet te zien wat bij wat hoort.
    .now = Geef twee commando's, zoals: ekc hours --drop 2

failure-no-hours = Er is niets om op te schrijven.
    .why = In deze zaak, of in deze maand, zijn geen uren of kosten genoteerd.
    .now = Bekijk wat er staat: ekc hours

failure-month-of-a-declaration = Alleen een declaratie gaat over een maand.
    .why = Elk ander papier gaat over de hele zaak.
    .now = Laat --month weg, of maak een declaratie: ekc print declaratie --month 2026-03
