## What became of the help that was asked.
help-followup-help-answer = Note what became of the help that was asked: granted, partly, refused or still waiting
arg-help-answer = What became of help that was asked, as "1: partly; two talks; there is a waiting list": number, answer, how much and why (may be repeated; how much and why may be left out). Answer: granted, partly, refused or waiting
arg-followup-help-answer-by = Who gave the answer
arg-followup-help-answer-on = Day of the answer: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-followup-help-answer-correct = Number of an answer that changes; give what is different (- takes something away)
value-much = HOW-MUCH

ask-help-answer = What became of the help that the plan asks for?
ask-request = Which help that was asked is it about (number)?
ask-outcome = What became of it?
ask-answered-by = Who gave that answer?
ask-much = How much, such as two talks?
ask-followup-reason = Why, in their own words?
ask-answered-on = On which day did that answer come, if it was another day?

outcome-granted = granted
outcome-partly = partly granted
outcome-refused = refused
outcome-waiting = still waiting for an answer

did-followup-help = Noted what became of the help that was asked: number { $numbers } ({ $on }).
did-followup-help-corrected = Answer { $number } to help that was asked was corrected.
did-followup-call-help = Follow-up call with { $person } on { $on }; { $count ->
    [0] no agreements discussed
    [one] 1 agreement discussed
   *[other] { $count } agreements discussed
  }, and help asked { $numbers }.
did-followup-held-help = Follow-up meeting { $number } was held on { $on }. Noted too: what became of help asked { $numbers }.

followup-help = Help asked { $number }: { $what }
followup-help-of = Help asked { $number }: { $what } (of { $of })
followup-help-answer = Answer { $number } on { $on }: { $state }
followup-help-by = by { $person }
followup-help-told-by = told by { $person }
plan-help-answered = { $state } on { $on }

data-help-answers = What became of the help that was asked
    .one = Answer
data-help-asked-number = Number of the help asked
data-help-answers-request = Number of the help asked
data-help-answers-outcome = What became of it
data-help-answers-answered-by = Who gave that answer
data-help-answers-much = How much
data-help-answers-reason = Why

failure-request-unknown = There is no help asked with number { $number } in this plan.
    .why = The numbers belong to the newest version of the plan.
    .now = See the help that was asked and its numbers: ekc followup show

failure-no-help-asked = This plan asks for no help.
    .why = What became of help belongs to help that stands in the newest version of the plan.
    .now = Does the circle ask for help after all? Put it in the plan first: ekc plan amend --help-asked "talks for Eva; professional-1"

failure-help-before-asked = On that day this help was not asked for yet.
    .why = The plan that asks for it was presented on { $date }.
    .now = Give the day of the answer, such as yesterday or 5-3-2026.

failure-help-answer-one-thing = Correct one answer at a time.
    .why = With --correct comes one number, and once what is different.
    .now = Write it like this: ekc followup help-answer --correct 2 "1: partly; two talks"

failure-help-answer-unknown = There is no answer { $number } to help that was asked.
    .why = Only an answer that is there can be corrected.
    .now = See the answers and their numbers: ekc followup show
