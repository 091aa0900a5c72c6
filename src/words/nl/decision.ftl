## Wat een gemeente of rechter over het plan besluit.
help-plan-decide = Noteer het besluit van een gemeente, rechter of andere instantie over het hele plan
arg-plan-decide-outcome = Het besluit: aangenomen, deels of afgewezen
arg-plan-decide-by = Wie besliste, zoals Gemeente Zonderen
arg-plan-decide-reason = Waarom; bij deels en afgewezen moet dit erbij
arg-plan-decide-objection-until = Tot en met welke dag bezwaar kan, zoals het in het besluit staat
arg-plan-decide-on = Dag van het besluit: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-plan-decide-correct = Nummer van een besluit dat anders wordt; geef erbij wat anders is (- haalt iets weg)
value-decision = BESLUIT

ask-plan-decide-outcome = Wat is er besloten over het plan?
ask-plan-decide-by = Wie besliste dat, zoals een gemeente of rechter?
ask-plan-decide-reason = Waarom wordt het plan niet of niet helemaal overgenomen?
ask-plan-decide-objection-until = Tot en met welke dag kan er bezwaar komen?

decision-accepted = overgenomen
decision-partly = deels overgenomen
decision-refused = afgewezen

did-plan-decide = Besluit { $number } over versie { $version } van het plan is genoteerd: { $kind } ({ $on }).
did-plan-decision-corrected = Besluit { $number } over het plan is aangepast.
plan-decided = Besluit { $number } van { $words } op { $on }: { $kind }
plan-objection-until = bezwaar kan tot en met { $on }

due-objection = laatste dag voor bezwaar (besluit { $about })
    .why = Deze dag staat in het besluit over het plan. Bezwaar maken is aan de mensen zelf.

paper-outcome = uitkomst, zonder inhoud
paper-receipt = ontvangstbewijs
printed-next-outcome = Geef dit aan wie aanmeldde. Het plan zelf krijgt alleen wie het van de kring mag hebben.
printed-next-receipt = Laat het tekenen als het plan wordt ingeleverd, en noteer de dag: ekc edit-case --handed-in vandaag

data-plan-decisions = Besluiten over het plan
    .one = Besluit
data-plan-decisions-outcome = Wat er besloten is
data-plan-decisions-objection-until-on = Bezwaar kan tot en met

failure-objection-before-decision = De tijd voor bezwaar kan niet om zijn voordat er een besluit was.
    .why = Dit besluit is van { $date }.
    .now = Neem de dag over die in het besluit staat. Staat er geen? Laat --objection-until weg.

failure-decision-unknown = Er is geen besluit { $number } over het plan.
    .why = Alleen een besluit dat er staat, kan anders worden.
    .now = Bekijk de besluiten en hun nummers: ekc plan show

failure-decision-nothing-to-correct = Er staat niet bij wat anders wordt.
    .why = Wat u niet noemt, blijft zoals het is.
    .now = Schrijf het zo: ekc plan decide --correct 1 --objection-until 5-6-2026
