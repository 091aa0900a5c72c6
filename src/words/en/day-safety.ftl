## Safety of the day.
help-conference-safety = Note what was agreed so that the day is safe, and for whom; for yourself alone
arg-conference-safety-agreed = What was agreed, as "kind: words" (may be repeated), such as "rooms: Teun waits in the small room". Kinds: coming, rooms, not-alone, call, goes-wrong or other
arg-conference-safety-safe-for = For whom this makes the day safe (otherwise for everyone)
arg-conference-safety-said-by = Who said this
arg-conference-safety-about = Whom this is about: that person does not get to see it
arg-conference-safety-drop = Numbers of what may go, with commas: 1,3
ask-conference-safety-agreed = What was agreed, such as call: Mirthe calls her brother?
ask-safe-for = For whom is this, if it is not for everyone?
ask-said-by = Who said this?
did-conference-safety = Safety of the day: { $added } added, { $dropped } taken out.
day-safety-coming = Who comes and leaves when
day-safety-rooms = Rooms
day-safety-not-alone = Who is not alone with whom
day-safety-call = Whom we can call
day-safety-goes-wrong = When it goes wrong
day-safety-other = Also agreed
day-safety-empty = Nothing was agreed yet about the safety of the day.
day-safety-line = { $number }. { $kind }: "{ $words }"
day-safety-for = for { $person }
day-safety-by = said by { $person }
day-safety-about = about { $person }

data-day-safety = What was agreed for a safe day
    .one = Agreed
data-day-safety-agreed-on = Agreed on
data-field-safe-for = For whom
data-field-said-by = Said by

failure-day-safety-form = Put the kind first, then a colon, then the words.
    .why = So what belongs together stands together on your paper.
    .now = Write it like this: ekc conference safety "rooms: Teun waits in the small room"

failure-day-safety-unknown = Nothing was agreed for a safe day under number { $number }.
    .why = Only what is there can be taken out.
    .now = See what was agreed, with the numbers: ekc conference safety

failure-day-safety-of-themselves = This is for and about the same person.
    .why = What is about somebody they do not get to see. What is for somebody they do.
    .now = Leave out --about, or name somebody else.
