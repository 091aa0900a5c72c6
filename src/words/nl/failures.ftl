## Waar in een bestand.

place = regel { $line }, kolom { $column }
place-and-field = regel { $line }, kolom { $column } ({ $field })

## Wat er in een lijst van een formulier staat.

path-agreement = afspraak
path-help-asked = gevraagde hulp
path-people = persoon
path-what = wat
path-what-if = als en dan
path-when = wanneer
path-who = wie

## De regel die u typte.

failure-usage-unknown-flag = { $flag ->
        [none] Dit past niet bij { $command }.
       *[other] { $flag } bestaat niet bij { $command }.
    }
    .why = Elk commando heeft eigen opties, en ekc raadt niet wat u bedoelt.
    .now = Zet --help achter het commando om te zien wat wel kan. Tekst met spaties hoort tussen aanhalingstekens.

failure-usage-yes-behind = Achter { $flag } hoort geen los woord.
    .why = { $flag } betekent vanzelf ja. Een los woord erachter hoort bij iets anders.
    .now = Laat het woord weg, of zet er een = tussen: { $flag }=nee

failure-usage-unknown-flag-suggest = { $flag } bestaat niet bij { $command }.
    .why = Elk commando heeft eigen opties, en ekc raadt niet wat u bedoelt.
    .now = Bedoelde u { $suggested }? Zet --help achter het commando voor alle opties.

failure-usage-unknown-command = Dit commando bestaat niet.
    .why = ekc kent een vaste lijst met commando's, in het Engels en vaak ook in het Nederlands.
    .now = Bekijk de lijst: ekc --help

failure-usage-unknown-command-suggest = { $word ->
        [none] Dit commando bestaat niet.
       *[other] Het commando { $word } bestaat niet.
    }
    .why = ekc kent een vaste lijst met commando's, in het Engels en vaak ook in het Nederlands.
    .now = Bedoelde u { $suggested }? De hele lijst: ekc --help

failure-usage-value-missing = Achter { $flag } hoort een waarde.
    .why = Deze optie betekent pas iets met een waarde erachter.
    .now = Zet de waarde erachter. Met --help achter het commando ziet u wat er hoort.

failure-usage-value-wrong = Bij { $flag } kan dit niet staan.
    .why = Hier past alleen een bepaald soort waarde, zoals een getal of een woord uit een lijst.
    .now = { $words ->
        [none] Zet --help achter het commando om te zien wat wel kan. Zo wel: ekc log --most 50
       *[other] Kies een van deze woorden: { $words }
    }

failure-usage-conflict = { $flag } kan hier niet bij, of staat er twee keer.
    .why = Sommige opties sluiten elkaar uit, en dezelfde optie mag vaak maar één keer.
    .now = Laat er een weg. Met --help achter het commando ziet u wat samen kan.

failure-usage-missing = Er ontbreekt nog iets: { $flag }
    .why = Zonder dat weet ekc niet waar het commando over gaat.
    .now = Vul het aan. Wat er hoort, ziet u met: { $command } --help

failure-argument-not-text = Wat u typte, of een pad in EKC_FILE of EKC_TEMPLATES, is geen tekst in UTF-8.
    .why = ekc kan zo'n naam niet opschrijven zonder hem te veranderen; er is niets gedaan.
    .now = Geef het bestand of de map eerst een naam met gewone letters. Typ het commando daarna opnieuw.

failure-usage-wrong = Deze regel kan ekc niet lezen.
    .why = Het commando en de opties passen niet bij elkaar.
    .now = Bekijk wat er kan: ekc --help

## Antwoorden die nodig zijn.

failure-missing-answers = Er zijn nog antwoorden nodig: { $flags }
    .why = ekc kan er nu niet naar vragen, want er is geen terminal of er staat --no-input.
    .now = Geef ze mee op de regel van het commando, of in een bestand met --from. Met --help achter het commando ziet u hoe.

failure-field-missing = Dit is nodig en staat er nog niet.
    .why = Zonder dit antwoord is niet duidelijk wat er moet worden vastgelegd.
    .now = Vul { $field } in, op de regel van het commando of in uw bestand. Met --help achter het commando ziet u hoe.

failure-placeholder = "{ $word }" staat hier in de plaats van iets dat alleen u weet.
    .why = In een voorstel laat ekc open wat het niet weet. Zo overgenomen zou er iets in de zaak komen dat niemand zei.
    .now = Zet de echte naam, tekst of dag op die plek. Of laat het weg: vaak vraagt ekc er dan naar.

failure-no-terminal = ekc wil iets vragen, maar er is geen terminal.
    .why = Zonder terminal kan niemand antwoord geven, en ekc bedenkt zelf geen antwoorden.
    .now = Typ het commando in een terminal, of geef de antwoorden mee in een bestand: --from antwoorden.yaml

failure-no-terminal-passphrase = De wachtzin is nodig, maar ekc kan er hier niet om vragen.
    .why = De zaken zijn versleuteld, en er is geen terminal of er staat --no-input.
    .now = Typ het commando in een terminal, of laat een wachtwoordkluis de wachtzin geven: ekc status --passphrase-command "pass show ekc"

failure-stopped = U bent gestopt.
    .why = De vragen waren nog niet klaar, dus er is niets veranderd.
    .now = Typ het commando opnieuw als u verder wilt.

failure-stopped-after = U bent gestopt. { $count ->
        [one] Wat u eerst antwoordde, is vastgelegd; het laatste niet.
       *[other] De eerste { $count } zijn vastgelegd; de laatste niet.
    }
    .why = Elk antwoord is een eigen stap. De vragen van de laatste stap waren nog niet klaar.
    .now = Typ het commando opnieuw als u verder wilt. Wat er is vastgelegd, ziet u met ekc log

failure-stopped-after-draft = U bent gestopt. { $count ->
        [one] Wat u eerst antwoordde, is vastgelegd; het laatste niet.
       *[other] De eerste { $count } zijn vastgelegd; de laatste niet.
    }
    .why = Elk antwoord is een eigen stap. Wat u het laatst typte, ligt klaar in het zaakbestand tot { $until }. Het telt nergens mee.
    .now = Typ hetzelfde commando opnieuw. Dan kiest u: ermee verder, of weggooien. Wat er is vastgelegd, ziet u met ekc log

failure-stopped-draft = U bent gestopt. Er is niets vastgelegd.
    .why = Wat u typte, ligt klaar in het zaakbestand tot { $until }. Het telt nergens mee.
    .now = Typ hetzelfde commando opnieuw. Dan kiest u: ermee verder, of weggooien.

failure-nothing-changed = Er is niets veranderd: het stond er al zo.
    .why = U gaf niets wat anders is dan wat er al staat, en ekc schrijft niets dubbel op.
    .now = Bekijk wat er staat: ekc show

failure-nothing-to-undo = Er is niets om terug te draaien.
    .why = Elke stap is al teruggedraaid, of er is nog niets vastgelegd. Wat u deed voordat u iemand vergat of een zaak wiste, kan niet meer terug.
    .now = Bekijk wat er is gebeurd: ekc log

failure-nothing-to-redo = Er is niets om opnieuw te doen.
    .why = Opnieuw doen kan alleen met een stap die is teruggedraaid, en alleen zolang er niets nieuws na kwam.
    .now = Bekijk wat er is gebeurd: ekc log

failure-something-due = Er is iets aan de beurt.
    .why = U vroeg met --exit-code om een teken zodra er vandaag iets moet, of al gedaan had moeten zijn.
    .now = De lijst staat hierboven. Per zaak ziet u meer met: ekc status

## Welke zaak, welk bestand.

failure-no-case-file = { $path ->
    [none] Er is hier geen zaakbestand.
   *[other] Er is nog geen zaakbestand op deze plek: { $path }
  }
    .why = Al uw zaken staan samen in één versleuteld bestand, en op deze plek is het er niet.
    .now = Maak er een: ekc init. Eerst kijken met een verzonnen zaak: ekc demo. Staat het ergens anders? Wijs het aan: ekc list --file PAD

failure-no-data-folder = ekc weet niet waar het zaakbestand hoort te staan.
    .why = Deze computer noemt geen vaste map voor gegevens.
    .now = Kies zelf een plek: ekc init --file zaken.ekc

failure-case-file-exists = Op deze plek staat al een zaakbestand.
    .why = ekc overschrijft nooit een zaakbestand, want daarmee zouden zaken verdwijnen.
    .now = Werk ermee verder: ekc list. Wilt u een tweede bestand? ekc init --file ander.ekc

failure-key-file-exists = Er staat al een sleutelbestand, zonder zaakbestand ernaast.
    .why = Het kan bij een zaakbestand horen dat ergens anders staat, en dat gaat zonder deze sleutel niet meer open.
    .now = Zoek het zaakbestand dat erbij hoort en zet het terug. Is dat er nooit geweest? Geef het sleutelbestand een andere naam en typ: ekc init

