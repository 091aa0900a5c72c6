## Vragen: wat bij elke vraag terugkomt.
ask-may = (mag leeg)
ask-skip = overslaan
ask-needed = Hier is een antwoord nodig. Stoppen kan met Ctrl-C.
ask-more = (nog een, of Enter)
ask-in-editor = (lang? typ :e)
ask-pasted = U gaf { $count } regels tegelijk. Samen zijn ze één antwoord.
who-that-is = { $number }: { $who }
ask-when-precisely = "{ $word }": wanneer precies? Vraag het de kring, nu die er nog is. Wat u typte, blijft staan.
ask-list-how = (↑↓, of typ het nummer of het woord; Enter kiest)
ask-list-plainly = Nummer (1-{ $last }) of woord
ask-list-more = … nog { $count }
ask-list-nothing = Er is nog niets gekozen. Typ een nummer of een woord uit de lijst.
ask-list-unknown = Dat staat niet in de lijst. Typ een nummer of een woord uit de lijst.
ask-list-unclear = Dat wijst nog niet precies één regel aan. Typ het nummer of het hele woord.
ask-choices-more = { $question } Gekozen: { $chosen }. Nog een?
ask-done = klaar
editor-file = antwoord
editor-on-disk = Er is hier geen plek in het geheugen voor uw tekst. Zolang u schrijft staat hij op de schijf; daarna gaat hij weg.
ask-because = Waarom gaat u toch door? (leeg: stoppen)

## Wachtzin.
ask-passphrase = Wachtzin
ask-passphrase-advice = Kies een wachtzin van vijf of meer gewone woorden die niets met elkaar te maken hebben. Schrijf hem op en bewaar hem apart van deze computer: zonder wachtzin en zonder noodblad gaat het bestand niet meer open.
ask-passphrase-new = Nieuwe wachtzin
ask-passphrase-again = Nog een keer dezelfde wachtzin (leeg: kies een andere)
ask-passphrase-differs = De twee wachtzinnen zijn niet gelijk. Begin opnieuw.
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
ask-handle = Korte naam van de zaak waarin u verder werkt
ask-variant = Welke variant?
ask-applicant = Wie meldt aan?
ask-main-person = Naam van een hoofdpersoon
ask-harmed = Wie heeft schade? Naam van een hoofdpersoon
ask-responsible = Wie deed de schade? Naam van een hoofdpersoon
ask-new-case-reason = Wat is de reden van de aanmelding?
ask-edit-case-reason = Welke reden komt erbij?
ask-coordinator = Coördinator, als 'naam; telefoon; e-mail; werkgever'
ask-independent = Verklaart elke coördinator onafhankelijk te zijn in deze zaak?
ask-new-case-date = Op welke dag aangemeld, als het niet vandaag was?

## Toestemming, vraag en minimumeis.
ask-consent-person = Voor wie is de toestemming?
ask-consent-by = Wie gaf de toestemming, als het iemand anders was?
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
ask-name = Naam
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

## Het plan. De kopjes van een lijst zeggen hoe de lijst stopt; 'Wat?' en 'Wanneer?' komen in meer lijsten terug.
ask-agreement = Afspraken: wie doet wat wanneer. Laat 'Wat?' leeg als de lijst af is.
ask-what = Wat?
ask-who = Wie (met komma's ertussen)?
ask-when = Wanneer?
ask-words = De eigen woorden van de kring
ask-rhythm = Hoe vaak?
ask-checked-by = Wie kijkt of het gebeurt?
ask-what-if = Als het anders loopt: wat kan er gebeuren, en wat dan? Laat 'Als' leeg als de lijst af is.
ask-record-plan-what-if-when = Als
ask-then = Wat dan?
ask-help-asked = Hulp die de kring vraagt: wat, en van wie. Laat 'Wat?' leeg als de lijst af is.
ask-of = Van wie?
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

## Erna. 'Hoe staat het ervoor' is het kopje van de lijst en de vraag bij elke afspraak.
ask-conference-end-again = Komt de kring nog een keer bijeen?
ask-conference-end-again-on = Op welke dag?
ask-followup-call-person = Met wie belde u?
ask-progress = Hoe staat het ervoor (een leeg nummer sluit de lijst)?
ask-followup-call-agreement = Welke afspraak (nummer)?
ask-followup-progress-agreement = Welke afspraak (nummer)?
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
