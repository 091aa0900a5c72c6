## Wat de methode erbij zegt: een regel kijkt mee, en zegt wat nu zo is. Bij wat niet zo verder kan, staat wat er wel kan.

finding-block = Dit kan zo niet{ $rule }: { $text }
finding-stands = Vastgelegd, maar zo gaat het niet verder{ $rule }: { $text }
finding-warn = Let op{ $rule }: { $text }
finding-inform = Goed om te weten{ $rule }: { $text }

## De coördinator (R1, R2, R32).

finding-no-coordinator-named = Er zijn mensen bijeengeroepen, en er staat nog geen coördinator in deze zaak.
    .now = Leg vast wie de coördinator is, met de verklaring: ekc edit-case --coordinator NAAM --independent.
finding-independence-undeclared = Coördinator { $number } heeft nog niet verklaard onafhankelijk te zijn in deze zaak.
    .now = Is er geen belang, geen oordeel en geen tweede rol? Leg de verklaring vast: ekc edit-case --independent. Anders neemt iemand anders het over: ekc edit-case --coordinator-ends { $number } --coordinator NAAM --independent.
finding-double-role = De werkgever van coördinator { $number } speelt een rol in deze zaak. Bespreek met de regiomanager of dit kan.
finding-coordinator-of-the-street = De werkgever van coördinator { $number } speelt een rol in deze zaak. In een buurt praten bewoners vrijer met iemand die daar niet werkt.
    .now = Bespreek met de regiomanager wie er zonder belang is. Die neemt het over: ekc edit-case --coordinator-ends { $number } --coordinator NAAM --independent. Is er niemand? Draag de zaak over: ekc close --reason overgedragen.
finding-one-coordinator = In deze zaak staat één coördinator. Met twee zijn in een buurt alle deuren eerder gedaan.
finding-nobody-takes-over = In deze zaak staat nog niet wie er stopt en wie het overneemt. Leg dat vast, of laat uw collega dat doen.
finding-takes-over-from-inside = Coördinator { $number } heeft dezelfde naam als iemand in deze zaak: { $person }. Wie het overneemt, heeft geen andere rol in de zaak.
finding-advice-in-a-note = In een notitie ({ $place }) staat "{ $word }". Zei iemand anders dat, zet het dan tussen aanhalingstekens; een advies van uzelf kan er beter uit blijven.
finding-complaint-in-a-note = In een notitie ({ $place }) staat iets over een ander uit de straat: "{ $word }". Schrijf op wat de bewoner wil, niet wat een ander deed.

## Vrijwillig (R3, R26, R27).

finding-without-consent = Voor { $person } is er nu geen ja. Tot dat er is, gaat er geen uitnodiging uit en begint de dag niet.
    .now = Is er een ja? Leg het eerst vast: ekc consent { $person } (zegt een vertegenwoordiger het: --by PERSOON). Is het nee, dan hoeft er geen reden bij: ekc consent { $person } --refuse
finding-consent-withdrawn = Meedoen is vrijwillig. Vraag niet naar de reden en stop wat voor deze persoon nog liep.
finding-consent-refused = Nee is een gewoon antwoord, en een reden hoeft niet. Laat rusten wat op dit ja wachtte.
finding-comes-into-the-circle = { $person } stond alleen voor één taak in de zaak, en hoort nu bij de kring.
finding-invited-after-no = Het nee van { $person } ({ $on }) blijft staan. Wie nee zei, hoort u niet over te halen. Zegt { $person } zelf iets anders, dan telt dat: ekc answer { $person } ja
finding-passed-over = Niet mee uitgenodigd: { $people }.
finding-passed-over-at-the-door = Niet mee opgeschreven: { $people }. Wie erover beslist, zei nog geen ja.
finding-left-alone-invited = { $person } wil met rust gelaten worden. Er gaat dus geen uitnodiging uit.
    .now = Nodig wel de anderen uit, zonder { $person }. Zocht { $person } zelf weer contact? Leg dat eerst vast: ekc circle leave-alone { $person } --again
finding-left-alone-contacted = { $person } wil met rust gelaten worden. U zoekt dus geen contact meer.
    .now = Zocht { $person } zelf weer contact? Leg dat eerst vast: ekc circle leave-alone { $person } --again.
finding-left-alone-given = { $person } wil met rust gelaten worden. Het plan gaat dus niet naar { $person }.
    .now = Geef het aan de anderen. Vraagt { $person } er zelf om? Leg dat eerst vast: ekc circle leave-alone { $person } --again
finding-left-alone-involved = { $person } wil met rust gelaten worden, en krijgt hier een rol. Kan het met iemand anders?
finding-gone-approached = Overleden, of kan niet meer beslissen: { $person }. Er komt dus geen gesprek of uitnodiging meer, en er gaat geen brief of plan meer heen.
    .now = Ga verder met de anderen. Klopt het niet? Verbeter het dan: ekc circle edit { $person } --clear died (of cannot-decide). Beslist nu een vertegenwoordiger? Noteer wie, en dan het ja: ekc circle authority { $person } --held-by PERSOON --kind vertegenwoordiger, en ekc consent { $person } --by PERSOON
finding-gone-involved = { $person } is overleden, of kan niet meer beslissen, en krijgt hier een rol. Kan het met iemand anders?
finding-talked-before-a-yes = Dit gesprek was toen { $person } niet meer zelf kon beslissen en er nog geen ja was van wie dat nu doet. U schrijft het wel op.
finding-main-person-died = { $person } is overleden, en { $side ->
    [same] aan die kant is er
   *[none] er is
  } geen andere hoofdpersoon. Er gaat dus geen uitnodiging uit en de dag begint niet.
    .now = Vraag de kring hoe het verder gaat. Gaat het plan voortaan over iemand anders? Noteer het ja: ekc consent PERSOON, en daarna: ekc circle edit PERSOON --role hoofdpersoon. Anders sluit u de zaak af: ekc close --reason gestopt
