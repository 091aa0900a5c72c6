## Papieren: soorten, talen en vormen.
paper-confirmation = bevestiging met uitleg
paper-invitation = uitnodiging
paper-street-letter = buurtbrief
paper-information-request = informatieverzoek
paper-information-pack = informatiebundel
paper-participants = deelnemerslijst
paper-programme = programma van de dag
paper-plan = plan
paper-plan-card = kaartje met eigen afspraken
paper-plan-simple = plan in makkelijke taal
paper-follow-up-invitation = vervolguitnodiging
paper-call-form = nabelformulier
paper-satisfaction = tevredenheidsformulier
paper-registration = registratie zonder namen
paper-erasure = brief over wissen
paper-circle-map = kringkaart
paper-time-line = tijdlijn
paper-family-group-plan = familiegroepsplan, om in te leveren
paper-personal-plan = persoonlijk plan, om in te leveren
paper-privacy-notice = privacybericht
paper-day-safety = veiligheid van de dag, alleen voor u
paper-empty-plan = leeg plan, voor deel 2
paper-no-conference = er komt geen conferentie
paper-wall-programme = programma voor aan de muur
paper-application-form = aanmeldformulier, leeg
paper-consent-form = toestemmingsformulier

tongue-nl = Nederlands
tongue-en = Engels
tongue-tr = Turks
tongue-ar = Arabisch
tongue-pl = Pools
tongue-uk = Oekraïens
tongue-de = Duits
tongue-fr = Frans
tongue-es = Spaans

form-pdf = PDF
form-html = HTML
form-txt = tekst
form-md = Markdown
form-docx = Word (DOCX)
form-svg = tekening (SVG)

## Op papier.
paper-your-coordinator = uw coördinator
paper-resident = bewoner

## Wat er gebeurde. Deze regels staan ook in het logboek.
did-printed = Gemaakt: { $kind }, { $form }, { $tongue }: { $place }
did-printed-for = Gemaakt voor { $person }: { $kind }, { $form }, { $tongue }: { $place }
did-paper-passed = Toch afgedrukt voor { $person }, hoewel er iets over { $other } in staat. De reden is bewaard.
did-reason-kept = De reden is bewaard als afwijking { $numbers }.
left-stays = Let op: { $count ->
    [one] 1 bestand dat u daarna maakte, blijft bestaan.
   *[other] { $count } bestanden die u daarna maakte, blijven bestaan.
  } Papier en bestanden haalt ekc niet terug. Zie ekc log.
papers-are-open = { $count ->
    [one] Dit bestand is niet versleuteld. Bewaar het niet langer dan nodig.
   *[other] Deze bestanden zijn niet versleuteld. Bewaar ze niet langer dan nodig.
  }
