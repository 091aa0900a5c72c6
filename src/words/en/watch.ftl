## Who watches over the plan.
help-plan-watch = Note who of the circle watches over the whole plan, and when they ask how it goes
arg-plan-watch-person = Who watches over the plan (may be repeated)
arg-plan-watch-calls = By which day they ask everyone how it goes, such as Sat 4 April or +4w
arg-plan-watch-no-longer = This person no longer watches over the plan
arg-plan-watch-on = Day on which the circle chose this: 5-3-2026, Sat 28 March or yesterday (otherwise today)
ask-plan-watch-person = Who watches over the plan (with commas between)?
ask-calls = By which day do they ask how it goes, if that was agreed?
ask-plan-watch-on = On which day did the circle choose this, if it was not today?
did-plan-watch = Watches over the plan: { $people } ({ $on }).
did-plan-watch-ended = No longer watches over the plan: { $people } ({ $on }).
plan-watcher = Watches over the plan: { $who }
plan-watcher-calls = Watches over the plan: { $who }, and asks how it goes by { $on }

data-plan-watchers = Who watches over the plan
    .one = Watching over the plan
data-field-calls-on = Asks how it goes, at the latest on

failure-not-watching = It is not noted that this person watches over the plan.
    .why = Only who watches over the plan can stop doing so.
    .now = Who watches over the plan, you see with: ekc plan show
