## The year in numbers: what the cases say together.
help-figures = See what your cases of a year say together, without a single name
arg-figures-year = The year of the applications (otherwise last year; with --own-eyes this year)
arg-figures-start = Applications from this day on; for others the whole year counts
arg-figures-end = Applications up to and including this day; for others the whole year counts
arg-figures-by = Told apart by: variant, municipality, reason or quarter
arg-figures-own-eyes = Everything, also what is few: for yourself alone
arg-figures-csv = Write a table (CSV) on the screen
arg-figures-fewest = From now on tell others nothing of fewer cases than this (5 or more)
arg-figures-rows = One row for each case for the data of your region, on the screen: without name, day and municipality
arg-figures-page = A page with bars to give or to keep: own (for yourself alone), region or municipality
arg-figures-municipality = Of which municipality, with --page municipality
arg-figures-out = Where the page goes: a name that ends in .pdf or .html
arg-figures-replace = Write over a file that is there
figures-page-own = own
figures-page-region = region
figures-page-municipality = municipality
figures-page-title-own = My year in numbers, { $period } (FOR YOURSELF ALONE)
figures-page-title-region = Family group conferences in numbers, { $period }: for the region
figures-page-title-municipality = Family group conferences in { $name }, { $period }: for the municipality
figures-page-outcomes = What came of it
figures-page-shares = How often, and which part
figures-page-marks = What people thought of it, from 1 to 10
figures-page-hours = Hours of the coordinator, mean of a case
figures-page-beside = By municipality
figures-page-all = All figures
figures-page-national = The whole country
figures-page-cases = { $told } of { $count ->
    [one] 1 case
   *[other] { $count } cases
  }
figures-page-forms = { $told } on { $count ->
    [one] 1 form
   *[other] { $count } forms
  }
figures-page-made = Page made: { $path }
did-figures-page = Page of figures made: { $place }
failure-figures-page-few = There are too few cases for this page.
    .why = A page for others tells nothing of few cases, and of a municipality only what can be told apart.
    .now = See what you can give to others: ekc figures --by municipality
failure-figures-page-exists = There is a file with that name already.
    .why = ekc does not write over anything unasked.
    .now = Writing over it may be done with --replace. Or choose another name with --out.
failure-figures-page-form = The page has no such form.
    .why = There is a page to print (PDF) and one for the screen (HTML). The name of the file says which.
    .now = Give a name that ends in .pdf or .html: ekc figures --page own --out my-year.pdf
failure-figures-page-which = Of which municipality?
    .why = A municipality gets a page on its own cases.
    .now = Name it: ekc figures --page municipality --municipality Lindendam --out lindendam.pdf
failure-figures-page-no-municipality = This page is not of one municipality.
    .why = Only the page for a municipality asks which.
    .now = Leave --municipality out, or choose: ekc figures --page municipality --municipality Lindendam --out lindendam.pdf
figures-rows-region = For the data of your region only: give this to nobody else. There is no name, no day and no municipality in it.
figures-rows-alone = { $count ->
    [one] 1 case is the only one of its kind
   *[other] { $count } cases are each the only one of their kind
  } (variant, who applied, minor, reason and outcome). Who knows such a case may know it again.
did-figures-rows = Rows written for the region, of { $count ->
    [one] 1 case
   *[other] { $count } cases
  }: { $place }
failure-figures-no-rows = There is no application in this time.
    .why = A row is of a case of a year that is over.
    .now = Name another year: ekc figures --rows --year 2025

outcome-of-case-meeting-with-plan = meeting with a plan
outcome-of-case-plan-without-meeting = plan without a meeting
outcome-of-case-plan-in-making = plan still being made
outcome-of-case-meeting-without-plan = meeting without a plan
outcome-of-case-stopped-without-plan = stopped without a plan
outcome-of-case-running = still going on

