## What the circle found when it looked back.
help-followup-review = Note the review: who was there, how it stands with each agreement and what changes
arg-followup-review-present = Who was there (may be repeated)
arg-followup-review-changes = What changes and why, in their own words
arg-followup-review-meeting = Number of the follow-up meeting that this was; it is then noted as held
arg-followup-review-next = On which day the circle looks back again; it comes into the case as a follow-up meeting
arg-followup-review-on = Day of the review: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-followup-review-correct = Number of a review that changes; give what is different (- takes something away)

ask-followup-review-present = Who was there (with commas between)?
ask-followup-review-changes = What changes, and why, in their own words?
ask-followup-review-meeting = Which follow-up meeting was this (number)?
ask-followup-review-next = On which day does the circle look back again?
ask-followup-review-progress-note = What was said about it?

did-followup-review = Review { $number } is noted ({ $on }). There: { $people }; { $count ->
    [0] no agreements discussed
    [one] 1 agreement discussed
   *[other] { $count } agreements discussed
  }.
did-followup-review-help = Review { $number } is noted ({ $on }). There: { $people }; { $count ->
    [0] no agreements discussed
    [one] 1 agreement discussed
   *[other] { $count } agreements discussed
  }, and help asked { $numbers }.
did-followup-review-corrected = Review { $number } was corrected.

followup-review = Review { $number } on { $on }, with { $people }
followup-review-alone = Review { $number } on { $on }
finding-review-next = The circle looks back again on { $date }. That day is in the case as a follow-up meeting.

data-reviews = What the circle found when it looked back
    .one = Review
data-reviews-number = Number of the review
data-reviews-meeting = Number of the follow-up meeting
data-reviews-changes = What changes
data-review-present = There when the circle looked back
    .one = There
data-review-present-review = Number of the review

failure-review-next-before = The circle cannot look back again on or before the day of this review.
    .why = This review was on { $date }.
    .now = Name a later day, such as +90d or Sat 5 Sep.

failure-review-unknown = There is no review { $number }.
    .why = Only a review that is there can be corrected.
    .now = See the reviews and their numbers: ekc followup show

failure-review-nothing-to-correct = It does not say what changes.
    .why = What you do not name stays as it is.
    .now = Write it like this: ekc followup review --correct 1 --changes "Joris sweeps the pavement now."

failure-review-correct-itself = With --correct only the review itself changes.
    .why = How it stands with an agreement, what became of help and the next day have their own places.
    .now = What holds now you note with ekc followup progress, ekc followup help-answer or ekc followup meeting.
