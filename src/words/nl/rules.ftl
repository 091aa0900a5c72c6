## De regels van de methode, zoals ekc explain ze vertelt: wat de regel is, waarom, en wat nu.

rule-r1 = De coördinator is onafhankelijk
    .says = De coördinator werkt niet voor een organisatie die in de zaak beslist of helpt, en heeft geen belang, geen oordeel en geen tweede rol. In een buurt geldt R32 in plaats van deze regel.
    .why = Mensen praten vrijer met iemand die niets te winnen heeft bij de uitkomst. Zo blijft het plan van henzelf.
    .now = Leg de verklaring vast voordat er uitnodigingen uitgaan: ekc edit-case --independent. Speelt de werkgever van een coördinator mee in de zaak? Bespreek dan met de regiomanager of het kan.

rule-r2 = De kring bedenkt het plan, niet de coördinator
    .says = De coördinator regelt, en vraagt door naar wie, wat en wanneer, maar geeft geen hulp, geen advies en geen diagnose. Dit geldt in elke variant.
    .why = Wat mensen zelf bedenken, past bij hun leven. Met een advies erbij wordt het ook een beetje het plan van de coördinator.
    .now = Noteer wat er is gezegd of afgesproken, in de woorden van wie het zei. Zoekt de kring raad? Maak er een vraag aan een beroepskracht van: ekc inform ask

rule-r3 = Meedoen is vrijwillig
    .says = Niemand hoeft mee te doen, en stoppen mag op elk moment, zonder reden; wie met rust gelaten wil worden, wordt met rust gelaten. Pas na een ja van elke hoofdpersoon gaan er uitnodigingen uit en begint de dag. In een buurt doet mee wie komt, en hoeft er geen toestemming te worden genoteerd.
    .why = Wie nee mag zeggen, kan met een gerust hart ja zeggen. Een plan onder dwang is niet meer het eigen plan.
    .now = Noteer het ja: ekc consent eva-1. Wordt het ingetrokken? ekc consent eva-1 --withdraw. Wil iemand geen contact meer? ekc circle leave-alone oom-1

rule-r4 = De vraag is open en concreet
    .says = De vraag eindigt met een vraagteken, is niet met ja of nee te beantwoorden en bevat nog geen oplossing. Er staan gewone woorden in, geen vaktaal. Dit geldt in elke variant.
    .why = Een open vraag nodigt uit om mee te denken. Staat de oplossing er al in, dan valt er niets meer te bedenken.
    .now = Probeer samen een begin als "Wat is nodig om …", "Hoe kunnen wij …" of "Hoe voorkom ik dat …". Noteer de nieuwe woorden: ekc question "Hoe kunnen de kinderen weer naar school?" --by eva-1

rule-r5 = De hoofdpersoon kiest de vraag
    .says = Iedereen mag meedenken over de woorden, maar de hoofdpersoon kiest welke vraag op tafel komt. Is er in een buurt geen hoofdpersoon, dan kiest iemand uit de straat.
    .why = Het gaat om wat de hoofdpersoon wil weten, niet om wat een beroepskracht concludeert. Bij een eigen vraag hoort een eigen antwoord.
    .now = Lees de vragen samen hardop en leg de keuze vast: ekc question --choose 2 --chosen-by eva-1

rule-r6 = Een beroepskracht stelt de minimumeis
    .says = Is de veiligheid in het geding, dan zegt een betrokken beroepskracht wat er minstens nodig is voor een veilig plan. De coördinator en de kring stellen die eis niet. Dit geldt in elke variant.
    .why = Wie beroepshalve voor de veiligheid staat, zegt waar de grens ligt. Zo blijft de coördinator onafhankelijk, en weet de kring hoeveel ruimte er is.
    .now = Vraag om gewone woorden, en noteer ze vóór de dag: ekc requirement "Eva slaapt elke nacht op een adres dat de kring kent." --set-by beroepskracht-1. Is de veiligheid toch niet in het geding? ekc edit-case --safety=nee

