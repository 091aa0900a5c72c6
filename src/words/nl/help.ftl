## Hulp: het programma en zijn commando's, in de volgorde van een conferentie.
help-ekc =
    Houd uw Eigen Kracht-conferenties bij, van de aanmelding tot het nabellen.
    Alles staat in één versleuteld bestand op uw eigen computer.
help-usage = Gebruik
help-options-value = OPTIES
help-aliases = ook:
help-always = Altijd mogelijk
help-options = Opties
help-arguments = Argumenten
help-commands = Commando's
help-command-value = COMMANDO
help-after =
    Wat nu? ekc status laat zien wat er ontbreekt, met het commando erbij. Elk commando heeft --help.
    Woorden uit een vaste lijst mogen in het Nederlands en in het Engels: familie of family, ja of yes.
    Laat u iets weg dat nodig is, dan vraagt ekc ernaar. Zo komen namen niet in de geschiedenis van uw terminal.
help-init = Maak een versleuteld zaakbestand, met een wachtzin
help-demo = Loop met een verzonnen familie door een hele conferentie, in een wegwerpbestand
help-status = Zie hoe de zaak ervoor staat, wat ontbreekt en wat u nu kunt doen
help-due = Zie wat er binnenkort moet, in alle open zaken
help-list = Zie alle zaken, één per regel
help-show = Bekijk alles wat over een zaak is vastgelegd
help-use = Kies de zaak waarin u verder werkt
help-new-case = Begin een zaak met een aanmelding
help-edit-case = Wijzig de aanmelding of vul die aan
help-consent = Noteer wie toestemming gaf en waarvoor, of dat die is ingetrokken
help-question = Noteer een vraag in iemands eigen woorden, en welke is gekozen
help-requirement = Noteer een minimumeis van een betrokken beroepskracht
help-circle = Bekijk de kring en maak de kring groter
help-circle-add = Zet iemand in de kring, of een hele lijst tegelijk
help-circle-edit = Wijzig wat u van iemand weet, of maak een gegeven leeg
help-circle-show = Bekijk wie er in de kring staat, wie hen noemde en wie komt
help-circle-named-by = Noteer wie iemand noemde
help-circle-asked = Noteer aan wie u vroeg: wie nog meer?
help-invite = Noteer uw persoonlijke uitleg en de uitnodiging
help-answer = Noteer of iemand komt, hoe, en wat daarvoor nodig is
help-contact = Noteer elke poging om iemand te bereiken, ook als het niet lukt
help-inform = Verzamel informatie voor de kring en deel die met iedereen
help-inform-ask = Noteer wat de kring wil weten, van wie en wanneer
help-inform-receive = Noteer het antwoord op een informatievraag
help-inform-share = Noteer dat iedereen dezelfde informatie kreeg
help-inform-view = Noteer de zienswijze van wie niet kan komen, in eigen woorden
help-inform-show = Bekijk wat is gevraagd, wat binnen is en wat iedereen heeft
help-conference = Bereid de dag voor en leg vast hoe de dag verliep
help-conference-dates = Noteer mogelijke datums, of zie welke het beste past
help-conference-can = Noteer op welke datums iemand kan
help-conference-set = Leg de dag, de tijd en de plek vast
help-conference-checklist = Houd bij wat er voor de dag te regelen is
help-conference-programme = Bekijk de dag in drie delen, en wie bij welk deel is
help-conference-arrive = Noteer wie er is, ook onverwachte gasten
help-conference-part = Noteer hoe laat een deel begon
help-conference-end = Leg vast hoe de conferentie afliep, met of zonder plan
help-conference-new = Begin een volgende conferentie in dezelfde zaak
help-record-plan = Zet het plan van de kring op papier: wie doet wat wanneer
help-plan = Bekijk het plan en noteer wat er verder mee gebeurt
help-plan-show = Bekijk het plan zoals de kring het maakte
help-plan-amend = Stel het plan bij; de oude versie blijft bewaard
help-plan-verdict = Noteer het oordeel van de beroepskracht over een minimumeis
help-plan-agree = Noteer dat de kring akkoord is, of iemand met een eigen taak
help-plan-share = Noteer aan wie u het plan gaf
help-followup = Volg hoe het na de conferentie gaat
help-followup-meeting = Noteer een vervolgbijeenkomst van de kring, gepland of gehouden
help-followup-call = Noteer het nabellen na vier weken
help-followup-progress = Noteer hoe het met de afspraken staat
help-followup-show = Bekijk het nabellen, de bijeenkomsten en de stand van de afspraken
help-close = Sluit de zaak af; uw rol is klaar
help-reopen = Open een afgesloten zaak opnieuw
help-undo = Draai het laatste commando terug
help-redo = Doe opnieuw wat u als laatste terugdraaide
help-log = Lees wat er is vastgelegd, het nieuwste eerst
help-export = Schrijf een hele zaak op als YAML, leesbaar en dus niet versleuteld
help-import = Lees een zaak in die met export is gemaakt
help-completions = Maak het script waarmee Tab in uw terminal commando's en opties aanvult

