## De stappen van een conferentie: wat er nu moet, waarom, en het woord als het klaar is.
step-independence = Leg vast dat de coördinator onafhankelijk is
    .why = Een coördinator heeft geen belang, geen oordeel en geen tweede rol in de zaak (R1, in een buurt R32).
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
step-consent-withdrawn = { $whose ->
    [other] { $by } trok het ja voor { $person } in ({ $on })
   *[own] De toestemming van { $person } is ingetrokken
  }: { $count ->
    [0] laat rusten wat nog liep
    [one] laat rusten wat nog liep, en zeg 1 persoon die is uitgenodigd dat het stilligt, niet waarom
   *[other] laat rusten wat nog liep, en zeg { $count } mensen die zijn uitgenodigd dat het stilligt, niet waarom
  }
    .why = { $whose ->
    [other] Vraag het niet nog eens (R3). Een eigen ja van { $by } verandert dit niet. Komt er weer een ja voor { $person }: ekc consent { $person } --by { $by }. Anders sluit u af.
   *[own] Meedoen is vrijwillig (R3). Komt { $person } terug, noteer dan een nieuwe toestemming. Anders sluit u af: ekc close
  }
    .done = ingetrokken toestemming
step-consent-refused = { $whose ->
    [other] { $by } zei nee voor { $person } ({ $on })
   *[own] Voor { $person } is nee gezegd
  }: { $count ->
    [0] laat rusten wat nog liep
    [one] laat rusten wat nog liep, en zeg 1 persoon die is uitgenodigd dat het stilligt, niet waarom
   *[other] laat rusten wat nog liep, en zeg { $count } mensen die zijn uitgenodigd dat het stilligt, niet waarom
  }
    .why = { $whose ->
    [other] Vraag het niet nog eens (R3). Een eigen ja van { $by } verandert dit niet. Komt er een ja voor { $person }: ekc consent { $person } --by { $by }. Anders sluit u af.
   *[own] Een nee mag altijd (R3). Wordt het later ja, noteer dat; anders sluit u af: ekc close
  }
    .done = een nee
step-main-person-gone = { $person } is overleden of kan niet meer beslissen: vraag de kring hoe het verder gaat
    .why = Het plan gaat over iemand die ja zegt (R3). Zonder die persoon, of iemand die nu beslist, gaat er niets verder. Laat ook de dag rusten.
    .done = wie er nu beslist
step-acknowledgement = { $whom ->
    [nobody] Voeg toe wie schade deed, en vraag om erkenning
   *[somebody] Vraag wie schade deed om erkenning
  }
    .why = Wie schade heeft, zit niet tegenover iemand die alles ontkent (R26). Zonder erkenning geen uitnodigingen.
    .done = erkenning
step-question = Laat de vraag kiezen door de mensen om wie het gaat
    .why = Een open en concrete vraag, in eigen woorden, draagt de hele conferentie (R4, R5).
    .done = vraag
step-requirement = Noteer de minimumeis van de beroepskracht
    .why = De veiligheid is in het geding. Dan stelt een betrokken beroepskracht een minimumeis, bekend vanaf het begin (R6).
    .done = minimumeis
step-circle = Maak de kring groter (nu: { $count })
    .why = { $street ->
        [yes] Iedereen die met de vraag van de straat te maken heeft, kan meedoen. Vraag iedereen: wie nog meer?
       *[no] Het plan wordt gemaakt met familie, vrienden en buren. Vraag iedereen: wie nog meer? (R9)
    }
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
    .why = Nog niet iedereen in de kring is uitgenodigd.
    .done = uitnodigingen
step-requirement-told = Vertel minimumeis { $number } aan wie is uitgenodigd
    .why = Iedereen weet vóór de dag wat er minstens nodig is (R7).
    .done = minimumeis verteld
step-verdict-giver = Nodig { $person } uit, die een minimumeis stelde
    .why = Op de dag zelf zegt wie de eis stelde of het plan eraan voldoet (R8).
    .done = wie oordeelt uitgenodigd
step-answers = { $count ->
    [one] Vraag nog 1 persoon of die komt
   *[other] Vraag nog { $count } mensen of zij komen
  }
    .why = Zo weet u op wie u kunt rekenen. Een antwoord voor een andere dag telt niet meer.
    .done = antwoorden
step-information = Maak de informatie compleet ({ $count } open)
    .why = Iedereen krijgt vooraf dezelfde informatie (R11).
    .done = informatie
