## Amounts: what somebody promised in the plan, and what was paid of it.
help-plan-amount = Note an amount that somebody promised, and what was paid of it; without anything you see which there are
arg-plan-amount-amount = How much, such as 150 or 12.50
arg-plan-amount-by = Who pays: short name (oma-1), name or address
arg-plan-amount-whom = To whom
arg-plan-amount-words = What for
arg-plan-amount-until = By which day it is paid, such as 1-5-2026
arg-plan-amount-paid = Number of the promised amount of which something was paid
arg-plan-amount-on = Day of the promise or the payment (otherwise today)
arg-plan-amount-drop = Number of an amount that you noted by mistake

ask-plan-amount-amount = How much? Such as 150 or 12.50
ask-plan-amount-by = Who pays?
ask-plan-amount-whom = To whom?
ask-plan-amount-words = What for?
ask-plan-amount-until = By which day is it paid?
ask-plan-amount-on = On which day was it? (empty: today)

amount-kind-promised = promised
amount-kind-paid = paid

did-amount-promised = Noted: amount { $number }, promised by { $person } on { $on }.
did-amount-paid = Noted: payment { $number } on { $on }, of amount { $promise }.
did-amount-dropped = Taken out: amount { $number }.

amount-promised = Amount { $number }: { $amount }, promised by { $person } on { $on }
amount-paid = Payment { $number }: { $amount }, of { $person } on { $on }
amount-to = to { $person }
amount-by = by { $on }
amount-of = of amount { $number }
amount-still-to-pay = still to pay: { $amount }
amount-empty = No amounts are noted. Note one with: ekc plan amount 150 --by PERSON

due-amount = last day to pay amount { $about }
    .why = Ask whether it was paid. People pay it themselves.

data-amounts = Amounts
    .one = Amount
data-amounts-person = Who pays
data-amounts-whom = To whom
data-amounts-amount = Amount, in cents
data-amounts-by-on = By
data-amounts-words = What for
data-amounts-promise = Paid of the amount with number

failure-amount-one-thing = Do one thing at a time: note a promise, note a payment, or take something out.
    .why = Otherwise nothing says what belongs to which amount. Who pays and to whom stands with the promise.
    .now = Write it so: ekc plan amount 50 --paid 1

failure-amount-unknown-promise = There is no promised amount { $number }.
    .why = A payment belongs to an amount that somebody promised.
    .now = See the amounts and their numbers: ekc plan amount

failure-amount-unknown-number = There is no amount { $number }.
    .why = Only an amount that is there can be taken out.
    .now = See the amounts and their numbers: ekc plan amount

failure-amount-was-paid = Something was paid of this amount already.
    .why = A payment without a promise does not say what it belongs to.
    .now = Take the payment out first: ekc plan amount --drop { $number }
