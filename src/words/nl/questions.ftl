## Vragen: wat bij elke vraag terugkomt.
ask-may = (mag leeg)
ask-skip = overslaan
ask-needed = Hier is een antwoord nodig. Stoppen kan met :stop of Ctrl-C.
ask-more = (nog een, of Enter)
ask-in-editor = (lang? typ :e)
ask-pasted = U gaf { $count } regels tegelijk. Samen zijn ze één antwoord.
ask-which-person = Dit past bij meer mensen. Wie bedoelt u?
who-that-is = { $number }: { $who }
ask-when-precisely = "{ $word }": wanneer precies? Vraag het de kring, nu die er nog is. Wat u typte, blijft staan.
ask-nought = { $count ->
    [one] Dit nummer begint niet met een 0: { $numbers }. Een werkblad laat die 0 vaak weg. Hoort de 0 ervoor?
   *[other] Deze nummers beginnen niet met een 0: { $numbers }. Een werkblad laat die 0 vaak weg. Hoort de 0 ervoor?
  }
ask-list-how = (↑↓, of typ het nummer of het woord; Enter kiest)
ask-list-plainly = Nummer (1-{ $last }) of woord
ask-list-more = … nog { $count }
ask-list-nothing = Er is nog niets gekozen. Typ een nummer of een woord uit de lijst.
ask-list-unknown = Dat staat niet in de lijst. Typ een nummer of een woord uit de lijst.
ask-list-unclear = Dat wijst nog niet precies één regel aan. Typ het nummer of het hele woord.
ask-choices-more = { $question } Gekozen: { $chosen }. Nog een?
ask-done = klaar
ask-next-person = Wie is de volgende? (nog { $count } open)
ask-next-other = iemand anders
ask-next-is-recorded = Wat hiervoor kwam, is al vastgelegd. Terugdraaien kan straks met ekc undo.
ask-next-help = Typ het nummer of de naam van één regel. Bent u klaar: druk op Enter.
ask-form-words = Bij elke vraag kan ook: :terug, :? (uitleg) of :stop.
ask-word-unknown = Zo'n woord kent ekc hier niet. Wel: :terug, :? en :stop. Begint uw antwoord zelf met een dubbele punt? Typ er dan twee: ::
ask-no-editor = Hier past één korte regel. Met :e schrijft u alleen een lang antwoord.
ask-is-first = Dit is de eerste vraag.
ask-now = (nu: { $now })
ask-keep = (nu: { $now }; Enter laat dit staan)
ask-keep-or-clear = (nu: { $now }; Enter laat dit staan, - haalt het weg)
ask-keep-it = zo laten
ask-clear = leegmaken
ask-summary = Klopt dit?
ask-summary-more = Ook nog in te vullen: { $list }
ask-summary-agreements = andere afspraken
ask-summary-how = Enter legt het vast, een nummer wijzigt die regel
ask-summary-unknown = Typ een nummer of een woord van hierboven. Enter alleen legt alles vast, :stop legt niets vast.
ask-left-open = niet ingevuld
ask-recorded-anyway = { $now } (u vulde niets in)
ask-stays = { $now } (blijft zo)
ask-emptied = wordt leeggemaakt
ask-draft = Wat doet u daarmee?
draft-lies-ready = Dit typte u op { $on }. Het is niet vastgelegd:
draft-of-others = Let op: een korte naam in deze zaak is nu van iemand anders dan toen. Kijk of het hierboven nog over de juiste gaat.
draft-go-on = verder met wat er ligt
draft-throw-away = weggooien en opnieuw beginnen
draft-thrown-away = Het is weggegooid.
draft-in-case = Op { $on } typte u iets wat nog niet is vastgelegd. Verder of weggooien: { $command }
draft-unreadable = Van een eerdere keer lag hier nog iets klaar dat ekc niet meer kan lezen. Het is weggegooid.
draft-kept = Er is niets vastgelegd. Wat u typte, ligt klaar tot { $until }. Typ hetzelfde commando opnieuw om ermee verder te gaan.
ask-rows-so-far = Tot nu toe:
ask-rows-how = Een nummer wijzigt die regel of vult hem aan, "weg 2" haalt regel 2 weg, "2 naar 1" zet regel 2 op plaats 1.
ask-rows-next = (de volgende; Enter: klaar)
ask-rows-unknown = Nummer { $number } staat er niet bij. Typ een nummer uit de rij hierboven.
ask-who-again = [namen als hierboven, of iemand anders]
ask-row-meets = minimumeis { $numbers }
ask-pasted-rows = U gaf { $count } regels tegelijk. Is elke regel er een apart?
ask-pasted-each = ja, elke regel apart; ik zie ze een voor een
ask-pasted-one = nee, samen zijn ze er één
ask-met-by = Minimumeis { $number } ("{ $text }"): welke afspraken geven daar antwoord op (nummers)?
ask-newcomer = "{ $name }" staat niet in deze zaak.
ask-newcomer-again = ik typ het opnieuw
ask-newcomer-add = iemand anders: komt met het plan in de zaak
ask-newcomer-known = "{ $name }" past bij iemand die al in de zaak staat. Typ wie u bedoelt.
ask-agreement-past = De dag van deze afspraak is voorbij ({ $on }).
ask-agreement-told = Het laatst verteld: { $state } ({ $on }).
ask-help-name = Typ een naam.
ask-help-line = Typ een of meer woorden op één regel.
ask-help-prose = Typ tekst, of typ :e en schrijf in uw eigen editor.
ask-help-date = Typ een dag, zoals za 28 mrt, 28 maart 2026, vandaag of gisteren.
ask-help-when = Typ wanneer, in woorden of als dag: elke zondag, of za 28 mrt.
ask-help-time = Typ een tijd, zoals 14:00.
ask-help-email = Typ een e-mailadres.
ask-help-phone = Typ een telefoonnummer. Er mag iets bij staan: 06 12345678 (na 18 uur).
ask-help-number = Typ een nummer, zoals 2.
ask-help-person = Typ iemand uit de zaak: de korte naam (zoals oma-1), de naam, de relatie, of de plaats in de rij tussen de haken.
ask-help-people = Typ mensen uit de zaak met komma's ertussen: de korte naam (zoals oma-1), de naam, de relatie, of de plaats in de rij tussen de haken.
ask-help-choice = Typ het nummer of het woord van één regel.
ask-help-choices = Typ het nummer of het woord van één regel. Daarna vraagt ekc om de volgende, tot u klaar kiest.
ask-help-lines = Typ er één per keer. Na de laatste sluit Enter de rij.
ask-help-numbers = Typ nummers met komma's ertussen, zoals 1, 3.
ask-help-which = Typ het nummer of de naam van één regel. Terug, om een ander te typen: :terug. Stoppen: :stop.
ask-help-open = Niets invullen mag: druk op Enter.
ask-help-keep = Enter laat staan wat er nu staat.
ask-help-clear = Typ - of wissen om het weg te halen.
ask-help-always = Staat er aan het eind iets dat u ook nog kunt invullen: typ daar het nummer of het woord. Naar de vraag hiervoor: :terug. Stoppen, dan wordt er niets vastgelegd: :stop. Begint uw antwoord met een dubbele punt, typ er dan twee: ::
editor-file = antwoord
editor-on-disk = Er is hier geen plek in het geheugen voor uw tekst. Zolang u schrijft staat hij op de schijf; daarna gaat hij weg.
ask-because = Waarom gaat u toch door? (leeg: stoppen)