finding-main-person-cannot-decide = { $person } kan niet meer zelf beslissen, en nog niemand zei ja namens { $person }. Zonder dat ja gaat er geen uitnodiging uit en begint de dag niet.
    .now = Vraag wie er nu beslist, en wat die zegt: ekc consent { $person } --by PERSOON
finding-nobody-reaches-who-is-gone = Er gaat niets meer naar { $person }, en u belt { $person } niet meer. Wie doet nu wat { $person } zou doen? Vraag dat aan de kring. Wat er over { $person } staat, blijft bewaard tot u het wist.
finding-goes-on-without-consent = Er is nu geen ja voor { $person }. Dit mag, maar er gaat geen uitnodiging uit en de dag begint niet zonder dat ja.
finding-handed-over-without-consent = Er is nu geen ja voor { $person }. Vraag { $person } of een ander deze zaak mag krijgen. Is het antwoord nee, of vraagt u het niet meer, geef het bestand dan niet af.
finding-rests-after-a-no = Voor { $person } geldt een nee, of het ja is ingetrokken. Laat rusten wat nog liep. Komt { $person } zelf terug, noteer dan het nieuwe ja.
finding-there-on-the-day-of-a-no = Op deze dag verviel het ja voor { $person }. Wie er al was, schrijft u op. Een volgend deel begint niet zonder dat ja.
finding-stopped-on-the-day = { $person } staat bij dit deel, en doet sinds vandaag niet meer mee. Is { $person } weg? Noteer tot waar: ekc conference arrive { $person } --parts 1
finding-called-after-own-no = { $person } zei nee tegen meedoen, of nam het ja terug. Dat geldt zolang { $person } niets anders zegt.
    .now = U nodigt { $person } niet uit en vraagt het niet nog eens. Met de anderen gaat u verder. Komt { $person } zelf terug? Leg dat eerst vast: ekc consent { $person }
finding-plan-without-consent = Voor { $person } geldt een nee, of het ja is ingetrokken. Daarna stelt niemand het plan nog bij of neemt het aan, en het gaat naar niemand.
    .now = Laat het plan rusten, en vraag het { $person } niet nog eens. Was het eerder dan dat nee, ook al was het die dag? Zet de dag erbij met --on. Komt { $person } zelf terug? Leg dat eerst vast: ekc consent { $person }. Afsluiten kan ook: ekc close
finding-information-withheld = { $person } wil niet dat informatie met de kring wordt gedeeld. Deel alleen wat { $person } zelf goed vindt.
finding-reached-after-a-no = Voor { $person } geldt een nee, of het ja is ingetrokken. U vraagt niets meer, en belt of schrijft alleen nog als { $person } dat zelf wil.
finding-no-harmed-side = Van de kant die schade heeft, staat nog geen hoofdpersoon in de zaak. De kant komt erbij met --side benadeeld.
    .now = Zet eerst erbij wie schade heeft: ekc circle add NAAM --role hoofdpersoon --side benadeeld.
finding-no-responsible-side = Van de kant die schade deed, staat nog geen hoofdpersoon in de zaak. De kant komt erbij met --side verantwoordelijk.
    .now = Zet eerst erbij wie schade deed: ekc circle add NAAM --role hoofdpersoon --side verantwoordelijk.
finding-was-harmed = Schade heeft: { $people }. Klopt dat niet? Draai het terug met ekc undo, of zet het goed met ekc circle edit { $person } --side verantwoordelijk
finding-did-harm = Schade deed: { $people }. Klopt dat niet? Draai het terug met ekc undo, of zet het goed met ekc circle edit { $person } --side benadeeld
finding-side-unknown = Nog niet gezegd van welke kant: { $person }. Zolang dat niet vaststaat, leest een ander op papier niets over { $person }, en { $person } niets over een ander. Kies benadeeld, verantwoordelijk, beide of geen.
finding-side-not-said = Er staat nog niet of deze hoofdpersoon schade heeft of schade deed: { $person }. Bij herstel gaat er zonder kant geen uitnodiging uit.
    .now = Leg vast van welke kant: ekc circle edit { $person } --side benadeeld. Deed deze persoon de schade: --side verantwoordelijk.
finding-harmed-before-acknowledgement = Wie schade deed, heeft het eigen aandeel nog niet erkend. Praat eerst met die kant, en daarna pas met { $person } en de anderen van de kant die schade heeft.
finding-not-acknowledged = Nog geen erkenning van het eigen aandeel genoteerd van: { $person }. Bij herstel komt die vóór de uitnodigingen.
    .now = Is die erkenning er? Leg die vast: ekc circle edit { $person } --acknowledged vandaag. Is die er niet, wacht dan met uitnodigen; stoppen kan ook: ekc close
finding-child-without-consent = De kring wordt al bijeengeroepen, en nog niet ieder die erover beslist, zei ja voor: { $person }. { $whose ->
    [each] Onder de zestien beslissen de ouders met gezag mee, en de voogd of vertegenwoordiger als die er is.
    [guardian] De voogd of vertegenwoordiger beslist mee.
   *[parents] Onder de zestien beslissen de ouders met gezag mee.
  }
    .now = Leg elk ja vast dat er is: ekc consent { $person }, of van wie er ook over beslist: ekc consent { $person } --by PERSOON --scope kind-doet-mee.
finding-child-of-circle-without-consent = Voor { $person } is er nog niet van iedereen een ja. { $whose ->
    [each] Onder de zestien beslissen de ouders met gezag mee, en de voogd of vertegenwoordiger als die er is.
    [guardian] De voogd of vertegenwoordiger beslist mee.
   *[parents] Onder de zestien beslissen de ouders met gezag mee.
  }
    .now = Vraag het eerst aan wie beslist, en leg dat ja vast: ekc consent { $person } --by PERSOON --scope kind-doet-mee. De anderen kunt u al wel uitnodigen.
