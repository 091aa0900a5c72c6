## Hoe de kring de bijeenkomst wil.
help-conference-customs = Noteer hoe de kring de bijeenkomst wil, in eigen woorden: openen, gebed, eten, taal, pauzes; zonder iets erachter ziet u wat er staat
arg-conference-customs-custom = Een gebruik als "openen: tante Mien steekt een kaars aan" (mag vaker). Soort: openen, gebed, eten, taal, pauzes, telefoons, afsluiten of anders
arg-conference-customs-led-by = Wie dit leidt
arg-conference-customs-drop = Nummers van gebruiken die weg mogen, met komma's: 1,3
ask-conference-customs-custom = Hoe wil de kring het? Bijvoorbeeld openen: tante Mien steekt een kaars aan
ask-conference-customs-led-by = Wie leidt dit?

custom-opening = openen
custom-prayer = gebed
custom-food = eten
custom-language = taal
custom-breaks = pauzes
custom-telephones = telefoons
custom-closing = afsluiten
custom-other = verder

did-customs = Genoteerd hoe de kring het wil: nummer { $numbers }.
did-customs-dropped = Weggehaald: gebruik { $numbers }.

custom-line = Gebruik { $number }, { $kind }: { $words }
custom-led-by = geleid door { $person }
custom-empty = Er is nog niets genoteerd. Noteer het met: ekc conference customs "openen: wij steken een kaars aan"

data-customs = Hoe de kring de bijeenkomst wil
    .one = Gebruik
data-customs-led-by = Geleid door

failure-custom-form = Hier hoort een soort en een tekst, met een dubbele punt ertussen.
    .why = Aan de soort ziet u waar het over gaat.
    .now = Schrijf het zo: ekc conference customs "gebed: opa leest een psalm"

failure-custom-unknown = Er is geen gebruik { $number }.
    .why = Alleen wat er staat, kan weg.
    .now = Bekijk wat er staat en de nummers: ekc conference customs

failure-customs-one-thing = Doe één ding tegelijk: iets noteren of weghalen.
    .why = Anders is niet te zien welk nummer bij wat hoort.
    .now = Geef twee commando's, zoals: ekc conference customs --drop 2
