## Questions: what comes back with every question.
ask-may = (may be empty)
ask-skip = skip
ask-needed = This needs an answer. :stop or Ctrl-C stops.
ask-more = (another, or Enter)
ask-in-editor = (long? type :e)
ask-pasted = You gave { $count } lines at once. Together they are one answer.
ask-which-person = This fits more people. Whom do you mean?
who-that-is = { $number }: { $who }
ask-when-precisely = "{ $word }": when precisely? Ask the circle while it is still there. What you typed stays as it is.
ask-nought = { $count ->
    [one] This number does not begin with a 0: { $numbers }. A worksheet often leaves that 0 out. Does the 0 belong in front?
   *[other] These numbers do not begin with a 0: { $numbers }. A worksheet often leaves that 0 out. Does the 0 belong in front?
  }
ask-list-how = (↑↓, or type the number or the word; Enter chooses)
ask-list-plainly = Number (1-{ $last }) or word
ask-list-more = … { $count } more
ask-list-nothing = Nothing is chosen yet. Type a number or a word from the list.
ask-list-unknown = That is not in the list. Type a number or a word from the list.
ask-list-unclear = That does not point at exactly one line yet. Type the number or the whole word.
ask-choices-more = { $question } Chosen: { $chosen }. Another?
ask-done = done
ask-next-person = Who is next? ({ $count } still open)
ask-next-other = somebody else
ask-next-is-recorded = What came before this is recorded. You can take it back later with ekc undo.
ask-next-help = Type the number or the name of one line. When you are done: press Enter.
ask-form-words = At every question you can also type :back, :? (help) or :stop.
ask-word-unknown = ekc does not know such a word here. It does know :back, :? and :stop. Does your answer itself begin with a colon? Then type two: ::
ask-no-editor = One short line fits here. With :e you write a long answer only.
ask-is-first = This is the first question.
ask-now = (now: { $now })
ask-keep = (now: { $now }; Enter keeps this)
ask-keep-or-clear = (now: { $now }; Enter keeps this, - takes it away)
ask-keep-it = leave as it is
ask-clear = empty it
ask-summary = Is this right?
ask-summary-more = You can also fill in: { $list }
ask-summary-agreements = other agreements
ask-summary-how = Enter records it, a number changes that line
ask-summary-unknown = Type a number or a word from above. Enter alone records everything, :stop records nothing.
ask-left-open = not filled in
ask-recorded-anyway = { $now } (you left it empty)
ask-stays = { $now } (stays)
ask-emptied = will be emptied
ask-draft = What do you do with it?
draft-lies-ready = You typed this on { $on }. It is not recorded:
draft-of-others = Note: a short name in this case now stands for somebody else than then. See whether what stands above is still about the right one.
draft-go-on = go on with it
draft-throw-away = throw it away and start again
draft-thrown-away = It is thrown away.
draft-in-case = On { $on } you typed something that is not recorded yet. Go on or throw it away: { $command }
draft-unreadable = Something from an earlier time was ready here that ekc cannot read any more. It is thrown away.
draft-kept = Nothing was recorded. What you typed is ready until { $until }. Type the same command again to go on with it.
ask-rows-so-far = So far:
ask-rows-how = A number changes that line or fills in the rest of it, "drop 2" takes line 2 away, "2 to 1" puts line 2 in place 1.
ask-rows-next = (the next; Enter: done)
ask-rows-unknown = Number { $number } is not there. Type a number from the list above.
ask-who-again = [names as above, or somebody else]
ask-row-meets = minimum requirement { $numbers }
ask-pasted-rows = You gave { $count } lines at once. Is each line one of its own?
ask-pasted-each = yes, each line apart; I see them one by one
ask-pasted-one = no, together they are one
ask-met-by = Minimum requirement { $number } ("{ $text }"): which agreements answer it (numbers)?
ask-newcomer = "{ $name }" is not in this case.
ask-newcomer-again = I type it again
ask-newcomer-add = somebody else: comes into the case with the plan
ask-newcomer-known = "{ $name }" fits somebody who is in the case already. Type whom you mean.
ask-agreement-past = The day of this agreement is over ({ $on }).
ask-agreement-told = Told last: { $state } ({ $on }).
ask-help-name = Type a name.
ask-help-line = Type one or more words on one line.
ask-help-prose = Type text, or type :e and write in your own editor.
ask-help-date = Type a day, such as Sat 28 Mar, 28 March 2026, today or yesterday.
ask-help-when = Type when, in words or as a day: every Sunday, or Sat 28 Mar.
ask-help-time = Type a time, such as 14:00.
ask-help-email = Type an e-mail address.
ask-help-phone = Type a telephone number. Something may stand with it: 06 12345678 (after six).
ask-help-number = Type a number, such as 2.
ask-help-person = Type somebody in the case: the handle (such as oma-1), the name, the relation, or the place in the row between the brackets.
ask-help-people = Type people in the case with commas between them: the handle (such as oma-1), the name, the relation, or the place in the row between the brackets.
ask-help-choice = Type the number or the word of one line.
ask-help-choices = Type the number or the word of one line. Then ekc asks for the next, until you choose done.
ask-help-lines = Type one at a time. After the last one Enter closes the list.
ask-help-numbers = Type numbers with commas between them, such as 1, 3.
ask-help-which = Type the number or the name of one line. Back, to type another: :back. Stop: :stop.
ask-help-open = You may fill in nothing: press Enter.
ask-help-keep = Enter keeps what is there now.
ask-help-clear = Type - or clear to take it away.
ask-help-always = When something stands at the end that you can also fill in: type its number or its word there. To the question before: :back. To stop, with nothing recorded: :stop. If your answer begins with a colon, type two: ::
editor-file = answer
editor-on-disk = There is no room in memory for your text here. While you write it stands on the disk; after that it goes.
ask-because = Why do you go on all the same? (empty: stop)