indicator-plan-of-applications = Plan, of all applications
indicator-plan-of-meetings = Plan, of the cases with a meeting
indicator-second-conference = More than one meeting, of the cases with a meeting
indicator-by-professional = Application by a professional
indicator-with-minor = With a main person who is a minor
indicator-lead-time = From the application to the first meeting
indicator-time-to-plan = From the application to the plan
indicator-circle-there = Circle at the first meeting, main persons included
indicator-total-there = Everyone who was there, without the coordinator
indicator-remote = Of those, from afar
indicator-walk-ins = Of those, without an invitation
indicator-family-with-main = Family in the circle, main persons counted as family
indicator-family-without-main = Family in the circle, main persons not counted
indicator-subjects = Subjects of a case
indicator-own-share = Part of the plan that the circle does itself (a shared agreement is a half)
indicator-carried-at-call = Agreements carried out wholly or in part, after four weeks
indicator-carried-at-review = Agreements carried out wholly or in part, when the circle looked back
indicator-requirements-met = All minimum requirements met, of the plans with one
indicator-refused-first = A minimum requirement refused first, of the plans with one
indicator-reached = Households where somebody was spoken with
indicator-turned-out = Households from which somebody came
indicator-hours = Hours of the coordinator
indicator-hours-talks = Of those, talks
indicator-hours-travel = Of those, travelling
indicator-hours-organising = Of those, organising
indicator-hours-day = Of those, the day itself
indicator-hours-writing-up = Of those, writing up
indicator-hours-calls = Of those, follow-up calls
indicator-kilometres = Kilometres of the coordinator

apart-by-variant = variant
apart-by-municipality = municipality
apart-by-reason = reason
apart-by-quarter = quarter

national-plan-of-applications = Plan, of all applications
national-plan-at-meeting = Plan made at a meeting, of all applications
national-plan-without-meeting = Plan without a meeting, of all applications
national-plan-of-started = Plan, of the conferences that were started
national-there = People who were there
national-with-minor = With a minor
national-by-professional = Application by a professional
national-subjects = Subjects of a conference
national-mark-meeting = Mark for the meeting
national-mark-plan = Mark for the plan
national-mark-coordinator = Mark for the coordinator, by adults
national-mark-meeting-professionals = Mark for the meeting, by professionals
national-mark-plan-professionals = Mark for the plan, by professionals

did-figures-fewest = From now on figures for others say nothing of fewer than { $count ->
    [one] 1 case
   *[other] { $count } cases
  }.

head-figures-what = What
head-figures-value = Mean, or how many
head-figures-count = Of how many
head-figures-least = Least
head-figures-median = Middle
head-figures-most = Most
head-figures-outcome = What came of it
head-figures-cases = Cases
head-figures-share = Of the applications
head-figures-bar = Bar

figures-none = There is no application in this time.
figures-title = Figures on applications in { $period }: { $whose }
figures-people = families, learning questions and repair
figures-streets = streets and neighbourhoods
figures-days = { $first } up to and including { $last }
figures-own-eyes = FOR YOURSELF ALONE. Small numbers stand here too, and somebody may be recognised by them. Give this to nobody.
figures-for-others = For others: what is about fewer than { $fewest } cases is left out, or stands together with something else.
figures-too-few = There are too few applications to tell anything. To see everything, for yourself alone: ekc figures --own-eyes
figures-nothing-apart = Of these cases no { $what } was noted.
figures-not-apart = Told apart by { $what }, numbers that are too small would show. That is why it is left out.
figures-group = Told apart by { $what }: { $group }
figures-municipalities-together = smaller municipalities together
figures-municipality-unknown = municipality not noted
figures-quarter = quarter { $quarter } of { $year }
figures-quarter-unknown = erased cases of { $year }
figures-applications = { $count ->
    [one] 1 application
   *[other] { $count } applications
  }
figures-no-more = There is nothing more to tell of these cases.
figures-percent = { $percent } %
figures-yes = { $yes } ({ $percent } %)
figures-of-days = { $mean } days
figures-of-days-and-weeks = { $mean } days; the middle one { $count ->
    [one] 1 week
   *[other] { $count } weeks
  }
figures-mark-of = Mark for { $what }, { $group }
figures-national = The whole country in { $year }, published at { $source }
figures-national-warning = The national figures may have been counted in another way. Compare them only to ask questions.
figures-no-effect = These figures do not say whether a conference helped.

failure-figures-year = This is not a year.
    .why = Figures are about the applications of a year, from 1990 up to and including 2200.
    .now = Write the year in full, for example: ekc figures --year 2025

failure-figures-period = The first day is after the last.
    .why = Figures are about a time with a beginning and an end.
    .now = Turn them around, or give a year: ekc figures --year 2025

failure-figures-year-not-over = The year { $year } is not over yet.
    .why = Whoever gets the same figures twice can work out which case came in between. So for others there are figures only of a whole year that is over.
    .now = Look for yourself, and give that to nobody: ekc figures --own-eyes

failure-figures-fewest = That number is not possible.
    .why = It begins at { $least } cases and ends at { $most }. With fewer, somebody can be recognised.
    .now = Choose a number in between, for example: ekc figures --fewest 10