step-information-withheld = Deel niet wat er binnenkwam: { $person } wil dat niet ({ $on })
    .why = Een ja om informatie te delen mag altijd terug (R3). Zeg de kring alleen wat { $person } zelf goed vindt. Komt er weer een ja: ekc consent { $person } ja --scope informatie-delen
    .done = informatie die niet wordt gedeeld
step-information-missed = Vertel { $person } wat er binnenkwam (informatie { $number })
    .why = { $person } deed niet mee toen dit werd gedeeld, of kwam er later bij. Iedereen krijgt vooraf dezelfde informatie (R11).
    .done = informatie voor wie er toen niet bij was
step-date-and-place = Spreek dag en plek af
    .why = De kring beslist samen waar en wanneer.
    .done = dag en plek
step-needs = Regel wat mensen nodig hebben om erbij te zijn ({ $count })
    .why = Zet het op de lijst, met voor wie het is, zoals "tolk: Pools" of "vervoer: halen en brengen".
    .done = wat mensen nodig hebben
step-arrangements = Regel wat nog openstaat ({ $count })
    .why = Eten, vervoer, oppas en tolk zorgen dat iedereen erbij kan zijn.
    .done = regelwerk
step-arrivals = Noteer wie er zijn
    .why = Zo is later te zien wie bij welk deel was, ook wie onverwacht kwam.
    .done = aankomst
step-part = Noteer wanneer deel { $number } begint
    .why = De dag is bezig. Met de tijden is later te zien hoe de dag ging.
    .done = de delen
step-day = Leg vast hoe conferentie { $number } afliep
    .why = De dag is geweest.
    .done = de dag
step-day-stops = Rond de dag af: leg vast hoe conferentie { $number } afliep
    .why = Er begint nu geen deel meer. Kan dat straks toch, dan gaat de dag verder.
    .done = de dag
step-who-was-there = Noteer wie er was
    .why = Er is een plan, en van die dag staat nog niemand als aanwezig (R17). Weet u het niet meer? Leg het plan vast met --because en schrijf op waarom.
    .done = wie er was
step-plan = Leg het plan vast
    .why = Wat de kring afspreekt, schrijft de coördinator op, in de woorden van de kring.
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
step-plan-rests = { $said ->
    [no] Het plan rust: { $by } zei nee voor { $person } ({ $on })
    [back] Het plan rust: { $by } trok het ja voor { $person } in ({ $on })
    [own-back] Het plan rust: { $person } trok het ja in ({ $on })
   *[own-no] Het plan rust: { $person } zei nee ({ $on })
  }
    .why = { $said ->
    [no] Zolang dat nee staat, neemt niemand het plan aan en gaat het naar niemand (R3). Vraag het niet nog eens. Komt er een ja: ekc consent { $person } --by { $by }. Anders sluit u af.
    [back] Zonder dat ja neemt niemand het plan aan en gaat het naar niemand (R3). Vraag het niet nog eens. Komt er weer een ja: ekc consent { $person } --by { $by }. Anders sluit u af.
    [own-back] Zonder dat ja neemt niemand het plan aan en gaat het naar niemand (R3). Vraag het niet nog eens. Komt er weer een ja: ekc consent { $person }. Anders sluit u af.
   *[own-no] Zolang dat nee staat, neemt niemand het plan aan en gaat het naar niemand (R3). Vraag het niet nog eens. Komt er een ja: ekc consent { $person }. Anders sluit u af.
  }
    .done = een plan dat rust
step-call = Bel na
    .why = Vier weken na de conferentie belt de coördinator hoe het gaat (R24). { $when ->
        [today] Dat is vandaag ({ $date }).
       *[past] Dat was op { $date }.
    }
    .done = nabellen
step-further-conference = Begin de volgende conferentie
    .why = De kring wil nog een keer bijeenkomen.
    .done = volgende conferentie
step-meet-again = Vraag of de kring nog een keer bijeenkomt
    .why = Er kwam geen plan. Wil de kring het nog eens proberen, dan begint hier de volgende conferentie; wil niemand dat, dan is dat ook goed (ekc waive meet-again --reason "…").
    .done = nog een keer bijeen
step-comes-back = { $person } zegt weer ja: begin opnieuw met de voorbereiding
    .why = Na een nee stopte de voorbereiding. Wie terugkomt, doet gewoon weer mee (R3). Wat al bekend is, blijft staan.
    .done = opnieuw begonnen
step-close = Sluit de zaak af
    .why = De taak van de coördinator is klaar; wat er nu komt is van de mensen zelf.
    .done = afsluiten