## Opties bij elk commando.
arg-file = Zaakbestand om mee te werken (of EKC_FILE)
arg-case = Zaak waar het om gaat (of EKC_CASE; anders de zaak die u met ekc use koos)
arg-lang = Taal: nl of en (of EKC_LANG)
arg-json = Toon de uitkomst als JSON, voor een ander programma
arg-plain = Toon gewone regels in plaats van tabellen: één feit per regel
arg-accessible = Voor een schermlezer: gewone regels en genummerde keuzes (of ACCESSIBLE=1)
arg-no-input = Stel geen vragen; meld welke optie ontbreekt
arg-as-of = Bij status en due: kijk alsof het deze dag is, bijvoorbeeld 5-3-2026 of +28d
arg-passphrase-fd = Lees de wachtzin van dit nummer (file descriptor); 0 is standaardinvoer
arg-passphrase-command = Voer dit uit en neem de eerste regel als wachtzin (of EKC_PASSPHRASE_COMMAND)
arg-help = Toon deze hulp
arg-version = Toon de versie van ekc

## Wat bij meer commando's hetzelfde betekent.
arg-handle = Zaak, met de korte naam (anders de zaak in gebruik)
arg-person = Iemand in de zaak: korte naam (oma-1), nummer in de lijst of naam
arg-on = Op welke dag: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-from = Lees de antwoorden uit een YAML-bestand; - is standaardinvoer. Opties gaan voor
arg-conference = Nummer van de conferentie (anders de laatste)
arg-way = Hoe: bezoek, telefoon, brief, mail, bericht of beeldbellen
arg-time = Hoe laat het begint, bijvoorbeeld 14:00
arg-place = Waar het is

## Begin en overzicht.
arg-keep = Map waarin het bestand van de demo komt (anders een tijdelijke map)
arg-status-all = Toon alles wat ontbreekt, niet alleen de eerste drie
arg-within = Hoe ver vooruit: 14d of 4w (anders 14d)
arg-exit-code = Eindig met code 20 als er vandaag iets moet of iets te laat is
arg-open = Alleen zaken die nog open zijn
arg-use-handle = Zaak waarin u verder werkt, met de korte naam

## Aanmelding.
arg-new-case-handle = Korte naam voor de zaak die niets verraadt (anders jaar en nummer: 2026-01)
arg-date = Dag van de aanmelding, bijvoorbeeld 5-3-2026 (anders vandaag)
arg-variant = Variant: familie, buurt, leervraag of herstel
arg-applicant = Wie aanmeldt: hoofdpersoon, familie, bekende of beroepskracht
arg-applied-by = Naam van de aanmelder, als dat geen hoofdpersoon is
arg-new-case-organisation = Organisatie van de aanmelder
arg-main-person = Naam van een hoofdpersoon (mag vaker); bij herstel eerst wie schade heeft
arg-reason = Reden als "soort" of "soort: eigen woorden" (mag vaker). Soorten: echtscheiding, opvoeding, overbelasting, gedrag, psychisch, gedwongen-opname, huiselijk-geweld, uithuisplaatsing, omgangsregeling, wonen, huisuitzetting, dakloos, schulden, werk, ziekte, ouderdom, mantelzorg, klein-netwerk, leren, overlast, ruzie, schade, droom of anders
arg-coordinator = Coördinator als "naam" of "naam; werkgever" (mag vaker)
arg-independent = Elke coördinator verklaart onafhankelijk te zijn in deze zaak
arg-regional-manager = Naam van de regiomanager
arg-financer = Wie de conferentie betaalt
arg-municipality = Gemeente
arg-legal-frame = Wettelijk kader: geen, familiegroepsplan of persoonlijk-plan
arg-safety = De veiligheid is in het geding (met =no: niet)
arg-needed-by = Dag waarop het plan er moet zijn, bijvoorbeeld 5-3-2026 of +28d
arg-new-case-language = Taal van de gesprekken
arg-edit-case-language = Taal van de gesprekken
arg-interpreter = Taal waarvoor bij de gesprekken een tolk nodig is
arg-wish-language = Wens over de coördinator: taal
arg-wish-gender = Wens over de coördinator: man of vrouw
arg-wish-culture = Wens over de coördinator: cultuur of achtergrond
arg-informative-talk = Er komt eerst een informatief gesprek (met =no: niet)
arg-situation = De situatie, in de woorden van de hoofdpersoon

