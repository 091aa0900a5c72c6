## Heads of tables.
head-case = Case
head-applied = Applied
head-variant = Variant
head-people = People
head-conference = Conference
head-closed = Closed
head-who = Who
head-name = Name
head-role = Role
head-relation = Relation
head-household = Household
head-side = Side
head-named-by = Named by
head-round = Round
head-answer = Invitation
head-number = No
head-question = Question
head-asked-of = Asked of
head-due = By
head-received = Received
head-shared = Shared
head-date = Date
head-can = Can
head-perhaps = Perhaps
head-cannot = Cannot
head-kind = Kind
head-what = What
head-where = Where
head-by = By whom
head-done = Arranged
head-when = When
head-checks = Looks on
head-progress = State
head-told-by = Told by
head-told-on = Told on
head-words = In their words
head-at = When
head-left = Left
head-rule = Rule
head-title = In short
head-level = How strict
head-source = Source
head-whom = For whom

## When there is nothing.
list-empty = There are no cases yet. Begin with: ekc new-case
find-nothing = This stands in none of the cases.
find-more = { $count ->
    [one] It is in one more case.
   *[other] It is in { $count } more cases.
 } Look more precisely: with more of the name or the word.
list-more = These are the newest { $count }. There are more; see them with: ekc list --most 1000
circle-empty = The circle is still empty. Begin with: ekc circle add
information-empty = Nothing was asked yet. Ask with: ekc inform ask
dates-empty = There are no possible dates yet. Add them with: ekc conference dates --add "Sat 28 Mar 14:00"
checklist-empty = There is nothing on the checklist yet. Add with: ekc conference checklist --add "food: soup"
due-empty = Nothing is due up to and including { $until }. To look further ahead: ekc due --within 8w
apart-empty = There is nobody who has to stay apart. Record it with: ekc circle apart PERSON OTHER

## The invitation in a word.
invited = invited
explained = explained

## Where it stands.
status-title = Case { $case } · { $variant } · phase: { $phase }
status-question = Question: { $question }
status-closed = Closed on { $on }. To open it again: ekc reopen
status-done = Done: { $steps }
status-urgent = Now first ({ $count } of { $all }):
status-urgent-all = Now first:
status-nothing-missing = Nothing is missing now.
status-more = … and { $count } more. To see all: ekc status --all
status-ask-about = Ask about it, since its day has passed: { $agreements }
status-agreement = agreement { $number }, { $people }, { $on }
status-and-more = and { $count } more
status-waived = Left out: { $steps }
status-later = Later: { $steps }
status-due = On the calendar:
status-due-none = There is more on the calendar ({ $all }). To see all: ekc status --all
status-due-some = On the calendar ({ $count } of { $all }):

## A case as a whole.
show-title = Case { $case }: { $variant }, application on { $on } by: { $applicant }
show-independent = declared independent on { $on }
show-not-independent = independence not declared yet
show-withdrawn = , withdrawn on { $on }
show-refused = No for { $person }, from { $by }: { $scope }, { $on }
show-authority = { $by } decides for { $person }: { $kind }
show-authority-ended = , until { $on }
show-consent-own = { $person } says yes: { $scope }, { $form }, { $on }
show-consent = Consent of { $by } for { $person }: { $scope }, { $form }, { $on }
show-in-name-of = { $by }, in the name of { $words }
show-question = Question { $number } (of { $by }): { $words }
show-question-chosen = Question { $number } (of { $by }, chosen): { $words }
show-question-choice = Question { $number } was chosen by { $person } ({ $on })
show-requirement = Minimum requirement { $number } (set by { $by }): { $words }
show-requirement-withdrawn = Minimum requirement { $number } no longer holds since { $on } (set by { $by }): { $words }
show-condition = Condition { $number }, until the conference (set by { $by }): { $words }
show-requirement-told = Minimum requirement { $number } is known to { $people }
show-exclusion = { $person } cannot be there: "{ $words }" (decided by { $by }); takes part all the same: { $instead }
show-no-other-way = no way found yet
show-lifted = lifted on { $on }
show-date = Date { $number }: { $on }: { $what }
show-date-done = done on { $on }
case-dates-empty = There are no dates in this case. Note one with: ekc date "what" --on "fri 3 apr"
head-was-done = Done
show-information-open = Information { $number } (not received yet): { $words }
show-information-received = Information { $number } (received, not shared yet): { $words }
show-information-shared = Information { $number } (everyone has it): { $words }
show-information-told = Information { $number } is known to { $people } already, and not to everyone yet
show-answered = Answer: { $words }
show-contact = Contact with { $person }, { $way }, { $on }
show-contact-not = Not reached: { $person }, { $way }, { $on }
show-led-part-two = Coordinator in part 2: { $people }
show-not-in-part-two = Coordinator, and not in part 2: { $people }
show-parts = Part 1 at { $one }, part 2 at { $two }, part 3 at { $three }
show-brought = (brought by { $person })
show-no-day = no day yet
show-meets-again = The circle meets once more
show-meets-again-on = The circle meets once more on { $on }
show-meets-no-more = The circle does not meet once more
show-there = Present: { $people }
show-in-words = Took part by letter or through somebody else: { $people }
show-stayed = Stayed in part 2: { $people }, by choice of { $by }
show-closed = Closed on { $on }: { $reason }
show-reopened = , opened again on { $on }
show-deviation = Deviation { $number } from { $rule }, { $on }: "{ $words }"
show-waiver = Left out: { $step }, { $on }: "{ $words }"
show-resumed = taken up again on { $on }
heading-intake = Consent, question and minimum requirement
heading-circle = The circle
heading-information = Information
heading-day = The conference
heading-other-ways = Where it went another way than the method
fact-reason = Reason
show-coordinator-begun = began on { $on }
show-coordinator-ended = ended on { $on }
fact-coordinator = Coordinator
fact-conference = Conference
fact-apologies = Apologies made
fact-if-no-plan = When no plan comes
view-line = View of { $person }: "{ $words }"
need-line = Needed for { $person } ({ $kind }): { $need }
apart-line = { $one } and { $other } apart: { $order }, from { $on }
apart-until = up to and including { $on }
apart-by = decided by { $by }
apart-reason = reason (for you only): "{ $words }"

