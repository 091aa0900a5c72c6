## Agenda en adressen.
calendar-name = Afspraken
calendar-conference = Bijeenkomst
calendar-meeting = Samen terugkijken
calendar-agreement = Afspraak
calendar-mail = Beste,

    Hierbij de afspraak voor in uw agenda. Wilt u laten weten of u kunt?

    Met vriendelijke groet,
    { $by }
calendar-without-day = Voor { $person } staan deze afspraken er niet in: { $numbers }. Uit de woorden van de kring is geen dag te lezen.
calendars-withheld = Niet gemaakt voor { $people }: in hun afspraken staat iets over iemand van wie zij niets horen te lezen.
did-calendar-for = Agenda gemaakt voor { $person }, met { $count ->
    [one] 1 moment
   *[other] { $count } momenten
  }: { $place }
did-exported = De hele zaak leesbaar opgeschreven: { $place }
did-contacts-out = Adressen opgeschreven van { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }: { $place }
contacts-dry-run = Dit was een proef: er is niets toegevoegd. Zonder --dry-run { $count ->
    [one] komt deze persoon in de kring.
   *[other] komen deze { $count } mensen in de kring.
  }
contacts-dropped = Niet overgenomen uit de kaartjes: { $words }
contacts-windows-1252 = De lijst is opgeslagen in een oud formaat. Kijk of letters zoals é en ü goed staan.
contacts-unknown-column = Kolom { $number } ({ $title }) kent ekc niet. Die is overgeslagen.
contacts-both-sides = In deze lijst staan beide kanten. Geef die aan niemand; met --side neemt u één kant.
contacts-kept-apart = In deze lijst staan mensen die apart blijven. Geef die aan niemand.
column-apart = Apart van
column-name = Naam

failure-no-dates-yet = Er is nog niets voor een agenda.
    .why = In een agenda komen de dag van de conferentie, de dag waarop de kring terugkijkt, en de afspraken met een dag.
    .now = Leg eerst de dag vast: ekc conference set

failure-calendar-tells = Deze agenda vertelt { $person } iets over { $other }.
    .why = In de afspraken van { $person } staat iets over iemand van wie { $person } niets hoort te lezen.
    .now = Vertel de afspraken mondeling.

failure-coordinator-without-email = Er staat geen e-mailadres van u in de zaak.
    .why = Met --request of --mail komt het antwoord bij u terug.
    .now = Vul het aan: ekc edit-case --coordinator "uw naam; uw e-mail"

failure-person-without-email = Van { $person } staat er geen e-mailadres in de zaak.
    .why = Met --request of --mail gaat de vraag naar dat adres.
    .now = Vul het aan met ekc circle edit { $person } --email ADRES, of laat --request en --mail weg.

failure-no-contacts = Er is niemand om op te schrijven.
    .why = Een adreslijst bevat alleen mensen van wie een telefoonnummer, e-mailadres of adres bekend is.
    .now = Kies zelf wie: --for PERSOON

failure-vcard-too-large = Dit bestand is te groot: meer dan { $most }.
    .why = ekc leest alleen kaartjes van mensen, geen grote bestanden.
    .now = Deel het bestand op.

failure-vcard-empty = In dit bestand staat geen adreskaartje.
    .why = Een kaartje begint met BEGIN:VCARD.
    .now = Kijk of u het goede bestand koos (.vcf).

failure-vcard-unfinished = Een adreskaartje is niet af.
    .why = Bij elke BEGIN:VCARD hoort een END:VCARD.
    .now = Haal het bestand opnieuw op, of verbeter de regel die hierboven staat.

failure-vcard-unexpected-end = Hier eindigt een kaartje dat niet is begonnen.
    .why = Bij elke END:VCARD hoort een BEGIN:VCARD.
    .now = Verbeter de regel die hierboven staat.

failure-vcard-version = Dit soort adreskaartje kent ekc niet.
    .why = ekc leest versie 2.1, 3.0 en 4.0.
    .now = Sla de adressen op in een van die versies.

failure-vcard-without-name = Een adreskaartje heeft geen naam.
    .why = Zonder naam kan niemand in de kring komen.
    .now = Vul de naam in op dat kaartje.

failure-csv-too-large = Deze lijst is te groot: meer dan { $most }.
    .why = ekc leest lijsten van mensen, geen grote bestanden.
    .now = Deel de lijst op.

failure-csv-empty = In deze lijst staat niemand.
    .why = Na de regel met de namen van de kolommen komt een regel per persoon.
    .now = Kijk of u het goede bestand koos.

failure-csv-not-text = Dit is geen lijst in CSV.
    .why = Het bestand bevat geen gewone tekst. Een werkblad van Excel is dat ook niet.
    .now = Sla het op als CSV.

failure-csv-column-twice = Twee kolommen zeggen hetzelfde.
    .why = ekc weet niet welke van de twee geldt.
    .now = Geef een van de kolommen een andere naam of haal die weg.

failure-csv-name-column-missing = Er is geen kolom met namen.
    .why = De eerste regel zegt wat er in elke kolom staat; een daarvan heet naam.
    .now = Zet boven de kolommen: naam; relatie; huishouden; telefoon; e-mail; adres; taal

failure-csv-name-missing = Op deze regel ontbreekt de naam.
    .why = Zonder naam kan niemand in de kring komen.
    .now = Vul de naam in of haal de regel weg.

failure-csv-too-many-cells = Deze regel heeft meer vakken dan de eerste regel.
    .why = Zo is niet te zien wat bij welke kolom hoort.
    .now = Kijk of er een scheidingsteken te veel staat.

failure-csv-quote-open = Hier begint een aanhalingsteken dat nergens eindigt.
    .why = Alles erachter zou in één vak terechtkomen.
    .now = Zet het tweede aanhalingsteken erbij of haal het eerste weg.