failure-journal-of-another = Naast het zaakbestand ligt een journaal dat er niet bij hoort: { $path }
    .why = Het is met een andere sleutel gemaakt. Zou ekc het gebruiken, dan was uw zaakbestand daarna onleesbaar. Er is niets veranderd.
    .now = Hoort het bij een zaakbestand dat ergens anders staat? Zet het daarnaast: met de naam van dat bestand, en daarachter weer -journal (of -wal). Is dat er niet? Geef het journaal een andere naam. Typ daarna het commando opnieuw.

failure-journal-no-file = Naast het zaakbestand ligt iets met de naam van een journaal, en dat is geen bestand: { $path }
    .why = Een journaal is een gewoon bestand. Op dit hier zou ekc wachten zonder einde. Er is niets veranderd.
    .now = Haal het daar weg of geef het een andere naam. Typ daarna het commando opnieuw.

failure-journal-left = Op deze plek ligt nog het journaal van een ander zaakbestand: { $path }
    .why = Een commando werd daar afgebroken. Met het journaal herstelt ekc dát bestand. Naast een ander bestand maakt het dat onleesbaar. Er is niets veranderd.
    .now = Staat het oude zaakbestand nu ergens anders? Zet het journaal ernaast: met de naam van dat bestand, en daarachter weer -journal (of -wal, -shm). Is het oude bestand er niet meer? Geef het journaal een andere naam. Typ daarna het commando opnieuw.

failure-no-case-yet = Er is nog geen zaak.
    .why = Het zaakbestand is er, maar er is nog geen aanmelding in vastgelegd.
    .now = Leg de eerste aanmelding vast: ekc new-case

failure-case-unknown = Deze zaak bestaat niet.
    .why = ekc zoekt de zaak met precies deze korte naam en kiest er niet zelf een die erop lijkt.
    .now = { $suggested ->
        [none] Bekijk alle zaken: ekc list
       *[other] Bedoelde u { $suggested }? Bekijk anders alle zaken: ekc list
    }

failure-case-twice = Er is al een zaak { $case }.
    .why = Twee zaken met dezelfde korte naam zijn niet uit elkaar te houden.
    .now = Kies een andere korte naam: met --handle bij ekc new-case, met --as bij ekc import

failure-which-case = Over welke zaak gaat het?
    .why = Er is meer dan één zaak open, of geen enkele, en ekc kiest niet voor u.
    .now = Kies een zaak uit ekc list en zeg het één keer: ekc use 2026-01

## Wachtzin en sleutel.

failure-wrong-passphrase = Deze wachtzin past niet.
    .why = Het slot gaat alleen open met precies dezelfde wachtzin; aan uw zaken is niets veranderd.
    .now = Probeer het nog eens en let op hoofdletters, spaties en de taal van het toetsenbord. Hoort de wachtzin bij een ander bestand? Wijs het aan met --file. Bent u hem kwijt? Neem het noodblad: ekc recovery open

failure-key-not-of-file = De sleutel past niet op dit zaakbestand.
    .why = Geen enkel stuk van het zaakbestand is met deze sleutel gemaakt. Het sleutelbestand hoort bij een ander zaakbestand, of een van de twee is van vóór ekc key rotate. Er is niets veranderd.
    .now = Zoek het sleutelbestand en het zaakbestand die bij elkaar horen; in een kopie zitten ze samen. Of maak het sleutelbestand opnieuw met het noodblad: ekc recovery open

failure-key-file-of-other-file = Het sleutelbestand hoort bij een ander zaakbestand.
    .why = Dit zaakbestand heeft kenmerk { $own }; het sleutelbestand hoort bij { $other }. Er is niets beschadigd en niets veranderd.
    .now = Zet het sleutelbestand naast het zaakbestand waar het bij hoort, en het goede hier; in een kopie zitten ze samen. Of maak het opnieuw met het noodblad: ekc recovery open

failure-key-file-of-other-day = Het sleutelbestand hoort bij dit zaakbestand ({ $own }), maar niet bij deze dag.
    .why = Het zaakbestand kreeg een nieuwe sleutel (ekc key rotate), en een van de twee is nog van daarvoor. Er is niets beschadigd en niets veranderd.
    .now = Zette u een van de twee terug, of deed een synchronisatiedienst dat? Zet dan ook de andere van die dag terug; in een kopie zitten ze samen. Of maak het sleutelbestand opnieuw met het noodblad: ekc recovery open

failure-no-key-file = Het sleutelbestand staat niet naast het zaakbestand.
    .why = De wachtzin opent het sleutelbestand, en de sleutel daarin opent de zaken; het een werkt niet zonder het ander.
    .now = Zet het sleutelbestand uit een kopie terug, naast het zaakbestand en met dezelfde naam plus .key. Of maak het opnieuw met het noodblad: ekc recovery open

failure-key-file-heavy = Dit sleutelbestand vraagt meer rekenwerk dan ekc doet.
    .why = Een ander programma heeft het gemaakt, met een zwaarte van meer dan 22. Het is niet beschadigd.
    .now = Maak het opnieuw, lichter: age -d zaken.ekc.key | age -p > nieuw.key

failure-key-file-damaged = Het sleutelbestand is niet te lezen als sleutelbestand.
    .why = Het is beschadigd of het is een ander bestand; met de wachtzin heeft dit niets te maken.
    .now = Laat het staan onder een andere naam en zet een kopie terug naast het zaakbestand, met dezelfde naam plus .key. Daarna: ekc list

failure-passphrase-empty = De wachtzin is leeg.
    .why = De eerste regel van wat ekc kreeg is de wachtzin, en daar stond niets.
    .now = Kijk wat het commando of de ingang op de eerste regel geeft, bijvoorbeeld: pass show ekc

failure-passphrase-fd-failed = De wachtzin is niet te lezen van de ingang bij --passphrase-fd.
    .why = Die ingang is niet open, of geeft geen gewone tekst.
    .now = Stuur de wachtzin naar het nummer dat u noemt, bijvoorbeeld: pass show ekc | ekc status --passphrase-fd 0

failure-passphrase-command-endless = Het commando dat de wachtzin moet geven, houdt niet op.
    .why = Het was na drie minuten nog bezig, of het geeft steeds meer tekst. ekc heeft het gestopt; er is niets veranderd.
    .now = Probeer dat commando eerst zelf in een terminal. Het geeft alleen de wachtzin, op de eerste regel.

failure-passphrase-command-failed = Het commando dat de wachtzin moet geven, werkte niet.
    .why = Wat er staat bij --passphrase-command of in EKC_PASSPHRASE_COMMAND stopte met een fout, of gaf geen gewone tekst.
    .now = Probeer dat commando eerst zelf in een terminal. Het geeft alleen de wachtzin, op de eerste regel.

## Lezen en schrijven.

failure-file-in-use = ekc is al bezig in een ander venster.
    .why = Twee tegelijk zou door elkaar lopen, dus deze stap is niet gedaan: er is niets veranderd.
    .now = Wacht even en typ het commando opnieuw. Staat er nog een ekc open in een ander venster? Maak die eerst af.

failure-meant-another = Er is intussen iets veranderd in een ander venster.
    .why = Een korte naam of een nummer in deze zaak is nu van iemand of iets anders. Uw antwoord zou bij de verkeerde komen te staan, dus er is niets vastgelegd.
    .now = Kijk met ekc show wie en wat er nu in de zaak staan, en typ het commando opnieuw.

failure-file-damaged = Het zaakbestand is beschadigd, of het is geen zaakbestand.
    .why = Het sleutelbestand ging goed open, maar wat in het zaakbestand staat is niet te lezen zoals het hoort.
    .now = Laat het bestand zoals het is en schrijf er niets meer in. Werk verder met een kopie, met het sleutelbestand van die kopie ernaast: ekc list --file kopie.ekc

failure-file-foreign = Dit zaakbestand is door een ander programma gemaakt of veranderd.
    .why = De sleutel past, maar er staan tabellen of opdrachten in die ekc niet maakt. Die kunnen iets veranderen of bewaren zonder dat u het ziet. Daarom doet ekc er niets mee.
    .now = Vraag wie u dit bestand gaf waar het vandaan komt. Was het uw eigen bestand? Zet dan een eerdere kopie terug: ekc restore kopie.zip --file nieuw.ekc

failure-file-newer = Dit zaakbestand is gemaakt met een nieuwere ekc.
    .why = Deze ekc kent niet alles wat erin staat en laat het bestand daarom met rust.
    .now = Zet de nieuwste ekc op deze computer. Welke u nu hebt, ziet u met: ekc --version

failure-file-read-only = Het zaakbestand mag hier alleen worden gelezen.
    .why = Het bestand of de map is beveiligd tegen schrijven; er is niets veranderd.
    .now = Haal de beveiliging van het bestand en de map, en typ het commando opnieuw. Lezen kan wel: ekc show