finding-child-not-agreed = { $whose ->
    [own] Het eigen ja van { $person } staat er niet. Vanaf zestien telt dat ja.
    [own-no] Zelf nee gezegd tegen meedoen, of het ja teruggenomen: { $person }. Dat geldt zolang het er staat.
    [no] Iemand die erover beslist, zei nee of nam het ja terug voor: { $person }. Dat geldt zolang het er staat.
    [guardian] Voor { $person } is er nog niet van iedereen een ja. De voogd of vertegenwoordiger beslist mee.
   *[parents] Voor { $person } is er nog niet van iedereen een ja. Onder de zestien moeten ook de ouders met gezag ja zeggen.
  }
finding-authority-unknown = Er is een ja, en er staat nog niet wie het gezag heeft over: { $person }. Zoek dat zelf uit, bijvoorbeeld in het gezagsregister.
finding-child-not-heard = De eigen kijk van het kind is nog niet genoteerd: { $person }. Een paar eigen woorden zijn genoeg.
finding-age-open = In { $year } wordt { $child } { $age } jaar, en vanaf die dag is er iets anders nodig. Vraag de geboortedatum: ekc circle edit { $child } --birth-date DATUM
finding-no-supporter-offered = Nog geen steunpersoon aangeboden aan: { $person }. Nee zeggen mag.

## De vraag (R4, R5).

finding-question-chosen-apart = { $person } koos vraag { $number }, en nu is vraag { $chosen } gekozen. Vraag of dit ook de vraag van { $person } is: ekc question --choose { $chosen } --chosen-by { $person }
finding-question-without-mark = Vraag { $number } heeft geen vraagteken. Is het al een vraag?
finding-question-yes-or-no = Vraag { $number } is misschien met ja of nee te beantwoorden. Geeft een begin als "Wat is nodig om …" of "Hoe kunnen wij …" meer ruimte?
finding-question-holds-solution = In vraag { $number } staat misschien al een oplossing. Is er nog ruimte voor wat de kring zelf bedenkt?
finding-question-of-a-professional = In vraag { $number } staat misschien een woord van beroepskrachten. Zou de hoofdpersoon het zelf ook zo zeggen?
finding-question-not-concrete = Vraag { $number } zegt nog weinig. Waar gaat het om: wat moet er anders, en voor wie?
finding-words-of-a-professional = Vraag { $number } is in de woorden van een beroepskracht. Hoe zegt de hoofdpersoon het zelf?
finding-question-chosen-by = De hoofdpersoon kiest de vraag van de conferentie. Bij vraag { $number } is dat nog niet genoteerd.
    .now = Leg vast wat de hoofdpersoon koos: ekc question --choose NUMMER --chosen-by PERSOON. Is er geen hoofdpersoon, noem dan wie uit de kring koos.

## Veiligheid (R6, R7, R8).

finding-invited-without-requirement = De veiligheid is in het geding, en er is nog geen minimumeis. Wie u uitnodigt, hoort vooraf wat er minstens in het plan moet staan.
    .now = Vraag een betrokken beroepskracht wat er minstens nodig is: ekc requirement "…" --set-by beroepskracht-1. Is de veiligheid niet in het geding? ekc edit-case --safety=nee.
finding-day-without-requirement = De veiligheid is in het geding, en er geldt geen minimumeis. Zonder die eis gaat het niet verder: geen dag, en geen plan dat wordt aangenomen.
    .now = Vraag een betrokken beroepskracht wat er minstens nodig is: ekc requirement "…" --set-by beroepskracht-1. Is de veiligheid niet in het geding? ekc edit-case --safety=nee.
finding-only-conditions = De veiligheid is in het geding, en er is alleen een voorwaarde tot de dag. Aan het plan stelt niemand een eis. Klopt dat volgens de beroepskracht?
finding-requirement-missing = De veiligheid is in het geding, en er is nog geen minimumeis. Een betrokken beroepskracht stelt die vóór de dag.
finding-safety-and-no-requirement = In deze zaak staat dat de veiligheid in het geding is. Dan is er wel een minimumeis nodig. Klopt dat niet? ekc edit-case --safety=nee
finding-requirement-without-safety = In deze zaak staat niet dat de veiligheid in het geding is. Klopt dat niet? ekc edit-case --safety
finding-requirement-by-professional = Een minimumeis komt van een betrokken beroepskracht. Bij minimumeis { $number } staat iemand anders.
    .now = Noem de beroepskracht: ekc requirement "…" --set-by beroepskracht-1. Nog niet in de zaak? ekc circle add --role beroepskracht
finding-verdict-by-professional = Het oordeel over een minimumeis komt van een betrokken beroepskracht. Bij minimumeis { $number } in versie { $version } staat iemand anders.
    .now = Noem de beroepskracht: ekc plan verdict { $number } --by beroepskracht-1. Nog niet in de zaak? ekc circle add --role beroepskracht
finding-requirement-untold = Nog niet verteld: minimumeis { $number }, aan { $person }. Wie de grens vooraf kent, kan er rekening mee houden.
finding-accepted-unmet = Nog zonder afspraak, zonder oordeel of niet gehaald in versie { $version }: minimumeis { $numbers }.
    .now = Kwam er een nee? Laat de kring het plan bijstellen: ekc plan amend. Is er nog geen oordeel? ekc plan verdict NUMMER
finding-requirement-unanswered = Geen afspraak geeft antwoord op minimumeis { $number }. Past er toch een bij? Zet die erbij met --meets.
finding-verdict-later-day = Het oordeel over minimumeis { $number } kwam na de dag zelf. Het hoort op die dag te komen, met de reden erbij.
finding-acceptance-falls = Het akkoord van de kring op deze versie vervalt.
finding-verdict-by-another = { $setter } stelde minimumeis { $number }, en het oordeel is van { $person }.
    .now = Vraag het { $setter }, en noteer het oordeel zonder --by: ekc plan verdict { $number }. Valt { $person } in? Schrijf op waarom.
