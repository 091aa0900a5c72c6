## Wat een opdracht deed. Geen namen: deze regels staan ook in het logboek.
did-use = Zaak { $case } is nu in gebruik.
did-new-case = Zaak { $case } is aangemaakt: { $variant }.
did-edit-case = De aanmelding van zaak { $case } is bijgewerkt.
did-import = Zaak { $case } is ingelezen, met { $count ->
    [one] 1 persoon
   *[other] { $count } personen
  }.
did-consent = Toestemming van { $by } voor { $person } is genoteerd: { $scope } ({ $on }).
did-consent-own = { $person } zegt ja: { $scope } ({ $on }).
did-consent-withdrawn = De toestemming voor { $person } is ingetrokken op { $on }.
did-consent-refused = Genoteerd: nee voor { $person }, van { $by }: { $scope } ({ $on }).
did-question = Vraag { $number } is genoteerd, in de woorden van { $by }.
did-question-chosen = Vraag { $number } is de vraag van de conferentie, gekozen door { $by }.
did-requirement = Minimumeis { $number } is genoteerd, gesteld door { $by }.
did-requirement-reworded = Minimumeis { $number } komt in de plaats van { $before }, gesteld door { $by }. De woorden van { $before } blijven bewaard.
did-requirement-withdrawn = Minimumeis { $number } is ingetrokken ({ $on }).
did-requirement-told = Minimumeis { $number } is bekend bij { $people } ({ $on }).
did-requirements-told = Minimumeisen { $numbers } zijn bekend bij { $people } ({ $on }).
did-coordinators-begun = Begonnen als coördinator: nummer { $numbers } ({ $on }).
did-coordinators-ended = Geëindigd als coördinator: nummer { $numbers } ({ $on }).
did-coordinators-replaced = Geëindigd als coördinator: nummer { $ended }. Begonnen: nummer { $begun } ({ $on }).
did-circle-add = { $person } staat in de kring (ronde { $round }). De zaak telt nu { $count ->
    [one] 1 persoon
   *[other] { $count } personen
  }.
did-circle-add-beside = { $person } staat in de zaak, naast de kring. De zaak telt nu { $count ->
    [one] 1 persoon
   *[other] { $count } personen
  }.
did-circle-add-list = { $count ->
    [one] 1 persoon
   *[other] { $count } personen
  } erbij gekomen: { $people }.
did-circle-edit-list = De gegevens van { $count ->
    [one] 1 persoon zijn
   *[other] { $count } personen zijn
  } bijgewerkt: { $people }.
did-circle-edit = De gegevens van { $person } zijn bijgewerkt.
did-circle-drop = { $person } is uit de zaak gehaald: een vergissing.
did-circle-drop-untold = { $person } is uit de zaak gehaald: een vergissing. Ook weg: { $count ->
    [one] 1 notitie
   *[other] { $count } notities
  } dat { $person } iets kreeg of hoorde.