## Fasen.
phase-intake = intake
phase-circle = de kring
phase-information = informatie
phase-day = de dag
phase-plan = het plan
phase-after = na de conferentie
phase-closed = afgesloten

## Wat er op een dag moet.
due-first-contact = contact opnemen na de aanmelding
    .why = Na een aanmelding wacht iemand op u; ekc rekent drie dagen.
due-needed-by = het plan moet er zijn
    .why = Bij de aanmelding is gezegd dat het plan er op deze dag moet zijn.
due-information = antwoord op informatievraag { $about }
    .why = Zo heeft iedereen het antwoord op tijd, en krijgt iedereen hetzelfde.
due-conference = conferentie { $about }
    .why = Op deze dag komt de kring bijeen.
due-share-plan = plan (versie { $about }) naar iedereen
    .why = Wie meedeed, krijgt het plan binnen twee weken nadat het is gepresenteerd.
due-evaluation = evaluatiemoment van de kring
    .why = In het plan sprak de kring af om dan te kijken hoe het gaat.
due-call = nabellen na vier weken
    .why = Vier weken na de conferentie belt u om te horen hoe het gaat.
due-call-latest = laatste dag om na te bellen
    .why = U belt vier tot zes weken na de conferentie; daarna is het laat.
due-apart-ends = laatste dag apart: { $about }
    .why = Kijk of het wordt verlengd; tot dan komen deze twee niet samen.
due-date = datum { $about }{ $words }
    .why = Deze datum hebt u zelf in de zaak gezet. Is het gedaan? Noteer dat met --done.
due-court = zitting bij de rechter
    .why = Is er dan een plan, dan kan de kring het aan de rechter laten zien.
due-meets-again = de kring komt weer bijeen
    .why = Die dag noemde de kring toen er geen plan kwam.
due-keep-until = de bewaartermijn loopt af
    .why = Gegevens van mensen bewaart u niet langer dan nodig; u koos deze dag.
due-professional-plan = laatste dag voor het plan van de beroepskracht
    .why = Zonder familiegroepsplan maakt de beroepskracht binnen zes weken een plan.
due-wmo-plan = laatste dag voor het persoonlijk plan
    .why = Na de melding is er een week om het plan bij de gemeente in te leveren. De hoofdpersoon mag daarbij gratis onafhankelijke cliëntondersteuning vragen.
due-wmo-inquiry = laatste dag voor het onderzoek van de gemeente
    .why = De gemeente onderzoekt een melding binnen zes weken. Een plan kan tot dan nog mee.
left-today = vandaag
left-days = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
  }
left-hours = { $count ->
    [0] nog geen uur
    [one] nog 1 uur
   *[other] nog { $count } uur
  }
left-hours-late = { $count ->
    [0] net te laat
    [one] 1 uur te laat
   *[other] { $count } uur te laat
  }
left-passed = { $count ->
    [one] 1 dag voorbij
   *[other] { $count } dagen voorbij
  }
left-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
  }

## Wat men typt in een voorgesteld commando.
typed-professional = beroepskracht
typed-name = NAAM
typed-time = TIJD
typed-completed = afgerond
typed-no-plan = geen-plan
typed-stopped = gestopt
typed-not-wanted = niet-gewenst
typed-main-person-left = hoofdpersoon-stopt
typed-plan-without-meeting = plan-zonder-bijeenkomst
typed-person = PERSOON
typed-place = PLEK
typed-main-person = hoofdpersoon
typed-child-takes-part = kind-doet-mee
typed-share-plan = plan-delen
typed-parent = OUDER
typed-letter = brief
typed-interpreter = tolk
typed-date = DATUM
typed-text = TEKST
typed-side = KANT
typed-responsible = verantwoordelijk

## Waarom de meeste mensen op een dag vrij zijn.
day-off-saturday = weekend
day-off-sunday = weekend
day-off-new-year = nieuwjaarsdag
day-off-good-friday = Goede Vrijdag
day-off-easter-monday = tweede paasdag
day-off-kings-day = Koningsdag
day-off-liberation-day = Bevrijdingsdag
day-off-ascension = Hemelvaartsdag
day-off-whit-monday = tweede pinksterdag
day-off-christmas = eerste kerstdag
day-off-second-christmas = tweede kerstdag

## Schoolvakanties.
school-holiday-autumn = herfstvakantie
school-holiday-christmas = kerstvakantie
school-holiday-spring = voorjaarsvakantie
school-holiday-may = meivakantie
school-holiday-summer = zomervakantie
