## Tekeningen: de kring in beeld.
drawing-ecomap-title = De kring in beeld
drawing-ecomap-alt = De kring in beeld: { $main } in het midden, { $circle } in de kring ({ $rounds }) en { $beside } naast de kring.
drawing-ecomap-groups = Per groep: { $groups }.
drawing-main-persons = { $count ->
    [0] geen hoofdpersoon
    [one] 1 hoofdpersoon
   *[other] { $count } hoofdpersonen
  }
drawing-people = { $count ->
    [0] niemand
    [one] 1 persoon
   *[other] { $count } mensen
  }
drawing-rounds = { $count ->
    [one] 1 ronde
   *[other] { $count } ronden
  }
drawing-middle = In het midden
drawing-round = Ronde { $round }
drawing-round-and-later = Ronde { $round } en later
drawing-beside = Naast de kring
drawing-named-by = genoemd door { $by }
drawing-no-side = zonder kant
drawing-no-main-person = nog geen hoofdpersoon
drawing-the-street = de buurt

## Groepen in de kring.
drawing-kin-household = eigen gezin
drawing-kin-mothers-side = moederskant
drawing-kin-fathers-side = vaderskant
drawing-kin-in-laws = schoonfamilie
drawing-kin-family = familie
drawing-kin-friends = vrienden
drawing-kin-neighbours = buren
drawing-kin-acquaintances = bekenden
drawing-kin-others = anderen

## Wat de vormen betekenen.
drawing-sign-main = hoofdpersoon
drawing-sign-circle = kring
drawing-sign-beside = beroepskracht, steunpersoon of tolk
drawing-sign-named = noemde
drawing-sign-done = gebeurd
drawing-sign-conference = conferentie
drawing-sign-term = komt nog of is nog open

## Tekeningen: de tijdlijn.
drawing-timeline-title = Tijdlijn
drawing-timeline-alt = De tijdlijn loopt van { $on } tot en met { $until }, met { $moments } en { $terms }.
drawing-moments = { $count ->
    [one] 1 gebeurtenis
   *[other] { $count } gebeurtenissen
  }
drawing-terms = { $count ->
    [0] geen termijnen
    [one] 1 termijn
   *[other] { $count } termijnen
  }
drawing-moment = { $on }: { $what }
drawing-today = vandaag
drawing-weeks-later = { $count ->
    [one] 1 week later
   *[other] { $count } weken later
  }
drawing-term = komt nog: { $what }
drawing-term-open = nog open: { $what }
drawing-of-conference = { $what } (conferentie { $number })

## Delen van het werk.
drawing-phase-start = Aanmelding, toestemming en vraag
drawing-phase-preparation = Voorbereiding
drawing-phase-conference = Conferentie
drawing-phase-plan = Plan
drawing-phase-afterwards = Na de conferentie
drawing-phase-to-come = Wat nog komt

## Wat er gebeurde, zonder namen.
drawing-application = aanmelding
drawing-first-contact = eerste contact
drawing-consent = { $count ->
    [one] toestemming om mee te doen
   *[other] toestemming om mee te doen, voor { $count } mensen
  }
drawing-stopped = { $count ->
    [one] iemand is gestopt
   *[other] { $count } mensen zijn gestopt
  }
drawing-came-back = { $count ->
    [one] iemand is teruggekomen
   *[other] { $count } mensen zijn teruggekomen
  }
drawing-consent-information = { $count ->
    [one] toestemming om informatie te delen
   *[other] { $count } keer toestemming om informatie te delen
  }
drawing-consent-information-ended = { $count ->
    [one] toestemming om informatie te delen ingetrokken
   *[other] { $count } keer toestemming om informatie te delen ingetrokken
  }
drawing-consent-plan = { $count ->
    [one] toestemming om het plan te delen
   *[other] { $count } keer toestemming om het plan te delen
  }
drawing-consent-plan-ended = { $count ->
    [one] toestemming om het plan te delen ingetrokken
   *[other] { $count } keer toestemming om het plan te delen ingetrokken
  }
drawing-question-chosen = de vraag is gekozen
drawing-question-chosen-again = er is een andere vraag gekozen
drawing-invited-first = eerste uitnodiging
drawing-invited = { $count ->
    [one] 1 persoon is uitgenodigd
   *[other] alle { $count } uitnodigingen zijn gedaan
  }
drawing-information-shared = { $count ->
    [one] informatie gedeeld met de kring
   *[other] { $count } keer informatie gedeeld met de kring
  }
drawing-conference = conferentie
drawing-conference-number = conferentie { $number }
drawing-ending = afloop: { $ending }
drawing-plan = plan, versie { $version }
drawing-plan-accepted = versie { $version } van het plan is aangenomen
drawing-plan-given-first = versie { $version } van het plan voor het eerst uitgedeeld
drawing-plan-given = { $count ->
    [one] versie { $version } van het plan is uitgedeeld aan 1 persoon
   *[other] versie { $version } van het plan is uitgedeeld aan { $count } mensen
  }
drawing-call = { $count ->
    [one] nagebeld
   *[other] nagebeld, { $count } gesprekken
  }
drawing-meeting = { $count ->
    [one] vervolgbijeenkomst van de kring
   *[other] { $count } vervolgbijeenkomsten van de kring
  }
drawing-closed = afgesloten
drawing-reopened = weer geopend