failure-file-read-only-half-done = Het zaakbestand mag hier alleen worden gelezen, en een vorig commando is halverwege gestopt.
    .why = Wat dat half schreef, moet eerst ongedaan worden gemaakt. Daarvoor moet ekc hier mogen schrijven, ook om te lezen.
    .now = Haal de beveiliging van het bestand en de map. Of kopieer het zaakbestand, het sleutelbestand en het bestand met -journal erachter samen naar een map waar u mag schrijven.

failure-disk-full = De schijf is vol.
    .why = Er was geen ruimte om deze stap op te slaan; er is niets veranderd, en wat er al stond is er nog.
    .now = Maak ruimte vrij en typ het commando opnieuw.

failure-cannot-write = Schrijven is niet gelukt ({ $detail }).
    .why = De schijf, de map of de uitvoer liet het niet toe; als opslaan niet lukt, is er in het zaakbestand niets veranderd.
    .now = Kijk of er ruimte is en of u daar mag schrijven. Welke stap als laatste is opgeslagen, ziet u met: ekc log

failure-erased-letter-waits = Het is gewist. De brief is klaar, maar staat nog niet op zijn plek.
    .why = De schijf of de map liet het niet toe.
    .now = Kijk of daar iets in de weg staat en of er ruimte is. Elk volgend commando probeert het opnieuw, en zegt waar de brief ligt. Wissen hoeft niet opnieuw.

failure-letter-waits-there = Daar wacht nog een brief over wat u hebt gewist.
    .why = Die brief kan niet opnieuw worden gemaakt, en zou hiermee weg zijn.
    .now = Geef wat daar nu staat een andere naam: het volgende commando zet de brief dan op zijn plek. Of kies een andere plek met --to.

failure-erased-without-letter = Het is gewist. De brief is niet geschreven.
    .why = De schijf of de map liet het niet toe. Wat in de brief moest, is nu ook gewist.
    .now = Schrijf de brief zelf. Wissen hoeft niet opnieuw.

failure-not-confirmed = Het is gedaan, maar de schijf bevestigt niet dat het bewaard blijft.
    .why = Wat nieuw is, geldt nu. Na een stroomstoring kan er weer staan wat er eerst stond.
    .now = Kijk of de schijf of stick in orde is en maak een kopie op een andere. Was het een nieuwe wachtzin? Onthoud dan ook de vorige.

failure-cannot-read = Dit bestand is niet te lezen ({ $detail }).
    .why = Misschien is het een map, of mag u het niet lezen; er is niets veranderd.
    .now = Kijk of de naam klopt en of u het bestand zelf kunt openen. Typ het commando daarna opnieuw.

failure-editor-missing = Er is geen programma om in te schrijven.
    .why = Wat in VISUAL of EDITOR staat is niet te starten, en nano en vi zijn er ook niet.
    .now = Typ het antwoord hier. Of stop met Ctrl-C, zet in EDITOR uw eigen tekstverwerker, en typ het commando opnieuw.

failure-editor-broken-off = Uw tekstverwerker stopte met een fout; de tekst is niet overgenomen.
    .why = Alleen een tekst die u hebt bewaard en gesloten, wordt overgenomen.
    .now = Typ het antwoord hier, of typ :e om het nog eens te proberen.

failure-editor-no-text = Wat u schreef is geen gewone tekst (UTF-8).
    .why = ekc neemt alleen tekst over, zonder opmaak.
    .now = Typ het antwoord hier, of typ :e en bewaar het als gewone tekst.

failure-input-not-found = Dit bestand bestaat niet.
    .why = Op de plek die u noemde staat geen bestand met die naam.
    .now = Kijk naar de naam en de map. Met een streepje leest ekc wat u doorstuurt, bijvoorbeeld: ekc import -

failure-output-exists = Op die plek staat al een bestand.
    .why = ekc overschrijft geen bestanden, want wat erin staat kan nog nodig zijn.
    .now = Kies een andere naam, en noem die bij --to.

failure-output-no-file = Op die plek ligt geen gewoon bestand, maar een map of iets van de computer zelf.
    .why = Daar schrijft ekc niets overheen, ook niet met --replace. Er is niets geschreven.
    .now = Kies een andere naam of een andere map: --to MAP

failure-output-is-ours = Op die plek ligt iets van ekc zelf: een zaakbestand, een sleutelbestand, een kopie of wat daarbij hoort.
    .why = Daar schrijft ekc niets overheen, ook niet met --replace. Anders kunnen uw zaken verloren gaan.
    .now = Kies een andere naam of een andere map: --to MAP

failure-handover-to-a-file = Een overdracht gaat naar een bestand, niet naar het scherm.
    .why = Wat versleuteld is, zegt op een scherm niets, en het is een bestand dat u aan één collega geeft.
    .now = Noem een map of een nieuw bestand: ekc handover --to zaak.age

failure-handover-own-passphrase = Dit is de wachtzin van uw eigen zaakbestand.
    .why = Uw collega krijgt deze wachtzin, en zou daarmee al uw zaken kunnen openen.
    .now = Kies voor de overdracht een andere wachtzin. Er is niets geschreven.

failure-no-handover-passphrase = De wachtzin van het overdrachtsbestand is nodig, maar ekc kan er hier niet om vragen.
    .why = Er is geen terminal of er staat --no-input. De wachtzin van uw zaakbestand is een andere, en telt hier niet.
    .now = Typ het commando in een terminal, of geef de wachtzin met --transfer-passphrase-command. Overdragen kan ook voor een sleutel: ekc handover --to zaak.age --recipient age1…

failure-handover-differs = Het overdrachtsbestand bevat niet wat de zaak bevat.
    .why = Het is teruggelezen en vergeleken. Het bestand is weer weg, en er is niets overgedragen.
    .now = Probeer het nog eens op een andere plek. Gebeurt het weer, kijk dan de schijf na.

failure-handover-damaged = Dit overdrachtsbestand is beschadigd of niet heel.
    .why = Het begint als een versleuteld bestand, maar de inhoud klopt niet. Er is niets ingelezen.
    .now = Kopieer het bestand nog eens, of vraag uw collega om een nieuw: ekc handover

failure-handover-wrong-passphrase = Deze wachtzin past niet op het overdrachtsbestand.
    .why = Het gaat alleen open met de wachtzin die uw collega koos; dat is niet die van uw zaakbestand. Er is niets ingelezen.
    .now = Probeer het nog eens en let op hoofdletters en spaties. Vraag anders de wachtzin na bij uw collega.

failure-handover-other-key = Deze sleutel past niet op het overdrachtsbestand.
    .why = Het bestand is versleuteld voor een andere sleutel. Er is niets ingelezen.
    .now = Noem het bestand met de goede sleutel bij --identity, of vraag uw collega om een bestand voor uw sleutel.

failure-handover-has-a-passphrase = Dit overdrachtsbestand gaat open met een wachtzin, niet met een sleutel.
    .why = Uw collega koos een wachtzin toen het bestand werd gemaakt.
    .now = Laat --identity weg; dan vraagt ekc de wachtzin.

failure-handover-too-heavy = De wachtzin van dit bestand vraagt meer rekenwerk dan ekc doet.
    .why = Een vreemd bestand zou de computer zo uren kunnen laten rekenen. ekc en age zelf vragen veel minder.
    .now = Vraag uw collega om een nieuw bestand: ekc handover

failure-recipient-unknown = Dit is geen sleutel van een ontvanger.
    .why = Zo'n sleutel begint met age1. Uw collega maakt hem met age-keygen en geeft u alleen dat deel.
    .now = Neem de sleutel over zoals uw collega hem gaf. Een wachtzin kan ook: laat --recipient weg.

failure-identity-unreadable = In dit bestand staat geen sleutel van age.
    .why = Er hoort een regel in die begint met AGE-SECRET-KEY-1, zoals age-keygen die schrijft.
    .now = Noem het bestand met uw sleutel bij --identity. Is dat bestand zelf versleuteld, open het dan eerst met age.

failure-unforeseen = Er ging iets mis dat niemand had voorzien ({ $what }).
    .why = Dit is een fout in ekc en niet van u; in uw zaken is niets veranderd.
    .now = Meld het bij de makers, met deze woorden erbij: { $what }. Stuur nooit een zaakbestand of namen mee. Uw versie ziet u met: ekc --version

## Datums, tijden, nummers en vaste woorden.

failure-date-unknown = Dit kan ekc niet lezen als datum: { $given }
    .why = Een datum wordt nooit geraden, want op een verkeerde dag staan mensen voor een dichte deur.
    .now = Schrijf de dag voorop, bijvoorbeeld 5-3-2026, 5 mrt, za 28 mrt, morgen of +14d.

failure-date-with-slash = Een schuine streep is niet duidelijk: { $given }
    .why = 03/05 is voor de een 3 mei en voor de ander 5 maart.
    .now = Schrijf 3-5-2026 of 3 mei. Is het geen datum, gebruik dan een ander teken.

failure-date-does-not-exist = Deze dag bestaat niet: { $given }
    .why = Zoveel dagen heeft die maand niet, of zoveel maanden heeft een jaar niet.
    .now = Kijk op de kalender en schrijf de dag opnieuw, bijvoorbeeld 28 feb of 28-2-2026.

