## Wie op het plan let.
help-plan-watch = Noteer wie uit de kring op het hele plan let, en wanneer die vraagt hoe het gaat
arg-plan-watch-person = Wie op het plan let (mag vaker)
arg-plan-watch-calls = Uiterlijk op welke dag die iedereen vraagt hoe het gaat, zoals za 4 apr of +4w
arg-plan-watch-no-longer = Deze persoon let niet meer op het plan
arg-plan-watch-on = Dag waarop de kring dit koos: 5-3-2026, za 28 mrt of gisteren (anders vandaag)
ask-plan-watch-person = Wie let op het plan (met komma's ertussen)?
ask-calls = Uiterlijk op welke dag vraagt die hoe het gaat, als dat is afgesproken?
ask-plan-watch-on = Op welke dag koos de kring dit, als het niet vandaag was?
did-plan-watch = Op het plan let: { $people } ({ $on }).
did-plan-watch-ended = Op het plan let niet meer: { $people } ({ $on }).
plan-watcher = Let op het plan: { $who }
plan-watcher-calls = Let op het plan: { $who }, en vraagt uiterlijk { $on } hoe het gaat

data-plan-watchers = Wie op het plan let
    .one = Op het plan letten
data-field-calls-on = Vraagt hoe het gaat, uiterlijk op

failure-not-watching = Er staat niet dat deze persoon op het plan let.
    .why = Alleen wie op het plan let, kan daarmee stoppen.
    .now = Wie op het plan let, ziet u met: ekc plan show
