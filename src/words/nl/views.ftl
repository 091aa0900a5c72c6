## Kopjes van tabellen.
head-case = Zaak
head-applied = Aangemeld
head-variant = Variant
head-people = Mensen
head-conference = Conferentie
head-closed = Afgesloten
head-who = Wie
head-name = Naam
head-role = Rol
head-relation = Relatie
head-household = Huishouden
head-side = Kant
head-named-by = Genoemd door
head-round = Ronde
head-answer = Uitnodiging
head-number = Nr
head-question = Vraag
head-asked-of = Aan
head-due = Uiterlijk
head-received = Binnen
head-shared = Gedeeld
head-date = Datum
head-can = Kan
head-perhaps = Misschien
head-cannot = Kan niet
head-kind = Soort
head-what = Wat
head-where = Waar
head-by = Door
head-done = Geregeld
head-when = Wanneer
head-checks = Kijkt mee
head-progress = Stand
head-told-by = Verteld door
head-told-on = Verteld op
head-words = In eigen woorden
head-at = Wanneer
head-left = Nog
head-rule = Regel
head-title = In het kort
head-level = Hoe streng
head-source = Bron
head-whom = Voor wie

## Als er niets is.
list-empty = Er zijn nog geen zaken. Begin met: ekc new-case
find-nothing = Dit staat in geen enkele zaak.
find-more = { $count ->
    [one] In nog één zaak staat het ook.
   *[other] In nog { $count } zaken staat het ook.
 } Zoek preciezer: met meer van de naam of het woord.
list-more = Dit zijn de nieuwste { $count }. Er zijn er meer; zie ze met: ekc list --most 1000
circle-empty = De kring is nog leeg. Begin met: ekc circle add
information-empty = Er is nog niets gevraagd. Vraag met: ekc inform ask
dates-empty = Er zijn nog geen mogelijke datums. Voeg ze toe met: ekc conference dates --add "za 28 mrt 14:00"
checklist-empty = Er staat nog niets op de regellijst. Voeg toe met: ekc conference checklist --add "eten: soep"
due-empty = Tot en met { $until } hoeft u niets te doen. Verder vooruit kijken: ekc due --within 8w
apart-empty = Er is niemand die apart moet blijven. Leg het vast met: ekc circle apart PERSOON ANDER

## Uitnodiging in een woord.
invited = uitgenodigd
explained = uitgelegd

## Stand van zaken.
status-title = Zaak { $case } · { $variant } · fase: { $phase }
status-question = Vraag: { $question }
status-closed = Afgesloten op { $on }. Heropenen kan met: ekc reopen
status-done = Klaar: { $steps }
status-urgent = Nu eerst ({ $count } van { $all }):
status-urgent-all = Nu eerst:
status-nothing-missing = Er ontbreekt nu niets.
status-more = … en nog { $count }. Alles zien: ekc status --all
status-ask-about = Vraag ernaar, want de dag is voorbij: { $agreements }
status-agreement = afspraak { $number }, { $people }, { $on }
status-and-more = en nog { $count }
status-waived = Overgeslagen: { $steps }
status-later = Later: { $steps }
status-due = Op de kalender:
status-due-none = Op de kalender staat nog meer ({ $all }). Alles zien: ekc status --all
status-due-some = Op de kalender ({ $count } van { $all }):