## Toestemming, vraag en minimumeis.
arg-consent-person = Voor wie de toestemming is
arg-consent-by = Wie de toestemming gaf, als dat iemand anders is, zoals een ouder
arg-scope = Waarvoor: meedoen, informatie-delen, kind-doet-mee of plan-delen (anders meedoen; bij --withdraw alles)
arg-form = Hoe de toestemming is gegeven: mondeling of schriftelijk (anders mondeling)
arg-withdraw = De toestemming is ingetrokken; een reden hoeft niet
arg-question-words = De vraag, in iemands eigen woorden
arg-question-by = Van wie deze woorden zijn
arg-question-choose = Nummer van de vraag die is gekozen; geef dan geen nieuwe vraag
arg-chosen-by = Hoofdpersoon die de vraag koos (is die er niet: iemand uit de kring)
arg-requirement-words = De minimumeis, in gewone woorden
arg-set-by = Betrokken beroepskracht die de eis stelt
arg-why = Waarom de eis er is
arg-met-when = Wanneer aan de eis is voldaan

## Kring.
arg-name = Naam van wie erbij komt
arg-circle-edit-name = Andere naam
arg-relation = Relatie in een woord, zoals oma of buurman; de korte naam komt hiervan (oma-1)
arg-circle-edit-relation = Relatie in een woord, zoals oma of buurman
arg-role = Rol: hoofdpersoon, kring, beroepskracht, steunpersoon of tolk (anders kring)
arg-circle-edit-role = Rol: hoofdpersoon, kring, beroepskracht, steunpersoon of tolk
arg-tie = Band: familie, vriend, buur, bekende of beroep
arg-side = Kant bij herstel: benadeeld (heeft schade) of verantwoordelijk (deed schade)
arg-household = Huishouden, zoals een adres in de straat
arg-birth-year = Geboortejaar, zoals 2012
arg-minor = Jonger dan achttien (met =no: niet)
arg-language = Taal die iemand spreekt
arg-organisation = Organisatie van een beroepskracht
arg-function = Functie van een beroepskracht
arg-phone = Telefoonnummer
arg-email = E-mailadres
arg-address = Postadres
arg-needs-interpreter = Taal waarvoor iemand een tolk nodig heeft
arg-needs-diet = Dieet, of wat iemand niet eet
arg-needs-transport = Vervoer dat iemand nodig heeft
arg-needs-child-care = Oppas die iemand nodig heeft
arg-needs-access = Wat nodig is om erbij te kunnen: trap, horen, zien
arg-circle-add-handle = Eigen korte naam (anders gemaakt van de relatie: oma-1)
arg-named-by = Wie deze persoon noemde
arg-list = Bestand met een persoon per regel: 'naam; relatie; huishouden; telefoon; e-mail'. Alleen de naam moet; - is standaardinvoer
arg-circle-add-from = Lees een persoon uit een YAML-bestand, of meer onder people; - is standaardinvoer
arg-clear = Gegeven dat leeg moet (mag vaker): relation, tie, side, household, birth-year, language, organisation, function, phone, email, address, named-by, needs-interpreter, needs-diet, needs-transport, needs-child-care, needs-access
arg-circle-named-by-person = Wie is genoemd
arg-circle-named-by-by = Wie die persoon noemde
arg-circle-asked-person = Aan wie u vroeg: wie nog meer? (mag vaker)

