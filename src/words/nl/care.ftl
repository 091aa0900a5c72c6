## Zorg voor het bestand: sleutel, noodblad, kopieën, nakijken.

help-key = Geef het bestand een andere sleutel
help-key-rotate = Versleutel het hele bestand opnieuw, met een nieuwe sleutel en dezelfde wachtzin
help-recovery = Het noodblad: open het bestand ook zonder wachtzin of sleutelbestand
help-recovery-sheet = Maak het noodblad: de sleutel in vierentwintig woorden, om af te drukken
help-recovery-test = Kijk of uw noodblad het bestand nog opent; er verandert niets
help-recovery-open = Open het bestand met het noodblad en kies een nieuwe wachtzin
help-backup = Maak een versleutelde kopie van uw zaken, en kijk meteen na of die goed is
help-restore = Zet een kopie terug op een plek waar nog geen zaakbestand is
help-doctor = Kijk na of bestand, sleutel, kopieën en computer in orde zijn
arg-recovery-sheet-shape = In welke vorm: pdf, html of txt (anders pdf)
arg-recovery-sheet-to = Bestand of map; - is het scherm (anders een map die alleen in het geheugen bestaat)
arg-recovery-test-from = Lees de woorden uit een bestand; - is standaardinvoer
arg-recovery-open-from = Lees de woorden uit een bestand; - is standaardinvoer
arg-backup-to = Map waarin de kopie komt, zoals die van een USB-stick, of een nieuw bestand (anders de map van de vorige keer)
arg-backup-check = Open deze kopie en kijk of ze heel is en hoe ver ze achterloopt
arg-backup-keep = Bewaar in die map alleen de nieuwste kopieën van dit zaakbestand, zoveel als u zegt
arg-recovery-sheet-replace = Schrijf over een blad heen dat er al is
arg-restore-copy = De kopie
arg-restore-sheet = Open de kopie met de woorden van het noodblad in dit bestand; - is standaardinvoer
arg-restore-confirm = Bevestig in een script wat er volgens de merktekens weer gewist wordt (mag vaker, of met komma's)
arg-restore-keep-marked = Zet terug zonder te wissen wat volgens de merktekens later gewist is
arg-doctor-exit-code = Eindig met code 20 als er iets te doen is
ask-passphrase-copy = De wachtzin van de dag waarop de kopie is gemaakt
ask-recovery-advice = Typ de woorden over van het noodblad, een regel per keer. Het kenmerk mag erbij. Vier letters per woord zijn genoeg. Ze staan zo lang op uw scherm; maak het daarna leeg met ekc lock --clear-screen.
ask-recovery-words = Vanaf woord { $next }
did-key-rotated = Begonnen met een nieuwe sleutel voor het bestand
did-recovery-sheet = Noodblad gemaakt: { $place }
did-recovery-tested = Noodblad getest; het opent het bestand
did-backup = Kopie gemaakt: { $place }
did-restore = Teruggezet uit de kopie: { $place }
key-rotated = Het bestand heeft een nieuwe sleutel. De wachtzin is dezelfde.
key-rotated-old-key-stays = In het sleutelbestand staat de oude sleutel er nog bij: de schijf werkte niet mee. Ruim dat op met: ekc passphrase
key-rotated-copy-stays = Een kopie van vóór een nieuwe versie van ekc kon niet weg. Welke, zegt: ekc doctor
key-rotated-then = Het oude noodblad en oude kopieën horen bij de oude sleutel. Maak een nieuw noodblad (ekc recovery sheet) en een nieuwe kopie (ekc backup), en vernietig de oude.
recovery-sheet-made = Noodblad gemaakt: { $path }
recovery-sheet-then = Wie dit bestand heeft, kan alles lezen. Druk het nu af, gooi het bestand weg en bewaar het papier achter slot. Test het daarna: ekc recovery test
recovery-works = Het noodblad opent dit bestand. Zijn kenmerk is { $own }; dat staat op een nieuw noodblad ook.
recovery-sheet-square = De vierentwintig woorden als vierkante code, voor de camera van een telefoon.
recovery-clear = De woorden staan nog op uw scherm. Maak het leeg: ekc lock --clear-screen
recovery-throw-away = Staan de woorden in een bestand? Gooi dat weg: wie het vindt, kan alles lezen.
recovered = U hebt een nieuwe wachtzin. Het sleutelbestand is opnieuw gemaakt.
backup-made = Kopie gemaakt en nagekeken: { $path }
backup-removed = Oude kopie weggedaan: { $path }
backup-old-stays = Een oude kopie kon niet weg. Gooi haar zelf weg: { $path }
backup-not-noted = Uw zaakbestand is hier alleen te lezen. De kopie is goed, maar ekc kan niet onthouden waar ze ligt. Schrijf dat zelf op. Kunt u weer in het zaakbestand schrijven, maak dan nog een kopie.
begun-file-not-there = Een vorig commando is gestopt voordat dit op zijn plek stond: { $path }. Het is dus niet gemaakt. Hebt u het nodig? Maak het dan opnieuw.
begun-key-stays = Een vorig commando is gestopt voordat het bestand een nieuwe sleutel had. De oude sleutel geldt nog, en uw noodblad ook.
begun-letter = Een vorig commando is gestopt nadat het iets had gewist. De brief daarover is klaar: { $path }
begun-erasure-not-done = Een vorig commando is gestopt voordat het iets wiste. Er is dus niets gewist, en de brief daarover is weer weg. Wilt u het nog wissen? Typ het commando dan opnieuw.
begun-old-copy-gone = Een vorig commando is gestopt toen de nieuwe kopie er al was. Deze oude kopie is nu ook weggedaan, zoals u vroeg: { $path }
begun-never-known = Een vorig commando is gestopt, en ekc kan al { $days } dagen niet bij deze plek: { $path }. Of het bestand er kwam, weet ekc niet. In het logboek blijft het staan. Heet die map nu anders? Zoek het daar op, en ook { $place }. Gooi weg wat u niet nodig hebt.
begun-copy-never-known = Een vorig commando is gestopt, en ekc kan al { $days } dagen niet bij deze plek: { $path }. Of de kopie er kwam, weet ekc niet. In het logboek blijft zij staan: wat u later wist, kan er nog in staan.
backup-then = De kopie gaat open met de wachtzin van vandaag. Bewaar haar op een andere plek dan de computer.
backup-same-disk = Let op: deze kopie staat op dezelfde schijf als uw zaken. Gaat de schijf stuk, dan is ook de kopie weg. Neem een USB-stick: ekc backup MAP
backup-never = Er is nog geen kopie van uw zaken. Steek een USB-stick in en doe: ekc backup MAP
backup-old = De laatste kopie van uw zaken is { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  } oud, en daarna legde u nog { $count ->
    [one] 1 keer iets vast
   *[other] { $count } keer iets vast
  }. Doe: ekc backup
backup-only-here = De laatste kopie van uw zaken staat op dezelfde schijf. Neem een USB-stick en doe: ekc backup MAP
sealed-is-synchronised = Let op: deze map wordt meegenomen door { $service }. Wat hier komt, is versleuteld, maar staat dan ook bij anderen.
place-is-synchronised = Let op: deze map wordt meegenomen door { $service }. Wat hier komt, kan ieder lezen die daar bij kan.
ask-place-synchronised = Deze map wordt meegenomen door { $service }. Wat hier komt, kan ieder lezen die daar bij kan. Toch hier bewaren?
place-is-open = Let op: andere gebruikers van deze computer kunnen bij wat in deze map ligt. Bewaar het hier niet langer dan nodig is.
file-is-synchronised = Let op: deze map wordt meegenomen door { $service }. Wat daar staat, is versleuteld, maar twee computers tegelijk kunnen het bestand beschadigen. Kies liever een map die op deze computer blijft: --file PAD
copy-read-me = Dit is een versleutelde kopie van zaken van een coördinator van Eigen Kracht-conferenties, gemaakt met ekc.
    Zonder wachtzin of noodblad kan niemand erin lezen. Hebt u dit gevonden? Geef het terug of vernietig het.
    Terugzetten: ekc restore, met dit bestand. Openen zonder ekc: zie docs/format.md van ekc.

    This is an encrypted copy of the cases of a coordinator of family group conferences, made with ekc.
    Without the passphrase or the recovery sheet nobody can read it. Found it? Give it back or destroy it.
    To put it back: ekc restore, with this file. To open it without ekc: see docs/format.md of ekc.
copy-whole = De kopie is heel. { $count ->
    [0] Er staat nog geen zaak in.
    [one] Er staat 1 zaak in, bijgewerkt tot { $on }.
   *[other] Er staan { $count } zaken in, bijgewerkt tot { $on }.
  }
copy-up-to-date = Alles wat u tot nu toe vastlegde, staat erin.
copy-behind = Wat u daarna vastlegde, staat er niet in: { $count ->
    [one] 1 keer.
   *[other] { $count } keer.
  }
copy-of-another-file = Het is een kopie van een ander zaakbestand dan dat van nu.
copy-holds-more = Let op: in deze kopie staat iets wat uw zaakbestand niet heeft. Dat is ouder, er is daarna gewist, of er zijn twee zaakbestanden naast elkaar. Bewaar de kopie tot u dat weet. Kijken kan op een andere plek: ekc restore KOPIE --file NIEUW
restored = De kopie staat terug: { $path }, met { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
  }.
restored-forgotten = Wat in de tussentijd gewist was, is weer gewist: { $count ->
    [one] 1 keer.
   *[other] { $count } keer.
  }
restored-kept = Let op: dit is niet gewist, al zegt een merkteken dat het later gewist of vergeten is ({ $count } keer). Klopt het merkteken? Wis het dan nu zelf: ekc privacy erase of ekc privacy forget PERSOON
restore-marked = Merktekens bij deze kopie zeggen dat dit later gewist of vergeten is ({ $count } keer):
restore-marked-case = - zaak { $case }, aangemeld op { $date }; gewist op { $on }
restore-marked-person = - { $person } in zaak { $case }, aangemeld op { $date }; vergeten op { $on }
restore-marked-look = Dit zijn merktekens van een eerdere versie van ekc. Die kennen alleen een nummer en een korte naam. Hebt u ooit een oudere kopie teruggezet, dan kan een nieuwe zaak of persoon hetzelfde nummer of dezelfde korte naam hebben gekregen, en gaat het merkteken over iemand anders. Kijk dus bij elk goed. De kopie zelf verandert niet.
ask-restore-marked = Wat wilt u?
restore-not = Niets terugzetten
restore-erase = Terugzetten, en dit weer wissen
restore-keep = Terugzetten, en niets wissen
restore-erase-one = Terugzetten, en dit ene weer wissen
restore-keep-one = Terugzetten, en dit ene niet wissen
restore-marks-refused = Let op: de merktekens in { $path } tellen niet mee. Dit bestand is beschadigd, of iemand anders heeft het gemaakt of veranderd. Wat na deze kopie gewist is, kan dus terugkomen. Kijk straks wat er staat, en wis het zo nodig opnieuw: ekc privacy erase of ekc privacy forget PERSOON
marks-put-aside = Let op: hier lag een bestand met merktekens dat beschadigd is, of dat iemand anders heeft gemaakt of veranderd. Het telt niet mee, en heet nu { $path }
restored-then = De wachtzin is die van de dag waarop de kopie is gemaakt. Wat u daarna nog deed, staat er niet in. Het laatste dat er wel in staat: ekc log
erased-came-back = Let op: in dit zaakbestand staat weer wat u had gewist: { $what }. Waarschijnlijk is een oud bestand teruggezet. Wis het opnieuw: ekc privacy forget PERSOON, of bij een hele zaak: ekc privacy erase ZAAK
file-is-older = Let op: dit zaakbestand is ouder dan het was. Er { $count ->
    [one] ontbreekt 1 stap
   *[other] ontbreken { $count } stappen
  } van het logboek. Misschien zette een synchronisatiedienst een oud bestand terug. Leg nog niets vast en kijk eerst: ekc doctor
doctor-mark-fine = goed
doctor-mark-look = let op
doctor-mark-mend = doen
doctor-version = ekc { $version } (bestandsvorm { $file })
doctor-whole = Het zaakbestand is heel, en alle zaken zijn te lezen.
doctor-damaged = Het zaakbestand is beschadigd ({ $count } plekken).
    .now = Maak nu een kopie van het bestand zoals het is. Zet daarna uw laatste goede kopie terug op een andere plek: ekc restore KOPIE --file NIEUW
doctor-case-damaged = In zaak { $case } klopt iets niet: { $field }.
    .now = Zet uw laatste goede kopie terug op een andere plek en vergelijk: ekc restore KOPIE --file NIEUW
doctor-key-file = Het sleutelbestand staat naast het zaakbestand.
doctor-key-file-damaged = Het sleutelbestand is beschadigd, of het is geen sleutelbestand. De wachtzin opent uw zaken zo niet meer.
    .now = Geef het een andere naam en zet het sleutelbestand uit een kopie terug, of maak het opnieuw met het noodblad: ekc recovery open
doctor-key-file-of-another = Het sleutelbestand hoort bij een ander zaakbestand: er zit een andere sleutel in.
    .now = Geef het een andere naam en zet het goede terug uit een kopie, of maak het opnieuw met het noodblad: ekc recovery open
doctor-key-file-earlier = Het sleutelbestand hoort bij dit zaakbestand, maar het is van vóór { $on }. Toen kreeg het zaakbestand een nieuwe sleutel.
    .now = Geef het een andere naam en zet het nieuwe terug uit een kopie van daarna, of maak het opnieuw met het noodblad: ekc recovery open
doctor-key-file-later = Het sleutelbestand hoort bij dit zaakbestand, maar het is nieuwer: er zit een sleutel in die dit zaakbestand nog niet had. Dit is dus een ouder zaakbestand.
    .now = Zoek het nieuwe zaakbestand. Is het weg? Zet uw laatste kopie terug op een andere plek en vergelijk: ekc restore KOPIE --file NIEUW
doctor-key-file-not-opened = Het sleutelbestand is een ander dan toen u het bestand opende. Of de sleutel erin past, is niet nagegaan.
    .now = Ga het na met uw wachtzin, door een kopie te maken: ekc backup
doctor-no-key-file = Het sleutelbestand is weg.
    .now = Maak het opnieuw met het noodblad: ekc recovery open
doctor-came-back = In dit zaakbestand staat weer wat u had gewist: { $what }. Waarschijnlijk is een oud bestand teruggezet.
    .now = Wis het opnieuw: ekc privacy forget PERSOON, of bij een hele zaak: ekc privacy erase ZAAK
doctor-file-is-older = Dit zaakbestand is ouder dan het was: er { $count ->
    [one] ontbreekt 1 stap
   *[other] ontbreken { $count } stappen
  } van het logboek.
    .now = Zette u het zelf terug, of deed een synchronisatiedienst dat? Zoek het nieuwe bestand, of zet uw laatste kopie terug op een andere plek en vergelijk: ekc restore KOPIE --file NIEUW
doctor-sheet-tested = Het noodblad is getest op { $on }.
doctor-sheet-not-tested = Het noodblad is gemaakt, maar nog niet getest.
    .now = Typ het over van papier: ekc recovery test
doctor-no-sheet = Er is geen noodblad. Vergeet u de wachtzin, dan is alles weg.
    .now = Maak het: ekc recovery sheet
doctor-private = Alleen u mag het zaakbestand en het sleutelbestand lezen.
doctor-open-to-others = Anderen op deze computer mogen dit bestand openen: { $path }
    .now = Sluit het af: chmod 600 "{ $path }"
doctor-folder-open = Anderen op deze computer kunnen zien welke bestanden in { $path } staan. Lezen kunnen zij ze niet.
    .now = Sluit de map af: chmod 700 "{ $path }"
doctor-disk-without-rights = De schijf van dit bestand kent geen rechten (zoals exFAT): { $path }
    .now = Afsluiten met chmod kan daar niet. Wat in het bestand staat, blijft versleuteld; houd de schijf bij u.
doctor-synchronised = De map van het zaakbestand wordt meegenomen door { $service }.
    .now = Zet het bestand in een map die op deze computer blijft. Twee computers tegelijk kunnen het bestand beschadigen.
doctor-left-behind = Een commando dat werd afgebroken liet dit achter: { $path }
    .now = Het is versleuteld. Gooi het weg.
doctor-copy-left-behind = Van een kopie die werd afgebroken is dit over: { $path }
    .now = Het is versleuteld, en geen kopie. De volgende kopie in die map ruimt het na een uur op; u mag het ook zelf weggooien.
doctor-copy-not-noted = ekc heeft niet genoteerd dat deze kopie van uw zaken er is: { $path }
    .now = Kijk eerst of er iets in staat wat u kwijt bent: ekc backup --check "{ $path }". Wat u wist, staat er misschien nog in, en ekc noemt haar dan niet. Hebt u haar niet nodig? Gooi haar weg.
doctor-marks-missing = Hier hoort een bestand met merktekens van wat u hebt gewist, en het is er niet: { $path }
    .now = Zonder dat bestand kan een oude kopie terugbrengen wat gewist is. Zorg dat daar ruimte is en dat u er mag schrijven. De volgende keer maakt ekc het zelf.
doctor-erased-not-finished = Wat u hebt gewist, is gewist. Het bestand is nog niet opgeruimd: de lege plekken zitten er nog in.
    .now = Maak ruimte op de schijf, en doe nog eens: ekc doctor
doctor-half-done = Een commando werd gestopt voordat dit klaar was, en ekc kan nu niet nagaan of het er kwam: { $path }
    .now = Ligt het op een stick? Steek die erin, en doe nog eens: ekc doctor. Heet de map nu anders? Zoek het daar op, en ook { $place }. Beide zijn leesbaar: gooi weg wat u niet nodig hebt.
doctor-half-done-copy = Een commando werd gestopt voordat deze kopie klaar was, en ekc kan nu niet nagaan of zij er kwam: { $path }
    .now = Tot dan telt zij niet als kopie. Steek de stick erin, en doe nog eens: ekc doctor. Of maak een nieuwe kopie: ekc backup MAP
doctor-left-in-clear = Een commando dat werd gestopt, liet dit leesbaar achter: { $path }
    .now = Er kunnen namen in staan. Is er geen ekc bezig in een ander venster? Gooi het dan weg.
doctor-text-left-behind = Een tekst die u in uw tekstverwerker schreef, staat nog leesbaar in: { $path }
    .now = Schrijft u er nog aan in een ander venster? Dan is het goed. Anders: gooi deze map weg.
doctor-old-version = Van vóór een nieuwe versie van ekc is er nog: { $path }
    .now = Werkt alles? Gooi het dan weg.
doctor-plain-swap = Deze computer schrijft soms geheugen naar een schijf die niet versleuteld is: { $path }
    .now = Versleutel de schijf van uw computer, of zet dit uit.
doctor-history = In de geschiedenis van uw terminal staan namen uit uw zaken: { $count ->
    [one] 1 regel
   *[other] { $count } regels
  } in { $path }
    .now = Haal die regels weg. Gebruik korte namen, de vragen of een YAML-bestand: dan komt er geen naam in.
doctor-passphrase-in-environment = De wachtzin staat leesbaar in EKC_PASSPHRASE_COMMAND.
    .now = Laat een wachtwoordkluis de wachtzin geven, of gebruik ekc unlock.
doctor-copies = De laatste kopie is volledig.
doctor-copy-damaged = De laatste kopie is beschadigd, of het is geen kopie meer: { $path }
    .now = Maak nu een nieuwe: ekc backup MAP
doctor-copy-of-another = Waar de laatste kopie stond, staat nu een kopie van een ander zaakbestand: { $path }
    .now = Maak een nieuwe op een andere plek: ekc backup MAP
doctor-no-copy = Er is geen kopie van uw zaken.
    .now = Steek een USB-stick in en doe: ekc backup MAP
doctor-old-copy = De laatste kopie is { $days ->
    [one] 1 dag
   *[other] { $days } dagen
  } oud; daarna is { $count } keer iets vastgelegd.
    .now = Maak een nieuwe: ekc backup
doctor-copy-on-same-disk = De laatste kopie staat op dezelfde schijf als uw zaken.
    .now = Neem een USB-stick: ekc backup MAP

failure-doctor-found = Er is iets te doen aan het bestand of de computer.
    .why = Met --exit-code eindigt ekc dan met code 20.
    .now = Lees wat ekc doctor hierboven zegt.

failure-recovery-word = Woord { $number } staat niet op de lijst.
    .why = Op het noodblad staan alleen woorden uit een vaste lijst van Engelse woorden.
    .now = Kijk op het blad naar woord { $number } en typ het nog eens. De eerste vier letters zijn genoeg.

failure-recovery-count = Dit zijn { $count } woorden en geen vierentwintig.
    .why = De sleutel staat in precies vierentwintig woorden.
    .now = Typ alle woorden van het noodblad, in de volgorde van de nummers.

failure-recovery-checksum = Deze vierentwintig woorden horen niet bij elkaar.
    .why = Het laatste woord controleert de andere. Er is een woord anders, of er zijn er twee verwisseld.
    .now = Leg het noodblad ernaast en kijk de woorden een voor een na, in de volgorde van de nummers.

failure-recovery-other-file = Deze woorden zijn een sleutel, maar niet van dit bestand.
    .why = Dit zaakbestand heeft kenmerk { $own }. Staat op het noodblad een ander kenmerk, dan hoort het bij een ander zaakbestand. Staat er hetzelfde, dan is het van vóór ekc key rotate, of dit is een ouder zaakbestand. Aan uw zaken is niets veranderd.
    .now = Zoek het nieuwste noodblad, of wijs het goede bestand aan met --file

failure-recovery-of-other-file = Dit noodblad hoort bij een ander zaakbestand.
    .why = Dit zaakbestand heeft kenmerk { $own }, en op het noodblad staat { $other }. Er is niets beschadigd en niets veranderd.
    .now = Zoek het noodblad met kenmerk { $own }, of wijs het goede bestand aan met --file

failure-recovery-of-other-day = Dit noodblad hoort bij dit zaakbestand ({ $own }), maar niet bij deze dag.
    .why = Het zaakbestand kreeg een nieuwe sleutel (ekc key rotate), en een van de twee is nog van daarvoor. Er is niets beschadigd en niets veranderd.
    .now = Zoek het nieuwste noodblad. Opent dat het ook niet? Dan is dit misschien een ouder zaakbestand: zoek het nieuwe, of zet een kopie terug op een andere plek: ekc restore KOPIE --file NIEUW

failure-recovery-not-text = In dat bestand staan geen woorden.
    .why = ekc verwacht gewone tekst met vierentwintig woorden.
    .now = Typ de woorden in een tekstbestand, of typ ze zelf in: ekc recovery test

failure-recovery-not-docx = Het noodblad komt niet in een bestand dat u nog kunt bewerken.
    .why = Een tekstverwerker maakt zelf kopieën, en elke kopie opent alles.
    .now = Kies pdf, html of txt.

failure-recovery-where = Waar komt het noodblad?
    .why = Dit systeem heeft geen map die alleen in het geheugen bestaat, en dit bestand opent alles.
    .now = Kies zelf een plek, zoals een USB-stick die u daarna wist: ekc recovery sheet --to PAD

failure-backup-where = Waar komt de kopie?
    .why = Er is nog niet eerder een kopie gemaakt.
    .now = Noem een map, het liefst op een USB-stick: ekc backup MAP

failure-copy-wrong-passphrase = Deze wachtzin past niet op de kopie.
    .why = Bij een kopie hoort de wachtzin van de dag waarop zij is gemaakt. Er is niets veranderd.
    .now = Probeer het nog eens, ook met een wachtzin van vroeger. Bent u hem kwijt? Neem het noodblad: ekc restore KOPIE --sheet -

failure-restore-confirm-needed = Merktekens zeggen dat in deze kopie iets staat dat later gewist is: { $what }
    .why = Wissen kunt u niet terugdraaien, dus ekc wist niets zonder dat u het zegt. Er is niets teruggezet.
    .now = Alles hiervan weer wissen: --confirm { $what }. Terugzetten en niets wissen: --keep-marked

failure-restore-confirm-differs = { $count ->
    [0] Er is niets wat volgens de merktekens weer gewist moet worden.
   *[other] Dit is niet precies wat volgens de merktekens weer gewist moet worden: { $what }
  }
    .why = Wat u bevestigt en wat de merktekens zeggen, moet hetzelfde zijn. Er is niets teruggezet en niets gewist.
    .now = { $count ->
    [0] Verwachtte u merktekens? Zoek bij uw kopieën de bestanden waarvan de naam eindigt op .forgotten, en zet ze naast deze kopie. Anders: laat --confirm weg.
   *[other] Kijk wat erin staat. Klopt het, typ dan: --confirm { $what }. Klopt het niet: --keep-marked
  }

failure-restore-stopped = De kopie is niet teruggezet.
    .why = Dat hebt u gekozen. Er is niets veranderd, ook niet in de kopie.
    .now = Zoek uit of de merktekens kloppen, en typ het commando opnieuw.

failure-backup-no-folder = Deze map is er niet: { $path }
    .why = Misschien zit de USB-stick er niet in. ekc maakt zelf geen mappen.
    .now = Steek de stick in, of noem een map die er is: ekc backup MAP. De naam van een bestand eindigt op .zip.

failure-backup-folder-gone = De map van de vorige kopie is er niet: { $path }
    .why = Misschien zit de USB-stick er niet in.
    .now = Steek de stick in, of noem een andere map: ekc backup MAP

failure-copy-is-folder = Dit is een map, en geen kopie.
    .why = Een kopie is één bestand waarvan de naam eindigt op .zip.
    .now = Noem dat bestand: ekc backup --check MAP/KOPIE.zip

failure-copy-exists = Op die plek staat al een bestand.
    .why = Een nieuwe kopie komt nooit over een oude heen: die kan nog nodig zijn.
    .now = Noem een map, dan kiest ekc zelf een naam: ekc backup MAP

failure-copy-not-found = Deze kopie bestaat niet.
    .why = Op die plek staat geen bestand.
    .now = Kijk of de naam klopt en of de USB-stick erin zit.

failure-copy-damaged = Deze kopie is beschadigd, of het is geen kopie van ekc.
    .why = Wat erin staat, klopt niet met de controlegetallen. Aan uw zaken is niets veranderd.
    .now = Neem een andere kopie, en maak een nieuwe: ekc backup

failure-copy-key-damaged = Het sleutelbestand in deze kopie is beschadigd, of het is geen sleutelbestand.
    .why = De zaken in de kopie kunnen nog heel zijn, maar de wachtzin opent ze niet. Aan uw zaken is niets veranderd.
    .now = Maak een nieuwe kopie: ekc backup. Is dit de enige die u hebt? Het noodblad opent haar wel: ekc restore KOPIE --sheet -

failure-copy-key-differs = Het sleutelbestand in deze kopie hoort niet bij de zaken die erin staan.
    .why = Het gaat open, maar de sleutel erin past niet op het zaakbestand in de kopie. Aan uw zaken is niets veranderd.
    .now = Maak een nieuwe kopie: ekc backup. Is dit de enige die u hebt? Het noodblad opent haar wel: ekc restore KOPIE --sheet -

failure-copy-parts-differ = In deze kopie zit een ander zaakbestand dan erop staat.
    .why = Het gaat open, maar het is niet wat ekc erin deed: het is van een andere dag of van een ander zaakbestand. Aan uw zaken is niets veranderd.
    .now = Maak een nieuwe kopie: ekc backup. Is dit de enige die u hebt? Zet haar terug op een andere plek en kijk wat erin zit: ekc restore KOPIE --file NIEUW

failure-key-file-of-another = Het sleutelbestand hoort bij een ander zaakbestand.
    .why = Het gaat open met de wachtzin, maar er zit een andere sleutel in. Een kopie met dit sleutelbestand gaat nooit meer open. Er is geen kopie gemaakt.
    .now = Geef dit sleutelbestand een andere naam en zet het goede terug uit een kopie. Of maak het opnieuw met het noodblad: ekc recovery open

failure-key-file-earlier = Het sleutelbestand is van vóór { $on }. Toen kreeg het zaakbestand een nieuwe sleutel.
    .why = Het hoort bij dit zaakbestand, maar de sleutel erin past niet meer. Een kopie met dit sleutelbestand gaat nooit meer open. Er is geen kopie gemaakt.
    .now = Geef dit sleutelbestand een andere naam en zet het nieuwe terug uit een kopie van daarna. Of maak het opnieuw met het noodblad: ekc recovery open

failure-key-file-later = Het sleutelbestand is nieuwer dan het zaakbestand.
    .why = Het hoort bij dit zaakbestand, maar er zit een sleutel in die dit zaakbestand nog niet had. Dit is dus een ouder zaakbestand. Er is geen kopie gemaakt.
    .now = Zoek het nieuwe zaakbestand, en zet dat op deze plek. Is het weg? Zet uw laatste kopie terug op een andere plek en vergelijk: ekc restore KOPIE --file NIEUW

failure-key-file-not-opened = Deze wachtzin opent het sleutelbestand niet.
    .why = Uw zaken gingen open met de sleutel van ekc unlock, maar het sleutelbestand is sindsdien een ander. Een kopie die misschien nooit opengaat, is geen kopie. Er is geen kopie gemaakt.
    .now = Probeer het nog eens met de wachtzin van dit sleutelbestand. Past er geen? Zet het goede terug uit een kopie, of maak het opnieuw met het noodblad: ekc recovery open

failure-copy-differs = De kopie is niet hetzelfde als het bestand.
    .why = ekc las de kopie terug en vond een verschil. Misschien is de schijf niet goed. De kopie is weggedaan.
    .now = Probeer het op een andere schijf: ekc backup MAP

failure-cannot-look = De schijf geeft geen antwoord: { $detail }.
    .why = Of het bestand er is, kan ekc zo niet zien. Aan uw zaken is niets veranderd.
    .now = Probeer het nog eens. Blijft het zo, dan is de schijf misschien stuk: maak een kopie op een andere schijf.