papers-left-out = Niet alles staat erin voor { $people }: wat iemand niet mag weten, is weggelaten.
papers-hold-nothing = Niet gemaakt voor { $people }: er zou niets van het plan in staan. Vertel zelf wat zij mogen weten.
papers-name-apart = Let op (R15): op het papier voor { $person } staat wat { $other } doet, en zij blijven apart. { $person } maakte of hoorde dit plan zelf. Kijk voor u het geeft of die naam daar nodig is.
papers-own-numbers = In zo'n exemplaar zijn de afspraken opnieuw genummerd. Noemt iemand een nummer, vraag dan welke afspraak het is.
template-unchecked = De tekst in het { $tongue } is nog niet nagekeken door iemand die de taal van huis uit spreekt. Laat een lezer meekijken. Het sjabloon heet { $template }.
ask-print-kind = Welk papier wilt u maken?
ask-undo-behind-paper = Het laatste wat u deed, was iets afdrukken. Dat haalt ekc niet terug. Daarvóór: { $what } Dat terugdraaien?
ask-undo-another = In een ander venster is intussen iets vastgelegd of teruggedraaid. Het laatste is nu: { $what } Dat terugdraaien?
papers-withheld = Niet gemaakt voor { $people }: het papier vertelt iets over iemand van wie zij niets horen te lezen. Met een reden kan het toch: --because "…"
paper-may-tell = Kijk zelf voordat u dit papier geeft aan { $person }: er staat een woord in dat de naam van { $other } kan zijn ({ $texts }). Is het de naam? Haal die uit de tekst en druk opnieuw af.
papers-not-asked = Niet gemaakt voor { $people }: uitnodigen mag hier nu niet. Kijk wat er staat: ekc check
own-words-untranslated = Niet alle woorden van de kring staan er ook in het { $tongue }. Laat ze vertalen en leg dat vast: ekc translate. Of lees ze samen door, met een tolk als dat nodig is.
coordinator-cannot-be-reached = In de zaak staat geen telefoon of e-mail van u. Wie dit krijgt, kan u niet bereiken. Vul het aan: ekc edit-case --coordinator "uw naam; telefoon; e-mail"
invitation-after-the-day = Let op: de dag op dit papier is al geweest.
personal-plan-after-the-week = Let op: volgens de wet kon dit plan tot en met { $on } worden ingeleverd. Vraag de gemeente of het nog kan.
ask-calendar-for = Voor wie? Niets invullen is: voor ieder die een datum heeft.
ask-contacts-for = Wie komen op de lijst? Niets invullen is: ieder die te bereiken is.
ask-print-for = Voor wie? Niets invullen is: voor ieder voor wie dit papier is.
ask-print-without = Wat laat u weg? Vraag het aan de mensen zelf: alles op dit papier leest een ander.
ask-replace = Er is al een bestand: { $path }. Overschrijven?
ask-replace-changed = Intussen staat daar iets anders. Daarom nog een keer.
printed-next-confirmation = Geef de brief aan de hoofdpersoon en praat erover.
printed-next-privacy-notice = Gaf u het? Noteer het: ekc privacy told PERSOON --way brief
printed-next-invitation = Nodig iemand altijd eerst persoonlijk uit. Daarna: ekc invite PERSOON --how brief
printed-next-information-request = Hoort u iets terug? Noteer dat: ekc inform receive NUMMER
printed-next-information-pack = Geef iedereen de bundel op hetzelfde moment, en noteer dat: ekc inform share --all
printed-next-plan = Wie het plan krijgt, noteert u met: ekc plan share --all
printed-next-family-group-plan = Lees het eerst samen na: in de eigen woorden van de kring kunnen namen staan. Inleveren doet de hoofdpersoon zelf.
printed-next-personal-plan = Lees het eerst samen na: in de eigen woorden van de kring kunnen namen staan. Inleveren doet de hoofdpersoon zelf.
printed-next-wall-programme = Hang het op waar iedereen het ziet. Uw eigen draaiboek: ekc print programma
printed-next-empty-plan = Geef dit papier aan het begin van deel 2, met pennen erbij. Groter schrijven? Kopieer het op A3.
printed-next-consent-form = Wat iemand hierop antwoordt, noteert u met: ekc consent PERSOON
printed-next-call-form = Na het gesprek: ekc followup call PERSOON
ask-print-share = Geeft u deze informatie nu aan iedereen? Dan noteer ik dat u die vandaag deelt.
ask-mail-advice = Kies een wachtzin voor dit papier, een andere dan die van uw zaakbestand. Een voorstel, door ekc geloot: { $words }. Schrijf hem op tot de ander hem heeft.
mail-without-address = Van { $people } staat geen mailadres in de zaak. Vul het zelf in voordat u de mail verstuurt.
mail-by-passphrase = Vertel de wachtzin langs een andere weg dan deze mail, zoals door de telefoon. Openen kan met het programma age.
mail-by-key = Alleen wie de sleutel van de ontvanger heeft, opent dit papier. U kunt het zelf niet openen.

## Sjablonen.
template-own = van uzelf
template-built-in = van ekc
template-checked = nagekeken
template-not-checked = nog niet nagekeken
template-folder = Eigen sjablonen horen in { $path }. Begin met een kopie: ekc template show uitnodiging > nl/invitation.md
template-undefined = er staat een naam die dit papier niet kent, of een gegeven dat er niet is
template-unknown = er staat een filter of functie die ekc niet kent
template-syntax = een accolade of een opdracht klopt niet
template-line = een regel is te lang: breek haar af
template-endless = het sjabloon komt niet aan een eind
template-value = een gegeven kan hier niet staan

head-paper = Papier
head-language = Taal
head-whose = Van wie
head-checked = Nagekeken

