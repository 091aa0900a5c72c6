## How the day is planned, and who left early.
help-conference-plan-parts = Set about when each part begins and when the day is over
arg-conference-plan-parts-one = When part 1 begins, such as 13:30; - takes it away
arg-conference-plan-parts-two = When part 2 begins, such as 14:30; - takes it away
arg-conference-plan-parts-three = When part 3 begins, such as 16:30; - takes it away
arg-conference-plan-parts-end = When the day is over, such as 17:30; - takes it away
ask-conference-plan-parts-one = About when does part 1 begin?
ask-conference-plan-parts-two = About when does part 2 begin?
ask-conference-plan-parts-three = About when does part 3 begin?
ask-conference-plan-parts-end = About when is the day over?
did-conference-plan-parts = How conference { $number } is planned was updated.
programme-planned = { $time } { $words }
programme-ends = Over at { $time }
show-planned = Planned like this: { $list }
show-end-planned = over { $time }

help-conference-leave = Note who left early, and so in which parts that person was
arg-conference-leave-person = Who left early (may be repeated)
arg-conference-leave-at = When somebody left, such as 15:10
arg-conference-leave-after = After which part somebody left (1, 2 or 3), where the time does not tell
ask-conference-leave-person = Who left early (with commas between)?
ask-conference-leave-at = When did they leave?
did-conference-leave = Left early: { $people }. There up to and with part { $part }.
show-left = { $person } left at { $time }

data-field-part-one-planned-at = Part 1 planned at
data-field-part-two-planned-at = Part 2 planned at
data-field-part-three-planned-at = Part 3 planned at
data-field-end-planned-at = Over, planned at
data-field-left-at = Left at

failure-parts-not-in-order = This time lies before the day begins or before an earlier part.
    .why = The parts follow each other, from 1 to 3, and then the day is over.
    .now = Give all times in order: ekc conference plan-parts --one 13:30 --two 14:30 --three 16:30 --end 17:30

failure-was-not-there = This person is not noted as present.
    .why = Only who was there can leave early.
    .now = First note who was there, for example: ekc conference arrive gran-1

failure-left-before-coming = This person would leave before they came.
    .why = A later time is noted for their arrival.
    .now = Look at the time behind --at and type the command again.

failure-left-at-the-end = By then the day was over.
    .why = Only who leaves before the end leaves early.
    .now = Look at the time behind --at and type the command again.

failure-left-in-which-part = It is not clear in which parts this person was.
    .why = Who left early was in the parts that had begun by then. The time does not tell that here.
    .now = Give the last part this person was in: ekc conference leave gran-1 --after 1