failure-date-wrong-weekday = De weekdag en de datum passen niet bij elkaar: { $given } is { $date }.
    .why = Een van de twee is een vergissing, en ekc kan niet weten welke.
    .now = Schrijf de goede weekdag of de goede datum. Zonder weekdag mag ook.

failure-date-out-of-range = Deze datum ligt te ver weg: { $given }
    .why = ekc rekent met de jaren 1900 tot en met 2199; daarbuiten is het bijna altijd een tikfout.
    .now = Kijk naar het jaar en schrijf de datum opnieuw, bijvoorbeeld 5-3-2026.

failure-date-in-future = Deze dag moet nog komen: { $date }
    .why = Hier legt u vast wat al is gebeurd.
    .now = Is het al gebeurd? Geef die dag, bijvoorbeeld gisteren. Komt het nog? Leg het daarna vast.

failure-date-in-past = Deze dag is al geweest: { $date }
    .why = Een mogelijke datum voor de conferentie is vandaag of later.
    .now = Kies een dag die nog komt: ekc conference dates --add "za 28 mrt 14:00"

failure-date-before-application = Deze dag ligt vóór de aanmelding van { $date }.
    .why = Een zaak begint bij de aanmelding.
    .now = Kies die dag of een latere. Hoe de aanmelding erin staat, ziet u met: ekc show

failure-time-unknown = Dit kan ekc niet lezen als tijd: { $given }
    .why = Een tijd wordt nooit geraden, want half drie is niet voor iedereen dezelfde tijd.
    .now = Schrijf uren en minuten, bijvoorbeeld 14:00, 14.30 of 14u30.

failure-number-unknown = Hier hoort een nummer.
    .why = Vragen, afspraken, datums en eisen hebben een eigen nummer, vanaf 1.
    .now = Schrijf alleen het nummer, zoals 2. De nummers ziet u met: ekc show

failure-birth-year = Dit kan geen geboortejaar zijn.
    .why = Een geboortejaar heeft vier cijfers en ligt tussen 1900 en nu.
    .now = Schrijf alleen het jaar, bijvoorbeeld --birth-year 1958. Weet u het niet, laat het dan weg.

failure-birth-contradicts = De geboortedatum ligt niet in het geboortejaar.
    .why = Een van de twee is een vergissing, en ekc kan niet weten welke.
    .now = Kijk welke klopt en geef alleen die. Staat de verkeerde al in de zaak? Haal die weg: ekc circle edit PERSOON --clear birth-year (of birth-date).

# In een bestand voor ekc import zijn er geen Nederlandse woorden: dan is $dutch leeg.
failure-choice-unknown = Dit woord staat niet in de lijst.
    .why = Hier past alleen een woord uit een vaste lijst, zodat het overal hetzelfde betekent.
    .now = { $suggested ->
        [none] Kies een van deze woorden: { $dutch } (Engels: { $words })
       *[other] Bedoelde u { $suggested }? De hele lijst: { $dutch } (Engels: { $words })
    }

## Tekst.

failure-name-empty = Er staat geen naam.
    .why = Zonder naam weet u later niet meer om wie het gaat.
    .now = Schrijf een naam. Weet u die nog niet, schrijf dan een woord dat past, zoals buurvrouw.

failure-name-without-letter = In een naam hoort minstens één letter.
    .why = Een nummer alleen is geen naam; vaak staat er dan iets in het verkeerde vak.
    .now = Schrijf hier de naam. Een telefoonnummer noteert u daarna, met: ekc circle edit

failure-name-is-address = Dit lijkt een e-mailadres en geen naam.
    .why = Een adres op de plek van de naam komt op lijsten terecht waar het niet hoort.
    .now = Schrijf hier de naam. Het adres noteert u daarna, met: ekc circle edit

failure-text-empty = Hier staat niets.
    .why = Een leeg vak zegt niemand iets.
    .now = Schrijf een tekst, of laat dit onderdeel helemaal weg.

failure-text-more-than-one-line = Deze tekst mag maar één regel zijn.
    .why = Dit komt in een lijst of een tabel, en daar past één regel.
    .now = Maak er één regel van. Een lang verhaal past beter in een vak voor eigen woorden.

failure-text-hidden-characters = In deze tekst staan tekens die u niet kunt zien.
    .why = Zulke tekens kunnen tekst omdraaien of verbergen, en dan leest iemand iets anders dan er staat.
    .now = Typ de tekst opnieuw, of plak die eerst in een eenvoudige teksteditor als platte tekst.

failure-text-too-long = Deze tekst is te lang: hooguit { $most } tekens.
    .why = Kort en in eigen woorden leest beter terug, en lijsten blijven heel.
    .now = Maak de tekst korter, of verdeel die over meer onderdelen.

failure-email-impossible = Dit kan geen e-mailadres zijn.
    .why = Een uitnodiging naar een verkeerd adres komt niet aan, of komt bij iemand anders.
    .now = Schrijf één adres, zonder spaties of komma's, zoals naam@voorbeeld.nl

failure-phone-impossible = Dit kan geen telefoonnummer zijn.
    .why = Er zijn cijfers te veel of te weinig. Een Nederlands nummer begint met 0 en heeft meestal tien cijfers; een ander nummer begint met + en het land.
    .now = Kijk het nummer na. Zo kan het: 06 12345678, 0800-2000, 14 038, +49 30 123456, of 06 12345678 (na 18 uur).

failure-handle-form = Een korte naam heeft alleen kleine letters, cijfers en streepjes.
    .why = Een korte naam staat in commando's en in het logboek; zo typt hij makkelijk en verraadt hij niets.
    .now = Schrijf hooguit 40 tekens, bijvoorbeeld oma-1 of 2026-03. Welke er zijn, ziet u met ekc list en ekc circle show

failure-field-cannot-be-cleared = Dit gegeven kan niet leeg.
    .why = Leegmaken kan alleen met gegevens die ook mogen ontbreken; naam en rol horen bij iemand.
    .now = Noem bijvoorbeeld phone, email, address of needs-diet: ekc circle edit PERSOON --clear phone

## Bestanden met antwoorden (YAML) en lijsten.

failure-yaml-too-large = Dit bestand is te groot: hooguit { $most }.
    .why = Een hele zaak is veel kleiner, dus dit is waarschijnlijk een ander bestand.
    .now = Kijk of u het goede bestand noemt. Een zaak zoals ekc die schrijft, maakt u met: ekc export --to zaak.yaml

failure-yaml-not-utf8 = Dit bestand is geen gewone tekst (UTF-8).
    .why = In een andere codering worden letters met een accent verminkt, en namen dus ook.
    .now = Open het in een teksteditor en bewaar het opnieuw als UTF-8. Typ het commando daarna nog eens.

failure-yaml-empty = Dit bestand is leeg.
    .why = ekc leest hier de antwoorden, en er staan er geen.
    .now = Zet de antwoorden erin, één per regel, zoals person: oma-1. Met --help achter het commando ziet u welke er zijn.

failure-yaml-twin = Deze naam staat hier twee keer.
    .why = Van twee antwoorden op dezelfde vraag zou er een ongemerkt verdwijnen.
    .now = Laat er een staan. Horen het er meer te zijn, maak er dan een lijst van met streepjes.

failure-yaml-unknown-key = De naam voor de dubbele punt hoort hier niet.
    .why = ekc slaat niets over wat u opschreef, want een tikfout zou dan ongemerkt verloren gaan.
    .now = Verbeter de naam of haal de regel weg. De goede namen ziet u met --help achter het commando: { $known }

failure-yaml-comma = Tussen accolades staat hier iets zonder naam en dubbele punt.
    .why = Tussen accolades eindigt een tekst bij de komma. Wat erachter staat, leest YAML als een nieuwe naam.
    .now = Hoort de komma bij de tekst? Zet de hele tekst tussen aanhalingstekens: "kookt, bakt"

failure-yaml-missing-key = Hier ontbreekt { $key }.
    .why = Zonder dit onderdeel is niet duidelijk wat er staat.
    .now = Vul { $key } aan. Hoe een volledige zaak eruitziet, ziet u met: ekc export

failure-yaml-wrong-type = Hier staat een ander soort waarde dan er hoort.
    .why = Er staat bijvoorbeeld een woord waar een lijst hoort, of een getal waar tekst hoort.
    .now = Zet een getal dat tekst is tussen aanhalingstekens, en begin elk punt van een lijst met een streepje. Een voorbeeld geeft: ekc export

failure-yaml-cut = Wat achter dit # staat, zou wegvallen.
    .why = Achter een spatie is # in YAML het begin van een opmerking.
    .now = Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet die op een eigen regel.

failure-yaml-mark = Dit teken zou wegvallen.
    .why = Voor een tekst hoort een & of ! bij YAML zelf, en | of > staat boven een tekst van meer regels.
    .now = Zet de hele tekst tussen aanhalingstekens.