## Een zaak in het geheel.
show-title = Zaak { $case }: { $variant }, aangemeld op { $on } door: { $applicant }
show-independent = onafhankelijk verklaard op { $on }
show-not-independent = onafhankelijkheid nog niet verklaard
show-withdrawn = , ingetrokken op { $on }
show-refused = Nee voor { $person }, van { $by }: { $scope }, { $on }
show-authority = Voor { $person } beslist { $by }: { $kind }
show-authority-ended = , tot { $on }
show-consent-own = { $person } zegt ja: { $scope }, { $form }, { $on }
show-consent = Toestemming van { $by } voor { $person }: { $scope }, { $form }, { $on }
show-in-name-of = { $by }, namens { $words }
show-question = Vraag { $number } (van { $by }): { $words }
show-question-chosen = Vraag { $number } (van { $by }, gekozen): { $words }
show-question-choice = Vraag { $number } is gekozen door { $person } ({ $on })
show-requirement = Minimumeis { $number } (gesteld door { $by }): { $words }
show-requirement-withdrawn = Minimumeis { $number } geldt niet meer sinds { $on } (gesteld door { $by }): { $words }
show-condition = Voorwaarde { $number }, tot de conferentie (gesteld door { $by }): { $words }
show-requirement-told = Minimumeis { $number } is bekend bij { $people }
show-exclusion = { $person } kan er niet bij zijn: "{ $words }" (besloten door { $by }); doet toch mee: { $instead }
show-no-other-way = nog geen manier gevonden
show-lifted = opgeheven op { $on }
show-date = Datum { $number }: { $on }: { $what }
show-date-done = gedaan op { $on }
case-dates-empty = In deze zaak staan geen losse datums. Noteer er een met: ekc date "wat" --on "vr 3 apr"
head-was-done = Gedaan
show-information-open = Informatie { $number } (nog niet binnen): { $words }
show-information-received = Informatie { $number } (binnen, nog niet gedeeld): { $words }
show-information-shared = Informatie { $number } (iedereen heeft het): { $words }
show-information-told = Informatie { $number } is al bekend bij { $people }, en nog niet bij iedereen
show-answered = Antwoord: { $words }
show-contact = Contact met { $person }, { $way }, { $on }
show-contact-not = Niet bereikt: { $person }, { $way }, { $on }
show-led-part-two = Coördinator bij deel 2: { $people }
show-not-in-part-two = Coördinator, en niet bij deel 2: { $people }
show-parts = Deel 1 om { $one }, deel 2 om { $two }, deel 3 om { $three }
show-brought = (ingebracht door { $person })
show-no-day = nog geen dag
show-meets-again = De kring komt nog een keer bijeen
show-meets-again-on = De kring komt nog een keer bijeen op { $on }
show-meets-no-more = De kring komt niet nog een keer bijeen
show-there = Aanwezig: { $people }
show-in-words = Deed mee met een brief of via een ander: { $people }
show-stayed = In deel 2 gebleven: { $people }, naar keuze van { $by }
show-closed = Afgesloten op { $on }: { $reason }
show-reopened = , heropend op { $on }
show-deviation = Afwijking { $number } van { $rule }, { $on }: "{ $words }"
show-waiver = Overgeslagen: { $step }, { $on }: "{ $words }"
show-resumed = weer opgepakt op { $on }
heading-intake = Toestemming, vraag en minimumeis
heading-circle = De kring
heading-information = Informatie
heading-day = De conferentie
heading-other-ways = Waar het anders ging dan de methode
fact-reason = Reden
show-coordinator-begun = begonnen op { $on }
show-coordinator-ended = geëindigd op { $on }
fact-coordinator = Coördinator
fact-conference = Conferentie
fact-apologies = Excuses gemaakt
fact-if-no-plan = Als er geen plan komt
view-line = Zienswijze van { $person }: "{ $words }"
need-line = Nodig voor { $person } ({ $kind }): { $need }
apart-line = { $one } en { $other } apart: { $order }, vanaf { $on }
apart-until = tot en met { $on }
apart-by = bepaald door { $by }
apart-reason = reden (alleen voor u): "{ $words }"

## Nakijken.
check-title = Zaak { $case }: { $count ->
    [0] niets gevonden
    [one] 1 aandachtspunt
   *[other] { $count } aandachtspunten
  }
check-left-out = { $count ->
    [one] 1 afgesloten zaak is niet nagekeken.
   *[other] { $count } afgesloten zaken zijn niet nagekeken.
  } Een zaak kiezen: ekc check 2026-01
check-deviations = { $count ->
    [one] 1 afwijking van de methode staat bij de zaak
   *[other] { $count } afwijkingen van de methode staan bij de zaak
  }: { $which }. Lezen kan met: ekc show

## Waar de kring nog kan groeien.
growth-round = Ronde { $round }: { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }
growth-not-asked = Wie nog meer? Vraag het ook aan: { $people }
growth-branches = Van deze kant is nog niemand genoteerd: { $list }. Wie kan daar meedenken?
growth-ties = Nog niemand is genoteerd als: { $list }. Schiet er iemand te binnen?
growth-not-spoken = Nog niet persoonlijk gesproken: { $people }

## De dag.
programme-title = Programma van de dag, zaak { $case }
programme-question = De vraag: { $question }
programme-part-one = Deel 1. Informatie delen. De coördinator leidt: welkom, de vraag, informatie, vragen.
programme-part-two-private = Deel 2. Plan maken, in besloten tijd. Zonder coördinator en zonder beroepskrachten.
programme-part-two-led = Deel 2. Plan maken. De coördinator is gespreksleider.
programme-part-three = Deel 3. Plan presenteren. Wie doet wat wanneer, wat als het anders loopt, wanneer evalueren.
programme-people = Erbij: { $people }

