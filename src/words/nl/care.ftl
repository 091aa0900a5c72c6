## Zorg voor het bestand: sleutel, noodblad, kopieën, nakijken, vergeten.

help-key = Geef het bestand een andere sleutel
help-key-rotate = Versleutel het hele bestand opnieuw, met een nieuwe sleutel en dezelfde wachtzin
help-recovery = Het noodblad: open het bestand ook zonder wachtzin of sleutelbestand
help-recovery-sheet = Maak het noodblad: de sleutel in vierentwintig woorden, om af te drukken
help-recovery-test = Kijk of uw noodblad het bestand nog opent; er verandert niets
help-recovery-open = Open het bestand met het noodblad en kies een nieuwe wachtzin
help-backup = Maak een versleutelde kopie van uw zaken, en kijk meteen na of die goed is
help-restore = Zet een kopie terug op een plek waar nog geen zaakbestand is
help-privacy = Rechten van de mensen in het bestand: vergeten, wissen, bewaren, datalek
help-privacy-forget = Vergeet een persoon: alles over die persoon gaat weg, het plan van de anderen blijft
help-privacy-erase = Wis een hele zaak; alleen cijfers zonder namen blijven
help-privacy-keep-until = Schrijf op tot wanneer u een zaak bewaart, en waarom
help-privacy-incident = Het register van datalekken: noteren, de klok van 72 uur, wie u het vertelt
help-privacy-incident-add = Noteer een datalek
help-privacy-incident-show = Bekijk het register
help-privacy-incident-told = Noteer wie u over een datalek hebt verteld, of waarom niet
help-doctor = Kijk na of bestand, sleutel, kopieën en computer in orde zijn
arg-recovery-sheet-shape = In welke vorm: pdf, html of txt (anders pdf)
arg-recovery-sheet-to = Bestand of map; - is het scherm (anders een map die alleen in het geheugen bestaat)
arg-recovery-test-from = Lees de woorden uit een bestand; - is standaardinvoer
arg-recovery-open-from = Lees de woorden uit een bestand; - is standaardinvoer
arg-backup-to = Map waarin de kopie komt, zoals die van een USB-stick, of een nieuw bestand (anders de map van de vorige keer)
arg-backup-check = Open deze kopie en kijk of ze heel is en hoe ver ze achterloopt
arg-backup-keep = Bewaar in die map alleen de nieuwste kopieën, zoveel als u zegt
arg-recovery-sheet-replace = Schrijf over een blad heen dat er al is
arg-restore-copy = De kopie
arg-restore-sheet = Open de kopie met de woorden van het noodblad in dit bestand; - is standaardinvoer
arg-confirm = Bevestig met de korte naam, in een script
arg-letter = Maak ook de brief over het wissen, in deze map of dit bestand
arg-privacy-erase-handle = De zaak (anders de zaak die u in gebruik hebt)
arg-privacy-erase-all = Een brief voor iedereen in de zaak, niet alleen voor de hoofdpersonen
arg-privacy-keep-until-until = Tot en met welke dag, bijvoorbeeld 5-3-2026 of +26w
arg-privacy-keep-until-reason = Waarom zo lang
arg-default = Voor elke zaak die u voortaan afsluit: zoveel maanden
arg-privacy-incident-add-words = Wat er gebeurde, zonder namen
arg-what = Wat er uitlekte: papier, verstuurd, bestand, apparaat, verteld of anders
arg-found = Op welke dag u het ontdekte (anders vandaag)
arg-found-at = Hoe laat u het ontdekte
arg-happened = Op welke dag het gebeurde, als u dat weet
arg-encrypted = Wat uitlekte was versleuteld
arg-privacy-incident-add-about = De zaak waar het om gaat
arg-effects = Wat het kan betekenen voor de mensen om wie het gaat
arg-measures = Wat u eraan hebt gedaan
arg-privacy-incident-show-number = Nummer in het register
arg-privacy-incident-told-number = Nummer in het register
arg-authority = De Autoriteit Persoonsgegevens weet het
arg-people = De mensen om wie het gaat weten het
arg-not-because = Waarom u het niet vertelt
arg-doctor-exit-code = Eindig met code 20 als er iets te doen is
value-months = MAANDEN

ask-recovery-advice = Typ de woorden over van het noodblad, een regel per keer. Vier letters per woord zijn genoeg. Ze staan zo lang op uw scherm.
ask-recovery-words = Vanaf woord { $next }
ask-forget = Dit is niet terug te draaien. Typ { $handle } om deze persoon te vergeten
ask-erase = Dit is niet terug te draaien. Typ { $handle } om deze hele zaak te wissen
ask-privacy-keep-until-until = Tot en met welke dag bewaart u deze zaak?
ask-privacy-keep-until-reason = Waarom zo lang?
ask-privacy-incident-add-words = Wat gebeurde er? Schrijf geen namen op
ask-privacy-incident-add-what = Wat lekte er uit?
ask-privacy-incident-add-found = Op welke dag ontdekte u het? (leeg: vandaag)
ask-privacy-incident-add-found-at = Hoe laat ontdekte u het? (leeg: nu)
ask-privacy-incident-add-happened = Op welke dag gebeurde het? (leeg: weet ik niet)
ask-privacy-incident-add-effects = Wat kan het betekenen voor de mensen om wie het gaat? (mag leeg)
ask-privacy-incident-add-measures = Wat hebt u eraan gedaan? (mag leeg)
ask-privacy-incident-told-number = Over welk nummer in het register gaat het?