## Cijfers zonder namen.
figure-variant = Soort conferentie
figure-applicant = Aangemeld door
figure-reasons = Redenen
figure-safety = Veiligheid speelt
figure-applied-on = Dag van de aanmelding
figure-conference-on = Dag van de conferentie
figure-days = Dagen van aanmelding tot conferentie
figure-ending = Afloop
figure-conferences = Conferenties in deze zaak
figure-main-persons = Hoofdpersonen
figure-circle = Mensen in de kring
figure-rounds = Rondes waarin de kring groeide
figure-invited = Uitgenodigd
figure-answered-yes = Zeiden ja
figure-came = Waren erbij
figure-professionals = Beroepskrachten
figure-agreements = Afspraken in het plan
figure-agreements-circle = Afspraken die de kring zelf uitvoert
figure-help-asked = Keren dat het plan hulp vraagt
figure-requirements = Minimumeisen
figure-requirements-met = Minimumeisen waaraan het plan voldoet
figure-accepted = Plan aangenomen
figure-call = Nagebeld
figure-follow-up = De kring kwam opnieuw bij elkaar
figure-closed-on = Rol geëindigd op

## Wat niet kon.
failure-no-template = Dit papier is er niet in die taal.
    .why = Het sjabloon bestaat in: { $words }.
    .now = Kies een van die talen met --in, of zet een eigen sjabloon in uw map: ekc template list

failure-template-front = De regels boven het sjabloon { $template } kloppen niet.
    .why = Tussen twee regels met --- horen title, en als u wilt checked_by en checked_on (jjjj-mm-dd).
    .now = Kijk hoe het hoort: ekc template show uitnodiging

failure-template-broken = Het sjabloon { $template } kan niet worden ingevuld: { $detail }.
    .why = Een sjabloon mag alleen gegevens noemen die dit papier kent.
    .now = Verbeter de plek die hierboven staat. Zo ziet het sjabloon van ekc eruit: ekc template show SOORT

failure-template-markdown = In het sjabloon { $template } staat iets dat niet op papier kan: { $what }
    .why = ekc kent koppen, alinea's, lijsten, tabellen, vet, een kader (>) en een nieuwe bladzijde (---). Na # komt ##, daarna ###.
    .now = Haal het weg, of zet er een \ voor als het gewone tekst is.

failure-font-unreadable = Het lettertype { $path } kan niet worden gelezen.
    .why = Het is geen gewoon bestand, u mag het niet lezen, of het is groter dan 64 MB.
    .now = Zet er een lettertype voor in de plaats dat eindigt op .ttf of .otf, of haal het uit die map.

failure-template-unreadable = Het sjabloon { $template } kan niet worden gelezen.
    .why = Een sjabloon is een tekstbestand in UTF-8 van ten hoogste 200 kB.
    .now = Bewaar het opnieuw als gewone tekst.

failure-text-unreadable = Dit bestand kan niet worden gelezen als tekst.
    .why = De leeshulp leest gewone tekst in UTF-8, ten hoogste 200 kB.
    .now = Bewaar het als gewone tekst en probeer het opnieuw.

failure-glyph-missing = Een teken kan niet worden afgedrukt: { $characters }
    .why = Geen van de lettertypen heeft dit teken. Een leeg hokje op papier zou niemand helpen.
    .now = Zet een lettertype dat het teken heeft (.ttf of .otf) in de map fonts bij uw sjablonen. Of kies --as html.

failure-no-press = Deze ekc kan geen PDF maken.
    .why = Het programma is gebouwd zonder de drukpers.
    .now = Kies een andere vorm: --as html, txt of docx.

failure-no-drawing = Op dit papier staat geen tekening.
    .why = Alleen de kringkaart en de tijdlijn zijn een tekening.
    .now = Kies een andere vorm met --as, zoals pdf of txt.

failure-paper-not-set = De bladzijde kon niet worden opgemaakt.
    .why = De drukpers weigert deze tekst om een reden die ekc niet kent.
    .now = Probeer --as html. Meld het aan de makers, zonder namen uit de zaak.

