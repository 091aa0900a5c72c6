## Het jaar in cijfers: wat de zaken samen zeggen.
help-figures = Zie wat uw zaken van een jaar samen zeggen, zonder één naam
arg-figures-year = Het jaar van de aanmeldingen (anders het vorige jaar; met --own-eyes dit jaar)
arg-figures-start = Aanmeldingen vanaf deze dag; voor anderen telt het hele jaar mee
arg-figures-end = Aanmeldingen tot en met deze dag; voor anderen telt het hele jaar mee
arg-figures-by = Uitgesplitst naar: variant, gemeente, reden of kwartaal
arg-figures-own-eyes = Alles, ook wat weinig is: alleen voor uzelf
arg-figures-csv = Schrijf een tabel (CSV) op het scherm
arg-figures-fewest = Voortaan voor anderen niets vertellen van minder dan zoveel zaken (5 of meer)
arg-figures-rows = Eén regel per zaak voor de gegevens van uw regio, op het scherm: zonder naam, dag en gemeente
arg-figures-page = Een bladzijde met staven om te geven of te bewaren: eigen (alleen voor uzelf), regio of gemeente
arg-figures-municipality = Van welke gemeente, bij --page gemeente
arg-figures-out = Waar de bladzijde komt: een naam die eindigt op .pdf of .html
arg-figures-replace = Schrijf over een bestand dat er al is
figures-page-own = eigen
figures-page-region = regio
figures-page-municipality = gemeente
figures-page-title-own = Mijn jaar in cijfers, { $period } (ALLEEN VOOR UZELF)
figures-page-title-region = Eigen Kracht-conferenties in cijfers, { $period }: voor de regio
figures-page-title-municipality = Eigen Kracht-conferenties in { $name }, { $period }: voor de gemeente
figures-page-outcomes = Wat ervan kwam
figures-page-shares = Hoe vaak, en welk deel
figures-page-marks = Wat mensen ervan vonden, van 1 tot 10
figures-page-hours = Uren van de coördinator, gemiddeld per zaak
figures-page-beside = Per gemeente
figures-page-all = Alle cijfers
figures-page-national = Landelijk
figures-page-cases = { $told } van { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
  }
figures-page-forms = { $told } op { $count ->
    [one] 1 formulier
   *[other] { $count } formulieren
  }
figures-page-made = Bladzijde gemaakt: { $path }
did-figures-page = Bladzijde met cijfers gemaakt: { $place }
failure-figures-page-few = Er zijn te weinig zaken voor deze bladzijde.
    .why = Een bladzijde voor anderen vertelt niets van weinig zaken, en van een gemeente alleen wat apart verteld kan worden.
    .now = Bekijk wat u anderen kunt geven: ekc figures --by gemeente
failure-figures-page-exists = Daar ligt al een bestand met die naam.
    .why = ekc schrijft niet ongevraagd over iets heen.
    .now = Overschrijven mag met --replace. Of kies een andere naam bij --out.
failure-figures-page-form = Die vorm heeft de bladzijde niet.
    .why = Er is een bladzijde om af te drukken (PDF) en een voor op het scherm (HTML). De naam van het bestand zegt welke.
    .now = Geef een naam die eindigt op .pdf of .html: ekc figures --page eigen --out mijn-jaar.pdf
failure-figures-page-which = Van welke gemeente?
    .why = Een gemeente krijgt een bladzijde over haar eigen zaken.
    .now = Noem haar: ekc figures --page gemeente --municipality Lindendam --out lindendam.pdf
failure-figures-page-no-municipality = Deze bladzijde is niet van één gemeente.
    .why = Alleen de bladzijde voor een gemeente vraagt welke.
    .now = Laat --municipality weg, of kies: ekc figures --page gemeente --municipality Lindendam --out lindendam.pdf
figures-rows-region = Alleen voor de gegevens van uw regio: geef dit aan niemand anders. Er staat geen naam, geen dag en geen gemeente in.
figures-rows-alone = { $count ->
    [one] 1 zaak is de enige van haar soort
   *[other] { $count } zaken zijn elk de enige van hun soort
  } (variant, wie aanmeldde, minderjarig, reden en afloop). Wie zo'n zaak kent, kan haar herkennen.
did-figures-rows = Regels voor de regio geschreven, van { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
  }: { $place }
failure-figures-no-rows = In deze tijd is er geen aanmelding.
    .why = Een regel is van een zaak uit een jaar dat voorbij is.
    .now = Noem een ander jaar: ekc figures --rows --year 2025

outcome-of-case-meeting-with-plan = bijeenkomst met plan
outcome-of-case-plan-without-meeting = plan zonder bijeenkomst
outcome-of-case-plan-in-making = plan in de maak
outcome-of-case-meeting-without-plan = bijeenkomst zonder plan
outcome-of-case-stopped-without-plan = gestopt zonder plan
outcome-of-case-running = loopt nog

