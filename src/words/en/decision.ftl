## What a municipality or a court decides on the plan.
help-plan-decide = Note what a municipality, a court or another authority decided on the plan as a whole
arg-plan-decide-outcome = The decision: accepted, partly or refused
arg-plan-decide-by = Who decided, such as the municipality of Zonderen
arg-plan-decide-reason = Why; with partly and refused this must be there
arg-plan-decide-objection-until = Until and with which day one may object, as the decision says
arg-plan-decide-on = Day of the decision: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-plan-decide-correct = Number of a decision that changes; give what is different (- takes something away)
value-decision = DECISION

ask-plan-decide-outcome = What was decided on the plan?
ask-plan-decide-by = Who decided that, such as a municipality or a court?
ask-plan-decide-reason = Why is the plan not taken over, or not wholly?
ask-plan-decide-objection-until = Until and with which day can one object?

decision-accepted = taken over
decision-partly = taken over in part
decision-refused = refused

did-plan-decide = Decision { $number } on version { $version } of the plan is noted: { $kind } ({ $on }).
did-plan-decision-corrected = Decision { $number } on the plan was corrected.
plan-decided = Decision { $number } of { $words } on { $on }: { $kind }
plan-objection-until = one may object until { $on }

due-objection = last day to object (decision { $about })
    .why = This day stands in the decision on the plan. Whether to object is up to the people themselves.

paper-outcome = outcome, without content
paper-receipt = receipt
printed-next-outcome = Give this to who applied. The plan itself goes only to whom the circle lets have it.
printed-next-receipt = Have it signed when the plan is handed in, and note the day: ekc edit-case --handed-in today

data-plan-decisions = Decisions on the plan
    .one = Decision
data-plan-decisions-outcome = What was decided
data-plan-decisions-objection-until-on = One may object until

failure-objection-before-decision = The time to object cannot be over before there was a decision.
    .why = This decision is of { $date }.
    .now = Take the day that stands in the decision. Is there none? Leave --objection-until out.

failure-decision-unknown = There is no decision { $number } on the plan.
    .why = Only a decision that is there can be corrected.
    .now = See the decisions and their numbers: ekc plan show

failure-decision-nothing-to-correct = It does not say what changes.
    .why = What you do not name stays as it is.
    .now = Write it like this: ekc plan decide --correct 1 --objection-until 5-6-2026
