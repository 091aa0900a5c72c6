## Papers: kinds, languages and forms.
paper-confirmation = confirmation with explanation
paper-invitation = invitation
paper-street-letter = street letter
paper-information-request = request for information
paper-information-pack = information pack
paper-participants = list of participants
paper-programme = programme of the day
paper-plan = plan
paper-plan-card = card with one's own agreements
paper-plan-simple = plan in easy language
paper-follow-up-invitation = follow-up invitation
paper-call-form = form for the follow-up call
paper-satisfaction = satisfaction form
paper-registration = registration without names
paper-erasure = letter about erasing
paper-circle-map = map of the circle
paper-time-line = time line
paper-family-group-plan = family group plan, to hand in
paper-personal-plan = personal plan, to hand in
paper-privacy-notice = privacy notice
paper-day-safety = safety of the day, for you alone
paper-empty-plan = empty plan, for part 2
paper-no-conference = there will be no conference
paper-wall-programme = programme for the wall
paper-application-form = application form, empty
paper-consent-form = consent form

tongue-nl = Dutch
tongue-en = English
tongue-tr = Turkish
tongue-ar = Arabic
tongue-pl = Polish
tongue-uk = Ukrainian
tongue-de = German
tongue-fr = French
tongue-es = Spanish

form-pdf = PDF
form-html = HTML
form-txt = text
form-md = Markdown
form-docx = Word (DOCX)
form-svg = drawing (SVG)

## On paper.
paper-your-coordinator = your coordinator
paper-resident = resident

## What happened. These lines are in the log too.
did-printed = Made: { $kind }, { $form }, { $tongue }: { $place }
did-printed-for = Made for { $person }: { $kind }, { $form }, { $tongue }: { $place }
did-paper-passed = Printed for { $person } all the same, although it tells something of { $other }. The reason is kept.
did-reason-kept = The reason was kept as deviation { $numbers }.
left-stays = Note: { $count ->
    [one] 1 file that you made after that stays.
   *[other] { $count } files that you made after that stay.
  } ekc does not take paper and files back. See ekc log.
papers-are-open = { $count ->
    [one] This file is not encrypted. Keep it no longer than you need it.
   *[other] These files are not encrypted. Keep them no longer than you need them.
  }
papers-left-out = Not everything is in it for { $people }: what someone may not know was left out.
papers-hold-nothing = Not made for { $people }: nothing of the plan would stand in it. Tell them yourself what they may know.
papers-name-apart = Note (R15): the paper for { $person } says what { $other } does, and they are kept apart. { $person } made or heard this plan. Look before you give it whether that name is needed there.
papers-own-numbers = In such a copy the agreements are numbered anew. When somebody gives a number, ask which agreement it is.
template-unchecked = The text in { $tongue } has not yet been checked by someone who grew up with the language. Let a reader look at it first. The template is { $template }.
ask-print-kind = Which paper do you want to make?
ask-undo-behind-paper = The last thing you did was to print something. ekc does not take that back. Before that: { $what } Take that back?
ask-undo-another = Something was recorded or taken back in another window meanwhile. The last thing is now: { $what } Take that back?
papers-withheld = Not made for { $people }: the paper tells something about someone they should read nothing of. With a reason it can be done: --because "…"
paper-may-tell = Look before you give this paper to { $person }: a word in it may be the name of { $other } ({ $texts }). Is it the name? Take it out of the text and print again.
papers-not-asked = Not made for { $people }: they may not be invited now. See what it is: ekc check
own-words-untranslated = Not all words of the circle are there in { $tongue } too. Have them translated and record that: ekc translate. Or read them together, with an interpreter where needed.
coordinator-cannot-be-reached = The case has no telephone or e-mail of yours. Whoever gets this cannot reach you. Add it: ekc edit-case --coordinator "your name; telephone; e-mail"
invitation-after-the-day = Note: the day on this paper has passed.
personal-plan-after-the-week = Note: by law this plan could be handed in up to and including { $on }. Ask the municipality whether it still can.
ask-calendar-for = For whom? Leave it empty for everyone who has a date.
ask-contacts-for = Who come on the list? Leave it empty for everyone who can be reached.
ask-print-for = For whom? Leave it empty for everyone this paper is for.
ask-print-without = What do you leave out? Ask the people themselves: all of this paper is read by somebody else.
ask-replace = There is a file already: { $path }. Write over it?
ask-replace-changed = Something else is there now. So once more.
printed-next-confirmation = Give the letter to the main person and talk about it.
printed-next-privacy-notice = Did you give it? Note it: ekc privacy told PERSON --way letter
printed-next-invitation = Always invite someone in person first. After that: ekc invite PERSON --how letter
printed-next-information-request = When an answer comes, record it: ekc inform receive NUMBER
printed-next-information-pack = Give everyone the pack at the same moment, and note that: ekc inform share --all
printed-next-plan = Record who gets the plan with: ekc plan share --all
printed-next-family-group-plan = Read it together first: names may stand in the circle's own words. The main person hands it in.
printed-next-personal-plan = Read it together first: names may stand in the circle's own words. The main person hands it in.
printed-next-wall-programme = Hang it where everyone can see it. Your own script: ekc print programme
printed-next-empty-plan = Hand out this sheet when part 2 begins, with pens. More room to write? Copy it on A3.
printed-next-consent-form = What somebody answers on it, you record with: ekc consent PERSON
printed-next-call-form = After the call: ekc followup call PERSON
ask-print-share = Are you giving this information to everyone now? Then I note that you share it today.
ask-mail-advice = Choose a passphrase for this paper, another one than that of your case file. A proposal, drawn by ekc: { $words }. Write it down until the other has it.
mail-without-address = The case has no mail address of { $people }. Fill it in yourself before you send the mail.
mail-by-passphrase = Tell the passphrase in another way than this mail, such as by telephone. The program age can open it.
mail-by-key = Only who has the key of the receiver opens this paper. You cannot open it yourself.

