## Measures of a court or an authority.
help-measure = Note a measure of a court or an authority that holds for somebody; without anything behind it you see which there are
arg-measure-kind = Kind: supervision, out-of-home, guardianship, curatorship, administration, mentorship, compulsory-care, probation or other
arg-measure-whom = For whom the measure holds (may be repeated)
arg-measure-words = What the measure is; with other this must be there
arg-measure-by = Which court or authority ordered this
arg-measure-since = From which day, for instance 5-3-2026
arg-measure-until = Until and with which day, for instance 5-3-2027
arg-measure-case-number = Number of the case with that court or authority
arg-measure-correct = Number of a measure that changes; give what is different (- takes something away)
arg-measure-ended = Number of a measure that ended
arg-measure-on = With --ended: day on which it ended, such as 5-3-2026 or yesterday (otherwise today)

ask-measure-kind = Which kind of measure is it?
ask-measure-words = What is the measure, in a few words?
ask-measure-whom = For whom does it hold (with commas between)?
ask-measure-by = Which court or authority ordered this?
ask-measure-since = From which day?
ask-measure-until = Until and with which day?
ask-measure-case-number = Which number does the case have there?

measure-supervision = supervision of a child
measure-out-of-home = placement out of home
measure-guardianship = guardianship
measure-curatorship = curatorship
measure-administration = administration of money
measure-mentorship = mentorship
measure-compulsory-care = compulsory care
measure-probation = supervision by the probation service
measure-other = another measure

did-measures = Noted: measure { $numbers } for { $people }.
did-measure-corrected = Measure { $number } is changed.
did-measure-ended = Measure { $number } ended on { $on }.

measure-line = Measure { $number }: { $kind }, for { $person }
measure-by = of { $words }
measure-from = from { $on }
measure-until = until { $on }
measure-case-number = number { $words }
measure-was-ended = ended on { $on }
measure-empty = No measures are noted. Note one with: ekc measure supervision --whom child-1

due-measure-ends = last day of a measure: { $about }
    .why = Ask whether the measure ends or is extended.

data-measures = Measures
    .one = Measure
data-measures-words = What the measure is
data-measures-case-number = Number of the case
data-measures-ended-on = Ended on

failure-measure-one-thing = Do one thing at a time: note a measure, put it right or end it.
    .why = Otherwise nothing says what belongs to which measure.
    .now = Give two commands, such as: ekc measure --ended 2

failure-measure-unknown = There is no measure { $number }.
    .why = Only a measure that is there can be changed or ended.
    .now = See the measures and their numbers: ekc measure

failure-measure-nothing-to-correct = It does not say what changes.
    .why = What you do not name stays as it is.
    .now = Write it like this: ekc measure --correct 2 --until 5-3-2027

failure-measure-one-person = A measure that is there holds for one person.
    .why = For each person a measure has a number of its own.
    .now = Name one, and note the measure for the others apart.

failure-measure-ends-before = A measure cannot end before it begins.
    .why = This one begins on { $date }.
    .now = Look at the days in the letter of the court or the authority.