rule-r7 = Iedereen kent de minimumeis vooraf
    .says = Wie is uitgenodigd, hoort de minimumeis vóór de dag. Zonder minimumeis valt er niets te vertellen.
    .why = Een grens die pas aan het eind komt, voelt als een valkuil. Wie de grens al kent, kan er in het plan rekening mee houden.
    .now = Vertel het bij de persoonlijke uitleg en noteer wie het weet: ekc requirement --told 1 --to oma-1

rule-r8 = Het plan geeft antwoord op elke minimumeis
    .says = Bij elke minimumeis horen afspraken die er antwoord op geven. De beroepskracht die de eis stelde, zegt dezelfde dag of die gehaald is, en waarom. Hoe laat dat was, staat erbij. Valt een ander in, dan staat erbij waarom. Het plan is pas aangenomen als elke eis gehaald is, en gaat tot dan alleen naar wie oordeelt.
    .why = Zo gaat de kring met een duidelijk ja of nee naar huis. Met de reden erbij is ook te zien wat er nog ontbreekt.
    .now = Noteer het oordeel: ekc plan verdict 1 --met ja --reason "…". Is het nee? Dan stelt de kring het plan bij (ekc plan amend) en volgt er een nieuw oordeel. Is elke eis gehaald? ekc plan agree

rule-r9 = De kring mag groot zijn
    .says = De kring wordt zo groot als kan, met mensen van alle kanten van de familie, vrienden en buren. Iedereen krijgt de vraag: wie nog meer? In een buurt geldt dit niet: daar gaat bij elke deur de bel.
    .why = Met meer mensen komen er meer ideeën en zijn er meer handen. Ook wie denkt alleen te staan, kent bijna altijd wel iemand.
    .now = Stel de vraag ook aan wie er net bij is gekomen. Hierbij helpt: ekc circle who-else

rule-r10 = Iedereen krijgt persoonlijk uitleg
    .says = De coördinator vertelt iedereen zelf waar de conferentie voor is en hoe de dag gaat; een brief alleen is niet genoeg. Bij herstel begint de dag pas als iedereen die uitleg heeft gehad.
    .why = Wie weet wat er komt, durft meer te zeggen. In een gesprek is er ook ruimte voor vragen en zorgen.
    .now = Ga langs of bel, en noteer het bij de uitnodiging: ekc invite oma-1 --explained vandaag

rule-r11 = Iedereen krijgt dezelfde informatie
    .says = Informatie voor het plan gaat naar iedereen die meedoet. Wie er later bij komt, krijgt alsnog alles. Dit geldt in elke variant.
    .why = Wie meer weet, heeft al gauw het laatste woord. Met dezelfde informatie praat iedereen als gelijke mee.
    .now = Deel wat binnen is, ook met wie er later bij kwam, en noteer het: ekc inform share 1

rule-r12 = Besloten tijd is van de familie
    .says = In deel 2 van een familieconferentie is de kring onder elkaar: zonder coördinator en zonder beroepskrachten, en van wat er gezegd wordt, schrijft de coördinator niets op. Een beroepskracht, steunpersoon of tolk blijft alleen als de hoofdpersoon daarvoor kiest. In de andere varianten geldt R13.
    .why = Met de eigen mensen onder elkaar durft iedereen meer te zeggen. Wat ze dan samen bedenken, is echt van hen.
    .now = Noteer alleen hoe laat deel 2 begon: ekc conference part 2 --at 14:00. Kiest de hoofdpersoon ervoor dat er iemand blijft? ekc conference arrive tolk-1 --stays-by-choice-of eva-1

rule-r13 = Bij buurt, leervraag en herstel leidt de coördinator deel 2
    .says = In deze drie varianten is de coördinator gespreksleider in deel 2. Een beroepskracht is daar alleen bij als een hoofdpersoon dat kiest, of iemand uit de kring als er geen hoofdpersoon is. Bij familie geldt R12.
    .why = Hier zitten vaak meer partijen aan tafel. Een gespreksleider zonder belang zorgt dat iedereen aan het woord komt.
    .now = Leid het gesprek en noteer het begin: ekc conference part 2 --at 14:00. Blijft er een beroepskracht bij? Leg vast wie dat koos: ekc conference arrive beroepskracht-1 --stays-by-choice-of buur-1

