## Wat de kring vond toen die terugkeek.
help-followup-review = Noteer de evaluatie: wie erbij was, hoe het met elke afspraak staat en wat er verandert
arg-followup-review-present = Wie erbij was (mag vaker)
arg-followup-review-changes = Wat er verandert en waarom, in hun eigen woorden
arg-followup-review-meeting = Nummer van de vervolgbijeenkomst die dit was; die staat dan als gehouden
arg-followup-review-next = Op welke dag de kring weer terugkijkt; die komt als vervolgbijeenkomst in de zaak
arg-followup-review-on = Dag van de evaluatie: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-followup-review-correct = Nummer van een evaluatie die anders wordt; geef erbij wat anders is (- haalt iets weg)

ask-followup-review-present = Wie was erbij (met komma's ertussen)?
ask-followup-review-changes = Wat verandert er, en waarom, in hun eigen woorden?
ask-followup-review-meeting = Welke vervolgbijeenkomst was dit (nummer)?
ask-followup-review-next = Op welke dag kijkt de kring weer terug?
ask-followup-review-progress-note = Wat is daarover gezegd?

did-followup-review = Evaluatie { $number } genoteerd ({ $on }). Erbij: { $people }; { $count ->
    [0] geen afspraken besproken
    [one] 1 afspraak besproken
   *[other] { $count } afspraken besproken
  }.
did-followup-review-help = Evaluatie { $number } genoteerd ({ $on }). Erbij: { $people }; { $count ->
    [0] geen afspraken besproken
    [one] 1 afspraak besproken
   *[other] { $count } afspraken besproken
  }, en gevraagde hulp { $numbers }.
did-followup-review-corrected = Evaluatie { $number } is aangepast.

followup-review = Evaluatie { $number } op { $on }, met { $people }
followup-review-alone = Evaluatie { $number } op { $on }
finding-review-next = De kring kijkt weer terug op { $date }. Die dag staat als vervolgbijeenkomst in de zaak.

data-reviews = Wat de kring vond toen die terugkeek
    .one = Evaluatie
data-reviews-number = Nummer van de evaluatie
data-reviews-meeting = Nummer van de vervolgbijeenkomst
data-reviews-changes = Wat er verandert
data-review-present = Erbij toen de kring terugkeek
    .one = Erbij
data-review-present-review = Nummer van de evaluatie

failure-review-next-before = De kring kan niet weer terugkijken op of vóór de dag van deze evaluatie.
    .why = Deze evaluatie was op { $date }.
    .now = Noem een latere dag, zoals +90d of za 5 sep.

failure-review-unknown = Er is geen evaluatie { $number }.
    .why = Alleen een evaluatie die er staat, kan anders worden.
    .now = Bekijk de evaluaties en hun nummers: ekc followup show

failure-review-nothing-to-correct = Er staat niet bij wat anders wordt.
    .why = Wat u niet noemt, blijft zoals het is.
    .now = Schrijf het zo: ekc followup review --correct 1 --changes "Joris veegt nu de stoep."

failure-review-correct-itself = Met --correct wordt alleen de evaluatie zelf anders.
    .why = Hoe het met een afspraak staat, wat er van hulp kwam en de volgende dag staan op hun eigen plek.
    .now = Wat nu geldt, noteert u met ekc followup progress, ekc followup help-answer of ekc followup meeting.