failure-yaml-nothing = Dit woord telt in YAML als: niet ingevuld.
    .why = null en ~ betekenen in YAML dat er niets staat. Wie zo heet, zou wegvallen.
    .now = Is het tekst? Zet die tussen aanhalingstekens. Valt er niets in te vullen? Haal de regel weg.

failure-yaml-tab = Hier staat een tab om in te springen.
    .why = In YAML zijn alleen spaties toegestaan, omdat een tab overal een andere breedte heeft.
    .now = Vervang de tabs aan het begin van de regels door twee spaties.

failure-yaml-bomb = Dit bestand verwijst te vaak naar zichzelf.
    .why = Het verwijst te vaak of te diep naar zichzelf, en daar kan een computer op vastlopen.
    .now = Schrijf de gegevens voluit, zonder verwijzingen met & en *.

failure-yaml-documents = In dit bestand staat meer dan één stuk.
    .why = Een regel met drie streepjes begint een nieuw stuk, en ekc leest er één per commando.
    .now = Maak er losse bestanden van, of haal de regel met streepjes weg.

failure-yaml-malformed = Dit is niet te lezen als YAML.
    .why = Er klopt iets niet aan de vorm, zoals een aanhalingsteken dat niet sluit of een regel die verspringt.
    .now = Kijk op deze plek en net erboven naar aanhalingstekens, dubbele punten en spaties vooraan.

failure-list-too-many-fields = Op deze regel van de lijst staan te veel vakken.
    .why = Een regel heeft er hooguit vijf: naam, relatie, huishouden, telefoon en e-mail.
    .now = Haal weg wat er te veel staat, en zet een puntkomma of tab alleen tussen twee vakken.

failure-list-empty = In deze lijst staat niemand.
    .why = Lege regels en regels met een hekje vooraan tellen niet mee.
    .now = Zet op elke regel één persoon, bijvoorbeeld: buurvrouw Ans; buurvrouw; Kade 1

failure-import-schema = Dit bestand is geen zaak in de vorm { $schema }.
    .why = Aan de regel met schema ziet ekc dat het een hele zaak is, in een vorm die ekc kent.
    .now = Gebruik een bestand dat ekc zelf heeft geschreven: ekc export --to zaak.yaml

failure-import-reference = Hier wordt iets genoemd dat niet in dit bestand staat.
    .why = Een zaak moet kloppen: wie of wat ergens genoemd wordt, staat er ook zelf in.
    .now = Voeg toe wat ontbreekt, of verbeter { $field }.

failure-import-twice = Dit staat twee keer in dezelfde lijst.
    .why = Elk onderdeel heeft een eigen nummer of korte naam, anders is niet duidelijk welk u bedoelt.
    .now = Haal { $field } weg, of geef het een eigen nummer of korte naam.

failure-import-empty = In deze zaak staat geen conferentie.
    .why = Elke zaak heeft er minstens één, ook als de dag nog niet bekend is.
    .now = Zet onder conferences een regel met: - number: 1

## De mensen.

failure-person-unknown = Deze persoon staat niet in zaak { $case }.
    .why = ekc zoekt op korte naam, naam, relatie en adres, en raadt niet wie u bedoelt.
    .now = { $suggested ->
        [none] Bekijk wie erin staat: ekc circle show. Nog niet erbij? ekc circle add
       *[other] Bedoelde u { $suggested }? Bekijk anders wie erin staat: ekc circle show. Nog niet erbij? ekc circle add
    }

failure-who-is-that = "{ $word }" zegt niet wie het is.
    .why = Zonder naam wacht de een op de ander. Bij een naam weet u wie het doet, en wie u kunt bellen (R16).
    .now = Vraag de kring: wie is dat precies? Noem die mensen met hun korte naam of naam, met een komma ertussen. Wie erin staat: ekc circle show

failure-who-of-the-group = Bij "{ $word }" is niet te zien wie het is.
    .why = Een groep kunt u niet bellen. Eén van hen is het aanspreekpunt (R16).
    .now = Vraag de kring: wie van hen is het aanspreekpunt? Noem die persoon; wat de groep doet, zet u in de woorden. Nog niet erbij? ekc circle add

failure-number-is-nobody = Een los nummer zegt niet wie het is.
    .why = De plek in een lijst verschuift als er iemand bij komt.{ $street ->
        [yes] {" "}In een straat is een nummer een huisnummer, en op dat nummer woont niemand in deze zaak.
       *[no] {""}
    }
    .now = Geef de korte naam{ $street ->
        [yes] , de naam of het adres
       *[no] {" "}of de naam
    }. Wie erin staat: ekc circle show

failure-person-forgotten = { $person } is vergeten: alles van deze persoon is gewist.
    .why = Er is niemand meer om iets mee te doen of aan te geven.
    .now = Doet deze persoon toch weer mee? Zet hem of haar opnieuw in de kring: ekc circle add

failure-person-several = Dit past bij meer dan één persoon: { $handles }
    .why = ekc kiest niet voor u, want een verwisseling is pijnlijk.
    .now = Typ de korte naam van wie u bedoelt. Wie wie is, ziet u met: ekc circle show

failure-main-person-twice = Deze naam gaf u al aan een hoofdpersoon: { $handle }.
    .why = Dezelfde persoon twee keer geeft dubbele uitnodigingen.
    .now = Geef een andere naam, of haal deze weg (bij de vragen met -). Zijn het er twee met één naam? Zet de tweede erbij als de zaak er is: ekc circle add --role hoofdpersoon --handle KORTE-NAAM

failure-person-twice = Iemand met deze naam staat al in de zaak: { $handle }.
    .why = Dezelfde persoon twee keer geeft dubbele uitnodigingen.
    .now = Bekijk wie erin staat: ekc circle show. Is het echt iemand anders? Geef die een eigen korte naam: ekc circle add --handle oma-2

failure-drop-recorded = Over { $person } is meer vastgelegd: { $lists }.
    .why = Wie iets heeft gezegd of gedaan, stond er niet bij vergissing in. Wat anderen zeiden, blijft ook staan.
    .now = Klopt het niet dat { $person } iets kreeg of hoorde? Typ het nog eens met --told-nothing. Klopt er iets anders niet? Draai die stap terug (ekc log, ekc undo) of verbeter die tekst. Doet deze persoon niet meer mee: ekc circle leave-alone { $person }. Alles wissen: ekc privacy forget { $person }

failure-drop-has-paper = Voor { $person } is al een papier of agenda gemaakt.
    .why = Dat papier kan bij iemand liggen. Alleen het logboek weet dat nog.
    .now = Haal de gegevens weg met: ekc privacy forget { $person }. Dan hoort u ook welke papieren u moet vernietigen.

failure-handle-taken = Deze korte naam is al van iemand anders in deze zaak.
    .why = Met de korte naam wijst u één persoon aan, dus ieder heeft een eigen.
    .now = Kies een andere, of laat --handle weg; dan bedenkt ekc er een. Welke er zijn: ekc circle show

failure-never-comes-anyway = Met { $person } mag geen contact zijn, dus { $person } komt al niet.
    .why = "Niet erbij" is een besluit over iemand die u wel mag benaderen. Daar hoort een andere manier van meedoen bij.
    .now = U hoeft hier niets te doen. Geldt het verbod niet meer? Leg dat eerst vast: ekc circle leave-alone { $person } --again

failure-guest-known = Iemand met deze naam staat al in de zaak.
    .why = Een gast is iemand die nog niet in de zaak stond.
    .now = Zet deze persoon op aanwezig met de korte naam: ekc conference arrive { $person }. Is het iemand anders met die naam? Geef het huis of een eigen korte naam erbij: --household "Kade 3" of --handle NAAM

failure-only-with-guest = Dit hoort bij een gast.
    .why = Van wie al in de zaak staat, zijn het huis en de band bekend.
    .now = Geef de naam van de gast erbij: --guest NAAM. Of verbeter wat er staat: ekc circle edit PERSOON

failure-named-by-self = Iemand kan zichzelf niet genoemd hebben.
    .why = Uit wie wie noemde, ziet u hoe de kring groeide; elke ronde begint bij een ander.
    .now = Noem degene die de naam gaf: ekc circle named-by oom-1 oma-1

failure-spokesperson-self = Iemand kan niet de eigen woordvoerder zijn.
    .why = Een woordvoerder spreekt voor iemand die er niet bij kan zijn.
    .now = Noem iemand anders bij --spokesperson. Komt deze persoon zelf? ekc answer oma-1 ja

## De aanmelding, toestemming, vraag en minimumeis.

failure-no-coordinator = Er staat nog geen coördinator in deze zaak.
    .why = Een coördinator verklaart zelf onafhankelijk te zijn, dus de naam hoort erbij.
    .now = Leg het samen vast: ekc edit-case --coordinator NAAM --independent

