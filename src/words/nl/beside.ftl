## Wie naast iemand staat.
help-circle-beside = Noteer wie naast iemand staat: een steunpersoon, een vertrouwd iemand of een tolk
arg-circle-beside-person = Naast wie: korte naam (kind-1), naam of adres
arg-circle-beside-by = Wie naast deze persoon staat (mag vaker, of met komma's ertussen)
arg-circle-beside-no-longer = Wie bij --by staat, staat niet meer naast deze persoon
ask-circle-beside-person = Naast wie staat iemand?
ask-circle-beside-by = Wie staat naast deze persoon (met komma's ertussen)?
did-circle-beside = Naast { $person }: { $people } ({ $on }).
did-circle-beside-ended = Niet meer naast { $person }: { $people } ({ $on }).
show-beside = { $by } staat naast { $person } (sinds { $on })
door-beside = { $who }, naast { $whom }

data-stands-beside = Wie naast iemand staat
    .one = Naast iemand
data-stands-beside-by = Wie ernaast staat
data-stands-beside-person = Naast wie
data-stands-beside-on = Afgesproken op

failure-beside-self = Dit is twee keer dezelfde persoon.
    .why = Naast iemand staan is iets van twee mensen.
    .now = Noem ze allebei, bijvoorbeeld: ekc circle beside kind-1 --by tante-1

failure-beside-apart = Deze twee blijven apart.
    .why = Wie apart blijft van iemand, kan niet naast die persoon staan.
    .now = Vraag wie er anders naast deze persoon kan staan. Wie apart blijven, ziet u met: ekc circle apart

failure-not-beside = Deze persoon stond hier niet naast.
    .why = Alleen wie ernaast staat, kan er weer af.
    .now = Wie naast wie staat, ziet u met: ekc show