## Uitnodigen.
arg-invite-person = Wie u uitnodigt of het uitlegde (mag vaker)
arg-invite-all = Iedereen in de kring die nog niet is uitgenodigd
arg-explained = Dag van uw persoonlijke uitleg: 5-3-2026, za 28 mrt of vandaag
arg-explained-how = Hoe u het uitlegde: bezoek, telefoon, brief, mail, bericht of beeldbellen
arg-invite-on = Dag van de uitnodiging: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-how = Hoe u uitnodigde: bezoek, telefoon, brief, mail, bericht of beeldbellen
arg-explain-only = Noteer alleen de uitleg, nog geen uitnodiging
arg-answer = Antwoord: ja, nee, misschien of geen-reactie
arg-attending = Hoe iemand meedoet: aanwezig, op-afstand, brief of woordvoerder
arg-spokesperson = Wie namens deze persoon spreekt
arg-answer-reason = Reden, alleen als iemand die zelf noemt
arg-contact-way = Hoe u contact zocht: bezoek, telefoon, brief, mail, bericht of beeldbellen
arg-reached = Of het lukte: ja of nee (anders ja)
arg-contact-note = Wat u over het contact afsprak

## Informatie.
arg-inform-ask-words = Wat de kring wil weten
arg-wanted-by = Wie dit wil weten
arg-of = Aan wie het is gevraagd, zoals een beroepskracht
arg-due = Wanneer het antwoord er moet zijn, bijvoorbeeld za 28 mrt of +7d
arg-number = Nummer van de informatievraag
arg-inform-receive-answer = Het antwoord, in gewone woorden
arg-inform-share-number = Nummer van informatie die iedereen kreeg (mag vaker)
arg-inform-share-all = Alles wat binnen is en nog niet gedeeld
arg-inform-view-person = Van wie de zienswijze is
arg-inform-view-words = De zienswijze, in eigen woorden
arg-brought-by = Wie de zienswijze op de dag inbrengt

## De dag.
arg-conference-dates-add = Mogelijke datum, met of zonder tijd: "za 28 mrt 14:00" (mag vaker)
arg-yes = Nummers van datums waarop het kan, met komma's: 1,3
arg-maybe = Nummers van datums waarop het misschien kan, met komma's
arg-no = Nummers van datums waarop het niet kan, met komma's
arg-conference-set-date = Dag van de conferentie, bijvoorbeeld za 28 mrt
arg-candidate = Neem dag en tijd over van de mogelijke datum met dit nummer
arg-conference-checklist-add = Iets om te regelen als "soort: wat" (mag vaker), zoals "eten: soep". Soorten: plek, eten, vervoer, oppas, tolk, verbinding, extra-kamer of anders
arg-conference-checklist-by = Wie het regelt
arg-done = Nummers van wat geregeld is, met komma's: 1,3
arg-conference-checklist-on = Dag waarop het geregeld is: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
arg-conference-arrive-person = Wie er is (mag vaker)
arg-conference-arrive-all = Alle hoofdpersonen en iedereen die ja zei
arg-guest = Naam van een onverwachte gast
arg-conference-arrive-at = Hoe laat iemand kwam, bijvoorbeeld 14:00
arg-parts = Bij welke delen iemand is, met komma's: 1,3 (anders elk deel waar die welkom is)
arg-stays-by-choice-of = Hoofdpersoon die koos dat deze persoon van buiten de kring bij deel 2 blijft
arg-part = Deel: 1, 2 of 3
arg-conference-part-at = Hoe laat het deel begon, bijvoorbeeld 14:00
arg-conference-part-coordinator = Of de coördinator bij deel 2 is: ja of nee. In besloten tijd is dat altijd nee
arg-ending = Afloop: met-plan, geen-plan, plan-in-de-maak, gestopt-in-voorbereiding of plan-zonder-bijeenkomst
arg-conference-end-at = Hoe laat de dag klaar was, bijvoorbeeld 17:30
arg-conference-end-reason = Waarom het stopte of waarom er geen plan is; schrijf niet op wie wat vond
arg-conference-end-on = Dag waarop dit duidelijk was, bijvoorbeeld 5-3-2026 (anders de dag van de conferentie)