rule-r14 = Uitsluiten kan alleen als het niet anders kan
    .says = Iemand blijft alleen buiten de dag als het echt niet anders kan, bijvoorbeeld bij gevaar voor geweld. Dan staat vast waarom, wie dat besliste en hoe deze persoon op een andere manier meedoet. Zolang dat geldt, komt er geen uitnodiging en gaat de deur niet open.
    .why = Ook deze persoon hoort bij de mensen om wie het gaat. Met een brief, een telefoontje of een woordvoerder telt die stem toch mee.
    .now = Zoek eerst een andere weg: een extra kamer, een kort deel van de dag, een vertrouwd iemand ernaast. Lukt dat niet, leg het dan vast: ekc circle exclude oom-1

rule-r15 = Wie elkaar niet mag zien, blijft apart
    .says = Twee mensen die elkaar niet mogen ontmoeten, komen zolang dat geldt nooit samen in één ruimte, één auto of één deel van de dag. Een huisverbod of contactverbod gaat altijd voor; een wens om apart te blijven wijkt alleen om een goede reden, die erbij komt te staan.
    .why = Iedereen moet veilig kunnen meedoen. Een verbod geldt ook op de dag van de conferentie, hoe goed iedereen het ook bedoelt.
    .now = Leg vast wie apart blijft: ekc circle apart. Zoek voor allebei een veilige manier om mee te doen, en kijk of de naam van de een niet op een papier staat dat de ander krijgt.

rule-r16 = Een afspraak is wie, wat en wanneer
    .says = Elke afspraak zegt wie iets doet, wat dat is en wanneer. "Iedereen" en "snel" zijn te vaag: op papier staan een naam en een moment, of een reden waarom niet. De woorden van de kring worden genoteerd zoals ze zijn. Dit geldt in elke variant.
    .why = Van een duidelijke afspraak kan iedereen zien of het gebeurt. Bij "we moeten eens" wachten mensen op elkaar.
    .now = Vraag in deel 3: wie precies, en wanneer? De kring geeft het antwoord. Staat het plan al vast? ekc plan amend --drop 2 --agreement "oom-1; haalt Eva op; elke dinsdag"

rule-r17 = Wie een taak krijgt, heeft ja gezegd
    .says = Wie een taak in het plan heeft, heeft daar zelf ja op gezegd. Wie er niet bij was toen het plan werd gepresenteerd, hoort het daarna, en mag ook nee zeggen. Een plan over iemand maakt de kring niet zonder die hoofdpersoon. Ging het toch zo, dan staat erbij waarom.
    .why = Niemand kan iets beloven namens een ander. Een taak die iemand zelf op zich neemt, is een belofte.
    .now = Bel wie er niet bij was, vraag het, en noteer het ja: ekc plan agree oom-1. Is het nee, of geeft iemand de taak terug? ekc plan agree oom-1 --no

rule-r18 = Iemand kijkt of het gebeurt
    .says = Bij een afspraak kan staan wie meekijkt of het lukt. Het hoeft niet; de kring kiest.
    .why = Zo valt op tijd op dat er iets blijft liggen. En de vraag komt van iemand die het goed bedoelt.
    .now = Vraag in deel 3 bij elke afspraak: wie kijkt mee? Het antwoord komt bij de afspraak te staan: ekc record-plan. Let iemand op het hele plan? ekc plan watch

rule-r19 = Het plan heeft een evaluatiemoment
    .says = In het plan staat wanneer en waar de kring kijkt hoe het gaat, en wie iedereen bijeenroept. Die dag ligt na de conferentie, en binnen een half jaar.
    .why = Na de conferentie gaat het gewone leven verder, en dan verandert er wel eens iets. Met een vaste dag hoeft niemand te wachten tot het misgaat.
    .now = Spreek de dag af zolang iedereen er nog is, en zet die in het plan: ekc plan amend --evaluation +6w --evaluation-place "bij oma" --convener oma-1