finding-verdict-without-time = Bij het oordeel over minimumeis { $number } staat nog niet hoe laat het kwam. Weet u dat? Noteer het oordeel opnieuw, met --at en de tijd.
finding-given-unmet = Versie { $version } van het plan gaat de deur uit, en er is nog geen ja op minimumeis { $numbers }.
    .now = Wacht op het oordeel (ekc plan verdict NUMMER), of laat de kring het plan bijstellen: ekc plan amend. Wie oordeelt, krijgt het wel.
finding-called-unmet = Bij versie { $version } van het plan is er nog geen ja op minimumeis { $numbers }. Vraag hoe het daarmee staat.
finding-closed-unmet = De rol eindigt, en er is nog geen ja op minimumeis { $numbers }. Weet de beroepskracht dat?
finding-closed-not-accepted = De rol eindigt, en de kring gaf nog geen akkoord op versie { $version } van het plan.

## Wie er niet bij is, en wie apart blijft (R14, R15).

finding-no-other-way = Buiten de dag gelaten, en nog zonder een andere manier om mee te doen: { $person }.
    .now = Zet erbij hoe het wel kan, met een brief, op afstand of met een woordvoerder: ekc circle exclude { $person } --reason "…" --decided-by "…" --instead brief.
finding-tell-who-is-left-out = { $person } rekent erop te komen. Vertel het zelf, en zeg hoe { $person } wel meedoet.
finding-excluded-invited = Buiten de dag gelaten, en toch uitgenodigd: { $person }.
    .now = Kan het toch veilig? Laat het besluit dan eerst vervallen: ekc circle exclude { $person } --lift. Anders gaat er geen uitnodiging uit.
finding-excluded-is-there = Buiten de dag gelaten, en toch bij de aanwezigen: { $person }.
    .now = Doet { $person } mee zoals was afgesproken? Zet die manier erbij, zoals: ekc conference arrive { $person } --attending brief. Gaat { $person } na een deel weg? Noteer dat: ekc conference arrive { $person } --parts 1. Kan het toch veilig in de kamer? ekc circle exclude { $person } --lift.
finding-excluded-gets-plan = Buiten de dag gelaten, en krijgt toch het hele plan: { $person }.
    .now = Wil een hoofdpersoon dat? Leg dat eerst vast: ekc consent hoofdpersoon-1 --scope plan-delen
finding-forbidden-contact = Er mag geen contact zijn met: { $person }. Dus geen gesprek, geen uitnodiging en geen plaats op de dag.
    .now = Ga verder zonder { $person }. Geldt het verbod niet meer? Leg dat eerst vast: ekc circle leave-alone { $person } --again
finding-forbidden-in-the-part = Er mag geen contact zijn met: { $person }. Toch staat die bij dit deel.
    .now = Dit deel begint zonder { $person }. Is { $person } weg? Noteer tot waar: ekc conference arrive { $person } --parts 1
finding-forbidden-has-a-part = Er mag geen contact zijn met { $person }, en toch staat { $person } hier { $part ->
        [main-person] als hoofdpersoon
        [answer] met een antwoord
        [view] met een zienswijze
        [speaks] als woordvoerder
        [decides] als iemand die voor een ander beslist
        [convenes] als iemand die de kring bijeenroept
        [looks] als iemand die meekijkt of het lukt
        [help] als iemand van wie de kring hulp vraagt
       *[task] met een taak
    }.
finding-text-tells = { $text ->
        [question] De vraag
        [requirement] Minimumeis { $number }
        [answer] Het antwoord op informatievraag { $number }
        [no-plan] Wat er gebeurt als er geen plan komt,
        [place] De plek van de conferentie
        [arrangement] Regel { $number } van de regellijst
        [help] Gevraagde hulp { $number }
        [meeting] De plek waar de kring terugkijkt
        [goes-well] Regel { $number } van wat goed gaat
        [goal] Doel { $number }
       *[what-if] Een als-dan-afspraak
    } noemt { $other }. Zo komt het niet op papier voor: { $person }. Kan het zonder die naam?
finding-handles-alike = { $person } en { $other } zijn van verschillende kanten, en hun korte namen verschillen één cijfer. Liever een eigen korte naam? Draai het terug (ekc undo) en voeg opnieuw toe met --handle NAAM.
finding-namesake = De naam van { $person } lijkt op die van { $other }, en met { $other } mag nooit contact zijn. Is het dezelfde persoon? Draai het dan terug: ekc undo
finding-apart-both-expected = { $one } en { $other } blijven apart{ $free ->
    [before] {" "}vanaf { $date }
    [around] {" "}vanaf { $date }
   *[other] {""}
  }{ $ends ->
    [none] {""}
   *[other] {" "}tot en met { $until }
  }, en worden allebei op de dag verwacht.
    .now = { $free ->
        [after] Kies een dag na { $until }: ekc conference set --date DATUM. Of:{" "}
        [before] Kies een dag vóór { $date }: ekc conference set --date DATUM. Of:{" "}
        [around] Kies een dag vóór { $date } of na { $until }: ekc conference set --date DATUM. Of:{" "}
       *[none] {""}
    }Laat een van beiden meedoen met een brief of een woordvoerder: ekc answer PERSOON ja --attending brief.
finding-apart-same-part = { $one } en { $other } blijven apart, en staan bij hetzelfde deel van de dag.
    .now = Geef ieder een eigen deel: ekc conference arrive PERSOON --parts 1. Of laat een van beiden meedoen met --attending brief.
finding-apart-cross-at-the-door = { $one } en { $other } blijven apart, en kunnen elkaar bij de deur tegenkomen. Met een half uur tussen hun komen en gaan gebeurt dat niet.
finding-apart-same-lift = { $one } en { $other } blijven apart, en rijden volgens de regellijst samen of met dezelfde persoon.
    .now = Zoek voor een van beiden iemand anders die rijdt: ekc conference checklist --add "vervoer: …" --by PERSOON --whom PERSOON.
finding-apart-speaks-for = { $one } en { $other } blijven apart, en de een spreekt op de dag voor de ander.
    .now = Zoek iemand anders die het woord doet: ekc answer PERSOON ja --spokesperson PERSOON, of ekc inform view PERSOON --brought-by PERSOON.