leak-paper = papier
leak-sent = verstuurd aan de verkeerde
leak-file = bestand
leak-device = apparaat
leak-told = verteld of gehoord
leak-other = anders

did-key-rotated = Het bestand kreeg een nieuwe sleutel
did-recovery-sheet = Noodblad gemaakt: { $place }
did-recovery-tested = Noodblad getest; het opent het bestand
did-backup = Kopie gemaakt: { $place }
did-forgotten = Iemand is vergeten; in de plaats staat { $other }
did-erased = Een zaak uit { $year } is gewist; de cijfers zonder namen zijn gebleven
did-keep-until = De zaak wordt bewaard tot en met { $until }.
did-keep-default = Zaken die u voortaan afsluit, bewaart u { $count ->
    [one] 1 maand
   *[other] { $count } maanden
  }, als u niets anders zegt.
did-incident = Datalek { $number } staat in het register.
did-incident-told = Datalek { $number } is bijgewerkt.

key-rotated = Het bestand heeft een nieuwe sleutel. De wachtzin is dezelfde.
key-rotated-then = Het oude noodblad en oude kopieën horen bij de oude sleutel. Maak een nieuw noodblad (ekc recovery sheet) en een nieuwe kopie (ekc backup), en vernietig de oude.
recovery-sheet-made = Noodblad gemaakt: { $path }
recovery-sheet-then = Wie dit bestand heeft, kan alles lezen. Druk het nu af, gooi het bestand weg en bewaar het papier achter slot. Test het daarna: ekc recovery test
recovery-works = Het noodblad opent dit bestand.
recovery-clear = De woorden staan misschien nog op uw scherm. Maak het leeg, of sluit dit venster.
recovered = U hebt een nieuwe wachtzin. Het sleutelbestand is opnieuw gemaakt.
backup-made = Kopie gemaakt en nagekeken: { $path }
backup-removed = Oude kopie weggedaan: { $path }
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
copy-is-synchronised = Let op: deze map wordt meegenomen door { $service }. De kopie is versleuteld, maar staat dan ook bij anderen.
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
restored = De kopie staat terug: { $path }, met { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
  }.
restored-forgotten = Wat in de tussentijd gewist was, is weer gewist: { $count ->
    [one] 1 keer.
   *[other] { $count } keer.
  }
restored-then = De wachtzin is die van de dag waarop de kopie is gemaakt. Kijk wat er daarna nog gebeurde: ekc log
forgotten = { $handle } is vergeten. Waar het plan of de kring iemand nodig heeft, staat nu { $other }.
erased = Zaak { $handle } is gewist. Alleen cijfers zonder namen zijn gebleven.
destroy-papers = { $count ->
    [one] Dit papier is er nog. Vernietig het met de hand:
   *[other] Deze { $count } papieren en bestanden zijn er nog. Vernietig ze met de hand:
  }
destroy-copies = { $count ->
    [one] In deze kopie staat het nog. Maak een nieuwe kopie en vernietig deze:
   *[other] In deze { $count } kopieën staat het nog. Maak een nieuwe kopie en vernietig deze:
  }
letter-made = De brief: { $path }
erased-for-good = Dit is niet terug te draaien, en wat u hiervoor deed ook niet meer. Zet u een oude kopie terug, dan wist ekc dit daarin opnieuw.

due-breach = datalek { $about } melden bij de Autoriteit Persoonsgegevens, of opschrijven waarom niet
    .why = De wet geeft u 72 uur vanaf het moment dat u het ontdekte.
incidents-none = Er staat geen datalek in het register.
incident-title = Datalek { $number }: { $what }, ontdekt op { $at }
incident-was-encrypted = Het was versleuteld. Dan hoeft u het de mensen zelf niet te vertellen (AVG art. 34).
incident-authority-told = Gemeld bij de Autoriteit Persoonsgegevens op { $on }.
incident-authority-waits = Melden bij de Autoriteit Persoonsgegevens kan tot { $at } (nog { $hours } uur), tenzij het waarschijnlijk geen risico geeft voor mensen. Dat weegt u, het liefst samen met de Eigen Kracht Centrale.
incident-authority-late = De 72 uur zijn voorbij sinds { $at }. Meld het alsnog bij de Autoriteit Persoonsgegevens, met de reden waarom het later is, tenzij het waarschijnlijk geen risico geeft voor mensen.
incident-people-told = Verteld aan de mensen om wie het gaat op { $on }.
incident-people-wait = Is het risico voor mensen hoog? Vertel het hun dan zelf, in gewone taal: wat er gebeurde, wat het kan betekenen en wat zij kunnen doen.
incident-not-told = Niet verteld, omdat: { $why }
incident-how = Noteer wat u deed: ekc privacy incident told { $number } --authority --people, of --not-because "waarom niet"
incident-file-encrypted = Uw zaakbestand is versleuteld. Raakte alleen dat bestand weg, met een goede wachtzin, noteer dan --encrypted.
incident-papers = Buiten het bestand waren van deze zaak:

