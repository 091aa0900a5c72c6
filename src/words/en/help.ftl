## Help: the program and its commands, in the order of a conference.
help-ekc =
    Keep track of your Eigen Kracht conferences, from the application to the follow-up call.
    Everything is in one encrypted file on your own computer.
help-usage = Usage
help-options-value = OPTIONS
help-aliases = also:
help-always = Always possible
help-options = Options
help-arguments = Arguments
help-commands = Commands
help-command-value = COMMAND
help-after =
    What now? ekc status shows what is missing, with the command to type. Every command has --help.
    Words from a fixed list may be in Dutch too: familie is family, ja is yes.
    Leave out something that is needed and ekc asks for it. That keeps names out of the history of your terminal.
help-init = Make an encrypted case file, with a passphrase
help-demo = Walk through a whole conference with an invented family, in a throw-away file
help-status = See where the case stands, what is missing and what to do now
help-due = See what is due soon, in all open cases
help-list = See all cases, one a line
help-show = See everything recorded about a case
help-use = Choose the case to work in from here on
help-new-case = Start a case with an application
help-edit-case = Change the application or add to it
help-consent = Note who gave consent and to what, or that it was withdrawn
help-question = Note a question in someone's own words, and which one was chosen
help-requirement = Note a minimum requirement of an involved professional
help-circle = See the circle and widen it
help-circle-add = Put someone in the circle, or a whole list at once
help-circle-edit = Change what you know of someone, or empty a detail
help-circle-show = See who is in the circle, who named them and who comes
help-circle-named-by = Note who named someone
help-circle-asked = Note whom you asked: who else?
help-invite = Note your personal explanation and the invitation
help-answer = Note whether someone comes, how, and what they need for it
help-contact = Note each attempt to reach someone, also when it fails
help-inform = Collect information for the circle and share it with everyone
help-inform-ask = Note what the circle wants to know, from whom and by when
help-inform-receive = Note the answer to an information question
help-inform-share = Note that everyone got the same information
help-inform-view = Note the view of someone who cannot come, in their own words
help-inform-show = See what was asked, what came in and what everyone has
help-conference = Prepare the day and record how it went
help-conference-dates = Note possible dates, or see which one suits best
help-conference-can = Note on which dates someone can come
help-conference-set = Set the day, the time and the place
help-conference-checklist = Keep track of what has to be arranged for the day
help-conference-programme = See the day in three parts, and who is in which
help-conference-arrive = Note who is there, walk-ins too
help-conference-part = Note at what time a part began
help-conference-end = Record how the conference ended, with or without a plan
help-conference-new = Start a further conference in the same case
help-record-plan = Put the plan of the circle on paper: who does what when
help-plan = See the plan and note what happens to it
help-plan-show = See the plan as the circle made it
help-plan-amend = Revise the plan; the old version is kept
help-plan-verdict = Note the professional's verdict on a minimum requirement
help-plan-agree = Note that the circle agrees, or someone to their own task
help-plan-share = Note to whom you gave the plan
help-followup = Follow how it goes after the conference
help-followup-meeting = Note a follow-up meeting of the circle, planned or held
help-followup-call = Note the follow-up call after four weeks
help-followup-progress = Note how it stands with the agreements
help-followup-show = See the call, the meetings and how it stands with the agreements
help-close = Close the case; your role has ended
help-reopen = Open a closed case again
help-undo = Take the last command back
help-redo = Do again what you took back last
help-log = Read what was recorded, newest first
help-export = Write a whole case as YAML, readable and so not encrypted
help-import = Read in a case that was made with export
help-completions = Make the script with which Tab completes commands and options in your terminal

## Options of every command.
arg-file = Case file to work with (or EKC_FILE)
arg-case = Case it is about (or EKC_CASE; otherwise the one you chose with ekc use)
arg-lang = Language: nl or en (or EKC_LANG)
arg-json = Show the outcome as JSON, for another program
arg-plain = Show plain lines instead of tables: one fact a line
arg-accessible = For a screen reader: plain lines and numbered choices (or ACCESSIBLE=1)
arg-no-input = Ask no questions; say which option is missing
arg-as-of = With status and due: look as if it is this day, such as 5-3-2026 or +28d
arg-passphrase-fd = Read the passphrase from this file descriptor; 0 is standard input
arg-passphrase-command = Run this and take the first line as the passphrase (or EKC_PASSPHRASE_COMMAND)
arg-help = Show this help
arg-version = Show the version of ekc