## Templates.
template-own = your own
template-built-in = of ekc
template-checked = checked
template-not-checked = not checked yet
template-folder = Your own templates belong in { $path }. Begin with a copy: ekc template show invitation > en/invitation.md
template-undefined = it names something this paper does not know, or a value that is not there
template-unknown = it uses a filter or function ekc does not know
template-syntax = a brace or an instruction is not right
template-line = a line is too long: break it
template-endless = the template does not come to an end
template-value = a value cannot stand here

head-paper = Paper
head-language = Language
head-whose = Whose
head-checked = Checked

## Figures without names.
figure-variant = Kind of conference
figure-applicant = Application by
figure-reasons = Reasons
figure-safety = Safety is at stake
figure-applied-on = Day of the application
figure-conference-on = Day of the conference
figure-days = Days from application to conference
figure-ending = Ending
figure-conferences = Conferences in this case
figure-main-persons = Main persons
figure-circle = People in the circle
figure-rounds = Rounds in which the circle grew
figure-invited = Invited
figure-answered-yes = Said yes
figure-came = Were there
figure-professionals = Professionals
figure-agreements = Agreements in the plan
figure-agreements-circle = Agreements the circle carries out itself
figure-help-asked = Times the plan asks for help
figure-requirements = Minimum requirements
figure-requirements-met = Minimum requirements the plan meets
figure-accepted = Plan accepted
figure-call = Follow-up call made
figure-follow-up = The circle met again
figure-closed-on = Role ended on

## What could not be done.
failure-no-template = This paper is not there in that language.
    .why = The template exists in: { $words }.
    .now = Choose one of those languages with --in, or put a template of your own in your folder: ekc template list

failure-template-front = The lines above the template { $template } are not right.
    .why = Between two lines with --- belongs title, and if you wish checked_by and checked_on (yyyy-mm-dd).
    .now = See how it should be: ekc template show invitation

failure-template-broken = The template { $template } cannot be filled in: { $detail }.
    .why = A template may only name values that this paper knows.
    .now = Mend the place named above. This is the template of ekc: ekc template show KIND

failure-template-markdown = The template { $template } holds something that cannot go on paper: { $what }
    .why = ekc knows headings, paragraphs, lists, tables, bold, a frame (>) and a new page (---). After # comes ##, then ###.
    .now = Take it out, or put a \ in front of it when it is ordinary text.

