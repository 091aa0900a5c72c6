## Bijlagen: papieren van anderen bij een zaak.
help-attach = Bewaar een papier van een ander versleuteld bij de zaak, of lees het terug; zonder iets erachter ziet u welke er zijn
arg-attach-path = Het bestand dat u bewaart (hoogstens 20 MB); - is wat u doorstuurt
arg-attach-kind = Soort: verwijzing, toestemming, vellen, besluit of anders
arg-attach-by = Van wie het is: iemand in de zaak, of een naam
arg-attach-on = Op welke dag u het kreeg: 5-3-2026 of gisteren (anders vandaag)
arg-attach-note = Wat u er zelf bij noteert
arg-attach-read = Nummer van een bijlage die u wilt lezen
arg-attach-to = Met --read: map of bestand om de bijlage leesbaar in te zetten; - is het scherm
arg-attach-drop = Nummers van bijlagen die weg mogen, met komma's: 1,3

ask-attach-path = Welk bestand wilt u bewaren?
ask-attach-kind = Welke soort papier is het?
ask-attach-by = Van wie is het?
ask-attach-on = Op welke dag kreeg u het? (leeg: vandaag)
ask-attach-note = Wilt u er iets bij noteren?

attachment-kind-referral = verwijzing
attachment-kind-consent = ondertekende toestemming
attachment-kind-sheets = foto van de vellen
attachment-kind-decision = besluit
attachment-kind-other = ander papier

did-attachment-noted = Bijlage { $number } is bewaard: { $kind }, ontvangen op { $on }.
did-attachments-dropped = Weggehaald: bijlage { $numbers }.
did-attachment-saved = Bijlage { $number } leesbaar in een bestand gezet: { $place }

attachment-line = Bijlage { $number }: { $kind }
attachment-from-person = van { $person }
attachment-from = van { $words }
attachment-on = ontvangen op { $on }
attachment-size = { $size } kB
attachment-elsewhere = het papier zelf is niet in dit zaakbestand
attachment-empty-list = Er zijn geen bijlagen. Bewaar er een met: ekc attach brief.pdf --kind verwijzing --by huisarts
attachment-how-to-read = Een bijlage lezen: ekc attach --read 1
attachment-read = Bijlage { $number } staat nu leesbaar in het geheugen van deze computer: { $path }
attachment-read-then = Bent u klaar met lezen? Gooi de map dan weg: rm -r { $path }
attachment-saved = Bijlage { $number } staat leesbaar in { $path }.
attachments-stay = Niet mee gaan de bijlagen zelf, alleen wat erover genoteerd is (bijlage { $numbers }). Zet ze zo nodig apart in een bestand: ekc attach --read 1 --to bijlage.pdf
attachments-elsewhere = De bijlagen zelf zijn niet meegekomen (bijlage { $numbers }). Vraag ze apart, en bewaar ze hier met: ekc attach
file-name-attachment = bijlage

forgotten-attachments = Mee gewist { $count ->
    [one] is 1 bijlage
   *[other] zijn { $count } bijlagen
  } van deze persoon.
forgotten-look-at-attachments = In de zaak { $count ->
    [one] blijft 1 bijlage van een ander
   *[other] blijven { $count } bijlagen van anderen
  }. ekc kan niet zien wie daarin genoemd wordt. Kijk zelf (ekc attach) en haal weg wat niet mag blijven: ekc attach --drop 1

doctor-attachments = Alle bijlagen zijn zoals u ze bewaarde: { $count }.
doctor-attachment-damaged = Bijlage { $number } in zaak { $case } is niet meer zoals u die bewaarde.
    .now = Misschien staat het papier nog goed in een kopie. Of bewaar het opnieuw, als u het nog hebt: ekc attach
doctor-attachment-gone = Bijlage { $number } in zaak { $case } staat wel genoteerd, maar het papier zelf is hier niet.
    .now = Vraag het papier aan wie de zaak eerst had, en bewaar het met: ekc attach
doctor-attachment-left-open = Een bijlage die u las, staat nog leesbaar in het geheugen: { $path }
    .now = Bent u klaar met lezen? Gooi deze map weg.

data-attachments = Papieren van anderen die bewaard zijn
    .one = Bijlage
data-attachments-from-person = Van wie
data-attachments-from-words = Van wie
data-attachments-on = Ontvangen op
data-attachments-file-name = Naam van het bestand
data-attachments-kilobytes = Grootte in kB
data-attachments-sha256 = Kenmerk van het bestand

failure-attachment-one-thing = Doe één ding tegelijk: een bijlage bewaren, lezen of weghalen.
    .why = Anders is niet te zien wat bij welke bijlage hoort.
    .now = Geef twee commando's, zoals: ekc attach --drop 2

failure-attachment-empty = Dit bestand is leeg.
    .why = Van een leeg bestand valt later niets te lezen.
    .now = Kijk of het scannen of kopiëren gelukt is, en bewaar het dan.

failure-attachment-too-large = Dit bestand is te groot: hoogstens { $most } MB past erbij.
    .why = Een bijlage gaat mee in elke kopie van het zaakbestand.
    .now = Maak het kleiner, bijvoorbeeld met een scan in grijs of een kleinere foto.

failure-attachment-unknown = Er is geen bijlage { $number }.
    .why = Alleen wat er staat, kan gelezen worden of weg.
    .now = Bekijk de bijlagen en hun nummers: ekc attach

failure-attachment-not-here = Bijlage { $number } zelf is niet in dit zaakbestand.
    .why = Met een zaak die is overgenomen, komt alleen mee wat over een bijlage genoteerd is.
    .now = Vraag het papier aan wie de zaak eerst had, en bewaar het met: ekc attach

failure-attachment-changed = Bijlage { $number } is niet meer zoals u die bewaarde.
    .why = Er is iets in het zaakbestand beschadigd; wat er nu staat, is niet het papier dat u kreeg.
    .now = In een kopie staat het papier misschien nog goed. Kijk wat er aan de hand is: ekc doctor

failure-attachment-no-memory = Op deze computer kan een bijlage niet alleen in het geheugen staan.
    .why = Anders zou het papier leesbaar op de schijf komen zonder dat u dat koos.
    .now = Kies zelf waar het komt, en gooi het daarna weg: ekc attach --read 1 --to bijlage.pdf
