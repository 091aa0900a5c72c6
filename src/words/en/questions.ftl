## Questions: what comes back with every question.
ask-may = (may be empty)
ask-skip = skip
ask-needed = This needs an answer. Ctrl-C stops.
ask-more = (another, or Enter)
ask-in-editor = (long? type :e)
ask-pasted = You gave { $count } lines at once. Together they are one answer.
who-that-is = { $number }: { $who }
ask-when-precisely = "{ $word }": when precisely? Ask the circle while it is still there. What you typed stays as it is.
ask-list-how = (↑↓, or type the number or the word; Enter chooses)
ask-list-plainly = Number (1-{ $last }) or word
ask-list-more = … { $count } more
ask-list-nothing = Nothing is chosen yet. Type a number or a word from the list.
ask-list-unknown = That is not in the list. Type a number or a word from the list.
ask-list-unclear = That does not point at exactly one line yet. Type the number or the whole word.
ask-choices-more = { $question } Chosen: { $chosen }. Another?
ask-done = done
editor-file = answer
editor-on-disk = There is no room in memory for your text here. While you write it stands on the disk; after that it goes.
ask-because = Why do you go on all the same? (empty: stop)

## Passphrase.
ask-passphrase = Passphrase
ask-passphrase-advice = Choose a passphrase of five or more ordinary words that have nothing to do with each other. Write it down and keep it away from this computer: without it and without the recovery sheet the file does not open again.
ask-passphrase-new = New passphrase
ask-passphrase-again = The same passphrase again (empty: choose another)
ask-passphrase-differs = The two passphrases differ. Start again.
strength-weak = Weak: this passphrase is quickly guessed. Longer is better.
strength-fair = Fair: this passphrase is hard to guess. A few more words make it strong.
strength-good = Strong: this passphrase is very hard to guess.

## What several commands ask.
ask-person = Who is it about?
ask-on = On which day, if it was not today?
ask-date = On which day, such as Sat 28 March?
ask-time = At what time, such as 14:00?
ask-place = Where?

## Case and application.
ask-handle = Handle of the case to work in
ask-variant = Which variant?
ask-applicant = Who applies?
ask-main-person = Name of a main person
ask-harmed = Who was harmed? Name of a main person
ask-responsible = Who did the harm? Name of a main person
ask-new-case-reason = What is the reason for the application?
ask-edit-case-reason = Which reason is added?
ask-coordinator = Coordinator, as 'name; telephone; e-mail; employer'
ask-independent = Does each coordinator declare to be independent in this case?
ask-new-case-date = Applied on which day, if it was not today?

## Consent, question and minimum requirement.
ask-consent-person = For whom is the consent?
ask-consent-by = Who gave the consent, if it was someone else?
ask-scope = To what is the consent?
ask-form = How was the consent given?
ask-question-words = The question, in someone's own words
ask-question-by = Whose words are these?
ask-chosen-by = Who chose this question for the conference?
ask-requirement-words = What is the minimum requirement?
ask-set-by = Which professional sets the requirement?
ask-why = Why is the requirement there?
ask-met-when = What makes the requirement met?
ask-requirement-to = Whom did you tell the minimum requirement (with commas between)?

## Circle.
ask-name = Name
ask-role = Which role?
ask-named-by = Who named this person?
ask-circle-named-by-person = Who was named?
ask-circle-named-by-by = Who named that person?
ask-circle-asked-person = Whom did you ask 'who else' (with commas between)?
ask-circle-authority-person = Which child is it about, or who cannot decide for themselves?
ask-held-by = Who decides for this person (with commas between)?
ask-kind = On what ground?
ask-seen-in = Where did you see that, such as the register of parental authority?
ask-circle-authority-on = On which day did you look that up, if it was not today?
ask-one = Who is kept apart?
ask-other = From whom?
ask-order = On what ground?
ask-ordered-by = Who decided that, such as the mayor or the judge?
ask-since = From which day, if it does not begin today?
ask-until = What is the last day? A home ban lasts ten days otherwise
ask-circle-apart-reason = Why? For your own eyes only
ask-circle-exclude-reason = Why is there no other way?
ask-decided-by = Who decided that?
ask-instead = How does this person take part all the same?
ask-circle-exclude-on = On which day was that decided, if it was not today?