failure-paper-tells = Dit papier vertelt { $person } iets over { $other }: { $texts }.
    .why = { $person } hoort niets te lezen over { $other }: { $ground ->
        [never] met die persoon mag nooit contact zijn.
        [sides] zij staan aan twee kanten en zagen elkaar nog niet.
       *[apart] zij worden uit elkaar gehouden.
      }
    .now = Haal de naam uit de tekst, of vertel het mondeling; een minimumeis krijgt andere woorden met ekc requirement --correct NUMMER. Weet u zeker dat het mag? Geef een reden, voor ieder die deze tekst leest: --because "…"

failure-paper-stays = Het oude bestand blijft staan.
    .why = U wilde het niet laten overschrijven. Er is niets gemaakt en niets genoteerd.
    .now = Kies een andere plek: --to MAP

failure-paper-and-json = Een papier en JSON kunnen niet samen op de uitvoer.
    .why = Met een - als plek is de uitvoer het papier zelf.
    .now = Laat --json weg, of geef een map of bestand.

failure-paper-exists = Daar ligt al een bestand met die naam.
    .why = ekc schrijft niet ongevraagd over iets heen.
    .now = Overschrijven mag met --replace. Of kies een andere plek: --to MAP

failure-no-such-folder = Deze map bestaat niet.
    .why = ekc maakt zelf geen mappen. Er is niets geschreven en niets genoteerd.
    .now = Maak de map, of kies een andere.

failure-no-street = Een buurtbrief is voor een straat of buurt.
    .why = Deze zaak is van een andere soort. Een brief langs de deuren zou mensen vertellen wat hen niet aangaat.
    .now = Nodig mensen zelf uit: ekc print uitnodiging

failure-paper-tells-who-is-there = Dit papier is niet voor { $person }.
    .why = Het vertelt wie erbij is. Wie zelf niet komt, of apart blijft van iemand, hoort dat niet te lezen.
    .now = Vertel zelf wat nodig is.

failure-paper-left-alone = { $person } wil met rust gelaten worden.
    .why = Wie dat vraagt, krijgt geen post meer.
    .now = Kies iemand anders met --for.

failure-paper-gone = { $how ->
        [died] { $person } is overleden.
       *[cannot-decide] { $person } kan niet meer beslissen.
    }
    .why = Daar gaat geen post, uitnodiging of agenda meer heen.
    .now = Kies iemand anders met --for.

failure-paper-may-not-be-invited = { $person } kan nu niet worden uitgenodigd.
    .why = Er staat een nee, een verbod of een besluit in de zaak.
    .now = Kijk wat er staat: ekc check

failure-paper-not-a-reader = Het plan is niet voor { $person }.
    .why = Het plan gaat naar wie erbij was en naar wie er een taak in heeft. Wil de kring het delen, dan noteert u dat eerst.
    .now = Noteer het delen: ekc plan share PERSOON. Daarna kunt u het afdrukken.

failure-paper-holds-nothing = In een exemplaar voor { $person } zou niets van het plan staan.
    .why = { $person } maakte het plan niet mee, mag niet alles weten van wie erin staat, en heeft er geen eigen afspraak in.
    .now = Vertel zelf wat { $person } mag weten. Hoeven zij niet meer apart te blijven? Leg dat vast: ekc circle apart PERSOON PERSOON --lift

failure-paper-for-coordinator = Dit papier is alleen voor u.
    .why = Het gaat over de hele zaak.
    .now = Laat --for weg.

failure-too-many-to-draw = Deze kring is te groot om te tekenen: { $count } mensen.
    .why = Met meer dan { $most } mensen is de kaart niet meer te lezen.
    .now = Maak de deelnemerslijst: ekc print deelnemerslijst

failure-nobody-to-print-for = Er is niemand voor wie dit papier is: { $kind }.
    .why = In de zaak staat niemand aan wie het nu gericht kan worden.
    .now = Kies zelf voor wie: --for PERSOON

failure-plan-of-another-frame = Dit plan past niet bij het wettelijk kader van deze zaak.
    .why = Een familiegroepsplan hoort bij de Jeugdwet, een persoonlijk plan bij de Wmo. In de zaak staat: { $frame }.
    .now = Klopt dat niet? Pas het aan: ekc edit-case --legal-frame familiegroepsplan (of persoonlijk-plan)

failure-paper-without-consent = Dit plan is niet voor { $person }.
    .why = Naar een beroepskracht gaat het alleen als de mensen om wie het gaat dat goed vinden (R29).
    .now = Vraag het hun, en noteer hun ja: ekc consent PERSOON ja --scope plan-delen

