## Requests for correction: who asked that something is put right, and the answer (AVG art. 16).
help-privacy-correction = Note that somebody asked you to put something right in what you keep, and by when you answer
help-privacy-corrected = Note what you answered to who asked that something is put right
arg-privacy-correction-person = Who asked it: short name (oma-1), name or address
arg-privacy-correction-words = What is not right, in the words of who asked it
arg-privacy-correction-on = The day on which it was asked (otherwise today)
arg-privacy-correction-until = The later day that you told them, where it cannot be done within a month: three months after the question at most
arg-privacy-correction-number = The number of a request that is there already
arg-privacy-correction-no-longer = This person no longer asks it
arg-privacy-corrected-person = Whom you answered: short name (oma-1), name or address
arg-privacy-corrected-number = The number of the request, where more are open
arg-privacy-corrected-outcome = What you answered: corrected, partly or refused
arg-privacy-corrected-reason = Why it was not put right, or not all of it; needed with partly and refused
arg-privacy-corrected-on = The day on which you answered (otherwise today)

ask-privacy-correction-person = Who asked that something is put right?
ask-privacy-correction-words = What is not right, in the words of who asked it?
ask-privacy-correction-on = On which day was that asked? (empty: today)
ask-privacy-corrected-person = Whom did you answer?
ask-privacy-corrected-outcome = What did you answer?
ask-privacy-corrected-reason = Why was it not put right, or not all of it?
ask-privacy-corrected-on = On which day did you answer? (empty: today)

correction-outcome-corrected = put right
correction-outcome-partly = put right in part
correction-outcome-refused = not put right

did-correction-asked = { $person } asked on { $on } that something is put right (request { $number }). It is answered by { $until }.
did-correction-not-asked = { $person } no longer asks that something is put right (request { $number }).
did-correction-answered = Answered { $person } on { $on }: { $kind } (request { $number }).

correction-line = Request { $number } to put something right, of { $person } ({ $on }): { $words }
correction-line-open = answered by { $until }
correction-line-answered = answered on { $on }

due-correction = answer { $about }, on what is to be put right
    .why = Who asks that something is put right gets an answer within a month. Only where it is difficult may it take longer.

data-corrections = Requests to put something right
    .one = Request to put something right
data-corrections-words = What is not right
data-corrections-until-on = Told that it is answered by
data-corrections-outcome = Answer
data-corrections-reason = Why not all was put right

finding-put-right = Put right what is wrong, for instance with: ekc circle edit { $person }. Then note what you answered: ekc privacy corrected { $person }. Does it take more than a month? Say so within that month, with the reason, and note the new day: ekc privacy correction { $person } --until DATE
finding-tell-readers-of-correction = Does it stand on a paper that somebody got? Tell that reader what was put right (AVG art. 19). Which papers there are: ekc log
finding-may-complain-of-correction = Tell them too why not all was put right, and that they can complain to the Autoriteit Persoonsgegevens (AVG art. 12(4)).

failure-correction-until = This day cannot be. One between { $date } and { $until } can.
    .why = Who asks that something is put right gets an answer within a month. Where it is difficult it may take two months more (AVG art. 12(3)).
    .now = Choose a day between them, or leave out --until. Is the day of the request not right: --on DATE

failure-correction-not-asked = There is no open request of { $person } to put something right.
    .why = Only a request that is open can be answered or taken back.
    .now = Which requests there are: ekc show

failure-correction-which = More requests are open: { $numbers }.
    .why = Each request gets its own answer.
    .now = Give the number too: --number 1

failure-correction-asked-and-not = You say that it was asked, and also that it is no longer asked.
    .why = One of the two can be true.
    .now = Does this person no longer ask it? Then only: --no-longer