finding-apart-share-a-task = { $one } en { $other } blijven apart, en hebben samen een afspraak in het plan. Kan die ook zonder dat zij elkaar spreken?
finding-apart-on-one-paper = { $one } en { $other } blijven apart, en de een krijgt een plan waarin de naam van de ander staat. Kijk of die naam daar nodig is.
finding-apart-both-look-back = { $one } en { $other } blijven apart op de dag van de vervolgbijeenkomst, en krijgen daar allebei een uitnodiging voor. Dag en plek laat ekc bij allebei weg.
    .now = Spreek met ieder af hoe die terugkijkt: een van beiden met een brief, of op een andere dag. Dat is dan uw reden.
finding-apart-look-back-in-plan = { $one } en { $other } blijven apart op de dag waarop de kring terugkijkt, en krijgen allebei het plan. Spreek met ieder af hoe die terugkijkt. Dag en plek laat ekc bij allebei weg.

## Een dag, naast alles wat een dag heeft.

finding-day-after-needed-by = Deze dag ligt na { $date }, de dag waarop het plan er moet zijn. Kan het eerder? Kan het niet, vertel het dan aan wie op het plan wacht.
finding-day-after-court = De zitting bij de rechter ({ $date }) is op deze dag, of is dan al geweest. Kan het eerder? Kan het niet, vertel het dan aan wie op het plan wacht.
finding-day-before-last-conference = De vorige conferentie was op { $date }, en deze dag komt daar niet na. Klopt de dag?
finding-answer-to-another-day = Het antwoord van { $person } was voor { $date }, en de conferentie is nu op een andere dag. Vraag het opnieuw.
finding-day-after-inquiry = Het onderzoek van de gemeente loopt tot { $date }. Op deze dag is het al voorbij.
finding-information-after-the-day = Het antwoord op informatievraag { $number } is beloofd voor { $date }. Dat is na deze dag.
finding-days-before-needed-by = Van deze dag tot { $date }, als het plan er moet zijn: { $count ->
    [0] geen dag, het is dezelfde dag
    [one] 1 dag
   *[other] { $count } dagen
  }.
finding-days-before-court = Van deze dag tot de zitting bij de rechter ({ $date }): { $count ->
    [one] 1 dag
   *[other] { $count } dagen
  }.
finding-day-after-wmo-week = De week voor het persoonlijk plan is dan om. Het onderzoek van de gemeente loopt tot { $date }; tot dan kan dit plan nog mee.
finding-day-after-professional-plan = De beroepskracht maakt uiterlijk op { $date } een plan. Deze dag komt daarna.
finding-cannot-that-day = Kan niet op deze dag: { $person }.
finding-apart-that-day = { $one } en { $other } blijven apart{ $ends ->
    [none] {""}
   *[other] {" "}tot en met { $until }
  }, en worden allebei verwacht. Kies een andere dag, of laat een van beiden meedoen met een brief.
finding-date-that-day = Op deze dag staat ook datum { $number } van de zaak.
finding-date-of-who-is-not-asked = { $how ->
        [died] { $person } is overleden.
        [never] Met { $person } mag nooit contact zijn.
       *[alone] { $person } wil met rust gelaten worden.
    } Maak over deze datum geen afspraak met { $person }.
finding-conference-that-day = Op deze dag is ook conferentie { $number }.
finding-day-is-holiday = Deze dag is een feestdag: { $kind }.
finding-day-in-school-holiday = Deze dag valt in de { $kind }: { $regions ->
    [north] regio noord
    [central] regio midden
    [south] regio zuid
    [north-central] regio noord en midden
    [north-south] regio noord en zuid
    [central-south] regio midden en zuid
   *[other] alle regio's
  }. Een school kan ervan afwijken.
finding-school-holidays-unknown = Of er dan schoolvakantie is, weet ekc niet: de datums zijn bekend tot en met { $until }.

## De kring (R9, R10, R28).

finding-circle-small = De kring telt nu { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
  }, met de hoofdpersoon erbij. Wie nog meer?
finding-one-branch = Voor zover bekend komt de familie in de kring van één kant. Wie is er nog aan een andere kant?
finding-household-only = Voor zover bekend komt de familie in de kring alleen uit het eigen gezin. Wie is er nog daarbuiten?
finding-nobody-asked-who-else = Nog aan niemand is gevraagd: wie nog meer? Met die vraag wordt een kring vaak groter.
finding-no-second-round = Nog niemand in de kring is genoemd door iemand die er zelf bij kwam. Ook wie er net bij is, kent vaak iemand.
finding-not-explained = Nog niet persoonlijk uitgelegd aan: { $person }. Een brief alleen is niet genoeg.
finding-group-without-contact = Dit is de naam van een groep: { $person }. Een groep kunt u niet bellen, uitnodigen of met rust laten. Vraag wie het aanspreekpunt is en zet die naam hier neer; de groep komt bij de relatie.
finding-unprepared-at-the-day = Aanwezig, en nog niet persoonlijk uitgelegd aan: { $person }. Bij herstel komt die uitleg vóór de dag begint.
    .now = Neem eerst de tijd voor de uitleg, en noteer die: ekc invite { $person } --explain-only. Een onverwachte gast komt eerst in de kring: ekc circle add.
finding-answer-without-invitation = Niet uitgenodigd: { $person }. Het antwoord staat er, als van een onverwachte gast.
finding-said-no-and-came = { $person } zei nee, en is er toch. Dat mag. Het nee van toen blijft staan.
finding-left-out-was-invited = { $person } is op de dag van het besluit ook uitgenodigd. Vertel wat er besloten is, en leg vast hoe { $person } wel meedoet.
finding-left-out-says-to-come = { $person } zegt te komen, en komt volgens het besluit niet. Vertel wat er besloten is en hoe { $person } wel meedoet. Mag het toch? ekc circle exclude { $person } --lift
finding-left-out-before = { $person } bleef bij een vorige conferentie buiten de dag. Vraag wie dat besloot of het nog geldt. Geldt het nog: ekc circle exclude { $person }. Geldt het niet meer: ekc invite { $person }
finding-contacts-skipped = { $count ->
    [one] 1 regel is overgeslagen: die past zo niet.
   *[other] { $count } regels zijn overgeslagen: die passen zo niet.
  }
