## Veiligheid van de dag.
help-conference-safety = Noteer wat is afgesproken zodat de dag veilig is, en voor wie; alleen voor uzelf
arg-conference-safety-agreed = Wat is afgesproken, als "soort: woorden" (mag vaker), zoals "ruimtes: Teun wacht in de kleine zaal". Soorten: komen-en-gaan, ruimtes, niet-alleen, bellen, als-het-misgaat of anders
arg-conference-safety-safe-for = Voor wie dit de dag veilig maakt (anders voor iedereen)
arg-conference-safety-said-by = Wie dit zei
arg-conference-safety-about = Over wie dit gaat: die persoon krijgt het niet te zien
arg-conference-safety-drop = Nummers van afspraken die weg mogen, met komma's: 1,3
ask-conference-safety-agreed = Wat is afgesproken, zoals bellen: Mirthe belt haar broer?
ask-safe-for = Voor wie is dit, als het niet voor iedereen is?
ask-said-by = Wie zei dit?
did-conference-safety = Veiligheid van de dag: { $added } erbij, { $dropped } weg.
day-safety-coming = Wie komt en gaat wanneer
day-safety-rooms = Ruimtes
day-safety-not-alone = Wie niet alleen is met wie
day-safety-call = Wie we kunnen bellen
day-safety-goes-wrong = Als het misgaat
day-safety-other = Verder afgesproken
day-safety-empty = Er is nog niets afgesproken over de veiligheid van de dag.
day-safety-line = { $number }. { $kind }: "{ $words }"
day-safety-for = voor { $person }
day-safety-by = gezegd door { $person }
day-safety-about = gaat over { $person }

data-day-safety = Afspraken voor een veilige dag
    .one = Afspraak
data-day-safety-agreed-on = Afgesproken op
data-field-safe-for = Voor wie
data-field-said-by = Gezegd door

failure-day-safety-form = Zet eerst de soort, dan een dubbele punt, dan de woorden.
    .why = Zo staat op uw papier bij elkaar wat bij elkaar hoort.
    .now = Schrijf het zo: ekc conference safety "ruimtes: Teun wacht in de kleine zaal"

failure-day-safety-unknown = Er is geen afspraak { $number } voor een veilige dag.
    .why = Alleen wat er staat, kan weg.
    .now = Bekijk de afspraken en hun nummers: ekc conference safety

failure-day-safety-of-themselves = Dit is voor en over dezelfde persoon.
    .why = Wat over iemand gaat, krijgt die persoon niet te zien. Wat voor iemand is, wel.
    .now = Laat --about weg, of noem een ander.