## Inviting.
ask-invite-person = Whom do you invite (with commas between)?
ask-explained = Explained personally on which day?
ask-explained-how = How did you explain it?
ask-invite-on = Invited on which day, if it was not today?
ask-how = How did you invite?
ask-answer-person = Who answered?
ask-answer = What is the answer?
ask-attending = How does this person take part?
ask-contact-person = Whom did you try to reach?
ask-contact-way = How did you try?
ask-reached = Did you reach them?
ask-contact-note = What did you agree about contact?

## Information.
ask-inform-ask-words = What does the circle want to know?
ask-wanted-by = Who wants to know this?
ask-inform-ask-of = Of whom was it asked?
ask-due = When must the answer be there, such as +7d?
ask-number = Which information question (number)?
ask-inform-receive-answer = The answer, in plain words
ask-inform-share-number = Which information did everyone get (number)?
ask-inform-view-person = Whose view is it?
ask-inform-view-words = The view, in their own words
ask-brought-by = Who brings the view on the day?

## The day.
ask-conference-can-person = Whose dates do you note?
ask-conference-arrive-person = Who is there (with commas between)?
ask-conference-arrive-attending = How do they take part, if not as agreed?
ask-if-no-plan = What happens when no plan comes?
ask-part = Which part began (1, 2 or 3)?
ask-conference-part-at = At what time did the part begin?
ask-ending = How did the conference end?
ask-conference-end-at = At what time was the day over?
ask-conference-end-reason = Why did it stop, or why is there no plan?
ask-apologies = Were apologies made? (do not write down which)
ask-conference-end-on = On which day was this clear, if not the day of the conference?

## The plan. The heading of a list says how the list ends; 'What?' and 'When?' come back in several lists.
ask-agreement = Agreements: who does what when. Leave 'What?' empty when the list is done.
ask-what = What?
ask-who = Who (with commas between)?
ask-when = When?
ask-words = The circle's own words
ask-rhythm = How often?
ask-checked-by = Who looks whether it happens?
ask-what-if = If it goes otherwise: what may happen, and what then? Leave 'If' empty when the list is done.
ask-record-plan-what-if-when = If
ask-then = What then?
ask-help-asked = Help the circle asks for: what, and of whom. Leave 'What?' empty when the list is done.
ask-of = Of whom?
ask-evaluation = On which day does the circle look how it goes?
ask-evaluation-time = At what time does the evaluation begin?
ask-evaluation-place = Where is the evaluation?
ask-convener = Who calls the circle together?
ask-replaces = Does this day take the place of the day that stands in the plan?
ask-plan-amend-why = Why does the circle revise the plan?
ask-requirement = Which minimum requirement is it about (number)?
ask-met = Is the requirement met?
ask-plan-verdict-by = Who gives the verdict, if not who set the requirement?
ask-plan-verdict-reason = Why (with no it must be there)?
ask-plan-verdict-on = On which day, if not the day of the presentation?
ask-at = At what time?
ask-plan-share-person = Who got the plan (with commas between)?
ask-way = How did you give the plan?

## Afterwards. 'How does it stand' is the heading of the list and the question for each agreement.
ask-conference-end-again = Does the circle meet once more?
ask-conference-end-again-on = On which day?
ask-followup-call-person = With whom did you speak?
ask-progress = How does it stand (an empty number ends the list)?
ask-followup-call-agreement = Which agreement (number)?
ask-followup-progress-agreement = Which agreement (number)?
ask-note = How it goes, in their own words
ask-further = Does the circle want a further conference?
ask-step = Which step is it about, such as explanation or answers?
ask-date-what = What is on that day, or what is to be done then?
ask-date-on = Which day?
ask-date-whose = Who does it, or whom is it about?
ask-waive-reason = Why do you leave it out?
ask-close-reason = Why do you close the case?
ask-close-note = Remark, without names
ask-yes = Which dates can they make (numbers with commas)?
ask-maybe = Which perhaps?
ask-no = Which not?
ask-meets = Which minimum requirement does this answer (number)?
