## De stappen van een conferentie: wat er nu moet, waarom, en het woord als het klaar is.
step-independence = Leg vast dat de coördinator onafhankelijk is
    .why = Een coördinator heeft geen belang, geen oordeel en geen tweede rol in de zaak (R1).
    .done = onafhankelijkheid
step-first-contact = Neem contact op
    .why = De coördinator zoekt binnen enkele dagen na de aanmelding contact.
    .done = eerste contact
step-main-person = Zet de hoofdpersoon in de zaak
    .why = Het plan gaat over iemand; die persoon kiest de vraag en zegt ja of nee.
    .done = hoofdpersoon
step-consent = Vraag toestemming voor { $person }
    .why = Meedoen is vrijwillig; zonder ja van de hoofdpersoon begint er niets (R3).
    .done = toestemming
step-consent-withdrawn = De toestemming van { $person } is ingetrokken: laat rusten wat nog liep
    .why = Meedoen is vrijwillig (R3). Komt { $person } terug, noteer dan een nieuwe toestemming. Anders sluit u de zaak af.
    .done = ingetrokken toestemming
step-question = Laat de vraag kiezen door wie het aangaat
    .why = Een open en concrete vraag, in eigen woorden, draagt de hele conferentie (R4, R5).
    .done = vraag
step-requirement = Noteer de minimumeis van de beroepskracht
    .why = De veiligheid is in het geding. Dan stelt een betrokken beroepskracht een minimumeis, bekend vanaf het begin (R6).
    .done = minimumeis
step-circle = Maak de kring groter
    .why = Het plan wordt gemaakt met familie, vrienden en buren. Vraag iedereen: wie nog meer? (R9)
    .done = kring
step-explanation = Leg het persoonlijk uit aan { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }
    .why = Iedereen hoort van u zelf wat het doel is en hoe de dag gaat (R10).
    .done = uitleg
step-invitation = Nodig { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  } uit
    .why = Deze mensen staan in de kring en zijn nog niet uitgenodigd.
    .done = uitnodigingen
step-answers = Vraag { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
  } na
    .why = Deze mensen zijn uitgenodigd en hebben nog niet geantwoord.
    .done = antwoorden
step-information = Maak de informatie compleet ({ $count } open)
    .why = Iedereen krijgt vooraf dezelfde informatie (R11).
    .done = informatie
step-date-and-place = Spreek dag en plek af
    .why = De kring beslist samen waar en wanneer.
    .done = dag en plek
step-arrangements = Regel wat nog openstaat ({ $count })
    .why = Eten, vervoer, oppas en tolk zorgen dat iedereen erbij kan zijn.
    .done = regelwerk
step-part = Noteer wanneer deel { $number } begint
    .why = De dag is bezig. Met de tijden is later te zien hoe de dag ging.
    .done = de delen
step-day = Leg vast hoe conferentie { $number } afliep
    .why = De dag is geweest.
    .done = de dag
step-plan = Zet het plan op papier
    .why = De kring heeft een plan. De coördinator schrijft het op, in de woorden van de kring.
    .done = plan
step-verdict = Noteer het oordeel over de minimumeis
    .why = Wie de eis stelde, zegt dezelfde dag of het plan eraan voldoet, en waarom (R8).
    .done = oordeel
step-revision = Laat de kring het plan bijstellen
    .why = Een minimumeis is nog niet gehaald. De kring past het plan zelf aan; de eis en de reden zijn bekend (R8).
    .done = bijgesteld plan
step-acceptance = Noteer dat de kring akkoord is
    .why = Het is hun plan pas als zij dat zeggen.
    .done = akkoord
step-plan-shared = Geef het plan aan wie meedeed (nog { $count })
    .why = Iedereen die meedeed krijgt het plan, liefst binnen twee weken (R23).
    .done = plan gedeeld
step-call = Bel na
    .why = Vier weken na de conferentie belt de coördinator hoe het gaat (R24). Dat was op { $date }.
    .done = nabellen
step-further-conference = Begin de volgende conferentie
    .why = Bij het nabellen bleek dat de kring nog een keer bijeen wil komen.
    .done = volgende conferentie
step-close = Sluit de zaak af
    .why = De taak van de coördinator is klaar; wat er nu komt is van de mensen zelf.
    .done = afsluiten

## Fasen.
phase-intake = intake
phase-circle = de kring
phase-information = informatie
phase-day = de dag
phase-plan = het plan
phase-after = erna
phase-closed = afgesloten

## Wat er op een dag moet.
due-first-contact = contact opnemen na de aanmelding
due-needed-by = het plan moet er zijn
due-information = antwoord op informatievraag { $about }
due-conference = conferentie { $about }
due-share-plan = plan (versie { $about }) naar iedereen
due-evaluation = evaluatiemoment van de kring
due-call = nabellen na vier weken
left-today = vandaag
left-days = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
  }
left-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
  }

## Wat men typt in een voorgesteld commando.
typed-visit = bezoek
typed-today = vandaag
typed-yes = ja
typed-professional = beroepskracht
typed-name = NAAM
typed-time = TIJD
typed-completed = afgerond
typed-no-plan = geen-plan
typed-stopped = gestopt
typed-plan-without-meeting = plan-zonder-bijeenkomst
typed-person = PERSOON
typed-place = PLEK
typed-main-person = hoofdpersoon