## Passphrase.
ask-passphrase = Passphrase
ask-passphrase-advice = Choose a passphrase of five or more ordinary words that have nothing to do with each other. Write it down and keep it away from this computer: without it and without the recovery sheet the file does not open again.
ask-passphrase-new = New passphrase
ask-passphrase-again = The same passphrase again (empty: choose another)
ask-passphrase-differs = The two passphrases differ. Start again.
ask-passphrase-wrong = This passphrase does not fit. Mind capitals, spaces and the language of the keyboard. You can try { $count ->
    [one] once more
   *[other] { $count } more times
  }.
ask-handover-case = Which case do you hand over?
ask-handover-to = Where does the file go? A folder, such as that of a USB stick, or a new name
ask-handover-advice = Choose a passphrase for this file, another than that of your case file. A proposal, drawn by ekc: { $words }. Write it down until your colleague has it.
ask-handover-passphrase = The passphrase of the handover file
ask-handover-identity = The file is encrypted for an age key. Where is the file with your key?
ask-restore-copy = Which copy do you put back? Type where the file is, such as /media/stick/cases.zip
ask-forget-person = Whom do you want to forget, such as oma-1?
ask-template-kind = Of which paper do you want to see the template?
ask-which-shell = Which shell is the script for?
ask-contacts-import-list = Which file with addresses do you read in, such as addresses.vcf?
ask-contacts-import-only = Who come into the case? Type numbers or names, such as 1,3-5,gran. Really everybody? Type: all
ask-import-path = Which file do you read in?
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
ask-use-case = In which case do you go on?
ask-variant = Which variant?
ask-applicant = Who applies?
ask-main-person = For whom is the conference? Name of a main person
ask-harmed = Who was harmed? Name of a main person
ask-responsible = Who did the harm? Name of a main person
ask-new-case-organisation = From which organisation is the applicant?
ask-new-case-reason = What is the reason for the application?
ask-edit-case-reason = Which reason is added?
ask-coordinator = Coordinator, as 'name; telephone; e-mail; employer'
ask-independent = Does each coordinator declare to be independent in this case?
ask-new-case-date = Applied on which day, if it was not today?

## Consent, question and minimum requirement.
ask-consent-person = For whom is the consent?
ask-consent-answer = What was said?
ask-consent-by = Who said so, if it was somebody else?
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
ask-circle-add-name = Name of who comes in
ask-circle-add-another = Somebody else? The name, or Enter when you are done
ask-circle-add-help = Type the name. You can also paste a whole list, one person a line: you see it first.
ask-circle-edit-name = Name of this person
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
ask-conference-dates-add = Which date might suit, such as Sat 28 Mar 14:00?
ask-conference-checklist-add = What has to be arranged, such as food: soup?
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

## At the door.
door-ask = Who is there? Numbers or names, such as 1 3 or gran. A number once more takes it away. Enter: done
door-help = Type numbers (1 3 5), names between commas (gran, bep) or everyone. A name that is not in the case can come in as a guest. Does somebody take part in another way than was agreed: ekc conference arrive oma-1 --attending remote. Enter records who is there; with :stop nothing is recorded.
door-missing = Not there yet ({ $count }):
door-there = There already ({ $count }):
door-nobody-expected = Nobody stands on the list yet.
door-all-there = Everyone who was expected is there.
door-afar = { $who }, from afar
door-recorded = { $who }, recorded before
door-recorded-before = That is recorded already. Take it back: ekc undo, after this list.
door-guest-line = { $name }, guest
door-number-unknown = There is no number { $number } on the list.
door-number-or-house = { $number } is a number on the list and that of a house. Type the name.
door-there-already = { $who }: is on it already.
door-unexpected = { $who }: not expected, and now put on it.
door-guest = { $name } is not in the case. Let them in as a guest? What is the tie?
door-guest-no = no, leave them out
door-guest-later = yes, the tie comes later
door-guest-of = Who named { $name }, or with whom do they come? (Enter: later)
door-guest-household = Household or address of { $name } (Enter: later)
door-nothing = Nobody was ticked, so nothing was recorded.
door-still-missing = Not there yet: { $people }

## The plan. The heading of a list says how the list ends; 'What?' and 'When?' come back in several lists.
ask-agreement = Agreements: who does what when. Type the first, or paste more: one on each line.
ask-what = What?
ask-who = Who (with commas between)?
ask-when = When?
ask-record-plan-agreement-words = This agreement in the circle's own words
ask-record-plan-words = The whole plan in the circle's own words
ask-goes-well = What goes well? One line at a time, as the circle says it.
ask-goal = What does the circle want? One goal at a time, in the circle's own words.
ask-rhythm = How often?
ask-checked-by = Who looks whether it happens?
ask-what-if = If it goes otherwise: what may happen, and what then? Leave 'If' empty when the list is done.
ask-record-plan-what-if-when = If
ask-then = What then?
ask-help-asked = Help the circle asks for: what, and of whom. Leave 'What?' empty when the list is done.
ask-of = Of whom?
ask-record-plan-help-asked-why = Why does the circle ask for this help?
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

## Afterwards. 'How does it stand' stands with each agreement, and in the summary.
ask-conference-end-again = Does the circle meet once more?
ask-conference-end-again-on = On which day?
ask-followup-call-person = With whom did you speak?
ask-progress = How does it stand?
ask-followup-call-progress-note = What was said about it?
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