finding-contacts-there = { $count ->
    [one] Staat er al en is overgeslagen: { $people }.
   *[other] Staan er al en zijn overgeslagen: { $people }.
  } Is het iemand anders met dezelfde naam? ekc circle add NAAM --handle KORTE-NAAM
finding-two-names = { $person } heeft een naam van twee mensen. Zijn het er twee? Verander deze naam (ekc circle edit PERSOON --name NAAM) en voeg de ander toe: ekc circle add NAAM
finding-list-filled-in = { $count ->
    [one] 1 persoon uit de lijst stond
   *[other] { $count } mensen uit de lijst stonden
  } al in de zaak. Alleen wat nog niet bekend was, komt erbij.
finding-arrangements-of-one = Bij alle { $count } nieuwe regels staat { $people }. Hoort dat bij één regel? Geef elke regel een eigen opdracht.
finding-explained-before = Eerder al uitgelegd, en dat blijft zo staan: { $person }.
finding-may-be-forgotten = Wil { $person } ook dat u niets bewaart? Dan wist u alles van die persoon: ekc privacy forget { $person }. Er blijft een telling over, zonder naam.
finding-tell-of-file = Nog niet verteld dat u gegevens bewaart: { $people }. U kunt zeggen: "Ik schrijf uw naam op, en wat wij afspreken. Dat staat veilig in mijn bestand. U mag altijd zien wat er over u staat, en het laten verbeteren of wissen." Daarna: ekc privacy told { $words }
finding-erase-person = Wissen doet u met: ekc privacy forget { $person }. Lukt dat niet binnen een maand? Zeg het in die maand, met de reden, en noteer de nieuwe dag: ekc privacy asked { $person } --until DATUM. Dat is hoogstens drie maanden na de vraag (AVG art. 12 lid 3).
finding-erase-the-case = Zonder { $person } is er geen zaak meer. Dan wist u de hele zaak: ekc privacy erase { $case }. Lukt dat niet binnen een maand? Zeg het in die maand, met de reden, en noteer de nieuwe dag: ekc privacy asked { $person } --until DATUM. Dat is hoogstens drie maanden na de vraag (AVG art. 12 lid 3).
finding-walk-in = Gekomen zonder uitnodiging: { $person }. Dat mag; het staat zo genoteerd.
finding-interpreter-of-the-circle = Tolk, en volgens de gegevens verbonden met de kring: { $person }. Een tolk van buiten hoeft geen kant te kiezen.

## Informatie (R11, R30, R31).

finding-information-unshared = Het antwoord op informatievraag { $number } is binnen, en nog niet met iedereen gedeeld.
finding-known-by-some = Het antwoord op informatievraag { $number } is al bekend bij { $person }, en nog niet bij iedereen. Iedereen hoort hetzelfde.
finding-share-again = Het antwoord op informatievraag { $number } is nieuw. Deel het opnieuw met iedereen.
finding-came-after-sharing = Erbij gekomen nadat informatie { $number } was gedeeld: { $person }. Die informatie kan alsnog mee.
finding-came-back-after-sharing = Deed niet mee toen informatie { $number } werd gedeeld, en nu wel: { $person }. Die informatie kan alsnog mee.
finding-reach-on-paper = { $text ->
        [question] De vraag
        [requirement] Minimumeis { $number }
        [answer] Het antwoord op informatievraag { $number }
        [no-plan] Wat er gebeurt als er geen plan komt,
        [arrangement] Regel { $number } van de regellijst
        [agreement] Afspraak { $number }
        [what-if] Een als-dan-afspraak
       *[other] Een tekst in deze zaak
    } zegt waar of hoe { $other } te bereiken is. Zo leest een ander het op papier. Kan het zonder dat nummer of adres?
finding-no-route-told = Er staat nog niet wat er gebeurt als er geen plan komt. Wie dat weet, komt niet voor een verrassing te staan.
finding-no-plan-carried-on = Wat er gebeurt als er geen plan komt, staat er nu zoals bij de vorige conferentie. Is het nu anders? ekc conference set --if-no-plan TEKST
finding-client-support = Na een melding voor de Wmo vertelt de gemeente dat er gratis onafhankelijke cliëntondersteuning is (Wmo 2015, art. 2.3.2). Weet de hoofdpersoon dat?
finding-no-ticket = Een beroepskracht deed de aanmelding. Hulp hangt niet af van een conferentie, en nee zeggen mag.

## De dag (R12, R13).

finding-coordinator-in-private-time = Deel 2 is besloten tijd, zonder de coördinator. Bij conferentie { $number } staat de coördinator er wel bij.
    .now = Leg alleen vast wanneer deel 2 begon: ekc conference part 2 --at 14:00
finding-private-time = Deel 2 is van de kring. Alleen erbij als een hoofdpersoon dat kiest: { $person }.
    .now = Koos de hoofdpersoon hiervoor? Leg het vast met --stays-by-choice-of hoofdpersoon-1. Anders: ekc conference arrive { $person } --parts 1,3
finding-professional-in-part-two = Een beroepskracht is bij deel 2 als een hoofdpersoon dat kiest, of iemand uit de kring als er geen hoofdpersoon is. Die keuze staat er nog niet voor: { $person }.
    .now = Is die keuze gemaakt? Leg vast door wie: --stays-by-choice-of PERSOON. Anders: ekc conference arrive { $person } --parts 1,3
finding-choice-of-main-person = Een hoofdpersoon kiest wie er bij deel 2 blijft. Door iemand anders gekozen: { $person }.
    .now = Noem wie van de hoofdpersonen dit koos bij --stays-by-choice-of; zonder hoofdpersoon kiest iemand uit de kring. Wie dat zijn, ziet u met: ekc circle show
