## Agenda en adressen.
calendar-name = Afspraken
calendar-conference = Bijeenkomst
calendar-meeting = Samen terugkijken
calendar-agreement = Afspraak
calendar-off = Gaat niet door: { $what }
calendar-mail = Beste,

    Hierbij de afspraak voor in uw agenda. Wilt u laten weten of u kunt?

    Met vriendelijke groet,
    { $by }
calendar-without-day = Voor { $person } staan deze afspraken er niet in: { $numbers }. Uit de woorden van de kring is geen dag te lezen. Zo kan het wel: elke zondag om 18.00 uur, de 15e van elke maand, of een dag.
calendar-called-off = Bel { $people }: veel agenda's halen een afspraak die niet doorgaat er niet zelf uit. Er staat nu "Gaat niet door" bij.
calendar-may-tell = Kijk zelf voordat u deze agenda geeft aan { $person }: er staat een woord in dat de naam van { $other } kan zijn. Is het de naam? Haal die uit de tekst en maak de agenda opnieuw.
calendars-withheld = Niet gemaakt voor { $people }: in hun afspraken staat iets over iemand van wie zij niets horen te lezen.
did-calendar-for = Agenda gemaakt voor { $person }, met { $count ->
    [one] 1 moment
   *[other] { $count } momenten
  }: { $place }
own-calendar-name = Termijnen
own-calendar-case = Zaak { $case }
own-calendar-file = Iets nakijken
own-calendar-look-case = Wat er moet, ziet u met: ekc status --case { $case }
own-calendar-look = Wat er moet, ziet u met: ekc due
own-calendar-then = In deze agenda staat alleen het nummer van een zaak. Wat te laat is, staat op vandaag. Lees het bestand in als een aparte agenda. Maakt u later een nieuwe? Haal dan eerst de oude weg: wat klaar is, gaat er anders niet uit.
did-own-calendar = Eigen agenda gemaakt van alles wat moet, met { $count ->
    [one] 1 moment
   *[other] { $count } momenten
  }: { $place }
did-exported = De hele zaak leesbaar opgeschreven: { $place }
did-handed-over = De hele zaak in een versleuteld bestand gezet voor een andere coördinator: { $place }
did-contacts-out = Adressen opgeschreven van { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }: { $place }
contacts-dry-run = Dit was een proef: er is niets toegevoegd. Zonder --dry-run { $count ->
    [one] komt deze persoon in de kring.
   *[other] komen deze { $count } mensen in de kring.
  }
contacts-left-of = Niet overgenomen van { $name } (regel { $line }): { $words }
contacts-left-at = Niet overgenomen van het kaartje op regel { $line }: { $words }
contacts-groups = { $count ->
    [one] Een groep is overgeslagen: dat is geen persoon.
   *[other] { $count } groepen zijn overgeslagen: dat zijn geen personen.
  }
contacts-beside = { $count ->
    [one] Een regel hoort bij geen kaartje. Die is overgeslagen.
   *[other] { $count } regels horen bij geen kaartje. Die zijn overgeslagen.
  }
card-left-phones = { $count ->
    [one] nog een telefoonnummer
   *[other] nog { $count } telefoonnummers
  }
card-left-emails = { $count ->
    [one] nog een e-mailadres
   *[other] nog { $count } e-mailadressen
  }
card-left-addresses = { $count ->
    [one] nog een adres
   *[other] nog { $count } adressen
  }
card-left-lines = { $count ->
    [one] een regel die niet te lezen is
   *[other] { $count } regels die niet te lezen zijn
  }
