## De indeling van de dag, en wie eerder wegging.
help-conference-plan-parts = Leg vast hoe laat elk deel ongeveer begint en hoe laat de dag klaar is
arg-conference-plan-parts-one = Hoe laat deel 1 begint, bijvoorbeeld 13:30; - haalt het weg
arg-conference-plan-parts-two = Hoe laat deel 2 begint, bijvoorbeeld 14:30; - haalt het weg
arg-conference-plan-parts-three = Hoe laat deel 3 begint, bijvoorbeeld 16:30; - haalt het weg
arg-conference-plan-parts-end = Hoe laat de dag klaar is, bijvoorbeeld 17:30; - haalt het weg
ask-conference-plan-parts-one = Hoe laat begint deel 1 ongeveer?
ask-conference-plan-parts-two = Hoe laat begint deel 2 ongeveer?
ask-conference-plan-parts-three = Hoe laat begint deel 3 ongeveer?
ask-conference-plan-parts-end = Hoe laat is de dag ongeveer klaar?
did-conference-plan-parts = De indeling van conferentie { $number } is bijgewerkt.
programme-planned = { $time } { $words }
programme-ends = Klaar om { $time }
show-planned = Zo ingedeeld: { $list }
show-end-planned = klaar { $time }

help-conference-leave = Noteer wie eerder wegging, en bij welke delen die persoon dus was
arg-conference-leave-person = Wie eerder wegging (mag vaker)
arg-conference-leave-at = Hoe laat iemand wegging, bijvoorbeeld 15:10
arg-conference-leave-after = Na welk deel iemand wegging (1, 2 of 3), als dat niet uit de tijd blijkt
ask-conference-leave-person = Wie ging eerder weg (met komma's ertussen)?
ask-conference-leave-at = Hoe laat ging diegene weg?
did-conference-leave = Eerder weg: { $people }. Er geweest tot en met deel { $part }.
show-left = { $person } ging om { $time } weg

data-field-part-one-planned-at = Deel 1 gepland om
data-field-part-two-planned-at = Deel 2 gepland om
data-field-part-three-planned-at = Deel 3 gepland om
data-field-end-planned-at = Klaar gepland om
data-field-left-at = Ging weg om

failure-parts-not-in-order = Deze tijd ligt vóór het begin van de dag of vóór een eerder deel.
    .why = De delen volgen op elkaar, van 1 naar 3, en daarna is de dag klaar.
    .now = Geef alle tijden op volgorde: ekc conference plan-parts --one 13:30 --two 14:30 --three 16:30 --end 17:30

failure-was-not-there = Deze persoon staat niet als aanwezig.
    .why = Alleen wie er was, kan eerder weggaan.
    .now = Noteer eerst wie er was, bijvoorbeeld: ekc conference arrive oma-1

failure-left-before-coming = Deze persoon zou weggaan vóór de aankomst.
    .why = Bij de aankomst staat een latere tijd.
    .now = Kijk naar de tijd bij --at en typ het commando opnieuw.

failure-left-at-the-end = Toen was de dag al klaar.
    .why = Alleen wie vóór het einde weggaat, is eerder weg.
    .now = Kijk naar de tijd bij --at en typ het commando opnieuw.

failure-left-in-which-part = Het is niet duidelijk bij welke delen deze persoon was.
    .why = Wie eerder wegging, was er bij de delen die toen begonnen waren. Dat blijkt hier niet uit de tijd.
    .now = Geef het laatste deel waar deze persoon bij was: ekc conference leave oma-1 --after 1