## Looking it over.
check-title = Case { $case }: { $count ->
    [0] nothing found
    [one] 1 point to look at
   *[other] { $count } points to look at
  }
check-left-out = { $count ->
    [one] 1 closed case was not looked over.
   *[other] { $count } closed cases were not looked over.
  } To choose one: ekc check 2026-01
check-deviations = { $count ->
    [one] 1 deviation from the method stands with the case
   *[other] { $count } deviations from the method stand with the case
  }: { $which }. To read: ekc show

## Where the circle may still grow.
growth-round = Round { $round }: { $count ->
    [one] 1 person
   *[other] { $count } people
  }
growth-not-asked = Who else? Ask these people too: { $people }
growth-branches = Nobody was noted from this side yet: { $list }. Who could think along there?
growth-ties = Nobody was noted yet as: { $list }. Does anyone come to mind?
growth-not-spoken = Not spoken to in person yet: { $people }

## The day.
programme-title = Programme of the day, case { $case }
programme-question = The question: { $question }
programme-part-one = Part 1. Sharing information. The coordinator leads: welcome, the question, information, questions.
programme-part-two-private = Part 2. Making the plan, in private time. Without the coordinator and without professionals.
programme-part-two-led = Part 2. Making the plan. The coordinator leads the talk.
programme-part-three = Part 3. Presenting the plan. Who does what when, what if it goes otherwise, when to evaluate.
programme-people = There: { $people }

## The plan.
plan-title = Plan, version { $version }, presented on { $on }
plan-question = Question: { $question }
plan-goes-well = Goes well ({ $number }): { $words }
plan-goal = Goal { $number }: { $words }
plan-own-words = Agreement { $number }, in their own words: "{ $words }"
plan-not-agreed = Agreement { $number }: still to ask whether they agree: { $people }
plan-owner-gone = Agreement { $number }, no longer takes part: { $people }
plan-without-owner = Nobody carries out agreement { $number } any more. No longer takes part: { $people }. Ask the circle who takes it over, or let it lapse: ekc plan amend --drop { $number }
plan-revised = Revised: { $because }
when-from = from { $on }
when-until = until { $on }
plan-what-if = If { $when }, then { $then }
plan-help = Help asked for: { $what }
plan-help-of = Help asked for: { $what } (of { $of })
plan-help-why = { $help }, because: { $why }
plan-requirement = Minimum requirement { $number }: { $words } → agreement { $agreements } ({ $verdict })
plan-evaluation = Evaluation: { $day }
plan-evaluation-by = Evaluation: { $day }. { $count ->
    [one] { $convener } calls the circle together.
   *[other] They call the circle together: { $convener }.
  }
plan-accepted = The circle agrees since { $on }.
plan-not-accepted = The circle has not agreed yet.
verdict-met = met
verdict-not-met = not met
verdict-open = no verdict yet

## Afterwards.
followup-none = There has been no conference yet.
followup-call-due = Follow-up call: on { $on }.
followup-call-done = The follow-up call was made.
followup-further = wants a further conference
followup-call-made = Called { $person } on { $on }
followup-not-called = Not called yet: { $list }
followup-evaluation = Evaluation moment of the circle: { $on }.
followup-meeting-planned = Follow-up meeting { $number } is planned on { $on }.
followup-meeting-held = Follow-up meeting { $number } was held on { $on }.
followup-past = The day of agreement { $number } ({ $on }) has passed, and it is not noted yet that it was done: { $people }. Ask about it.
progress-unknown = nothing told yet
fact-attending = Takes part
circle-households = { $count ->
    [one] 1 household
   *[other] { $count } households
  }. Spoken with: { $spoken }. Somebody comes: { $coming }.
circle-households-open = No answer yet: { $addresses }.
list-how = Paste the list, one person per line.
input-waits = ekc waits for your text. Done? End with Ctrl-D on a new line (Windows: Ctrl-Z and Enter).
list-commas-what = Your list has commas. What stands behind them?
list-commas-part = the relation, and then household, telephone and e-mail
list-commas-of-the-name = a part of the name
list-shown = { $count ->
    [one] This person comes in:
   *[other] These { $count } people come in:
  }
list-shown-left-out = { $line } (stays out)
list-shown-how = Enter puts them in the case; type a number to leave that line out, or :back
list-shown-unknown = Type the number of a line above. Enter alone puts these people in the case, :back puts nobody in it.
list-rest-later = What else you know of them you fill in later: ekc circle edit
side-not-said = not said yet
show-answer-for = { $answer }, for { $date }
excluded = left out
excluded-instead = left out, instead: { $way }
show-outside = outside the circle

## Why someone was not invited with the others.
passed-over-left-alone = left alone
passed-over-left-out = left out of the day
passed-over-left-out-before = left out of the day the last time
passed-over-apart = kept apart from someone who comes
passed-over-refused = someone said no for this person
passed-over-said-no = said no
passed-over-not-agreed = whoever decides has not said yes yet