did-circle-named-by = { $person } is genoemd door { $by } (ronde { $round }).
did-circle-asked = Gevraagd "wie nog meer?" aan { $people } op { $on }.
did-circle-apart = { $one } en { $other } blijven apart: { $order }.
did-circle-apart-until = { $one } en { $other } blijven apart tot en met { $until }: { $order }.
did-circle-apart-lifted = { $one } en { $other } hoeven niet meer apart te blijven ({ $on }).
did-circle-exclude = { $person } kan er niet bij zijn. Hoe die toch meedoet, is nog niet genoteerd.
did-circle-exclude-instead = { $person } kan er niet bij zijn, en doet toch mee: { $instead }.
did-circle-exclude-lifted = { $person } is weer welkom ({ $on }).
did-circle-leave-alone = { $person } wordt met rust gelaten.
did-circle-never = { $person } wordt nooit benaderd en komt niet in de kring.
did-circle-approach-again = { $person } mag weer worden benaderd.
did-circle-authority = Genoteerd wie beslist voor { $person }: { $people } ({ $kind }).
did-circle-authority-ended = Genoteerd wie niet meer beslist voor { $person }: { $people }.
did-explained = Persoonlijk uitgelegd aan { $people } op { $on }.
did-invite = Uitgenodigd: { $people } ({ $on }).
did-answer = Antwoord van { $person }: { $answer } ({ $on }).
did-answer-otherwise = Antwoord van { $person }: doet mee ({ $way }), { $on }.
did-contact = Gesproken met { $person }: { $way } ({ $on }).
did-contact-not-reached = Niet bereikt: { $person }, { $way } ({ $on }).
did-contact-several = Gesproken met { $people }: { $way } ({ $on }).
did-contact-several-not-reached = Niet bereikt: { $people }, { $way } ({ $on }).
did-written = Geschreven aan { $person }: { $way } ({ $on }).
did-written-several = Geschreven aan { $people }: { $way } ({ $on }).
did-inform-ask = Informatievraag { $number } is genoteerd, van { $by }.
did-inform-receive = Het antwoord op informatievraag { $number } is binnen ({ $on }).
did-inform-share = Iedereen heeft informatie { $numbers } ({ $on }).
did-inform-told = Informatie { $numbers } is verteld aan { $people } ({ $on }).
did-inform-view = De zienswijze van { $person } is genoteerd.
did-date-noted = Datum { $number } staat in de zaak: { $on }.
did-date-moved = Datum { $number } is verzet naar { $on }.
did-dates-done = Gedaan: datum { $numbers } ({ $on }).
did-dates-lapsed = Vervallen: datum { $numbers }.
did-conference-dates = Mogelijke datums toegevoegd: { $numbers }.
did-conference-can = Genoteerd wanneer { $person } kan.
did-conference-set = Conferentie { $number } is op { $on }.
did-conference-place = De plek van conferentie { $number } is bijgewerkt.
did-conference-checklist = Regellijst: { $added } erbij, { $done } geregeld, nog { $open } open.
did-checklist-dropped = Regellijst: weggehaald is nummer { $numbers }.
did-conference-arrive = Aanwezig: { $people }. In totaal { $count }.
did-conference-in-words = Doet mee met een brief of via een ander: { $people }. Aanwezig zijn er { $count }.
did-conference-part = Deel { $part } begon om { $time }.
did-conference-end = Conferentie { $number } is afgelopen op { $on }: { $ending }.
did-conference-new = Conferentie { $number } is toegevoegd.
did-record-plan = Plan (versie { $version }) is vastgelegd met { $count ->
    [one] 1 afspraak
   *[other] { $count } afspraken
  }, gepresenteerd op { $on }.
did-plan-amend = Het plan is bijgesteld: versie { $version } met { $count ->
    [one] 1 afspraak
   *[other] { $count } afspraken
  }.
did-verdict-met = Minimumeis { $number }: gehaald in versie { $version }, volgens { $by }.
did-verdict-not-met = Minimumeis { $number }: niet gehaald in versie { $version }, volgens { $by }.
did-plan-agree = De kring is akkoord met versie { $version } van het plan ({ $on }).
did-owner-agreed = Akkoord met de eigen taak: { $people } ({ $on }).
did-owner-declined = Zegt nee tegen de eigen taak, of geeft die terug: { $people } ({ $on }).
did-plan-share = Versie { $version } van het plan is gegeven aan { $people } ({ $on }).
did-followup-meeting = Vervolgbijeenkomst { $number } is gepland op { $on }.
did-followup-held = Vervolgbijeenkomst { $number } is gehouden op { $on }.
did-followup-call = Nagebeld met { $person } op { $on }; { $count ->
    [0] geen afspraken besproken
    [one] 1 afspraak besproken
   *[other] { $count } afspraken besproken
  }.
did-followup-progress = De stand van { $count ->
    [one] 1 afspraak
   *[other] { $count } afspraken
  } is genoteerd ({ $on }).