failure-variant-after-the-day = De variant kan niet meer veranderen, want er staan al aanwezigen.
    .why = De variant bepaalt wie er bij deel 2 is, en dat is al vastgelegd.
    .now = Staan de aanwezigen er per ongeluk, en was dat uw laatste stap? ekc undo. Anders blijft de variant zoals hij was.

failure-no-consent = Er staat geen toestemming voor { $person } om in te trekken.
    .why = Intrekken mag altijd en zonder reden, maar hier is niets dat nog geldt.
    .now = Bekijk welke toestemming er is: ekc show

failure-consent-twice = Deze toestemming voor { $person } staat er al.
    .why = Dezelfde toestemming van dezelfde persoon telt één keer.
    .now = Gaat het om iets anders? Noem dat, bijvoorbeeld: ekc consent { $person } --scope informatie-delen

failure-withdrawn-before-given = De toestemming is pas gegeven op { $date }.
    .why = Intrekken kan pas nadat iemand ja heeft gezegd.
    .now = Geef bij --on die dag of een latere, of laat --on weg voor vandaag.

failure-question-choose-or-word = Kies een vraag, of geef een nieuwe; niet allebei tegelijk.
    .why = Zo is altijd duidelijk welke woorden de hoofdpersoon koos.
    .now = Kiezen gaat zo: ekc question --choose 1 --chosen-by PERSOON. Een nieuwe vraag geeft u zonder --choose.

failure-question-twice = Deze vraag staat er al, in dezelfde woorden.
    .why = Elke formulering wordt één keer bewaard, zodat de keuze duidelijk blijft.
    .now = Zoek het nummer met ekc show en leg de keuze vast: ekc question --choose NUMMER --chosen-by PERSOON

failure-question-unknown = Er is geen vraag { $number }.
    .why = Alleen een vraag die al is opgeschreven kan worden gekozen.
    .now = Bekijk de vragen en hun nummers: ekc show

failure-coordinator-unknown = Deze coördinator staat niet in de zaak.
    .why = Hier hoort iemand die in deze zaak coördinator is of was.
    .now = Bekijk de coördinatoren en hun nummers: ekc show

failure-coordinator-ends-before = Deze coördinator begon pas op { $date }.
    .why = Niemand kan ophouden vóór het eigen begin.
    .now = Geef bij --coordinator-on die dag of een latere.

failure-requirement-twice = Deze minimumeis staat er al, in dezelfde woorden.
    .why = Elke eis telt één keer, zodat het plan er ook één keer antwoord op geeft.
    .now = Bekijk de minimumeisen: ekc show

failure-requirement-ended = Minimumeis { $number } geldt niet meer sinds { $date }.
    .why = De eis is ingetrokken, of er kwamen andere woorden voor in de plaats.
    .now = Bekijk welke minimumeisen nu gelden, en hun nummers: ekc show

failure-requirement-unknown = Er is geen minimumeis { $number }.
    .why = Een afspraak of een oordeel kan alleen gaan over een eis die is vastgelegd.
    .now = Bekijk de minimumeisen en hun nummers: ekc show

## Uitnodigen en informatie.

failure-all-invited = Iedereen in de kring is al uitgenodigd.
    .why = Met --all nodigt u uit wie nog geen uitnodiging heeft.
    .now = Wie heeft geantwoord, ziet u met ekc circle show. Iemand erbij? ekc circle add

failure-nobody-to-invite = Er is nu niemand om uit te nodigen. Niet uitgenodigd: { $people }.
    .why = Met --all nodigt u niemand uit die nee zei, met rust gelaten wil worden, buiten de dag blijft of apart blijft van iemand die komt.
    .now = Is er iets veranderd, leg dat dan eerst vast. Wilt u toch iemand uitnodigen, noem die dan: ekc invite PERSOON

failure-invited-before-explained = De uitnodiging van { $date } ligt vóór de uitleg.
    .why = Eerst hoort iemand persoonlijk waar de conferentie voor is, dan komt de uitnodiging.
    .now = Was de uitleg eerder? Geef die dag: --explained DATUM. Was er nu nog een gesprek? Leg alleen dat vast: ekc invite PERSOON --explain-only

failure-answered-before-invited = Dit antwoord ligt vóór de uitnodiging van { $date }.
    .why = Een antwoord komt na de vraag.
    .now = Geef bij --on die dag of een latere, of laat --on weg voor vandaag.

failure-no-stands = Het nee van { $person } ({ $date }) blijft staan.
    .why = Geen reactie is geen ander antwoord. Wie nee zei, hoort u niet over te halen.
    .now = U hoeft niets te noteren. Zegt { $person } zelf iets anders: ekc answer { $person } ja. Was dat nee een vergissing? ekc undo

failure-due-before-asked = Het antwoord zou er moeten zijn vóór { $date }, de dag van de vraag.
    .why = Wie iets gevraagd wordt, heeft tijd nodig om te antwoorden.
    .now = Kies een latere dag, bijvoorbeeld --due +2w

failure-information-unknown = Er is geen informatievraag { $number }.
    .why = Een antwoord hoort bij een vraag die de kring heeft gesteld.
    .now = Bekijk de informatievragen en hun nummers: ekc inform show

failure-received-before-asked = Dit antwoord ligt vóór { $date }, de dag van de vraag.
    .why = Een antwoord komt na de vraag.
    .now = Geef bij --on die dag of een latere, of laat --on weg voor vandaag.

failure-information-not-received = Het antwoord op informatievraag { $number } is nog niet binnen.
    .why = Wat er nog niet is, kan niemand krijgen.
    .now = Leg eerst het antwoord vast: ekc inform receive { $number }

failure-nothing-to-share = Er is nu niets om te delen.
    .why = Delen gaat over antwoorden die binnen zijn en die nog niet iedereen heeft.
    .now = Bekijk wat er binnen is: ekc inform show

failure-shared-before-received = Dit antwoord is pas binnengekomen op { $date }.
    .why = Iedereen krijgt dezelfde informatie, en dat kan pas als die er is.
    .now = Geef bij --on die dag of een latere, of laat --on weg voor vandaag.

## De dag.

failure-conference-unknown = Deze conferentie staat niet in de zaak.
    .why = Een zaak heeft een of meer conferenties, elk met een eigen nummer.
    .now = Laat --conference weg voor de huidige. Welke er zijn: ekc show

failure-conference-ended = Conferentie { $number } is al afgelopen.
    .why = De afloop staat vast, dus aan de voorbereiding en de dag verandert niets meer.
    .now = Komt er nog een conferentie? ekc conference new. Was de afloop een vergissing en uw laatste stap? ekc undo. Zegt iemand nee tegen een taak in het plan? ekc plan agree PERSOON --no

failure-conference-still-open = Conferentie { $number } loopt nog.
    .why = Een volgende conferentie begint als van de vorige de afloop bekend is.
    .now = Leg eerst de afloop vast: ekc conference end

failure-conference-without-day = Conferentie { $number } heeft nog geen dag.
    .why = Zonder dag is niet te zien wanneer de kring bij elkaar was en wanneer u nabelt.
    .now = Leg de dag vast: ekc conference set --date "za 28 mrt". Was er geen bijeenkomst? ekc conference end gestopt-in-voorbereiding

failure-ended-before-the-day = { $date } ligt vóór de dag van de conferentie.
    .why = Een bijeenkomst kan pas aflopen op de dag zelf.
    .now = Laat --on weg voor de dag van de conferentie. Ging die niet door? ekc conference end gestopt-in-voorbereiding

failure-candidate-unknown = Er is geen mogelijke datum { $number }.
    .why = Alleen een datum die is voorgesteld heeft een nummer.
    .now = Bekijk de datums en hun nummers: ekc conference dates

failure-free-date-unknown = Er is geen datum { $number }.
    .why = Alleen een datum die in de zaak staat, kan gedaan zijn, verzet worden of vervallen.
    .now = Bekijk de datums en hun nummers: ekc date

failure-date-twice = Deze datum staat al in de zaak, met dezelfde dag.
    .why = Staat een datum er twee keer in, dan blijft er één open als u de andere hebt gedaan.
    .now = Bekijk de datums: ekc date

failure-date-over = Deze dag is al geweest: { $date }.
    .why = Een losse datum is voor wat nog komt.
    .now = Geef bij --on een dag die nog komt.

failure-date-one-thing = Doe één ding tegelijk: een nieuwe datum, een andere dag, gedaan of vervallen.
    .why = Anders is niet te zien welke dag bij wat hoort.
    .now = Geef twee commando's, zoals: ekc date --done 1

failure-candidate-twice = { $date } staat al bij de mogelijke datums.
    .why = Bij dezelfde datum twee keer raakt verdeeld wie er kan.
    .now = Bekijk de datums: ekc conference dates. Gaat het om een andere tijd? Zet die erachter, zoals "za 28 mrt 14:00"

failure-arrangement-form = Hier hoort een soort en een tekst, met een dubbele punt ertussen.
    .why = Aan de soort ziet u of er aan eten, vervoer, oppas en tolk is gedacht.
    .now = Schrijf het zo: ekc conference checklist --add "eten: soep voor twaalf". De soorten zijn: plek, eten, vervoer, oppas, tolk, verbinding, extra-kamer en anders.

