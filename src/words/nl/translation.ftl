## De woorden van de kring in een andere taal.
help-translate = Leg een vertaling vast van de vraag en de afspraken, met wie die maakte; met alleen een taal ziet u wat er vertaald is
arg-translate-language = De taal: tr, en, ar, pl, uk, de, fr, es of nl, of het woord, zoals turks
arg-translate-translation = Wat er vertaald is, als "vraag: …", of met een nummer: "1: …" voor afspraak 1, "wanneer 1: …", "doel 2: …" (mag vaker)
arg-translate-by = Wie het vertaalde: een naam, of de korte naam van iemand in de zaak
arg-translate-on = Op welke dag u het vastlegde (anders vandaag)
arg-translate-drop = Nummers van vertalingen die weg mogen, met komma's: 1,3

ask-translate-language = In welke taal?
ask-translate-translation = Wat is er vertaald? Bijvoorbeeld 1: en dan afspraak 1 in die taal
ask-translate-by = Wie vertaalde het?
ask-translate-on = Op welke dag legde u het vast? (leeg: vandaag)

own-part-question = vraag
own-part-requirement = minimumeis
own-part-plan = plan in eigen woorden
own-part-goes-well = wat goed gaat
own-part-goal = doel
own-part-agreement = afspraak
own-part-when = wanneer bij afspraak
own-part-words = eigen woorden bij afspraak
own-part-help = gevraagde hulp
own-part-if = als, bij als-dan-afspraak
own-part-then = dan, bij als-dan-afspraak

translated-alone = { $kind }: { $words }
translated-of-several = { $kind } { $number }: { $words }

translation-title = In het { $tongue }:
translation-line = - { $line } → { $text } (vertaling { $number }, van { $maker })
translation-none = - { $line } → nog niet vertaald
translation-of-before = - Vertaling { $number } hoort bij woorden die er zo niet meer staan: { $words }
translation-empty = Er is nog niets vertaald. Zo ziet u wat er te vertalen is: ekc translate turks

did-translations-noted = Vertaling { $numbers } is vastgelegd: { $tongue }.
did-translations-dropped = Weggehaald: vertaling { $numbers }.

data-translations = Vertalingen van eigen woorden
    .one = Vertaling
data-translations-words = Vertaling
data-translations-on = Vastgelegd op
data-field-own-words = Eigen woorden
data-field-made-by = Vertaald door

failure-translation-form = Hier hoort wat u vertaalde en de vertaling, met een dubbele punt ertussen.
    .why = Zo staat de vertaling op papier naast de goede woorden.
    .now = Schrijf het zo: ekc translate turks "1: …" --by "naam van wie vertaalde"

failure-own-words-unknown = Dit is er niet om te vertalen: { $words }
    .why = Een vertaling staat naast de woorden van de kring, en nooit in de plaats daarvan.
    .now = Bekijk wat er te vertalen is: ekc translate turks

failure-translation-unknown = Er is geen vertaling { $number }.
    .why = Alleen wat er staat, kan weg.
    .now = Bekijk de vertalingen en hun nummers: ekc translate

failure-translation-one-thing = Doe één ding tegelijk: vertalingen vastleggen of weghalen.
    .why = Anders is niet te zien welk nummer bij wat hoort.
    .now = Geef twee commando's, zoals: ekc translate --drop 2
