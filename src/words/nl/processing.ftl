## Het verwerkingsregister (AVG art. 30).
help-privacy-record = Maak het verwerkingsregister: wat u bewaart, waarvoor, van wie en hoe lang, zonder een naam uit een zaak
arg-privacy-record-responsible = Wie verantwoordelijk is: naam en hoe die te bereiken is
arg-privacy-record-together-with = Wie samen met u verantwoordelijk is, of voor wie u werkt
arg-privacy-record-officer = De functionaris gegevensbescherming, als die er is
ask-privacy-record-responsible = Wie is verantwoordelijk? Naam, en telefoon of e-mail
ask-privacy-record-together-with = Wie is samen met u verantwoordelijk, of voor wie werkt u? (leeg: niemand)
ask-privacy-record-officer = Wie is de functionaris gegevensbescherming? (leeg: die is er niet)

processing-title = Verwerkingsregister (AVG art. 30), { $on }
processing-nothing-yet = nog niets
processing-who = Wie verantwoordelijk is
processing-responsible = { $words }
processing-together-with = samen met of voor: { $words }
processing-officer = functionaris gegevensbescherming: { $words }
processing-purposes = Waarvoor
processing-purpose = een Eigen Kracht-conferentie voorbereiden, houden en opvolgen: { $kind }
processing-people = Van wie
processing-children = onder hen zijn kinderen
processing-data = Welke gegevens
processing-contact = namen, relaties, telefoonnummers en adressen
processing-age = leeftijd
processing-language = taal
processing-needs = wat iemand op de dag nodig heeft, zoals eten, vervoer of toegang; dat kan iets zeggen over gezondheid of geloof
processing-consent = wie toestemming gaf of nee zei, en wie voor wie beslist
processing-safety = wie elkaar niet mag zien, maatregelen van een rechter of instantie, en wat de dag veilig maakt
processing-harm = wie iets werd aangedaan en door wie
processing-talks = gesprekken, vragen en informatie
processing-meeting = wie uitgenodigd is, wie er was, en wat de kring op de dag wil
processing-plan = het plan van de kring
processing-money = bedragen die mensen elkaar toezegden en betaalden
processing-afterwards = wat er van het plan kwam, en hoe mensen het vonden
processing-rights = wat mensen over hun gegevens vroegen en hoorden
processing-free-text = vrije tekst kan ook bijzondere en strafrechtelijke gegevens bevatten (AVG art. 9 en 10)
processing-receivers = Wie er iets van krijgt, op papier
processing-authority = een gemeente, een rechter of een andere instantie
processing-sends-nothing = het programma verstuurt zelf niets; staat een kopie bij een clouddienst, schrijf die er dan bij
processing-terms = Hoe lang
processing-months = { $count ->
    [one] 1 maand na het afsluiten
   *[other] { $count } maanden na het afsluiten
  }
processing-kept-until = de zaak met de langste termijn: tot en met { $until }
processing-without-term = { $count ->
    [one] 1 zaak heeft nog geen termijn
   *[other] { $count } zaken hebben nog geen termijn
  }
processing-erasing = daarna worden ze gewist; een wens om gewist te worden gaat voor
processing-security = Hoe het beveiligd is
processing-encrypted = alle zaken staan in één versleuteld bestand op de eigen computer, met een wachtzin
processing-copies = kopieën zijn net zo versleuteld; genoteerd: { $count }
processing-papers = elk papier noemt alleen wat de lezer mag weten; papier zelf is niet versleuteld, en wat eruit ging is genoteerd
processing-own-measures = vul zelf aan: versleuteling van de schijf, slot op het scherm, waar kopieën en papier liggen
