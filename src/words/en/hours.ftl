## Hours and costs of the coordinator.
help-hours = Keep your hours, kilometres and expenses, and make a table of them
arg-hours-time = How long: 1:30, 1h30, 90m or 1.5
arg-hours-category = What for: talks, travel, organising, day, writing-up or calls
arg-hours-on = On which day: 5-3-2026, Sat 28 Mar or yesterday (otherwise today)
arg-hours-km = Whole kilometres
arg-hours-expense = An expense: what for; amount, such as "parking; 4.50"
arg-hours-fee = A fixed amount that you get
arg-hours-note = A note for yourself; it goes on no paper and in no table
arg-hours-correct = Number of an entry that becomes otherwise; give what is otherwise with it
arg-hours-drop = Numbers of entries that may go, with commas: 1,3
arg-hours-rate = What you get for an hour, in the whole case; 0 takes it away
arg-hours-km-rate = What you get for a kilometre, in the whole case; 0 takes it away
arg-hours-maximum = What you get at most for the whole case; 0 takes it away
arg-hours-month = This month only: 2026-03 or March
arg-hours-csv = Write a table (CSV) for who pays
arg-hours-to = Folder or file for the table (otherwise here); - is the screen
arg-hours-replace = Write over a file that is there already
arg-print-month = With a declaration: this month only, 2026-03 or March (otherwise the whole case)
value-amount = AMOUNT
value-category = CATEGORY
value-month = MONTH
ask-hours-time = How long were you at work? For example 1:30
ask-hours-category = What was that for?
ask-hours-km = How many kilometres did you drive?
ask-hours-expense = Which expenses did you have? For example parking; 4.50
ask-hours-note = Do you want to note something with it, for yourself?

hours-category-talks = talks
hours-category-travel = travel
hours-category-organising = organising
hours-category-day = the day itself
hours-category-writing-up = writing up
hours-category-calls = follow-up calls

amount = { $euros }.{ $cents }
money = € { $amount }

did-hours-noted = Hours and costs: entry { $number } is noted ({ $on }).
did-hours-corrected = Hours and costs: entry { $number } was changed.
did-hours-dropped = Hours and costs: taken out is entry { $numbers }.
did-pay-terms = Noted what you get in this case for hours and kilometres.
did-hours-out = Hours and costs written down, { $count ->
    [one] 1 entry
   *[other] { $count } entries
  }: { $place }

finding-hours-near-maximum = Your hours and costs come near the maximum: { $total } of { $maximum }.
finding-hours-past-maximum = Your hours and costs are more than the maximum: { $total }, and at most { $maximum } is paid.

head-hours-category = What for
head-hours-time = Time
head-hours-kilometres = Km
head-hours-costs = Costs
head-hours-note = Note

hours-empty = No hours or costs are noted. Note them with: ekc hours 1:30 talks --km 24
hours-fee = fixed amount { $amount }
hours-of-category = Time for { $kind }: { $span }
hours-of-month = In { $month }: { $span } hours, { $kilometres } km, together { $total }
hours-total = Hours and costs: { $span } hours, { $kilometres } km, expenses { $expenses }, fixed amount { $fees }, together { $total }
hours-without-rate = That amount holds only hours and kilometres of which you noted what you get: ekc hours --rate 35 --km-rate 0.23
pay-rate = { $amount } an hour
pay-km-rate = { $amount } a kilometre
pay-maximum = at most { $amount } for the whole case
pay-agreed = You get: { $terms }

column-hours-on = Day
column-hours-category = What for
column-hours-time = Time
column-hours-kilometres = Kilometres
column-hours-time-paid = Amount for time
column-hours-kilometres-paid = Amount for kilometres
column-hours-expense = Expense
column-hours-amount = Amount of the expense
column-hours-fee = Fixed amount
column-hours-total = Together
file-name-hours = hours

declared-hours = Hours
declared-kilometres = Kilometres
declared-expenses = Expenses
declared-fees = Fixed amount
paper-declaration = declaration
printed-next-declaration = Read the declaration before you send it. Names are left out, but an expense may tell something of somebody without a name too.
figure-hours = Hours of the coordinator

data-hours = Hours and costs of the coordinator
    .one = Hours and costs
data-hours-minutes = Minutes
data-hours-category = What for
data-hours-kilometres = Kilometres
data-hours-expense = Expense
data-hours-amount = Amount in cents
data-hours-fee = Fixed amount in cents
data-hours-note = Note
data-pay-terms = What the coordinator gets
    .one = Pay
data-pay-terms-rate = Cents an hour
data-pay-terms-km-rate = Cents a kilometre
data-pay-terms-maximum = At most, in cents

failure-amount-unknown = This is no amount that ekc can read.
    .why = An amount is at most 10000 euros, with a comma or a point before the cents and nothing between the thousands.
    .now = Write it like this: 4.50

failure-span-unknown = This is no time that ekc can read.
    .why = A number alone may be hours or minutes, and 1.30 an hour and a half or 1 hour and 18 minutes. Longer than 24 hours does not fit in one entry.
    .now = Write it like this: 1:30, 1h30, 90m or 1.5. Behind it comes what it was for: ekc hours 1:30 talks. With nothing more you see what you noted: ekc hours

failure-month-unknown = This is no month that ekc can read.
    .why = A month is a year with a number, or a name.
    .now = Write it like this: 2026-03 or March 2026

failure-kilometres-unknown = This is no number of kilometres that ekc can read.
    .why = Kilometres are a whole number, from 1 to 9999.
    .now = Round to whole kilometres: --km 24

failure-expense-form = An expense has two things: what for, and how much.
    .why = Who pays wants to know what the amount was for.
    .now = Put a semicolon between them: --expense "parking; 4.50"

failure-hours-unknown = There is no entry { $number } among your hours and costs.
    .why = Only an entry that is there can be changed or taken out.
    .now = See the entries and their numbers: ekc hours

failure-hours-one-thing = Do one thing at a time: note, change, take out, settle what you get, or make a table.
    .why = Otherwise nobody can see what goes with what.
    .now = Give two commands, such as: ekc hours --drop 2

failure-no-hours = There is nothing to write down.
    .why = In this case, or in this month, no hours or costs are noted.
    .now = See what is there: ekc hours

failure-month-of-a-declaration = Only a declaration is about a month.
    .why = Every other paper is about the whole case.
    .now = Leave out --month, or make a declaration: ekc print declaration --month 2026-03