## Het plan.
plan-title = Plan, versie { $version }, gepresenteerd op { $on }
plan-question = Vraag: { $question }
plan-goes-well = Gaat goed ({ $number }): { $words }
plan-goal = Doel { $number }: { $words }
plan-own-words = Afspraak { $number }, in eigen woorden: "{ $words }"
plan-not-agreed = Afspraak { $number }: nog akkoord vragen aan { $people }
plan-owner-gone = Afspraak { $number }, doet niet meer mee: { $people }
plan-without-owner = Niemand voert afspraak { $number } nog uit. Doet niet meer mee: { $people }. Vraag de kring wie het overneemt, of laat de afspraak vervallen: ekc plan amend --drop { $number }
plan-revised = Bijgesteld: { $because }
when-from = vanaf { $on }
when-until = tot en met { $on }
plan-what-if = Als { $when }, dan { $then }
plan-help = Gevraagde hulp: { $what }
plan-help-of = Gevraagde hulp: { $what } (van { $of })
plan-help-why = { $help }, omdat: { $why }
plan-requirement = Minimumeis { $number }: { $words } → afspraak { $agreements } ({ $verdict })
plan-evaluation = Evaluatie: { $day }
plan-evaluation-by = Evaluatie: { $day }. { $count ->
    [one] { $convener } roept de kring bijeen.
   *[other] Zij roepen de kring bijeen: { $convener }.
  }
plan-accepted = De kring is akkoord sinds { $on }.
plan-not-accepted = De kring heeft nog geen akkoord gegeven.
verdict-met = gehaald
verdict-not-met = niet gehaald
verdict-open = nog geen oordeel

## Erna.
followup-none = Er is nog geen conferentie geweest.
followup-call-due = Nabellen: op { $on }.
followup-call-done = Het nabellen is klaar.
followup-further = wil nog een conferentie
followup-call-made = Gebeld met { $person } op { $on }
followup-not-called = Nog niet gebeld: { $list }
followup-evaluation = Evaluatiemoment van de kring: { $on }.
followup-meeting-planned = Vervolgbijeenkomst { $number } is gepland op { $on }.
followup-meeting-held = Vervolgbijeenkomst { $number } is gehouden op { $on }.
followup-past = De dag van afspraak { $number } ({ $on }) is voorbij, en er staat nog niet dat het is gedaan: { $people }. Vraag ernaar.
progress-unknown = nog niets verteld
fact-attending = Doet mee
circle-households = { $count ->
    [one] 1 huishouden
   *[other] { $count } huishoudens
  }. Gesproken: { $spoken }. Er komt iemand: { $coming }.
circle-households-open = Nog geen antwoord: { $addresses }.
list-how = Plak de lijst, één persoon per regel.
input-waits = ekc wacht op uw tekst. Klaar? Sluit af met Ctrl-D op een nieuwe regel (Windows: Ctrl-Z en Enter).
list-commas-what = Uw lijst heeft komma's. Wat staat daarachter?
list-commas-part = de relatie, en dan huishouden, telefoon en e-mail
list-commas-of-the-name = een stuk van de naam
list-shown = { $count ->
    [one] Deze persoon komt erbij:
   *[other] Deze { $count } mensen komen erbij:
  }
list-shown-left-out = { $line } (blijft weg)
list-shown-how = Enter zet hen in de zaak; typ een nummer om die regel weg te laten, of :terug
list-shown-unknown = Typ het nummer van een regel hierboven. Enter alleen zet deze mensen in de zaak, :terug zet niemand erin.
list-rest-later = Wat u verder van hen weet, vult u later in: ekc circle edit
side-not-said = nog niet gezegd
show-answer-for = { $answer }, voor { $date }
excluded = niet erbij
excluded-instead = niet erbij, wel: { $way }
show-outside = buiten de kring

## Waarom iemand niet mee is uitgenodigd.
passed-over-left-alone = met rust gelaten
passed-over-left-out = buiten de dag gelaten
passed-over-left-out-before = de vorige keer buiten de dag gelaten
passed-over-apart = blijft apart van iemand die komt
passed-over-refused = iemand zei nee voor deze persoon
passed-over-said-no = zei nee
passed-over-not-agreed = wie erover beslist, zei nog geen ja