## What means the same with several commands.
arg-handle = Case, by its handle (otherwise the case in use)
arg-person = Someone in the case: handle (grandma-1), number in the list or name
arg-on = On which day: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-from = Read the answers from a YAML file; - is standard input. Options go first
arg-conference = Number of the conference (otherwise the last one)
arg-way = How: visit, phone, letter, email, message or video
arg-time = At what time it begins, such as 14:00
arg-place = Where it is

## Start and overview.
arg-keep = Folder for the file of the demo (otherwise a temporary folder)
arg-status-all = Show everything that is missing, not only the first three
arg-within = How far ahead: 14d or 4w (otherwise 14d)
arg-exit-code = End with code 20 when something is due today or late
arg-open = Only cases that are still open
arg-use-handle = Case to work in, by its handle

## Application.
arg-new-case-handle = Handle for the case that gives nothing away (otherwise year and number: 2026-01)
arg-date = Day of the application, such as 5-3-2026 (otherwise today)
arg-variant = Variant: family, neighbourhood, learning or restorative
arg-applicant = Who applies: main-person, family, acquaintance or professional
arg-applied-by = Name of the applicant, when not a main person
arg-new-case-organisation = Organisation of the applicant
arg-main-person = Name of a main person (may be repeated); with restorative, first who was harmed
arg-reason = Reason as "kind" or "kind: own words" (may be repeated). Kinds: divorce, parenting, overburdened, behaviour, mental-health, compulsory-admission, domestic-violence, out-of-home, contact-arrangement, housing, eviction, homeless, debts, work, illness, old-age, informal-care, small-network, school, nuisance, conflict, harm, dream or other
arg-coordinator = Coordinator as "name" or "name; employer" (may be repeated)
arg-independent = Each coordinator declares to be independent in this case
arg-regional-manager = Name of the regional manager
arg-financer = Who pays for the conference
arg-municipality = Municipality
arg-legal-frame = Legal frame: none, family-group-plan or personal-plan
arg-safety = Safety is at stake (with =no: it is not)
arg-needed-by = Day by which the plan must be there, such as 5-3-2026 or +28d
arg-new-case-language = Language of the conversations
arg-edit-case-language = Language of the conversations
arg-interpreter = Language for which the conversations need an interpreter
arg-wish-language = Wish about the coordinator: language
arg-wish-gender = Wish about the coordinator: man or woman
arg-wish-culture = Wish about the coordinator: culture or background
arg-informative-talk = An informative talk comes first (with =no: it does not)
arg-situation = The situation, in the words of the main person

## Consent, question and minimum requirement.
arg-consent-person = For whom the consent is
arg-consent-by = Who gave the consent, when someone else, such as a parent
arg-scope = To what: take-part, share-information, child-takes-part or share-plan (otherwise take-part; with --withdraw everything)
arg-form = How the consent was given: oral or written (otherwise oral)
arg-withdraw = The consent was withdrawn; no reason is needed
arg-question-words = The question, in someone's own words
arg-question-by = Whose words these are
arg-question-choose = Number of the question that was chosen; give no new question with it
arg-chosen-by = Main person who chose the question (if there is none: someone of the circle)
arg-requirement-words = The minimum requirement, in plain words
arg-set-by = Involved professional who sets the requirement
arg-why = Why the requirement is there
arg-met-when = What makes the requirement met