rule-r20 = Het plan weet raad als het anders loopt
    .says = In het plan staat minstens één als-dan-afspraak: als dit gebeurt, dan doen wij dat.
    .why = Bijna elk plan loopt een keer anders. Wie dan al weet wat de volgende stap is, raakt minder snel in paniek.
    .now = Vraag de kring: wat kan er misgaan, en wat dan? Zet het antwoord erbij: ekc plan amend --what-if "de oppas ziek is; komt oma"

rule-r21 = Hulp is een wens van de kring
    .says = Een beroepskracht heeft een taak in het plan omdat de kring dat wil. De meeste afspraken zijn van de kring zelf.
    .why = De eigen mensen blijven, ook als de hulp weer stopt. En hulp waar mensen zelf om vragen, voelt niet als bemoeienis.
    .now = Ligt er veel bij beroepskrachten? Vraag de kring of dat de bedoeling is; het antwoord is aan hen. Hulp die de kring vraagt, komt er zo bij: ekc plan amend --help-asked "gesprekken voor Eva; beroepskracht-1"

rule-r22 = De beroepskracht weet van de eigen taak
    .says = Een beroepskracht met een taak in het plan hoort wat de kring vraagt, en wanneer. Zonder zo'n taak valt er niets door te geven. Wat er van gevraagde hulp kwam, vraagt u bij het nabellen en daarna, zolang uw rol duurt.
    .why = Een afspraak die niemand doorgeeft, blijft een wens op papier.
    .now = Bel de beroepskracht, geef het plan en noteer het: ekc plan share beroepskracht-1. Komt er een ja? ekc plan agree beroepskracht-1. Komt er antwoord op gevraagde hulp? ekc followup help-answer "1: toegekend"

rule-r23 = Het plan is er binnen twee weken
    .says = Wie meedeed, krijgt het plan op papier, binnen veertien dagen nadat het is gepresenteerd.
    .why = Zolang de dag nog vers is, gaan mensen er het makkelijkst mee aan de slag.
    .now = Geef het plan aan wie het nog niet heeft en noteer het: ekc plan share --all

rule-r24 = Na vier weken belt de coördinator nog één keer
    .says = Vier weken na de conferentie belt de coördinator de mensen om wie het gaat, en de aanmelder, om te horen hoe het loopt; na zes weken is het laat. Daarna eindigt de rol.
    .why = Met dit telefoontje sluit de coördinator het werk netjes af. Daarna gaat de kring zelf verder: het is hun plan.
    .now = Bel, vraag hoe het gaat en noteer het: ekc followup call eva-1. Staat er niets meer open? ekc close

rule-r25 = Na het einde van de rol komt er niets bij
    .says = In een afgesloten zaak legt de coördinator niets nieuws meer vast. Alleen toestemming intrekken kan nog altijd.
    .why = Het plan is nu van de kring. Een coördinator die blijft noteren, blijft ook een beetje meeregelen.
    .now = Begint er iets nieuws, zoals een vervolgconferentie? ekc reopen

rule-r26 = Herstel vraagt een ja van beide kanten
    .says = Bij herstel doen beide kanten uit vrije wil mee, en heeft wie schade deed het eigen aandeel erkend voordat er uitnodigingen uitgaan. In de andere varianten geldt deze regel niet.
    .why = Wie schade heeft, hoort niet tegenover iemand te zitten die alles ontkent. Met die erkenning kan het gesprek gaan over herstellen, niet over gelijk krijgen.
    .now = Noteer het ja van beide kanten (ekc consent eva-1) en daarna de erkenning: ekc circle edit sem-1 --acknowledged vandaag