failure-without-of-a-plan = Van dit papier kan niets worden weggelaten.
    .why = Weglaten kan bij een plan dat de hoofdpersoon inlevert.
    .now = Laat --without weg, of maak zo'n plan: ekc print familiegroepsplan, of: ekc print persoonlijk-plan

failure-conference-not-called-off = De conferentie is niet afgezegd.
    .why = Deze brief zegt dat de conferentie niet doorgaat. Dat is pas waar als het is genoteerd.
    .now = Noteer het eerst: ekc conference end gestopt-in-voorbereiding

failure-no-plan-to-print = Er is nog geen plan.
    .why = Dit papier gaat over de afspraken in het plan.
    .now = Leg eerst het plan vast: ekc record-plan

failure-one-paper-only = Naar één bestand of naar het scherm gaat één papier tegelijk.
    .why = Anders is niet te zien waar het ene papier ophoudt en het andere begint.
    .now = Kies één lezer met --for en één vorm met --as, of geef een map met --to.

failure-give-to-whom = Dit papier is voor uzelf: er is niemand die het krijgt.
    .why = Geven en mailen gaat naar iemand uit de zaak.
    .now = Noem met --for wie het krijgt, als die het mag hebben. Of laat --give en --mail weg.

failure-mail-to-whom = Een mail gaat naar één lezer, en dit papier is voor meer mensen samen.
    .why = In een mail met meer adressen ziet ieder wie er nog meer zijn.
    .now = Noem met --for wie de mail krijgt, of maak er met --all één voor ieder.

failure-one-form-in-a-mail = In een mail gaat het papier in één vorm.
    .why = Anders weet de lezer niet welke bijlage telt.
    .now = Kies één vorm met --as.

failure-give-not-all = Het papier kan niet naar iedereen: het is niet gemaakt voor { $people }.
    .why = Er staat iets in dat zij niet horen te weten. Wie deelt met iedereen, geeft iedereen hetzelfde.
    .now = Haal het uit de tekst, of geef een reden: --because "…". Of noem met --for wie het nu krijgt.

failure-sealed-in-a-mail = Alleen een papier in een mail kan ekc zo versleutelen.
    .why = Een papier om af te drukken moet te lezen zijn.
    .now = Zet --mail erbij, of laat de wachtzin en de sleutel weg.

failure-no-mail-passphrase = De wachtzin van het papier in de mail is nodig, maar ekc kan er hier niet om vragen.
    .why = Er is geen terminal of er staat --no-input. De wachtzin van uw zaakbestand is een andere, en telt hier niet.
    .now = Typ het commando in een terminal, of geef de wachtzin met --transfer-passphrase-command. Een sleutel kan ook: --recipient age1…

failure-mail-own-passphrase = Dit is de wachtzin van uw eigen zaakbestand.
    .why = Wie de mail krijgt, krijgt deze wachtzin, en zou daarmee al uw zaken kunnen openen.
    .now = Kies voor dit papier een andere wachtzin. Er is niets geschreven.

failure-mail-differs = Het versleutelde papier bevat niet wat het papier bevat.
    .why = Het is teruggelezen en vergeleken. Er is niets geschreven.
    .now = Probeer het nog eens. Gebeurt het weer, meld het dan.

failure-not-for-a-screen = Deze vorm is niet om op een scherm te lezen.
    .why = PDF en Word zijn geen tekst.
    .now = Kies --as txt, of schrijf naar een bestand: --to NAAM

## Welke tekst op een papier staat.
text-question = de vraag
text-requirement = minimumeis { $number }
text-answer = het antwoord op informatievraag { $number }
text-no-plan = wat er gebeurt als er geen plan komt
text-place = de plek
text-arrangement = regel { $number } van de regellijst
text-custom = gebruik { $number }
text-meeting = de plek waar de kring terugkijkt
text-view = een zienswijze
text-plan = de woorden van het plan
text-goes-well = regel { $number } van wat goed gaat
text-goal = doel { $number }
text-agreement = afspraak { $number }
text-what-if = een als-dan-afspraak
text-help = gevraagde hulp { $number }
text-on-this-paper = een tekst op dit papier