indicator-plan-of-applications = Plan, van alle aanmeldingen
indicator-plan-of-meetings = Plan, van de zaken met een bijeenkomst
indicator-second-conference = Meer dan één bijeenkomst, van de zaken met een bijeenkomst
indicator-by-professional = Aangemeld door een beroepskracht
indicator-with-minor = Met een minderjarige hoofdpersoon
indicator-lead-time = Van aanmelding tot eerste bijeenkomst
indicator-time-to-plan = Van aanmelding tot plan
indicator-circle-there = Kring bij de eerste bijeenkomst, hoofdpersonen erbij
indicator-total-there = Aanwezigen in totaal, zonder de coördinator
indicator-remote = Daarvan op afstand
indicator-walk-ins = Daarvan zonder uitnodiging
indicator-family-with-main = Familie in de kring, hoofdpersonen als familie geteld
indicator-family-without-main = Familie in de kring, hoofdpersonen niet meegeteld
indicator-subjects = Onderwerpen per zaak
indicator-own-share = Deel van het plan dat de kring zelf doet (een gedeelde afspraak is een half)
indicator-carried-at-call = Afspraken geheel of deels uitgevoerd, na vier weken
indicator-carried-at-review = Afspraken geheel of deels uitgevoerd, bij het terugkijken
indicator-requirements-met = Aan alle minimumeisen voldaan, van de plannen met een eis
indicator-refused-first = Minimumeis eerst afgewezen, van de plannen met een eis
indicator-reached = Huishoudens waar iemand is gesproken
indicator-turned-out = Huishoudens waarvan iemand kwam
indicator-hours = Uren van de coördinator
indicator-hours-talks = Daarvan gesprekken
indicator-hours-travel = Daarvan reizen
indicator-hours-organising = Daarvan organisatie
indicator-hours-day = Daarvan de dag zelf
indicator-hours-writing-up = Daarvan uitwerken
indicator-hours-calls = Daarvan nabellen
indicator-kilometres = Kilometers van de coördinator

apart-by-variant = variant
apart-by-municipality = gemeente
apart-by-reason = reden
apart-by-quarter = kwartaal

national-plan-of-applications = Plan, van alle aanmeldingen
national-plan-at-meeting = Plan op een bijeenkomst, van alle aanmeldingen
national-plan-without-meeting = Plan zonder bijeenkomst, van alle aanmeldingen
national-plan-of-started = Plan, van de gestarte conferenties
national-there = Aanwezigen
national-with-minor = Met een minderjarige
national-by-professional = Aangemeld door een beroepskracht
national-subjects = Onderwerpen per conferentie
national-mark-meeting = Cijfer voor de bijeenkomst
national-mark-plan = Cijfer voor het plan
national-mark-coordinator = Cijfer voor de coördinator, van volwassenen
national-mark-meeting-professionals = Cijfer voor de bijeenkomst, van beroepskrachten
national-mark-plan-professionals = Cijfer voor het plan, van beroepskrachten

did-figures-fewest = In cijfers voor anderen staat voortaan niets van minder dan { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
  }.

head-figures-what = Wat
head-figures-value = Gemiddeld, of hoeveel
head-figures-count = Van hoeveel
head-figures-least = Minst
head-figures-median = Midden
head-figures-most = Meest
head-figures-outcome = Wat ervan kwam
head-figures-cases = Zaken
head-figures-share = Van de aanmeldingen
head-figures-bar = Staaf

figures-none = In deze tijd is er geen aanmelding.
figures-title = Cijfers over aanmeldingen in { $period }: { $whose }
figures-people = gezinnen, leervragen en herstel
figures-streets = straten en buurten
figures-days = { $first } tot en met { $last }
figures-own-eyes = ALLEEN VOOR UZELF. Hier staan ook kleine aantallen, en daaraan kan iemand te herkennen zijn. Geef dit aan niemand.
figures-for-others = Voor anderen: wat over minder dan { $fewest } zaken gaat, staat er niet of staat samen met iets anders.
figures-too-few = Er zijn te weinig aanmeldingen om iets te vertellen. Alles zien, alleen voor uzelf: ekc figures --own-eyes
figures-nothing-apart = Bij deze zaken is geen { $what } genoteerd.
figures-not-apart = Uitgesplitst naar { $what } zouden te kleine aantallen te zien zijn. Daarom staat dat er niet.
figures-group = Uitgesplitst naar { $what }: { $group }
figures-municipalities-together = kleinere gemeenten samen
figures-municipality-unknown = gemeente niet genoteerd
figures-quarter = kwartaal { $quarter } van { $year }
figures-quarter-unknown = gewiste zaken van { $year }
figures-applications = { $count ->
    [one] 1 aanmelding
   *[other] { $count } aanmeldingen
  }
figures-no-more = Meer is er van deze zaken niet te vertellen.
figures-percent = { $percent } %
figures-yes = { $yes } ({ $percent } %)
figures-of-days = { $mean } dagen
figures-of-days-and-weeks = { $mean } dagen; de middelste { $count ->
    [one] 1 week
   *[other] { $count } weken
  }
figures-mark-of = Cijfer voor { $what }, { $group }
figures-national = Landelijk in { $year }, gepubliceerd op { $source }
figures-national-warning = De landelijke cijfers kunnen anders geteld zijn. Vergelijk ze alleen om er vragen bij te stellen.
figures-no-effect = Deze cijfers zeggen niet of een conferentie heeft geholpen.

failure-figures-year = Dit is geen jaar.
    .why = Cijfers gaan over de aanmeldingen van een jaar, van 1990 tot en met 2200.
    .now = Schrijf het jaar voluit, bijvoorbeeld: ekc figures --year 2025

failure-figures-period = De eerste dag ligt na de laatste.
    .why = Cijfers gaan over een tijd met een begin en een einde.
    .now = Draai ze om, of geef een jaar: ekc figures --year 2025

failure-figures-year-not-over = Het jaar { $year } is nog niet voorbij.
    .why = Wie dezelfde cijfers twee keer krijgt, kan uitrekenen welke zaak er in de tussentijd bij kwam. Voor anderen zijn er daarom alleen cijfers van een heel jaar dat voorbij is.
    .now = Kijk zelf, en geef dat aan niemand: ekc figures --own-eyes

failure-figures-fewest = Dat aantal kan niet.
    .why = Het begint bij { $least } zaken en eindigt bij { $most }. Bij minder zaken is iemand te herkennen.
    .now = Kies een aantal daartussen, bijvoorbeeld: ekc figures --fewest 10