rule-r27 = Voor een kind zeggen de juiste mensen ja
    .says = Onder de twaalf zeggen de ouders met gezag ja; van twaalf tot en met vijftien het kind en die ouders; vanaf zestien de jongere zelf. Hebben twee ouders samen het gezag, dan zeggen ze allebei ja. Het kind vertelt ook wat het zelf vindt en krijgt een steunpersoon aangeboden. In een buurt geldt dit niet.
    .why = Een kind praat mee over het eigen leven, met iemand naast zich. De leeftijden zijn die van de jeugdhulp; ekc gebruikt ze ook hier.
    .now = Zoek zelf uit wie het gezag heeft: ekc circle authority eva-1 --held-by moeder-1,vader-1. Noteer dan het ja (ekc consent eva-1 --by moeder-1 --scope kind-doet-mee) en wat het kind vindt: ekc inform view eva-1. De steunpersoon komt erbij met: ekc circle add --role steunpersoon

rule-r28 = De tolk staat los van de kring
    .says = Een tolk is geen familie, vriend of bekende van iemand in de kring. Dit geldt in elke variant.
    .why = Iemand van buiten vertaalt alles en kiest geen kant. En geen kind of neef hoeft moeilijke woorden over te brengen.
    .now = Zoek een tolk van buiten en vraag naar wensen, bijvoorbeeld liever een vrouw. Zet de tolk in de zaak: ekc circle add --role tolk

rule-r29 = Alleen het plan gaat de kamer uit
    .says = Het plan is om te delen; notities en wat er gezegd is, blijven bij de coördinator. Een beroepskracht die niet in het plan voorkomt, krijgt het alleen als de hoofdpersoon dat goedvindt.
    .why = Mensen vertellen meer als ze weten dat het onder hen blijft. Wie hun plan leest, bepalen ze zelf.
    .now = Vraag het, en noteer het ja: ekc consent eva-1 --scope plan-delen. Daarna kan het plan mee: ekc plan share beroepskracht-1

rule-r30 = Vooraf is bekend wat er gebeurt zonder plan
    .says = Iedereen hoort vóór de dag wat er gebeurt als er geen plan komt, bijvoorbeeld dat dan een ander beslist. Dit geldt bij familie en herstel.
    .why = Een dag zonder plan is een gewone afloop, soms met gevolgen. Wie die kent, komt niet voor een verrassing te staan.
    .now = Vraag de betrokken beroepskracht hoe het dan verder gaat, en leg het vast: ekc conference set --if-no-plan "…"

rule-r31 = De conferentie is geen toegangskaartje
    .says = Hulp hangt niet af van een conferentie. Een eigen plan maken is een recht en geen plicht.
    .why = Wie moet, doet mee om de hulp te krijgen en niet voor de eigen vraag. Dan is vrijwillig alleen nog een woord.
    .now = Vraag bij de aanmelding of dit de eigen keuze is, en vertel dat nee ook goed is. Is het ja, noteer het dan: ekc consent eva-1. Is het nee? ekc close

rule-r32 = In een buurt komt de coördinator niet van gemeente of corporatie
    .says = In een buurt werken de coördinatoren niet voor de gemeente of de woningcorporatie, en hebben ze dat verklaard. Het liefst zijn het er twee. In de andere varianten geldt R1.
    .why = Bewoners vragen vaak iets van de gemeente of de corporatie, en praten vrijer met iemand die daar niet werkt. Met zijn tweeën zijn ook alle deuren sneller gedaan.
    .now = Noteer elke coördinator met de verklaring: ekc edit-case --coordinator "Mies Bakker; bibliotheek" --independent

## Om de regels heen: ekc explain.

explain-level-block = blokkeert
explain-level-warn = waarschuwt
explain-level-inform = meldt
explain-level-none = geldt niet
explain-passable = Met --because en een reden kan het vaak toch; de weigering zegt of dat zo is. Wat de wet verbiedt, en een nee van iemand zelf, gaan voor. De reden blijft als afwijking bij de zaak staan.
explain-not-passable = Hier helpt --because niet. Wat wel helpt, staat bij "Wat nu".
explain-source = Bron: { $source }
explain-why = Waarom: { $text }
explain-now = Wat nu: { $text }
explain-levels = Per variant: { $levels }
explain-how = Meer over één regel: ekc explain R12