## Circle.
arg-name = Name of who comes in
arg-circle-edit-name = Another name
arg-relation = Relation in a word, such as grandma or neighbour; the handle comes from it (grandma-1)
arg-circle-edit-relation = Relation in a word, such as grandma or neighbour
arg-role = Role: main-person, circle, professional, supporter or interpreter (otherwise circle)
arg-circle-edit-role = Role: main-person, circle, professional, supporter or interpreter
arg-tie = Tie: family, friend, neighbour, acquaintance or professional
arg-side = Side with restorative: harmed or responsible
arg-household = Household, such as an address in the street
arg-birth-year = Year of birth, such as 2012
arg-minor = Under eighteen (with =no: not)
arg-language = Language someone speaks
arg-organisation = Organisation of a professional
arg-function = Function of a professional
arg-phone = Telephone number
arg-email = E-mail address
arg-address = Postal address
arg-needs-interpreter = Language for which someone needs an interpreter
arg-needs-diet = Diet, or what someone does not eat
arg-needs-transport = Transport someone needs
arg-needs-child-care = Child care someone needs
arg-needs-access = What someone needs to be there: stairs, hearing, sight
arg-circle-add-handle = Handle of your own choosing (otherwise made from the relation: grandma-1)
arg-named-by = Who named this person
arg-list = File with one person a line: 'name; relation; household; telephone; e-mail'. Only the name is needed; - is standard input
arg-circle-add-from = Read a person from a YAML file, or several under people; - is standard input
arg-clear = Detail to empty (may be repeated): relation, tie, side, household, birth-year, language, organisation, function, phone, email, address, named-by, needs-interpreter, needs-diet, needs-transport, needs-child-care, needs-access
arg-circle-named-by-person = Who was named
arg-circle-named-by-by = Who named that person
arg-circle-asked-person = Whom you asked: who else? (may be repeated)

## Inviting.
arg-invite-person = Whom you invite or explained it to (may be repeated)
arg-invite-all = Everyone in the circle who was not invited yet
arg-explained = Day of your personal explanation: 5-3-2026, Sat 28 March or today
arg-explained-how = How you explained it: visit, phone, letter, email, message or video
arg-invite-on = Day of the invitation: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-how = How you invited: visit, phone, letter, email, message or video
arg-explain-only = Note the explanation only, no invitation yet
arg-answer = Answer: yes, no, maybe or no-reply
arg-attending = How someone takes part: present, remote, letter or spokesperson
arg-spokesperson = Who speaks for this person
arg-answer-reason = Reason, only when someone offers it
arg-contact-way = How you tried: visit, phone, letter, email, message or video
arg-reached = Whether you reached them: yes or no (otherwise yes)
arg-contact-note = What you agreed about contact

## Information.
arg-inform-ask-words = What the circle wants to know
arg-wanted-by = Who wants to know this
arg-of = Of whom it was asked, such as a professional
arg-due = When the answer must be there, such as Sat 28 March or +7d
arg-number = Number of the information question
arg-inform-receive-answer = The answer, in plain words
arg-inform-share-number = Number of information everyone got (may be repeated)
arg-inform-share-all = Everything that came in and was not shared yet
arg-inform-view-person = Whose view it is
arg-inform-view-words = The view, in their own words
arg-brought-by = Who brings the view on the day

## The day.
arg-conference-dates-add = Possible date, with or without a time: "Sat 28 March 14:00" (may be repeated)
arg-yes = Numbers of dates that suit, with commas: 1,3
arg-maybe = Numbers of dates that may suit, with commas
arg-no = Numbers of dates that do not suit, with commas
arg-conference-set-date = Day of the conference, such as Sat 28 March
arg-candidate = Take day and time from the possible date with this number
arg-conference-checklist-add = Something to arrange as "kind: what" (may be repeated), such as "food: soup". Kinds: place, food, transport, child-care, interpreter, link, spare-room or other
arg-conference-checklist-by = Who arranges it
arg-done = Numbers of what is arranged, with commas: 1,3
arg-conference-checklist-on = Day on which it was arranged: 5-3-2026, Sat 28 March or yesterday (otherwise today)
arg-conference-arrive-person = Who is there (may be repeated)
arg-conference-arrive-all = All main persons and everyone who said yes
arg-guest = Name of a walk-in
arg-conference-arrive-at = At what time someone came, such as 14:00
arg-parts = In which parts someone is, with commas: 1,3 (otherwise each part where they are welcome)
arg-stays-by-choice-of = Main person who chose that this person from outside the circle stays in part 2
arg-part = Part: 1, 2 or 3
arg-conference-part-at = At what time the part began, such as 14:00
arg-conference-part-coordinator = Whether the coordinator is in part 2: yes or no. In private time it is always no
arg-ending = Ending: plan, no-plan, plan-in-making, stopped-in-preparation or plan-without-meeting
arg-conference-end-at = At what time the day was over, such as 17:30
arg-conference-end-reason = Why it stopped or why there is no plan; do not write who held what
arg-conference-end-on = Day on which this was clear, such as 5-3-2026 (otherwise the day of the conference)