finding-coordinator-absent = In deze variant leidt de coördinator deel 2. Bij conferentie { $number } staat de coördinator er niet bij.
finding-private-time-told = In een notitie ({ $place }) staat misschien wat er in besloten tijd is gezegd. Dat blijft bij de kring.
finding-part-long-before = Deel 1 begint zo om { $time }, en de dag zou om { $planned } beginnen. Klopt dat niet? Leg het nog eens vast, met de goede tijd.
finding-part-on-another-day = Deel 1 staat nu op { $date }, de dag van de conferentie. Was het een andere dag? Doe ekc undo en kijk de dag na.
finding-date-changed = De dag is anders geworden, en { $count ->
    [one] 1 persoon is al uitgenodigd
   *[other] { $count } mensen zijn al uitgenodigd
  }. Laat het ieder van hen weten. Wie zou komen, vraagt u opnieuw. Wie nee zei, vraagt u niet nog eens, tenzij het om de dag was.

## Het plan (R16 tot en met R23, R29).

finding-vague-who = Afspraak { $number } begint met "{ $word }". Wie is dat precies, volgens de kring?
finding-vague-when = Bij afspraak { $number } staat "{ $word }". Welke dag of tijd bedoelt de kring?
finding-vague-on-paper = Het plan gaat naar anderen, en in afspraak { $number } staat misschien nog niet precies wie of wanneer.
    .now = Vraag de kring wie en wanneer, en zet hun antwoord erin: ekc plan amend --drop { $number } --agreement "wie; wat; wanneer".
finding-task-not-agreed = Een taak, en nog geen eigen akkoord: { $person }. Vraag het; nee zeggen mag ook.
finding-made-by-without-task = { $person } heeft geen afspraak in dit plan. Er is dus geen eigen ja om te noteren.
finding-agreements-numbered = { $count ->
    [one] De nieuwe afspraak heeft nummer { $numbers } in versie { $version }.
   *[other] De nieuwe afspraken hebben de nummers { $numbers } in versie { $version }.
  }
finding-verdicts-stay = Dit oordeel blijft staan, want er verandert niets aan wat erop antwoordt: minimumeis { $numbers }.
finding-requirement-answered-by = Op minimumeis { $number } geeft nu antwoord: afspraak { $agreements }.
finding-agreement-without-owner = Niemand voert afspraak { $number } nog uit. Doet niet meer mee: { $people }. Wie neemt de afspraak over, of vervalt die?
finding-owner-gone = Bij afspraak { $number } doet niet meer mee: { $person }. Redden de anderen het, of komt er iemand bij?
finding-made-without-main-person = Het plan is gemaakt, en een hoofdpersoon was niet bij deel 2: { $person }.
    .now = Was { $person } er wel? Noteer dat vóór de afloop: ekc conference arrive { $person }. Ging het echt zonder? Schrijf op waarom.
finding-nobody-noted-when-made = Op de dag van dit plan staat niemand als aanwezig.
    .now = Noteer eerst wie er was: ekc conference arrive PERSOON. Weet u het niet meer? Schrijf op waarom.
finding-accepted-without-main-person = De kring is akkoord. Wat { $person } van het plan vindt, staat er nog niet.
    .now = Vraag het { $person } zelf, en schrijf het antwoord op als reden. Heeft { $person } een taak in het plan, en is het een ja? ekc plan agree { $person }
finding-nobody-looks = In versie { $version } van het plan staat bij geen afspraak wie meekijkt of het lukt. Het hoeft niet; de kring kiest.
finding-checker-gone = Kijkt mee of het lukt, en doet niet meer mee: { $person }. Wie kijkt er nu mee?
finding-watcher-gone = Let op het plan, en doet niet meer mee: { $person }. Wie let er nu op?
finding-no-evaluation = Het plan heeft nog geen evaluatiemoment.
finding-paper-without-evaluation = Versie { $version } van het plan gaat op papier, en er staat nog geen evaluatiemoment in.
    .now = Vraag de kring welke dag past, en zet die in het plan: ekc plan amend --evaluation +6w.
finding-evaluation-passed = Het evaluatiemoment ({ $date }) ligt niet na deze versie. Spreek een nieuw moment af.
finding-evaluation-far = Het evaluatiemoment ({ $date }) is meer dan een half jaar na dit plan. Wil de kring ook eerder een keer kijken?
finding-outsider-convenes = { $person } roept de kring bij elkaar, en hoort niet bij de kring. Het terugkijken is van de kring zelf. Wie van hen wil dat doen?
finding-nobody-convenes = Bij het evaluatiemoment staat nog niet wie de kring bijeenroept.
finding-convener-gone = Roept de kring bijeen, en doet niet meer mee: { $person }. Wie neemt dat over?
finding-no-what-if = Er is nog geen afspraak voor als het anders loopt.
finding-all-by-professionals = In versie { $version } van het plan is elke afspraak van een beroepskracht. Is dat wat de kring wil?
finding-most-by-professionals = In versie { $version } van het plan zijn { $count } afspraken van beroepskrachten, meer dan de helft. Is dat wat de kring wil?
finding-professional-not-told = Het plan is nog niet gegeven aan wie er als beroepskracht in voorkomt: { $person }.
finding-help-without-answer = Van gevraagde hulp { $number } staat nog niet wat ervan kwam. Vraag ernaar: bij het nabellen, of bij wie de hulp geeft.
finding-plan-late = Het plan is meer dan twee weken geleden gepresenteerd, en nog niet gegeven aan: { $person }.
finding-given-not-accepted = Versie { $version } van het plan is nog niet aangenomen. Op papier staat dat erbij.
finding-plan-to-outsider = Een beroepskracht die niet in het plan voorkomt, krijgt het alleen als een hoofdpersoon dat goedvindt. Dat staat er nog niet voor: { $person }.
    .now = Vindt de hoofdpersoon het goed? Leg dat eerst vast: ekc consent hoofdpersoon-1 --scope plan-delen