failure-font-unreadable = The font { $path } cannot be read.
    .why = It is no ordinary file, you may not read it, or it is larger than 64 MB.
    .now = Put a font that ends with .ttf or .otf in its place, or take it out of that folder.

failure-template-unreadable = The template { $template } cannot be read.
    .why = A template is a text file in UTF-8 of 200 kB at most.
    .now = Save it again as plain text.

failure-text-unreadable = This file cannot be read as text.
    .why = The reading help reads plain text in UTF-8, 200 kB at most.
    .now = Save it as plain text and try again.

failure-glyph-missing = A character cannot be printed: { $characters }
    .why = None of the fonts has this character. An empty box on paper would help nobody.
    .now = Put a font that has it (.ttf or .otf) in the folder fonts beside your templates. Or choose --as html.

failure-no-press = This ekc cannot make PDF.
    .why = The program was built without the press.
    .now = Choose another form: --as html, txt or docx.

failure-no-drawing = There is no drawing on this paper.
    .why = Only the map of the circle and the time line are drawings.
    .now = Choose another form with --as, such as pdf or txt.

failure-paper-not-set = The page could not be set.
    .why = The press refuses this text for a reason ekc does not know.
    .now = Try --as html. Tell the makers, without names from the case.

failure-paper-tells = This paper tells { $person } something about { $other }: { $texts }.
    .why = { $person } should read nothing about { $other }: { $ground ->
        [never] there may never be contact with that person.
        [sides] they are on two sides and have not met yet.
       *[apart] they are kept apart.
      }
    .now = Take the name out of the text, or tell it by word of mouth; a minimum requirement gets other words with ekc requirement --correct NUMBER. Are you sure it is right? Give a reason, for everyone who reads this text: --because "…"

failure-paper-stays = The old file stays.
    .why = You did not want it written over. Nothing was made and nothing was noted.
    .now = Choose another place: --to FOLDER

failure-paper-and-json = A paper and JSON cannot share the output.
    .why = With a - as the place the output is the paper itself.
    .now = Leave out --json, or give a folder or file.

failure-paper-exists = There is a file of that name already.
    .why = ekc does not write over anything unasked.
    .now = To write over it, use --replace. Or choose another place: --to FOLDER

failure-no-such-folder = That folder is not there.
    .why = ekc makes no folders itself. Nothing was written and nothing noted.
    .now = Make the folder, or choose another.

failure-no-street = A street letter is for a street or neighbourhood.
    .why = This case is of another kind. A letter along the doors would tell people what does not concern them.
    .now = Invite people yourself: ekc print invitation

failure-paper-tells-who-is-there = This paper is not for { $person }.
    .why = It tells who is there. Someone who does not come, or is kept apart from somebody, should not read that.
    .now = Tell what is needed yourself.

failure-paper-left-alone = { $person } wants to be left alone.
    .why = Whoever asks for that gets no more post.
    .now = Choose someone else with --for.

failure-paper-gone = { $how ->
        [died] { $person } has died.
       *[cannot-decide] { $person } can no longer decide.
    }
    .why = No post, invitation or calendar goes there any more.
    .now = Choose someone else with --for.

failure-paper-may-not-be-invited = { $person } cannot be invited now.
    .why = The case holds a no, a ban or a decision.
    .now = See what it is: ekc check

failure-paper-not-a-reader = The plan is not for { $person }.
    .why = The plan goes to those who were there and those with a task in it. When the circle wants to share it, record that first.
    .now = Record the sharing: ekc plan share PERSON. Then you can print it.

failure-paper-holds-nothing = Nothing of the plan would stand in a copy for { $person }.
    .why = { $person } was not there when the plan was made, may not know everything of who is in it, and has no agreement of their own in it.
    .now = Tell what { $person } may know yourself. Is it no longer needed to keep them apart? Record that: ekc circle apart PERSON PERSON --lift

failure-paper-for-coordinator = This paper is for you alone.
    .why = It is about the whole case.
    .now = Leave --for out.