failure-checklist-one-thing = Doe één ding tegelijk: regels erbij of afvinken, of regels weghalen.
    .why = Anders is niet te zien wat bij wat hoort.
    .now = Geef twee commando's, zoals: ekc conference checklist --drop 2

failure-reason-unknown = Deze reden staat niet bij de aanmelding.
    .why = Alleen een reden die er staat, kan vervallen.
    .now = Bekijk welke er staan: ekc show

failure-arrangement-unknown = Op de regellijst staat geen nummer { $number }.
    .why = Alleen wat op de lijst staat kan worden afgevinkt.
    .now = Bekijk de lijst en de nummers: ekc conference checklist

failure-nobody-expected = Er is niemand meer die wordt verwacht.
    .why = Met --all komt op aanwezig wie ja zei en er nog niet staat, en elke hoofdpersoon.
    .now = Kwam er toch iemand? ekc conference arrive oma-1. Iemand die u nog niet kende? Zet een naam bij --guest

failure-nobody-is-there = Bij conferentie { $number } staat nog niemand als aanwezig.
    .why = Een deel begint pas als er mensen zijn.
    .now = { $stops ->
        [yes] Er is eerst iets anders nodig, en wat dat is zegt: ekc status
       *[no] Noteer eerst wie er is: ekc conference arrive --all
    }

failure-part-unknown = Een conferentie heeft deel 1, 2 en 3.
    .why = In deel 1 wordt informatie gedeeld, in deel 2 het plan gemaakt, in deel 3 het plan gepresenteerd.
    .now = Schrijf 1, 2 of 3, bijvoorbeeld: ekc conference part 2 --at 14:00

failure-part-before-the-one-before = Dit deel zou beginnen vóór het deel ervoor.
    .why = De delen volgen op elkaar, van 1 naar 3.
    .now = Kijk naar de tijd bij --at en typ het commando opnieuw, bijvoorbeeld: ekc conference part 2 --at 14:00

## Het plan.

failure-no-plan-yet = Er is nog geen plan.
    .why = Een plan staat hier zodra de kring het heeft gemaakt en u het hebt vastgelegd.
    .now = Leg het vast: ekc record-plan. Vroeg u een versie die er niet is? De laatste ziet u met: ekc plan show

failure-plan-before-the-day = Van conferentie { $number } is nog niet vastgelegd hoe het afliep.
    .why = Het plan wordt gemaakt door de kring, op de conferentie of erna, en nooit vooraf.
    .now = Leg eerst de afloop vast: ekc conference end met-plan

failure-plan-after-no-plan = Van conferentie { $number } staat vast dat er geen plan kwam.
    .why = Een conferentie zonder plan is ook een gewone afloop; een plan dat later komt, hoort bij een nieuwe.
    .now = Is er nu toch een plan? ekc conference new, daarna ekc conference end plan-zonder-bijeenkomst

failure-made-by-at-a-meeting = Bij een bijeenkomst staat al wie erbij was.
    .why = Wie er was toen het plan werd gepresenteerd, zei daar ja; wie er niet was, hoort het daarna.
    .now = Laat --made-by weg. Komt er later een ja? ekc plan agree PERSOON

failure-again-without-a-plan-only = Of de kring nog een keer bijeenkomt, noteert u alleen bij een conferentie zonder plan.
    .why = Met een plan kijkt de kring terug op de dag die in het plan staat.
    .now = Laat --again en --again-on weg. Wil de kring later nog een conferentie? ekc conference new

failure-plan-twice = Bij deze conferentie staat al een plan.
    .why = Een plan verandert in versies, zodat te zien blijft wat de kring eerst afsprak.
    .now = Maak een nieuwe versie: ekc plan amend

failure-plan-before-conference = Vóór { $date } was er nog geen plan.
    .why = Op die dag heeft de kring het plan gemaakt of gepresenteerd; alles rond het plan komt daarna.
    .now = Geef bij --on die dag of een latere. Wanneer het plan kwam, ziet u met: ekc plan show

failure-plan-without-agreement = Een plan heeft minstens één afspraak.
    .why = In een afspraak staat wie wat doet en wanneer, en daar gaat het de kring om.
    .now = Voeg er een toe: --agreement "oma-1; kookt voor ons; elke dinsdag"

failure-plan-line-unknown = In dit plan staat geen regel { $number }.
    .why = De nummers horen bij de laatste versie van het plan.
    .now = Bekijk wat goed gaat en de doelen, met hun nummers: ekc plan show

failure-agreement-unknown = In dit plan staat geen afspraak { $number }.
    .why = De nummers horen bij de laatste versie van het plan.
    .now = Bekijk de afspraken en hun nummers: ekc plan show

failure-agreement-not-added = In deze opdracht staat geen nieuwe afspraak op plek { $number }.
    .why = Met +1 bedoelt u de eerste --agreement van deze opdracht, met +2 de tweede.
    .now = Zet de afspraak erbij met --agreement, of noem een nummer dat al in het plan staat: ekc plan show

failure-meets-form = Hier hoort een minimumeis en daarna de afspraken, met een dubbele punt ertussen.
    .why = Zo is te zien welke afspraak antwoord geeft op welke minimumeis.
    .now = Schrijf voor minimumeis 1 met afspraken 2 en 3: ekc plan amend --meets "1: 2,3"

failure-owner-unknown = { $person } heeft geen afspraak in dit plan.
    .why = Akkoord met een taak kan alleen van wie die taak heeft.
    .now = Bekijk wie wat doet: ekc plan show

failure-until-before-from = De einddag ligt vóór de begindag { $date }.
    .why = Een periode loopt van de eerste naar de laatste dag.
    .now = Draai de datums om, of laat een van de twee weg.

failure-verdict-needs-reason = Bij "niet gehaald" hoort een reden.
    .why = Zo weet de kring wat er nog nodig is, en kan zij het plan aanvullen.
    .now = Vraag de beroepskracht om de reden, en geef die mee: ekc plan verdict NUMMER --met nee --reason "…"

failure-nobody-was-there = Er is niet vastgelegd wie erbij was.
    .why = Met --all krijgt iedereen het plan die op de conferentie was.
    .now = Noem zelf wie het kreeg: ekc plan share oma-1. Of leg eerst vast wie er was: ekc conference arrive

## Daarna.

failure-no-conference-held = Er is nog geen conferentie geweest.
    .why = Nabellen en de vervolgbijeenkomst komen na de conferentie.
    .now = Is er wel een geweest? Leg de afloop vast: ekc conference end

failure-followup-before-conference = Deze dag ligt niet na de conferentie van { $date }.
    .why = Het vervolg gaat over hoe het daarna loopt.
    .now = Kies een latere dag. Wat er al staat, ziet u met: ekc followup

failure-meeting-unknown = Er is geen vervolgbijeenkomst { $number }.
    .why = Alleen een bijeenkomst die is gepland kan als gehouden worden genoteerd.
    .now = Bekijk wat er gepland is: ekc followup. Nog niet gepland? ekc followup meeting

failure-not-closed = Deze zaak is niet afgesloten.
    .why = Heropenen kan alleen met een zaak waarin uw rol is geëindigd.
    .now = U kunt gewoon verder: ekc status

failure-reopened-before-closed = De zaak is afgesloten op { $date }.
    .why = Heropenen kan op die dag of later.
    .now = Geef bij --on die dag of een latere, of laat --on weg voor vandaag.

## De regels van de methode. De regel staat tussen haakjes.

failure-evaluation-after = Het evaluatiemoment hoort na { $date } te liggen ({ $rule }).
    .why = Op die dag is het plan gepresenteerd; de kring ziet pas later hoe het gaat.
    .now = Kies een latere dag, bijvoorbeeld --evaluation +6w

failure-role-ended = Uw rol in deze zaak is geëindigd op { $date } ({ $rule }).
    .why = Het plan is nu van de kring, en voor de coördinator komen er geen taken meer bij.
    .now = Begint er iets nieuws, of was het afsluiten te vroeg? ekc reopen
failure-cannot-show = Het resultaat kon niet worden getoond: { $detail }.
    .why = De uitvoer gaat naar een plek waar niet geschreven kan worden.
    .now = Kijk met ekc log wat is vastgelegd, en laat de uitvoer naar een andere plek gaan.

## Wat het besturingssysteem zei.
io-permission = dat mag niet op deze plek
io-not-found = de map is er niet
io-full = de schijf is vol
io-read-only = de schijf is alleen te lezen
io-folder = dit is een map
io-no-file = dit is geen gewoon bestand
io-other = lezen of schrijven lukte niet

failure-people-or-one = Geef één persoon, of een lijst onder people, niet allebei.
    .why = Anders gaat een van de twee ongemerkt verloren.
    .now = Haal de losse gegevens weg, of zet deze persoon ook in de lijst.