## Wachtzin.
ask-passphrase = Wachtzin
ask-passphrase-advice = Kies een wachtzin van vijf of meer gewone woorden die niets met elkaar te maken hebben. Schrijf hem op en bewaar hem apart van deze computer: zonder wachtzin en zonder noodblad gaat het bestand niet meer open.
ask-passphrase-new = Nieuwe wachtzin
ask-passphrase-again = Nog een keer dezelfde wachtzin (leeg: kies een andere)
ask-passphrase-differs = De twee wachtzinnen zijn niet gelijk. Begin opnieuw.
ask-passphrase-wrong = Deze wachtzin past niet. Let op hoofdletters, spaties en de taal van het toetsenbord. U kunt het nog { $count ->
    [one] 1 keer
   *[other] { $count } keer
  } proberen.
ask-handover-case = Welke zaak draagt u over?
ask-handover-to = Waar komt het bestand? Een map, zoals die van een USB-stick, of een nieuwe naam
ask-handover-advice = Kies een wachtzin voor dit bestand, een andere dan die van uw zaakbestand. Een voorstel, door ekc geloot: { $words }. Schrijf hem op tot uw collega hem heeft.
ask-handover-passphrase = De wachtzin van het overdrachtsbestand
ask-handover-identity = Het bestand is versleuteld voor een sleutel van age. Waar ligt het bestand met uw sleutel?
ask-restore-copy = Welke kopie zet u terug? Typ waar het bestand staat, zoals /media/stick/zaken.zip
ask-forget-person = Wie wilt u vergeten, zoals oma-1?
ask-template-kind = Van welk papier wilt u het sjabloon zien?
ask-which-shell = Voor welke shell is het script?
ask-contacts-import-list = Welk bestand met adressen leest u in, zoals adressen.vcf?
ask-contacts-import-only = Wie komen in de zaak? Typ nummers of namen, zoals 1,3-5,oma. Echt iedereen? Typ: alle
ask-import-path = Welk bestand leest u in?
strength-weak = Zwak: deze wachtzin is snel te raden. Langer is beter.
strength-fair = Redelijk: deze wachtzin is lastig te raden. Met een paar woorden erbij wordt hij sterk.
strength-good = Sterk: deze wachtzin is heel moeilijk te raden.