## Het plan.
arg-words = Het plan in de eigen woorden van de kring
arg-agreement = Afspraak als "wie; wat; wanneer" (mag vaker), zoals "oma-1, buur-2; samen koken; elke zondag"
arg-meets = Welke afspraken antwoord geven op een minimumeis, als "eis: afspraken" (mag vaker), zoals "1: 2,3"
arg-what-if = Afspraak voor als het anders loopt, als "als; dan" (mag vaker)
arg-help-asked = Hulp die de kring vraagt, als "wat" of "wat; van wie" (mag vaker)
arg-evaluation = Evaluatiemoment: dag waarop de kring kijkt hoe het gaat, bijvoorbeeld 5-3-2026 of +28d
arg-evaluation-time = Hoe laat de evaluatie begint, bijvoorbeeld 14:00
arg-evaluation-place = Waar de evaluatie is
arg-convener = Wie de kring bijeenroept
arg-record-plan-on = Dag waarop het plan is gepresenteerd, bijvoorbeeld 5-3-2026 (anders de dag van de conferentie)
arg-plan-show-version = Nummer van de versie (anders de nieuwste)
arg-because = Waarom de kring het plan bijstelt
arg-drop = Nummers van afspraken die vervallen, met komma's: 2,5
arg-plan-amend-agreement = Nieuwe afspraak als "wie; wat; wanneer" (mag vaker)
arg-plan-amend-on = Dag waarop de kring het plan bijstelde, bijvoorbeeld 5-3-2026 (anders vandaag)
arg-requirement = Nummer van de minimumeis
arg-met = Of de eis is gehaald: ja of nee
arg-plan-verdict-by = Beroepskracht die oordeelt (anders wie de eis stelde)
arg-plan-verdict-reason = Waarom; bij no moet dit erbij
arg-plan-verdict-on = Dag van het oordeel, bijvoorbeeld 5-3-2026 (anders de dag van de presentatie)
arg-plan-verdict-at = Hoe laat het oordeel kwam, bijvoorbeeld 16:30
arg-plan-agree-person = Wie akkoord is met een eigen taak (mag vaker); zonder iemand is de kring akkoord met het plan
arg-plan-share-person = Wie het plan kreeg (mag vaker)
arg-plan-share-all = Iedereen die op de conferentie was

## Erna.
arg-followup-meeting-date = Dag van de vervolgbijeenkomst, bijvoorbeeld za 28 mrt of +28d
arg-held = Nummer van de vervolgbijeenkomst die is gehouden
arg-followup-meeting-on = Bij --held: dag waarop die was, zoals 5-3-2026 of gisteren (anders vandaag)
arg-followup-call-person = Met wie u belde
arg-progress = Stand van een afspraak als "2: loopt" of "2: loopt; eigen woorden" (mag vaker). Stand: uitgevoerd, loopt, deels, niet, vervallen of nog-niet
arg-further = Of de kring nog een conferentie wil: ja of nee
arg-note = Hoe het gaat, in hun eigen woorden
arg-close-reason = Reden: afgerond, niet-gewenst, plan-zonder-bijeenkomst, geen-plan, gestopt, hoofdpersoon-stopt of overgedragen
arg-close-note = Toelichting, zonder namen

## Logboek, export en aanvullen.
arg-log-all = Van alle zaken
arg-most = Hoeveel regels ten hoogste (anders 20)
arg-to = Nieuw bestand om in te schrijven (anders op het scherm)
arg-path = YAML-bestand met een zaak; - is standaardinvoer
arg-import-handle = Korte naam voor de zaak, als die anders moet zijn dan in het bestand
arg-shell = Uw shell: bash, elvish, fish, powershell of zsh

## Wat men invult achter een optie.
value-address = ADRES
value-agreements = AFSPRAKEN
value-answer = ANTWOORD
value-by = DOOR
value-case = ZAAK
value-command = COMMANDO
value-date = DATUM
value-employer = WERKGEVER
value-ending = AFLOOP
value-field = VELD
value-file = BESTAND
value-folder = MAP
value-form = VORM
value-frame = KADER
value-handle = KORTE-NAAM
value-if = ALS
value-kind = SOORT
value-language = TAAL
value-name = NAAM
value-number = NUMMER
value-numbers = NUMMERS
value-path = PAD
value-person = PERSOON
value-question = VRAAG
value-reason = REDEN
value-relation = RELATIE
value-requirement = EIS
value-role = ROL
value-scope = WAARVOOR
value-shell = SHELL
value-side = KANT
value-state = STAND
value-text = TEKST
value-then = DAN
value-tie = BAND
value-time = TIJD
value-variant = VARIANT
value-way = MANIER
value-what = WAT
value-when = WANNEER
value-who = WIE
value-word = WOORD
value-year = JAAR