failure-too-many-to-draw = This circle is too large to draw: { $count } people.
    .why = With more than { $most } people nobody can read the map any more.
    .now = Make the list of participants: ekc print participants

failure-nobody-to-print-for = There is nobody this paper is for: { $kind }.
    .why = The case has nobody to whom it can be addressed now.
    .now = Choose for whom yourself: --for PERSON

failure-plan-of-another-frame = This plan does not fit the legal frame of this case.
    .why = A family group plan belongs to the Dutch Youth Act, a personal plan to the Dutch Social Support Act. In the case stands: { $frame }.
    .now = Is that not right? Change it: ekc edit-case --legal-frame family-group-plan (or personal-plan)

failure-paper-without-consent = This plan is not for { $person }.
    .why = It goes to a professional only when the people concerned agree to that (R29).
    .now = Ask them, and record their yes: ekc consent PERSON yes --scope share-plan

failure-without-of-a-plan = Nothing can be left out of this paper.
    .why = Something can be left out of a plan that the main person hands in.
    .now = Leave out --without, or make such a plan: ekc print family-group-plan, or: ekc print personal-plan

failure-conference-not-called-off = The conference was not called off.
    .why = This letter says that it will not take place. As long as that is not recorded, it would not be true.
    .now = Record it first: ekc conference end stopped-in-preparation

failure-no-plan-to-print = There is no plan yet.
    .why = This paper is about the agreements in the plan.
    .now = Record the plan first: ekc record-plan

failure-one-paper-only = One paper at a time goes to one file or to the screen.
    .why = Otherwise nobody can see where one paper ends and the next begins.
    .now = Choose one reader with --for and one form with --as, or give a folder with --to.

failure-give-to-whom = This paper is for yourself: there is nobody who gets it.
    .why = Giving and mailing goes to somebody in the case.
    .now = Name with --for who gets it, if they may hold it. Or leave out --give and --mail.

failure-mail-to-whom = A mail goes to one reader, and this paper is for several people together.
    .why = In a mail with several addresses each sees who the others are.
    .now = Name with --for who gets the mail, or make one for each with --all.

failure-one-form-in-a-mail = In a mail the paper goes in one form.
    .why = Otherwise the reader does not know which attachment counts.
    .now = Choose one form with --as.

failure-give-not-all = The paper cannot go to everyone: it was not made for { $people }.
    .why = It holds something that they are not to know. To share with everyone is to give everyone the same.
    .now = Take it out of the text, or give a reason: --because "…". Or name with --for who gets it now.

failure-sealed-in-a-mail = Only a paper in a mail can be encrypted like this.
    .why = A paper to print has to be readable.
    .now = Add --mail, or leave out the passphrase and the key.

failure-no-mail-passphrase = The passphrase of the paper in the mail is needed, but ekc cannot ask for it here.
    .why = There is no terminal, or --no-input was given. The passphrase of your case file is another, and does not count here.
    .now = Type the command in a terminal, or give the passphrase with --transfer-passphrase-command. A key is possible too: --recipient age1…

failure-mail-own-passphrase = This is the passphrase of your own case file.
    .why = Who gets the mail gets this passphrase, and could open all your cases with it.
    .now = Choose another passphrase for this paper. Nothing was written.

failure-mail-differs = The encrypted paper does not hold what the paper holds.
    .why = It was read back and compared. Nothing was written.
    .now = Try it once more. If it happens again, report it.

failure-not-for-a-screen = This form is not to be read on a screen.
    .why = PDF and Word are no text.
    .now = Choose --as txt, or write to a file: --to NAME

## Which text stands on a paper.
text-question = the question
text-requirement = minimum requirement { $number }
text-answer = the answer to information question { $number }
text-no-plan = what happens when no plan comes
text-place = the place
text-arrangement = line { $number } of the checklist
text-custom = custom { $number }
text-meeting = the place where the circle looks back
text-view = a view
text-plan = the words of the plan
text-goes-well = line { $number } of what goes well
text-goal = goal { $number }
text-agreement = agreement { $number }
text-what-if = an agreement for when it goes otherwise
text-help = help asked { $number }
text-on-this-paper = a text on this paper