## Wat meer commando's vragen.
ask-person = Om wie gaat het?
ask-on = Op welke dag, als het niet vandaag was?
ask-date = Op welke dag, bijvoorbeeld za 28 mrt?
ask-time = Hoe laat, bijvoorbeeld 14:00?
ask-place = Waar?

## Zaak en aanmelding.
ask-use-case = In welke zaak werkt u verder?
ask-variant = Welke variant?
ask-applicant = Wie meldt aan?
ask-main-person = Voor wie is de conferentie? Naam van een hoofdpersoon
ask-harmed = Wie heeft schade? Naam van een hoofdpersoon
ask-responsible = Wie deed de schade? Naam van een hoofdpersoon
ask-new-case-organisation = Van welke organisatie is wie aanmeldt?
ask-new-case-reason = Wat is de reden van de aanmelding?
ask-edit-case-reason = Welke reden komt erbij?
ask-coordinator = Coördinator, als 'naam; telefoon; e-mail; werkgever'
ask-independent = Verklaart elke coördinator onafhankelijk te zijn in deze zaak?
ask-new-case-date = Op welke dag aangemeld, als het niet vandaag was?

## Toestemming, vraag en minimumeis.
ask-consent-person = Voor wie is de toestemming?
ask-consent-answer = Wat is er gezegd?
ask-consent-by = Wie zei dat, als het iemand anders was?
ask-scope = Waarvoor is de toestemming?
ask-form = Hoe is de toestemming gegeven?
ask-question-words = De vraag, in iemands eigen woorden
ask-question-by = Van wie zijn deze woorden?
ask-chosen-by = Wie koos deze vraag voor de conferentie?
ask-requirement-words = Wat is de minimumeis?
ask-set-by = Welke beroepskracht stelt de eis?
ask-why = Waarom is de eis er?
ask-met-when = Wanneer is aan de eis voldaan?
ask-requirement-to = Aan wie vertelde u de minimumeis (met komma's ertussen)?

## Kring.
ask-circle-add-name = Naam van wie erbij komt
ask-circle-add-another = Nog iemand? De naam, of Enter als u klaar bent
ask-circle-add-help = Typ de naam. Een hele lijst plakken kan ook, één persoon per regel: u ziet hem eerst.
ask-circle-edit-name = Naam van deze persoon
ask-role = Welke rol?
ask-named-by = Wie noemde deze persoon?
ask-circle-named-by-person = Wie is genoemd?
ask-circle-named-by-by = Wie noemde die persoon?
ask-circle-asked-person = Aan wie vroeg u 'wie nog meer' (met komma's ertussen)?
ask-circle-authority-person = Om welk kind gaat het, of wie kan niet zelf beslissen?
ask-held-by = Wie beslist voor deze persoon (met komma's ertussen)?
ask-kind = Op welke grond?
ask-seen-in = Waar zag u dat, zoals het gezagsregister?
ask-circle-authority-on = Op welke dag keek u dat na, als het niet vandaag was?
ask-one = Wie blijft apart?
ask-other = Van wie?
ask-order = Op welke grond?
ask-ordered-by = Wie bepaalde dat, zoals de burgemeester of de rechter?
ask-since = Vanaf welke dag, als het niet vandaag begint?
ask-until = Tot en met welke dag? Een huisverbod duurt anders tien dagen
ask-circle-apart-reason = Waarom? Alleen voor uw eigen ogen
ask-circle-exclude-reason = Waarom kan het niet anders?
ask-decided-by = Wie besloot dat?
ask-instead = Hoe doet deze persoon toch mee?
ask-circle-exclude-on = Op welke dag is dat besloten, als het niet vandaag was?

## Uitnodigen.
ask-invite-person = Wie nodigt u uit (met komma's ertussen)?
ask-explained = Op welke dag persoonlijk uitgelegd?
ask-explained-how = Hoe legde u het uit?
ask-invite-on = Op welke dag uitgenodigd, als het niet vandaag was?
ask-how = Hoe nodigde u uit?
ask-answer-person = Wie gaf antwoord?
ask-answer = Wat is het antwoord?
ask-attending = Hoe doet deze persoon mee?
ask-contact-person = Wie probeerde u te bereiken?
ask-contact-way = Hoe zocht u contact?
ask-reached = Is het gelukt?
ask-contact-note = Wat sprak u af over het contact?

## Informatie.
ask-inform-ask-words = Wat wil de kring weten?
ask-wanted-by = Wie wil dit weten?
ask-inform-ask-of = Aan wie is het gevraagd?
ask-due = Wanneer moet het antwoord er zijn, bijvoorbeeld +7d?
ask-number = Welke informatievraag (nummer)?
ask-inform-receive-answer = Het antwoord, in gewone woorden
ask-inform-share-number = Welke informatie kreeg iedereen (nummer)?
ask-inform-view-person = Van wie is de zienswijze?
ask-inform-view-words = De zienswijze, in eigen woorden
ask-brought-by = Wie brengt de zienswijze op de dag in?

## De dag.
ask-conference-dates-add = Welke datum kan, zoals za 28 mrt 14:00?
ask-conference-checklist-add = Wat moet er geregeld worden, zoals eten: soep?
ask-conference-can-person = Van wie noteert u de datums?
ask-conference-arrive-person = Wie is er (met komma's ertussen)?
ask-conference-arrive-attending = Hoe doen zij mee, als het anders is dan afgesproken?
ask-if-no-plan = Wat gebeurt er als er geen plan komt?
ask-part = Welk deel begon (1, 2 of 3)?
ask-conference-part-at = Hoe laat begon het deel?
ask-ending = Hoe liep de conferentie af?
ask-conference-end-at = Hoe laat was de dag klaar?
ask-conference-end-reason = Waarom stopte het, of waarom is er geen plan?
ask-apologies = Zijn er excuses gemaakt? (schrijf niet op welke)
ask-conference-end-on = Op welke dag was dit duidelijk, als het niet de dag van de conferentie was?

## Aan de deur.
door-ask = Wie is er? Nummers of namen, zoals 1 3 of oma. Nog een keer een nummer haalt het weg. Enter: klaar
door-help = Typ nummers (1 3 5), namen met komma's ertussen (oma, bep) of iedereen. Een naam die niet in de zaak staat, kan als gast. Doet iemand anders mee dan afgesproken: ekc conference arrive oma-1 --attending op-afstand. Enter legt vast wie er is; met :stop wordt er niets vastgelegd.
door-missing = Nog niet er ({ $count }):
door-there = Al er ({ $count }):
door-nobody-expected = Er staat nog niemand op de lijst.
door-all-there = Iedereen die werd verwacht, is er.
door-afar = { $who }, op afstand
door-recorded = { $who }, stond al genoteerd
door-recorded-before = Dat staat al vast. Terugdraaien: ekc undo, na deze lijst.
door-guest-line = { $name }, gast
door-number-unknown = Nummer { $number } staat niet op de lijst.
door-number-or-house = { $number } is een nummer op de lijst én een huisnummer. Typ de naam.
door-there-already = { $who }: staat er al bij.
door-unexpected = { $who }: niet verwacht, en nu erbij gezet.
door-guest = { $name } staat niet in de zaak. Erbij als gast? Wat is de band?
door-guest-no = nee, niet erbij
door-guest-later = ja, de band komt later
door-guest-of = Wie noemde { $name }, of bij wie hoort { $name }? (Enter: komt later)
door-guest-household = Huishouden of adres van { $name } (Enter: komt later)
door-nothing = Er is niemand aangevinkt, dus er is niets vastgelegd.
door-still-missing = Nog niet er: { $people }

## Het plan. De kopjes van een lijst zeggen hoe de lijst stopt; 'Wat?' en 'Wanneer?' komen in meer lijsten terug.
ask-agreement = Afspraken: wie doet wat wanneer. Typ de eerste, of plak er meer: een op elke regel.
ask-what = Wat?
ask-who = Wie (met komma's ertussen)?
ask-when = Wanneer?
ask-record-plan-agreement-words = Deze afspraak in de eigen woorden van de kring
ask-record-plan-words = Het hele plan in de eigen woorden van de kring
ask-goes-well = Wat gaat er goed? Een regel per keer, zoals de kring het zegt.
ask-goal = Wat wil de kring bereiken? Een doel per keer, in de eigen woorden van de kring.
ask-rhythm = Hoe vaak?
ask-checked-by = Wie kijkt of het gebeurt?
ask-what-if = Als het anders loopt: wat kan er gebeuren, en wat dan? Laat 'Als' leeg als de lijst af is.
ask-record-plan-what-if-when = Als
ask-then = Wat dan?
ask-help-asked = Hulp die de kring vraagt: wat, en van wie. Laat 'Wat?' leeg als de lijst af is.
ask-of = Van wie?
ask-record-plan-help-asked-why = Waarom vraagt de kring deze hulp?
ask-evaluation = Op welke dag kijkt de kring hoe het gaat?
ask-evaluation-time = Hoe laat begint de evaluatie?
ask-evaluation-place = Waar is de evaluatie?
ask-convener = Wie roept de kring bijeen?
ask-replaces = Komt deze dag in plaats van de dag die in het plan staat?
ask-plan-amend-why = Waarom stelt de kring het plan bij?
ask-requirement = Over welke minimumeis gaat het (nummer)?
ask-met = Is de eis gehaald?
ask-plan-verdict-by = Wie geeft het oordeel, als iemand anders dat doet dan wie de eis stelde?
ask-plan-verdict-reason = Waarom (bij nee moet dit erbij)?
ask-plan-verdict-on = Op welke dag, als het niet de dag van de presentatie was?
ask-at = Hoe laat?
ask-plan-share-person = Wie kreeg het plan (met komma's ertussen)?
ask-way = Hoe gaf u het plan?

## Erna. 'Hoe staat het ervoor' staat bij elke afspraak, en in het overzicht.
ask-conference-end-again = Komt de kring nog een keer bijeen?
ask-conference-end-again-on = Op welke dag?
ask-followup-call-person = Met wie belde u?
ask-progress = Hoe staat het ervoor?
ask-followup-call-progress-note = Wat is daarover gezegd?
ask-note = Hoe het gaat, in hun eigen woorden
ask-further = Wil de kring nog een conferentie?
ask-step = Om welke stap gaat het, zoals uitleg of antwoorden?
ask-date-what = Wat is er op die dag, of wat moet er dan gebeuren?
ask-date-on = Welke dag?
ask-date-whose = Wie doet het, of om wie gaat het?
ask-waive-reason = Waarom slaat u die over?
ask-close-reason = Waarom sluit u de zaak af?
ask-close-note = Toelichting, zonder namen
ask-yes = Op welke datums lukt het (nummers met komma's)?
ask-maybe = Op welke misschien?
ask-no = Op welke niet?
ask-meets = Aan welke minimumeis geeft dit antwoord (nummer)?