finding-plan-to-absent = Was er niet bij en heeft geen afspraak in het plan: { $person }. Wie het leest, bepaalt de hoofdpersoon.
    .now = Vindt de hoofdpersoon het goed? Leg dat eerst vast: ekc consent hoofdpersoon-1 --scope plan-delen
finding-plan-after-a-no = Voor { $person } geldt een nee, of het ja is ingetrokken. Het plan gaat dus niet vanzelf naar { $person }.
    .now = Vraagt { $person } er zelf om? Schrijf dat op als reden. Geef het plan anders aan de anderen.
finding-meeting-held-before = Er stond dat deze bijeenkomst op { $date } was. Dat is nu vervangen. Was het er nog een? ekc undo, en dan ekc followup meeting
finding-meeting-beside-evaluation = In het plan staat dat de kring op { $date } terugkijkt. Deze bijeenkomst komt erbij. Is het een andere dag voor hetzelfde? ekc undo, en dan met --replaces ja

## Erna (R24, R25).

finding-call-early = Vier weken zijn om op { $date }. Vroeger bellen mag.
finding-call-late = Het nabellen was aan de beurt op { $date }, en is nog niet genoteerd. Bellen kan nog steeds.
finding-closed-without-call = De zaak is afgesloten, en het nabellen (op { $date }) is niet genoteerd.
finding-further-conference-wanted = De kring wil nog een conferentie. Met ekc conference new begint de volgende.
finding-may-be-bsn = In de tekst staat een getal dat een burgerservicenummer kan zijn. Dat mag u niet bewaren. Is het er een? Haal het weg: ekc undo
finding-phone-without-nought = Het telefoonnummer van { $person } begint niet met een 0. Een werkblad laat die 0 vaak weg. Hoort die ervoor? Verbeter het: ekc circle edit PERSOON --phone NUMMER
finding-coordinator-without-nought = Het telefoonnummer van coördinator { $number } begint niet met een 0. Een werkblad laat die 0 vaak weg. Hoort die ervoor? Verbeter het: ekc edit-case --coordinator "uw naam; telefoon; e-mail"
finding-closed-without-conference = Er is in deze zaak geen conferentie geweest. Past een andere reden beter?
finding-no-term-for-keeping = Er staat nog niet tot wanneer deze zaak bewaard blijft. Dat kan ook nu nog: ekc privacy keep-until DATUM
finding-outcome-for-applicant = { $person } meldde deze zaak aan en was er niet bij. Laat weten hoe het afliep, zonder namen en zonder wat er in het plan staat: ekc print uitkomst
finding-handed-over = De volgende coördinator krijgt deze zaak alleen als de hoofdpersoon dat goedvindt. Geef de zaak dan als één versleuteld bestand: ekc handover --to zaak.age
finding-taken-over = Deze zaak komt van een andere coördinator. Ziet u de zaak hier staan, vernietig dan het bestand en de wachtzin. Leg vast wie nu de coördinator is: ekc edit-case --coordinator-ends NAAM --coordinator NAAM --independent
finding-after-the-role = Na het einde van de rol is er nog iets genoteerd ({ $date }). Begint er iets nieuws, dan kan de zaak weer open.
finding-handed-over-after-the-role = De rol is geëindigd ({ $date }). Wie de zaak nu krijgt, krijgt alles over deze mensen. Geef haar alleen als er echt iets verdergaat.
finding-called-after-the-role = De rol is geëindigd ({ $date }). Er gaat geen uitnodiging meer uit.
    .now = Begint er iets nieuws, open de zaak dan eerst: ekc reopen

## Een reden (--because).

finding-because-not-needed = Er was geen reden nodig. Wat u bij --because schreef, is niet bewaard.
finding-passed = De reden is bewaard als afwijking { $number }. Met ekc show ziet u die, met ekc undo draait u het terug.
or-because = Of ga door met een reden: --because "…". De reden blijft bewaard.
finding-child-refused = Iemand die erover beslist, zei nee voor: { $person }. Dat nee geldt zolang het er staat.
    .now = Zonder dat ja doet { $person } niet mee, en vraagt u het niet nog eens. Een plan zonder bijeenkomst of afsluiten kan ook: ekc close. Komt er een ja? ekc consent { $person } --by PERSOON --scope kind-doet-mee
finding-child-of-circle-refused = Iemand die erover beslist, zei nee voor: { $person }. Dat nee geldt zolang het er staat.
    .now = { $person } doet niet mee, en u vraagt het niet nog eens. Met de anderen gaat u verder. Komt er een ja? ekc consent { $person } --by PERSOON --scope kind-doet-mee
finding-child-of-circle-withdrawn = Iemand die erover beslist, trok het ja in voor: { $person }. Zonder dat ja doet { $person } niet mee.
    .now = U nodigt { $person } niet uit en vraagt het niet nog eens. Met de anderen gaat u verder. Komt er weer een ja? ekc consent { $person } --by PERSOON --scope kind-doet-mee
finding-child-withdrawn = Iemand die erover beslist, trok het ja in voor: { $person }. Zonder dat ja gaat de uitnodiging niet uit en begint de dag niet.
    .now = Laat rusten wat nog liep, en vraag het niet nog eens. Een plan zonder bijeenkomst of afsluiten kan ook: ekc close. Komt er weer een ja? ekc consent { $person } --by PERSOON --scope kind-doet-mee
finding-no-place-to-look-back = Bij het evaluatiemoment staat nog geen plek.
finding-consent-of-another = { $whose ->
    [parents] Onder de twaalf beslist over { $person } wie het gezag heeft: { $who }.
    [both] Tussen twaalf en zestien, of als de leeftijd niet vaststaat, beslissen { $person } zelf en wie het gezag heeft: { $who }.
    [guardian] Voor { $person } beslist de voogd of vertegenwoordiger: { $who }.
   *[own] { $person } zegt zelf ja of nee.
  } Wat een ander zegt, staat er, en telt niet mee.
