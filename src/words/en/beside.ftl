## Who stands beside somebody.
help-circle-beside = Note who stands beside somebody: a supporter, someone they trust or an interpreter
arg-circle-beside-person = Beside whom: short name (child-1), name or address
arg-circle-beside-by = Who stands beside this person (may be repeated, or with commas between)
arg-circle-beside-no-longer = Who is named with --by no longer stands beside this person
ask-circle-beside-person = Beside whom does somebody stand?
ask-circle-beside-by = Who stands beside this person (with commas between)?
did-circle-beside = Beside { $person }: { $people } ({ $on }).
did-circle-beside-ended = No longer beside { $person }: { $people } ({ $on }).
show-beside = { $by } stands beside { $person } (since { $on })
door-beside = { $who }, beside { $whom }

data-stands-beside = Who stands beside somebody
    .one = Beside somebody
data-stands-beside-by = Who stands beside
data-stands-beside-person = Beside whom
data-stands-beside-on = Agreed on

failure-beside-self = This is the same person twice.
    .why = To stand beside somebody takes two people.
    .now = Name both of them, for example: ekc circle beside child-1 --by aunt-1

failure-beside-apart = These two stay apart.
    .why = Who stays apart from somebody cannot stand beside them.
    .now = Ask who else can stand beside this person. Who stay apart, you see with: ekc circle apart

failure-not-beside = This person did not stand beside them.
    .why = Only who stands there can be taken away.
    .now = Who stands beside whom, you see with: ekc show