card-left-fax = het nummer van een fax
card-left-note = de notitie
card-left-photo = de foto
card-left-birthday = de geboortedag
card-left-nickname = de bijnaam
card-left-name = een andere naam
card-left-website = de website
contacts-windows-1252 = De lijst is opgeslagen in een oud formaat. Kijk of letters zoals é en ü goed staan.
contacts-understood = Zo is de tabel gelezen: { $columns }
contacts-not-taken = Niet overgenomen uit de tabel: { $columns }
contacts-column-number = kolom { $numbers }
contacts-above-titles = Boven de namen van de kolommen staat nog iets (regel { $lines }). Dat is niet gelezen.
contacts-more-than-one = Meer dan één nummer, adres of e-mailadres, of een fax (regel { $lines }). ekc nam er één over: mobiel gaat voor, een fax nooit.
contacts-is-there = staat er al: { $handle }
contacts-is-bad = past zo niet
contacts-skip-bad = De anderen wel, en deze niet? Doe het opnieuw met --skip-bad.
ask-contacts-split-pairs = In { $count ->
    [one] 1 rij staan
   *[other] { $count } rijen staan
  } twee namen: { $words }. Twee mensen van maken?
contacts-lines = regel { $lines }
contacts-split = Van { $count ->
    [one] 1 rij zijn
   *[other] { $count } rijen zijn elk
  } twee mensen gemaakt. Nummer, e-mail en adres staan nu bij allebei: vraag van wie ze zijn.
contacts-both-sides = In deze lijst staan beide kanten. Geef die aan niemand; met --side neemt u één kant.
contacts-kept-apart = In deze lijst staan mensen die apart blijven. Geef die aan niemand.
column-apart = Apart van
column-name = Naam
column-organisation = Organisatie
column-function = Functie

failure-no-dates-yet = Er is nog niets voor een agenda.
    .why = In een agenda komen de dag van de conferentie (voor wie is uitgenodigd en geen nee zei), de dag waarop de kring terugkijkt, en de eigen afspraken met een dag. Wat voorbij is, komt er niet in.
    .now = Leg de dag vast: ekc conference set. Staat die er al? Nodig dan uit: ekc invite PERSOON

failure-nothing-due = Er is niets voor uw agenda.
    .why = In uw eigen agenda komt alles wat op een dag moet, in alle zaken. In deze periode is dat niets.
    .now = Welke zaken lopen, ziet u met: ekc list --open

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

failure-contacts-choose = In dit bestand staan { $count } mensen, en er is niemand gekozen.
    .why = Een heel adresboek hoort niet in een zaak: daarin staan mensen die er niets mee te maken hebben.
    .now = Bekijk de lijst met --dry-run en kies: { $flag } 3,5-8 of { $flag } "Oma Proef". Zijn het ze echt allemaal? { $flag } alle

failure-contacts-mistakes = { $count } mensen uit dit bestand kunnen er zo niet bij (regel { $lines }). Er is niemand toegevoegd.
    .why = Van elk moet een naam bekend zijn, en wat erbij staat moet kunnen.
    .now = Verbeter die regels, of laat alleen de anderen erbij komen met --skip-bad.

failure-contacts-number = Dat nummer staat niet in de lijst.
    .why = De lijst loopt van 1 tot en met { $most }.
    .now = Bekijk de lijst: ekc contacts import BESTAND --dry-run

failure-contacts-two-names = In één rij lijken twee mensen te staan.
    .why = Een naam met "en" of "&" erin kan van twee mensen zijn. ekc maakt daar niet uit zichzelf één persoon van.
    .now = Doe het opnieuw met --split-pairs ja: dan worden het twee mensen. Is het één naam? Dan --split-pairs nee.

failure-contacts-nobody-so = Zo heet niemand in dit bestand.
    .why = Een naam of een deel ervan moet in de lijst staan.
    .now = Bekijk de lijst: ekc contacts import BESTAND --dry-run. Kies daarna met het nummer.

failure-contacts-nobody-new = Er komt niemand bij.
    .why = Wie u koos, staat al in de zaak of past er zo niet in.
    .now = Bekijk wie erin staan: ekc circle show. Is het iemand anders met dezelfde naam? ekc circle add NAAM --handle KORTE-NAAM

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
    .why = De eerste regel zegt wat er in elke kolom staat; een daarvan heet naam, of voornaam of achternaam.
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