did-waive = Stap overgeslagen: { $step }. Komt er iets nieuws bij, dan komt de stap terug.
did-resume = Stap weer opgepakt: { $step }.
did-close = Zaak { $case } is afgesloten op { $on }: { $reason }. De rol van de coördinator is klaar.
did-reopen = Zaak { $case } is heropend op { $on }.

## Wat de methode erbij zegt.

## Na een opdracht.
told-back-times = { $line } ({ $count }×)
told-back-more = en nog { $count ->
    [one] 1 regel
   *[other] { $count } regels
  }
next-step = Volgende stap: { $what } → { $command }
how-to-undo = Terugdraaien: ekc undo
how-to-undo-each = Dit waren { $count } stappen. De laatste terugdraaien: ekc undo. De stap daarvoor: nog een keer.
how-to-redo = Toch weer doen: ekc redo
undone = Teruggedraaid ({ $ago }, zaak { $case }): { $what }
redone = Opnieuw gedaan (zaak { $case }): { $what }
undone-in-file = Teruggedraaid ({ $ago }): { $what }
redone-in-file = Opnieuw gedaan: { $what }
log-undo = teruggedraaid: { $what }
log-redo = opnieuw gedaan: { $what }
log-undone = { $what } (teruggedraaid)
ago-just-now = zojuist
ago-minutes = { $count ->
    [one] 1 minuut geleden
   *[other] { $count } minuten geleden
  }
ago-hours = { $count ->
    [one] 1 uur geleden
   *[other] { $count } uur geleden
  }
ago-days = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
  }
exported = De zaak staat leesbaar in { $path }.
exported-warning = Let op: dit bestand is niet versleuteld. Bewaar het niet langer dan nodig.
exported-to-screen = Dit was de hele zaak, leesbaar en niet versleuteld. Bewaar haar niet langer dan nodig, waar ze nu ook staat. Voor een andere coördinator is er: ekc handover
handed-over = Zaak { $case } staat versleuteld in { $path }, met { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }.
handover-holds = Erin staat alles wat in de zaak staat, ook uw notities en wie van wie apart blijft. Niet erin: het logboek, de papieren die u maakte, en wat u hebt gewist of vergeten.
handover-by-passphrase = Geef het bestand en de wachtzin langs twee wegen: het bestand op een stick, de wachtzin door de telefoon.
handover-by-key = Alleen wie de sleutel van de ontvanger heeft, opent dit bestand. U kunt het zelf niet openen: vraag of het bij uw collega opengaat.
handover-then = Vertel de hoofdpersoon en de kring wie het overneemt. Vindt de hoofdpersoon het niet goed, vernietig het bestand dan. Uw collega leest de zaak in met: ekc import BESTAND. Hier blijft de zaak staan tot u haar afsluit (ekc close --reason overgedragen) en wist (ekc privacy erase). Dit bestand haalt ekc undo niet terug.
init-made = Het zaakbestand is gemaakt: { $path }
init-next = Bewaar de wachtzin goed: zonder wachtzin en zonder noodblad gaat het bestand niet meer open. Het sleutelbestand (.key) hoort erbij; kopieer ze altijd samen, met ekc backup. Maak ook het noodblad: ekc recovery sheet. Wilt u de wachtzin niet bij elk commando typen? Open het bestand voor een tijd: ekc unlock. Daarna begint u met: ekc new-case

## De sleutel.
unlocked = Het bestand is open voor { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
  }.
how-to-lock = Eerder sluiten: ekc lock. Doe dat ook als u bij de computer wegloopt; met --clear-screen gaat ook het scherm leeg.
locked = Het bestand is op slot.
was-locked = Het bestand was al op slot.
passphrase-changed = De wachtzin is veranderd.
passphrase-old-copies = Kopieën van vóór dit moment gaan nog open met de oude wachtzin. Maak een nieuwe kopie en vernietig de oude. Uw noodblad blijft werken.
