## Wat er van de gevraagde hulp kwam.
help-followup-help-answer = Noteer wat er van de gevraagde hulp kwam: toegekend, deels, afgewezen of nog wachten
arg-help-answer = Wat er van gevraagde hulp kwam, als "1: deels; twee gesprekken; er is een wachtlijst": nummer, antwoord, hoeveel en waarom (mag vaker; hoeveel en waarom mogen leeg). Antwoord: toegekend, deels, afgewezen of wacht
arg-followup-help-answer-by = Wie het antwoord gaf
arg-followup-help-answer-on = Dag van het antwoord: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-followup-help-answer-correct = Nummer van een antwoord dat anders wordt; geef erbij wat anders is (- haalt iets weg)
value-much = HOEVEEL

ask-help-answer = Wat kwam er van de hulp die het plan vraagt?
ask-request = Om welke gevraagde hulp gaat het (nummer)?
ask-outcome = Wat is daarvan geworden?
ask-answered-by = Wie gaf dat antwoord?
ask-much = Hoeveel, zoals twee gesprekken?
ask-followup-reason = Waarom, in hun eigen woorden?
ask-answered-on = Op welke dag kwam dat antwoord, als het een andere dag was?

outcome-granted = toegekend
outcome-partly = deels toegekend
outcome-refused = afgewezen
outcome-waiting = wacht nog op antwoord

did-followup-help = Genoteerd wat er van de gevraagde hulp kwam: nummer { $numbers } ({ $on }).
did-followup-help-corrected = Antwoord { $number } op gevraagde hulp is aangepast.
did-followup-call-help = Nagebeld met { $person } op { $on }; { $count ->
    [0] geen afspraken besproken
    [one] 1 afspraak besproken
   *[other] { $count } afspraken besproken
  }, en gevraagde hulp { $numbers }.
did-followup-held-help = Vervolgbijeenkomst { $number } is gehouden op { $on }. Ook genoteerd: wat er kwam van gevraagde hulp { $numbers }.

followup-help = Gevraagde hulp { $number }: { $what }
followup-help-of = Gevraagde hulp { $number }: { $what } (van { $of })
followup-help-answer = Antwoord { $number } op { $on }: { $state }
followup-help-by = van { $person }
followup-help-told-by = verteld door { $person }
plan-help-answered = { $state } op { $on }

data-help-answers = Wat er van de gevraagde hulp kwam
    .one = Antwoord
data-help-asked-number = Nummer van de gevraagde hulp
data-help-answers-request = Nummer van de gevraagde hulp
data-help-answers-outcome = Wat ervan kwam
data-help-answers-answered-by = Wie dat antwoord gaf
data-help-answers-much = Hoeveel
data-help-answers-reason = Waarom

failure-request-unknown = In dit plan staat geen gevraagde hulp { $number }.
    .why = De nummers horen bij de laatste versie van het plan.
    .now = Bekijk de gevraagde hulp en de nummers: ekc followup show

failure-no-help-asked = Dit plan vraagt geen hulp.
    .why = Wat er van hulp kwam, hoort bij hulp die in de laatste versie van het plan staat.
    .now = Vraagt de kring toch hulp? Zet die eerst in het plan: ekc plan amend --help-asked "gesprekken voor Eva; beroepskracht-1"

failure-help-before-asked = Op die dag was deze hulp nog niet gevraagd.
    .why = Het plan dat erom vraagt, is gepresenteerd op { $date }.
    .now = Noem de dag van het antwoord, zoals gisteren of 5-3-2026.

failure-help-answer-one-thing = Verbeter één antwoord tegelijk.
    .why = Bij --correct hoort één nummer, en één keer wat er anders is.
    .now = Schrijf het zo: ekc followup help-answer --correct 2 "1: deels; twee gesprekken"

failure-help-answer-unknown = Er is geen antwoord { $number } op gevraagde hulp.
    .why = Alleen een antwoord dat er staat, kan anders worden.
    .now = Bekijk de antwoorden en hun nummers: ekc followup show