failure-import-number = Dit nummer kan niet.
    .why = Een nummer is 1 of hoger en niet hoger dan een miljoen.
    .now = Geef elk punt in de lijst een eigen nummer, te beginnen bij 1.
failure-import-date = Deze datum kan niet kloppen.
    .why = Een datum ligt tussen 1900 en 2199.
    .now = Verbeter het jaar in het bestand.
failure-conference-not-yet = Conferentie { $number } moet nog komen: { $date }.
    .why = Wie er is en hoe laat een deel begint, weet u pas op de dag zelf.
    .now = Is de dag anders geworden? Leg hem vast met: ekc conference set --date DATUM

failure-one-way-only = Kies één manier: zelf noemen, of ekc het laten opzoeken.
    .why = Wat u noemt en wat ekc zelf opzoekt, kan elkaar tegenspreken.
    .now = Laat een van de twee weg.
failure-agreement-before-plan = Deze dag ligt vóór de presentatie van het plan: { $date }.
    .why = Een afspraak gaat over wat na het plan gebeurt.
    .now = Schrijf het jaar erbij, of verbeter de dag.
failure-all-have-the-plan = Iedereen die versie { $version } krijgt, heeft hem al.
    .why = Wanneer iemand het plan kreeg, blijft staan zoals het was.
    .now = Gaf u het aan nog iemand? Noem die persoon: ekc plan share PERSOON
failure-date-before = Deze dag ligt voor { $date }.
    .why = Het een kan pas na het ander gebeurd zijn.
    .now = Verbeter de datum met --on
failure-side-only-restorative = Een kant hoort alleen bij herstel.
    .why = In de andere varianten staan er geen twee kanten tegenover elkaar.
    .now = Laat de kant weg. Is het een zaak van herstel? ekc edit-case --variant herstel
failure-apologies-only-restorative = Of er excuses zijn gemaakt, hoort alleen bij herstel.
    .why = In de andere varianten staan er geen twee kanten tegenover elkaar.
    .now = Laat --apologies weg.
failure-date-said-twice = Dezelfde datum staat er twee keer.
    .why = Iemand kan op een dag wel of niet, niet allebei.
    .now = Noem elk nummer één keer, bij --yes, --maybe of --no
failure-verdict-after-no = Minimumeis { $number } is in deze versie niet gehaald.
    .why = Het nee en de reden blijven staan; een bijgesteld plan krijgt een eigen oordeel.
    .now = Laat de kring het plan bijstellen: ekc plan amend. Was het nee een tikfout? ekc undo
failure-step-of-another-case = De laatste stap was in zaak { $case }.
    .why = Terug en vooruit gaan stap voor stap over het hele zaakbestand.
    .now = Wilt u die stap? Laat --case weg. Bekijk de stappen met: ekc log --all
failure-file-unreadable = Het zaakbestand of het sleutelbestand mag hier niet worden gelezen.
    .why = Beide bestanden zijn alleen voor de eigenaar.
    .now = Gebruik de gebruiker van wie de bestanden zijn, of geef uzelf het recht om te lezen.
failure-people-were-there = Er zijn al mensen aangekomen op deze conferentie.
    .why = Een dag die begonnen is, verschuift niet meer.
    .now = Was dat een vergissing? ekc undo. Komt er nog een dag? ekc conference new
failure-list-commas = Op deze regel staan komma's en geen puntkomma's.
    .why = Tussen de gegevens van een persoon hoort een puntkomma of een tab; een komma kan in een naam staan.
    .now = Schrijf: naam; relatie; huishouden; telefoon; e-mail
failure-find-too-short = Hiermee valt niet te zoeken.
    .why = Eén letter of cijfer staat bijna overal.
    .now = Typ er twee of meer, bijvoorbeeld: ekc find oma
failure-rule-unknown = Deze regel bestaat niet.
    .why = De methode heeft { $count } regels: { $first } tot en met { $last }.
    .now = Bekijk ze allemaal: ekc explain. Of lees er één: ekc explain R12
failure-check-found = Er valt iets op.
    .why = U vroeg met --exit-code om een teken zodra iets blokkeert of een waarschuwing geeft.
    .now = De lijst staat hierboven. Wat een regel zegt, leest u met ekc explain, bijvoorbeeld: ekc explain R12
failure-step-unknown = Deze stap kan nu niet worden overgeslagen.
    .why = Overslaan kan alleen met een stap die nu ontbreekt.
    .now = Bekijk wat er ontbreekt: ekc status. Deze stappen kunt u nu overslaan: { $steps }
failure-step-never-waived = Deze stap slaat u niet over.
    .why = Zonder hoofdpersoon of toestemming gaat er niets verder, en afsluiten hoort aan het eind.
    .now = Bekijk wat er nodig is: ekc status
failure-step-not-waived = Deze stap is niet overgeslagen.
    .why = Weer oppakken kan alleen met een stap die u eerder oversloeg.
    .now = Bekijk welke stappen u oversloeg: ekc show
failure-all-know = Iedereen die is uitgenodigd, kent minimumeis { $number } al.
    .why = Met --to-all noteert u wie de eis nog niet kende.
    .now = Vertelde u het nog iemand? Noem die persoon: ekc requirement --told { $number } --to PERSOON
failure-apart-from-self = Dit is twee keer dezelfde persoon.
    .why = Apart blijven gaat over twee mensen die elkaar niet mogen of willen zien.
    .now = Noem ze allebei, bijvoorbeeld: ekc circle apart moeder-1 vader-1
failure-home-ban-too-long = Dit huisverbod kan duren tot en met { $date }, niet langer.
    .why = Volgens de wet duurt een huisverbod hooguit vier weken, met de verlenging erbij.
    .now = Kies bij --until die dag of een eerdere. Kwam er een ander verbod voor in de plaats? Gebruik dan --order contactverbod.
failure-not-kept-apart = Er staat niet dat deze twee apart blijven.
    .why = Opheffen kan alleen wat is vastgelegd en nog niet is opgeheven.
    .now = Bekijk wie er apart blijven: ekc show
failure-instead-is-present = Wie er niet bij kan zijn, doet op een andere manier mee.
    .why = Aanwezig zijn is nu juist wat niet kan.
    .now = Kies --instead op-afstand, brief of woordvoerder. Kan het toch? ekc circle exclude PERSOON --lift
failure-not-excluded = Er staat niet dat { $person } er niet bij kan zijn.
    .why = Terugnemen kan alleen een besluit dat voor deze conferentie is vastgelegd en nog geldt.
    .now = Bekijk wat er staat: ekc show. Gaat het om een andere conferentie? Noem het nummer bij --conference
failure-never-to-be-added = Onder deze naam staat iemand die nooit mag worden benaderd: { $person }.
    .why = Zo is het vastgelegd, zodat niemand deze persoon per ongeluk uitnodigt.
    .now = Is het iemand anders met dezelfde naam? Zet er dan een naam bij, zoals een tweede voornaam of "junior". Mag het contact weer? ekc circle leave-alone { $person } --again
failure-not-left-alone = Er staat niet dat { $person } met rust gelaten wordt.
    .why = Met --again neemt u zo'n wens terug, en hier is er geen.
    .now = U mag deze persoon gewoon benaderen. Bekijk wat er staat: ekc show
failure-authority-over-self = Iemand kan hier niet voor zichzelf beslissen.
    .why = Het gaat om een kind, of om iemand die niet zelf kan beslissen; daarom beslist een ander.
    .now = Noem de ouder of vertegenwoordiger: ekc circle authority kind-1 --held-by moeder-1
failure-authority-not-known = Er staat niet dat { $person } voor deze persoon beslist.
    .why = Met --ended vervalt wat eerder is genoteerd, en hier is niets genoteerd.
    .now = Bekijk wie voor wie beslist: ekc show
failure-main-person-left-alone = { $person } is hoofdpersoon; om die persoon gaat het.
    .why = Stopt een hoofdpersoon, dan rust alles, niet alleen de uitnodiging.
    .now = Noteer dat het ja is ingetrokken: ekc consent { $person } --withdraw. Is { $person } overleden? Noteer dan dat: ekc circle edit { $person } --died DATUM

failure-no-keeper = Dit systeem kan de sleutel niet voor u bewaren.
    .why = Het systeem heeft geen sleutelbos, of ekc mag er niet bij. Zelf schrijft ekc de open sleutel nooit op schijf.
    .now = Gebruik ekc zoals u gewend bent: elk commando vraagt de wachtzin.

failure-key-stays = De sleutel is niet weg: het systeem laat hem niet los.
    .why = Zolang de tijd niet om is, kan het bestand open zonder wachtzin.
    .now = Probeer het nog eens: ekc lock. Lukt het niet, vergrendel dan de computer tot de tijd om is.

failure-unlock-time = Die tijd kan niet.
    .why = Het bestand blijft ten minste 1 minuut en ten hoogste 12 uur open.
    .now = Geef minuten of uren: --for 30m of --for 2u