## The plan.
arg-words = The plan in the circle's own words
arg-agreement = Agreement as "who; what; when" (may be repeated), such as "grandma-1, neighbour-2; cook together; every Sunday"
arg-meets = Which agreements answer a minimum requirement, as "requirement: agreements" (may be repeated), such as "1: 2,3"
arg-what-if = Agreement for when it goes otherwise, as "if; then" (may be repeated)
arg-help-asked = Help the circle asks for, as "what" or "what; of whom" (may be repeated)
arg-evaluation = Evaluation moment: day on which the circle looks how it goes, such as 5-3-2026 or +28d
arg-evaluation-time = At what time the evaluation begins, such as 14:00
arg-evaluation-place = Where the evaluation is
arg-convener = Who calls the circle together
arg-record-plan-on = Day on which the plan was presented, such as 5-3-2026 (otherwise the day of the conference)
arg-plan-show-version = Number of the version (otherwise the newest)
arg-because = Why the circle revises the plan
arg-drop = Numbers of agreements that lapse, with commas: 2,5
arg-plan-amend-agreement = New agreement as "who; what; when" (may be repeated)
arg-plan-amend-on = Day on which the circle revised the plan, such as 5-3-2026 (otherwise today)
arg-requirement = Number of the minimum requirement
arg-met = Whether the requirement is met: yes or no
arg-plan-verdict-by = Professional who gives the verdict (otherwise who set the requirement)
arg-plan-verdict-reason = Why; with no it must be there
arg-plan-verdict-on = Day of the verdict, such as 5-3-2026 (otherwise the day of the presentation)
arg-plan-verdict-at = At what time the verdict came, such as 16:30
arg-plan-agree-person = Who agrees to their own task (may be repeated); without anyone, the circle agrees to the plan
arg-plan-share-person = Who got the plan (may be repeated)
arg-plan-share-all = Everyone who was at the conference

## Afterwards.
arg-followup-meeting-date = Day of the follow-up meeting, such as Sat 28 March or +28d
arg-held = Number of the follow-up meeting that was held
arg-followup-meeting-on = With --held: day on which it was, such as 5-3-2026 or yesterday (otherwise today)
arg-followup-call-person = With whom you spoke
arg-progress = How it stands with an agreement, as "2: running" or "2: running; own words" (may be repeated). State: done, running, partly, not, lapsed or not-yet-due
arg-further = Whether the circle wants a further conference: yes or no
arg-note = How it goes, in their own words
arg-close-reason = Reason: completed, not-wanted, plan-without-meeting, no-plan, stopped, main-person-left or handed-over
arg-close-note = Remark, without names

## Log, export and completion.
arg-log-all = Of all cases
arg-most = How many lines at most (otherwise 20)
arg-to = New file to write to (otherwise on the screen)
arg-path = YAML file with a case; - is standard input
arg-import-handle = Handle for the case, when it must differ from the file
arg-shell = Your shell: bash, elvish, fish, powershell or zsh

## What one fills in behind an option.
value-address = ADDRESS
value-agreements = AGREEMENTS
value-answer = ANSWER
value-by = BY
value-case = CASE
value-command = COMMAND
value-date = DATE
value-employer = EMPLOYER
value-ending = ENDING
value-field = FIELD
value-file = FILE
value-folder = FOLDER
value-form = FORM
value-frame = FRAME
value-handle = HANDLE
value-if = IF
value-kind = KIND
value-language = LANGUAGE
value-name = NAME
value-number = NUMBER
value-numbers = NUMBERS
value-path = PATH
value-person = PERSON
value-question = QUESTION
value-reason = REASON
value-relation = RELATION
value-requirement = REQUIREMENT
value-role = ROLE
value-scope = SCOPE
value-shell = SHELL
value-side = SIDE
value-state = STATE
value-text = TEXT
value-then = THEN
value-tie = TIE
value-time = TIME
value-variant = VARIANT
value-way = WAY
value-what = WHAT
value-when = WHEN
value-who = WHO
value-word = WORD
value-year = YEAR