doctor-mark-fine = goed
doctor-mark-look = kijk
doctor-mark-mend = doen
doctor-version = ekc { $version }, bestand van versie { $file }
doctor-whole = Het zaakbestand is heel, en alle zaken zijn te lezen.
doctor-damaged = Het zaakbestand is beschadigd ({ $count } plekken).
    .now = Maak nu een kopie van het bestand zoals het is. Zet daarna uw laatste goede kopie terug op een andere plek: ekc restore KOPIE --file NIEUW
doctor-case-damaged = In zaak { $case } klopt iets niet: { $field }.
    .now = Zet uw laatste goede kopie terug op een andere plek en vergelijk: ekc restore KOPIE --file NIEUW
doctor-key-file = Het sleutelbestand staat naast het zaakbestand.
doctor-no-key-file = Het sleutelbestand is weg.
    .now = Maak het opnieuw met het noodblad: ekc recovery open
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
doctor-synchronised = De map van het zaakbestand wordt meegenomen door { $service }.
    .now = Zet het bestand in een map die op deze computer blijft. Twee computers tegelijk kunnen het bestand beschadigen.
doctor-left-behind = Een commando dat werd afgebroken liet dit achter: { $path }
    .now = Het is versleuteld. Gooi het weg.
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
doctor-copies = De laatste kopie is bij.
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
    .why = Het noodblad hoort bij een ander zaakbestand, of het is van vóór ekc key rotate. Aan uw zaken is niets veranderd.
    .now = Zoek het nieuwste noodblad, of wijs het goede bestand aan met --file

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

failure-backup-folder-gone = De map van de vorige kopie is er niet: { $path }
    .why = Misschien zit de USB-stick er niet in.
    .now = Steek de stick in, of noem een andere map: ekc backup MAP

failure-copy-exists = Op die plek staat al een bestand.
    .why = Een nieuwe kopie komt nooit over een oude heen: die kan nog nodig zijn.
    .now = Noem een map, dan kiest ekc zelf een naam: ekc backup MAP

failure-copy-not-found = Die kopie is er niet.
    .why = Op die plek staat geen bestand.
    .now = Kijk of de naam klopt en of de USB-stick erin zit.

failure-copy-damaged = Deze kopie is beschadigd, of het is geen kopie van ekc.
    .why = Wat erin staat, klopt niet met de controlegetallen. Aan uw zaken is niets veranderd.
    .now = Neem een andere kopie, en maak een nieuwe: ekc backup

failure-copy-differs = De kopie is niet hetzelfde als het bestand.
    .why = ekc las de kopie terug en vond een verschil. Misschien is de schijf niet goed. De kopie is weggedaan.
    .now = Probeer het op een andere schijf: ekc backup MAP

failure-confirm-needed = Dit is niet terug te draaien, en er is niemand om het te bevestigen.
    .why = Wissen en vergeten doet ekc alleen als u de korte naam nog een keer noemt.
    .now = Bevestig het: --confirm { $handle }

failure-confirm-differs = Dat is niet { $handle }. Er is niets gewist.
    .why = Wat niet terug te draaien is, vraagt om precies dezelfde korte naam.
    .now = Typ { $handle } als u het zeker weet.

failure-forget-main-person = Zonder deze hoofdpersoon is er geen zaak meer.
    .why = Alles in de zaak gaat over de enige hoofdpersoon.
    .now = Wis de hele zaak: ekc privacy erase { $case }

failure-keep-months = Dat aantal maanden kan niet.
    .why = Bewaren begint bij 1 maand en eindigt hier bij { $most } maanden.
    .now = Kies zo kort als kan, bijvoorbeeld: ekc privacy keep-until --default 6 --reason "voor een tweede conferentie"

failure-incident-unknown = Dat nummer staat niet in het register.
    .why = Elk datalek heeft een eigen nummer, vanaf 1.
    .now = Bekijk het register: ekc privacy incident show

failure-incident-nothing-told = U hebt niets genoteerd.
    .why = Zeg wie het weet, of waarom niet.
    .now = Bijvoorbeeld: ekc privacy incident told 1 --authority, of --people, of --not-because "waarom niet"
