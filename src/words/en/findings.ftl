## What the method adds: a rule looks along and says what is so. Where something cannot go on like this, it says what can be done.

finding-block = Blocked{ $rule }: { $text }
finding-stands = Recorded, but it does not go on like this{ $rule }: { $text }
finding-warn = Note{ $rule }: { $text }
finding-inform = Good to know{ $rule }: { $text }

## The coordinator (R1, R2, R32).

finding-no-coordinator-named = People were called together, and this case names no coordinator yet.
    .now = Record who the coordinator is, with the declaration: ekc edit-case --coordinator NAME --independent.
finding-independence-undeclared = Coordinator { $number } has not yet declared to be independent in this case.
    .now = Is there no stake, no judgement and no second role? Record the declaration: ekc edit-case --independent. Otherwise somebody else takes over: ekc edit-case --coordinator-ends { $number } --coordinator NAME --independent.
finding-double-role = The employer of coordinator { $number } plays a part in this case. Ask the regional manager whether this can be.
finding-coordinator-of-the-street = The employer of coordinator { $number } plays a part in this case. In a neighbourhood residents speak more freely with someone who does not work there.
    .now = Talk over with the regional manager who has no stake. They take over: ekc edit-case --coordinator-ends { $number } --coordinator NAME --independent. Is there nobody? Hand the case over: ekc close --reason handed-over.
finding-one-coordinator = This case has one coordinator. With two, all the doors of a neighbourhood are done sooner.
finding-nobody-takes-over = This case does not say yet who stops and who takes over. Record that, or leave it to your colleague.
finding-takes-over-from-inside = Coordinator { $number } has the same name as somebody in this case: { $person }. Who takes over has no other role in it.
finding-advice-in-a-note = A note ({ $place }) says "{ $word }". If someone else said that, put it between quotation marks; advice of your own is better left out.
finding-complaint-in-a-note = A note ({ $place }) says something about another person in the street: "{ $word }". Write down what the resident wants, not what the other did.

## Voluntary (R3, R26, R27).

finding-without-consent = There is no yes for { $person } now. Until there is one, no invitation goes out and the day does not begin.
    .now = Is there a yes? Record it first: ekc consent { $person } (if a representative says it: --by PERSON). If it is no, no reason is needed: ekc consent { $person } --refuse
finding-consent-withdrawn = Taking part is voluntary. Do not ask for the reason, and stop what was still going on for this person.
finding-consent-refused = No is an ordinary answer, and needs no reason. Let rest what was waiting for this yes.
finding-comes-into-the-circle = { $person } was in the case for one task only, and belongs to the circle now.
finding-invited-after-no = The no of { $person } ({ $on }) stands. Whoever said no is not to be talked round. Does { $person } say otherwise, that counts: ekc answer { $person } yes
finding-passed-over = Not invited with the others: { $people }.
finding-passed-over-at-the-door = Not noted with the others: { $people }. Whoever decides has not said yes yet.
finding-left-alone-invited = { $person } wants to be left alone. So no invitation goes out.
    .now = Do invite the others, without { $person }. Did { $person } get in touch again? Record that first: ekc circle leave-alone { $person } --again
finding-left-alone-contacted = { $person } wants to be left alone. So you do not seek contact any more.
    .now = Did { $person } get in touch again? Record that first: ekc circle leave-alone { $person } --again.
finding-left-alone-given = { $person } wants to be left alone. So the plan does not go to { $person }.
    .now = Give it to the others. Does { $person } ask for it? Record that first: ekc circle leave-alone { $person } --again
finding-left-alone-involved = { $person } wants to be left alone, and is given a part here. Can somebody else do it?
finding-gone-approached = Died, or can no longer decide: { $person }. So there is no talk or invitation any more, and no letter or plan goes out to them.
    .now = Go on with the others. Is it not so? Then correct it: ekc circle edit { $person } --clear died (or cannot-decide). Does a representative decide now? Record who, and then the yes: ekc circle authority { $person } --held-by PERSON --kind representative, and ekc consent { $person } --by PERSON
finding-gone-involved = { $person } has died, or can no longer decide, and is given a part here. Can somebody else do it?
finding-talked-before-a-yes = This talk was when { $person } could no longer decide and whoever does so now had not said yes yet. It is written down all the same.
finding-main-person-died = { $person } has died, and there is no other main person{ $side ->
    [same] {" "}on that side
   *[none] {""}
  }. So no invitation goes out and the day does not begin.
    .now = Ask the circle how it goes on. Is the plan about somebody else from now on? Record the yes: ekc consent PERSON, and then: ekc circle edit PERSON --role main-person. Otherwise close the case: ekc close --reason stopped
finding-main-person-cannot-decide = { $person } can no longer decide, and nobody has said yes for { $person } yet. Without that yes no invitation goes out and the day does not begin.
    .now = Ask who decides now, and what they say: ekc consent { $person } --by PERSON
finding-nobody-reaches-who-is-gone = Nothing goes out to { $person } any more, and you do not call { $person }. Who does now what { $person } was to do? Ask the circle. What is recorded of { $person } is kept until you erase it.
finding-goes-on-without-consent = There is no yes for { $person } now. This may go on, but no invitation goes out and the day does not begin without that yes.
finding-handed-over-without-consent = There is no yes for { $person } now. Ask { $person } whether somebody else may get this case. Is the answer no, or do you not ask any more, then do not give the file.
finding-rests-after-a-no = A no holds for { $person }, or the yes was taken back. Let rest what was going on. Does { $person } come back by themselves, then record the new yes.
finding-there-on-the-day-of-a-no = On this day the yes for { $person } lapsed. Write down who was there already. The next part does not begin without that yes.
finding-stopped-on-the-day = { $person } is down for this part, and since today takes part no more. Did { $person } leave? Record until when: ekc conference arrive { $person } --parts 1
finding-called-after-own-no = { $person } said no to taking part, or took the yes back. That holds as long as { $person } does not say otherwise.
    .now = You do not invite { $person }, and do not ask again. You go on with the others. Does { $person } come back? Record that first: ekc consent { $person }
finding-plan-without-consent = A no holds for { $person }, or the yes was taken back. After that nobody revises or accepts the plan, and it goes to nobody.
    .now = Let the plan rest, and do not ask { $person } again. Was it before that no, even on that day? Give the day with --on. Does { $person } come back? Record that first: ekc consent { $person }. Closing is possible too: ekc close
finding-information-withheld = { $person } does not want information to be shared with the circle. Share only what { $person } agrees to.
finding-reached-after-a-no = A no holds for { $person }, or the yes was taken back. You ask nothing more, and call or write only if { $person } wants that.
finding-no-harmed-side = Of the side that was harmed, no main person is in the case yet. The side is added with --side harmed.
    .now = First add who was harmed: ekc circle add NAME --role main-person --side harmed.
finding-no-responsible-side = Of the side that did harm, no main person is in the case yet. The side is added with --side responsible.
    .now = First add who did harm: ekc circle add NAME --role main-person --side responsible.
finding-was-harmed = Was harmed: { $people }. Is that not so? Take it back with ekc undo, or put it right with ekc circle edit { $person } --side responsible
finding-did-harm = Did harm: { $people }. Is that not so? Take it back with ekc undo, or put it right with ekc circle edit { $person } --side harmed
finding-side-unknown = Not said yet on which side: { $person }. Until that is certain, others read nothing about { $person } on paper, and { $person } nothing about others. Choose harmed, responsible, both or neither.
finding-side-not-said = It is not noted yet whether this main person was harmed or did harm: { $person }. In a restorative conference no invitation goes out without a side.
    .now = Record on which side: ekc circle edit { $person } --side harmed. Did this person do the harm: --side responsible.
finding-harmed-before-acknowledgement = Whoever did harm has not acknowledged their own part yet. Speak with that side first, and only then with { $person } and the others of the side that was harmed.
finding-not-acknowledged = No acknowledgement of their own part noted yet of: { $person }. In a restorative conference that comes before the invitations.
    .now = Is there an acknowledgement? Record it: ekc circle edit { $person } --acknowledged today. If there is none, wait with inviting; stopping is fine too: ekc close
finding-child-without-consent = The circle is being called together, and not everyone who decides about it has said yes yet for: { $person }. { $whose ->
    [each] Under sixteen the parents with authority have a say, and the guardian or representative if there is one.
    [guardian] The guardian or representative has a say.
   *[parents] Under sixteen the parents with authority have a say.
  }
    .now = Record each yes there is: ekc consent { $person }, or from whoever else decides: ekc consent { $person } --by PERSON --scope child-takes-part.
finding-child-of-circle-without-consent = Not everyone who decides about it has said yes yet for: { $person }. { $whose ->
    [each] Under sixteen the parents with authority have a say, and the guardian or representative if there is one.
    [guardian] The guardian or representative has a say.
   *[parents] Under sixteen the parents with authority have a say.
  }
    .now = Ask whoever decides first, and record that yes: ekc consent { $person } --by PERSON --scope child-takes-part. You can invite the others already.
finding-child-not-agreed = { $whose ->
    [own] There is no yes from { $person } personally. From sixteen on, that is the yes that counts.
    [own-no] Said no themselves to taking part, or took the yes back: { $person }. That holds as long as it stands.
    [no] Somebody who decides about it said no, or took the yes back, for: { $person }. That holds as long as it stands.
    [guardian] Not everyone who decides about it has said yes yet for: { $person }. The guardian or representative has a say.
   *[parents] Not everyone who decides about it has said yes yet for: { $person }. Under sixteen the parents with authority have a say.
  }
finding-authority-unknown = There is a yes, and it is not noted yet who holds authority over: { $person }. Find that out first-hand, for example in the register of authority.
finding-child-not-heard = What the child thinks is not noted yet: { $person }. A few words of their own are enough.
finding-age-open = { $child } turns { $age } in { $year }, and from that day on something else is needed. Ask for the date of birth: ekc circle edit { $child } --birth-date DATE
finding-no-supporter-offered = No supporter offered yet to: { $person }. Saying no is fine.

## The question (R4, R5).

finding-question-chosen-apart = { $person } chose question { $number }, and now question { $chosen } is chosen. Ask whether this is the question of { $person } too: ekc question --choose { $chosen } --chosen-by { $person }
finding-question-without-mark = Question { $number } has no question mark. Is it a question already?
finding-question-yes-or-no = Question { $number } can perhaps be answered with yes or no. Does a beginning such as "What is needed to …" or "How can we …" give more room?
finding-question-holds-solution = Question { $number } perhaps holds a solution already. Is there still room for what the circle comes up with?
finding-question-of-a-professional = Question { $number } perhaps holds a word of professionals. Would the main person say it like this too?
finding-question-not-concrete = Question { $number } says little yet. What is it about: what should change, and for whom?
finding-words-of-a-professional = Question { $number } is in the words of a professional. How does the main person say it?
finding-question-chosen-by = The main person chooses the question of the conference. For question { $number } that is not noted yet.
    .now = Record what the main person chose: ekc question --choose NUMBER --chosen-by PERSON. If there is no main person, name who of the circle chose.

## Safety (R6, R7, R8).

finding-invited-without-requirement = Safety is at stake, and there is no minimum requirement yet. Whoever you invite hears beforehand what the plan must at least contain.
    .now = Ask an involved professional what is needed at least: ekc requirement "…" --set-by professional-1. Is safety not at stake? ekc edit-case --safety=no.
finding-day-without-requirement = Safety is at stake, and no minimum requirement stands. Without one nothing goes on: no day, and no plan that is accepted.
    .now = Ask an involved professional what is needed at least: ekc requirement "…" --set-by professional-1. Is safety not at stake? ekc edit-case --safety=no.
finding-only-conditions = Safety is at stake, and there is only a condition until the day. Nobody requires anything of the plan. Is that right, says the professional?
finding-requirement-missing = Safety is at stake, and there is no minimum requirement yet. An involved professional sets it before the day.
finding-safety-and-no-requirement = This case says that safety is at stake. Then a minimum requirement is needed. Is that not so? ekc edit-case --safety=no
finding-requirement-without-safety = This case does not say that safety is at stake. Is that not right? ekc edit-case --safety
finding-requirement-by-professional = A minimum requirement comes from an involved professional. Minimum requirement { $number } names someone else.
    .now = Name the professional: ekc requirement "…" --set-by professional-1. Not in the case yet? ekc circle add --role professional
finding-verdict-by-professional = The verdict on a minimum requirement comes from an involved professional. For minimum requirement { $number } in version { $version } someone else is noted.
    .now = Name the professional: ekc plan verdict { $number } --by professional-1. Not in the case yet? ekc circle add --role professional
finding-requirement-untold = Not told yet: minimum requirement { $number }, to { $person }. Whoever knows the limit beforehand can keep it in mind.
finding-accepted-unmet = Without an agreement, without a verdict or not met in version { $version }: minimum requirement { $numbers }.
    .now = Was it a no? Let the circle revise the plan: ekc plan amend. Is there no verdict yet? ekc plan verdict NUMBER
finding-requirement-unanswered = No agreement answers minimum requirement { $number }. Does one fit after all? Add it with --meets.
finding-verdict-later-day = The verdict on minimum requirement { $number } came after the day itself. It belongs on that day, with its reason.
finding-acceptance-falls = The circle's acceptance of this version lapses.
finding-verdict-by-another = { $setter } set minimum requirement { $number }, and the verdict comes from { $person }.
    .now = Ask { $setter }, and record the verdict without --by: ekc plan verdict { $number }. Does { $person } stand in? Write down why.
finding-verdict-without-time = The verdict on minimum requirement { $number } does not say yet at what time it came. Do you know? Record the verdict again, with --at and the time.
finding-given-unmet = Version { $version } of the plan goes out, and there is no yes yet to minimum requirement { $numbers }.
    .now = Wait for the verdict (ekc plan verdict NUMBER), or let the circle revise the plan: ekc plan amend. Whoever judges it does get it.
finding-called-unmet = For version { $version } of the plan there is no yes yet to minimum requirement { $numbers }. Ask how that stands.
finding-closed-unmet = The role ends, and there is no yes yet to minimum requirement { $numbers }. Does the professional know?
finding-closed-not-accepted = The role ends, and the circle has not agreed to version { $version } of the plan yet.

## Who does not come, and who stays apart (R14, R15).

finding-no-other-way = Left out of the day, and without another way of taking part yet: { $person }.
    .now = Add how it can be done, with a letter, at a distance or with a spokesperson: ekc circle exclude { $person } --reason "…" --decided-by "…" --instead letter.
finding-tell-who-is-left-out = { $person } expects to come. Tell them yourself, and say how { $person } does take part.
finding-excluded-invited = Left out of the day, and invited all the same: { $person }.
    .now = Can it be done safely after all? Then lift the decision first: ekc circle exclude { $person } --lift. Otherwise no invitation goes out.
finding-excluded-is-there = Left out of the day, and among those present all the same: { $person }.
    .now = Does { $person } take part the way it was agreed? Add that way, such as: ekc conference arrive { $person } --attending letter. Does { $person } leave after a part? Record that: ekc conference arrive { $person } --parts 1. Can it be done safely in the room after all? ekc circle exclude { $person } --lift.
finding-excluded-gets-plan = Left out of the day, and given the whole plan all the same: { $person }.
    .now = Does a main person want that? Record it first: ekc consent main-person-1 --scope share-plan
finding-forbidden-contact = There may be no contact with: { $person }. So no talk, no invitation and no place on the day.
    .now = Go on without { $person }. Does the ban no longer hold? Record that first: ekc circle leave-alone { $person } --again
finding-forbidden-in-the-part = There may be no contact with: { $person }. Yet they are down for this part.
    .now = This part begins without { $person }. Did { $person } leave? Record until when: ekc conference arrive { $person } --parts 1
finding-forbidden-has-a-part = There may be no contact with { $person }, and yet { $person } stands here { $part ->
        [main-person] as a main person
        [answer] with an answer
        [view] with a view
        [speaks] as a spokesperson
        [decides] as someone who decides for another
        [convenes] as someone who calls the circle together
        [looks] as someone who keeps an eye on how it goes
        [help] as someone the circle asks for help
       *[task] with a task
    }.
finding-text-tells = { $text ->
        [question] The question
        [requirement] Minimum requirement { $number }
        [answer] The answer to information question { $number }
        [no-plan] What happens when no plan comes
        [place] The place of the conference
        [arrangement] Line { $number } of the checklist
        [help] Help asked { $number }
        [meeting] The place where the circle looks back
        [goes-well] Line { $number } of what goes well
        [goal] Goal { $number }
       *[what-if] An agreement for when it goes otherwise
    } names { $other }. Like this it does not go on paper for: { $person }. Can it be said without that name?
finding-handles-alike = { $person } and { $other } are of different sides, and their handles differ by one number. Rather a handle of their own? Take it back (ekc undo) and add them again with --handle NAME.
finding-namesake = The name of { $person } is like that of { $other }, and there may never be contact with { $other }. Is it the same person? Then take it back: ekc undo
finding-apart-both-expected = { $one } and { $other } have to be kept apart{ $free ->
    [before] {""}, starting { $date }
    [around] {""}, starting { $date }
   *[other] {""}
  }{ $ends ->
    [none] {""}
   *[other] {" "}up to and including { $until }
  }, and are both expected on the day.
    .now = { $free ->
        [after] Choose a day after { $until }: ekc conference set --date DATE. Or:{" "}
        [before] Choose a day before { $date }: ekc conference set --date DATE. Or:{" "}
        [around] Choose a day before { $date } or after { $until }: ekc conference set --date DATE. Or:{" "}
       *[none] {""}
    }Let one of them take part with a letter or a spokesperson: ekc answer PERSON yes --attending letter.
finding-apart-same-part = { $one } and { $other } stay apart, and are down for the same part of the day.
    .now = Give each a part of their own: ekc conference arrive PERSON --parts 1. Or let one of them take part with --attending letter.
finding-apart-cross-at-the-door = { $one } and { $other } stay apart, and may run into each other at the door. With half an hour between their coming and going that does not happen.
finding-apart-same-lift = { $one } and { $other } stay apart, and by the checklist they ride together or with the same person.
    .now = Find someone else to drive one of them: ekc conference checklist --add "transport: …" --by PERSON --whom PERSON.
finding-apart-speaks-for = { $one } and { $other } stay apart, and on the day the one speaks for the other.
    .now = Find someone else to speak: ekc answer PERSON yes --spokesperson PERSON, or ekc inform view PERSON --brought-by PERSON.
finding-apart-share-a-task = { $one } and { $other } stay apart, and share an agreement in the plan. Can it be done without the two of them talking?
finding-apart-on-one-paper = { $one } and { $other } stay apart, and the one gets a plan that holds the name of the other. See whether that name is needed there.
finding-apart-both-look-back = { $one } and { $other } stay apart on the day of the follow-up meeting, and both get an invitation to it. ekc leaves out day and place for both.
    .now = Agree with each how they look back: one of them with a letter, or on another day. That is your reason then.
finding-apart-look-back-in-plan = { $one } and { $other } stay apart on the day on which the circle looks back, and both get the plan. Agree with each how they look back. ekc leaves out day and place for both.

## A day, beside everything that has a day.

finding-day-after-needed-by = This day is after { $date }, the day by which the plan is needed. Can it be earlier? If not, tell whoever waits for the plan.
finding-day-after-court = The day in court ({ $date }) is on this day, or is over by then. Can it be earlier? If not, tell whoever waits for the plan.
finding-day-before-last-conference = The conference before was on { $date }, and this day does not come after it. Is the day right?
finding-answer-to-another-day = The answer of { $person } was for { $date }, and the conference is on another day now. Ask again.
finding-day-after-inquiry = The inquiry of the municipality runs until { $date }. On this day it is over.
finding-information-after-the-day = The answer to information question { $number } is promised for { $date }. That is after this day.
finding-days-before-needed-by = From this day until { $date }, when the plan is needed: { $count ->
    [0] no day, it is the same day
    [one] 1 day
   *[other] { $count } days
  }.
finding-days-before-court = From this day until the day in court ({ $date }): { $count ->
    [one] 1 day
   *[other] { $count } days
  }.
finding-day-after-wmo-week = The week for the personal plan is over by then. The inquiry of the municipality runs until { $date }; until then this plan can still be part of it.
finding-day-after-professional-plan = The professional makes a plan by { $date }. This day comes after that.
finding-cannot-that-day = Cannot on this day: { $person }.
finding-apart-that-day = { $one } and { $other } stay apart{ $ends ->
    [none] {""}
   *[other] {" "}up to and including { $until }
  }, and are both expected. Choose another day, or let one of them take part with a letter.
finding-date-that-day = On this day there is date { $number } of the case too.
finding-date-of-who-is-not-asked = { $how ->
        [died] { $person } died.
        [never] There may never be contact with { $person }.
       *[alone] { $person } wants to be left alone.
    } Do not agree on this date with { $person }.
finding-conference-that-day = On this day there is conference { $number } too.
finding-day-is-holiday = This day is a holiday: { $kind }.
finding-day-in-school-holiday = This day falls in the { $kind }: { $regions ->
    [north] region north
    [central] region central
    [south] region south
    [north-central] regions north and central
    [north-south] regions north and south
    [central-south] regions central and south
   *[other] all regions
  }. A school may differ.
finding-school-holidays-unknown = Whether there is a school holiday then is not known: the dates are known up to and including { $until }.

## The circle (R9, R10, R28).

finding-circle-small = The circle now has { $count ->
    [one] 1 person
   *[other] { $count } people
  }, the main person included. Who else?
finding-one-branch = As far as is known, the family in the circle comes from one side. Who is there on another side?
finding-household-only = As far as is known, the family in the circle comes from their own household only. Who is there outside it?
finding-nobody-asked-who-else = Nobody was asked yet: who else? With that question a circle often grows.
finding-no-second-round = Nobody in the circle was named yet by someone who came in later. Those who have just come in often know someone too.
finding-not-explained = Not yet explained personally to: { $person }. A letter alone is not enough.
finding-group-without-contact = This is the name of a group: { $person }. A group cannot be called, invited or left alone. Ask who the contact person is and put that name here; the group goes with the relation.
finding-unprepared-at-the-day = Present, and not yet explained personally to: { $person }. In a restorative conference that explanation comes before the day begins.
    .now = Take the time for the explanation first, and note it: ekc invite { $person } --explain-only. An unexpected guest comes into the circle first: ekc circle add.
finding-answer-without-invitation = Not invited: { $person }. The answer is noted, as of an unexpected guest.
finding-said-no-and-came = { $person } said no, and is there all the same. That is fine. The earlier no stays on record.
finding-left-out-was-invited = { $person } was also invited on the day of the decision. Tell them what was decided, and record how { $person } does take part.
finding-left-out-says-to-come = { $person } says they will come, and was left out of the day. Tell them what was decided and how { $person } does take part. May they come after all? ekc circle exclude { $person } --lift
finding-left-out-before = { $person } was left out of the day of an earlier conference. Ask who decided that whether it still holds. If it does: ekc circle exclude { $person }. If it does not: ekc invite { $person }
finding-contacts-skipped = { $count ->
    [one] 1 line was passed over: it does not fit like this.
   *[other] { $count } lines were passed over: they do not fit like this.
  }
finding-contacts-there = { $count ->
    [one] Is there already and was passed over: { $people }.
   *[other] Are there already and were passed over: { $people }.
  } Is it another person of the same name? ekc circle add NAME --handle HANDLE
finding-two-names = { $person } has a name of two people. Are there two? Change this name (ekc circle edit PERSON --name NAME) and add the other one: ekc circle add NAME
finding-list-filled-in = { $count ->
    [one] 1 person in the list was
   *[other] { $count } people in the list were
  } in the case already. Only what was not known yet is added.
finding-arrangements-of-one = All { $count } new lines have { $people }. Is that of one line only? Give each line a command of its own.
finding-explained-before = Explained before, and that stays as it was: { $person }.
finding-may-be-forgotten = Does { $person } also want you to keep nothing? Then erase everything about that person: ekc privacy forget { $person }. A count without a name stays.
finding-tell-of-file = Not told yet that you keep data: { $people }. You can say: "I write down your name, and what we agree. It is kept safely in my file. You may always see what it says about you, and have it put right or erased." After that: ekc privacy told { $words }
finding-erase-person = You erase with: ekc privacy forget { $person }. Does it take more than a month? Say so within that month, with the reason, and note the new day: ekc privacy asked { $person } --until DATE. That is three months after the question at most (GDPR art. 12(3)).
finding-erase-the-case = Without { $person } there is no case any more. Then you erase the whole case: ekc privacy erase { $case }. Does it take more than a month? Say so within that month, with the reason, and note the new day: ekc privacy asked { $person } --until DATE. That is three months after the question at most (GDPR art. 12(3)).
finding-walk-in = Came without an invitation: { $person }. That is fine; it is noted as such.
finding-interpreter-of-the-circle = Interpreter, and by what is noted tied to the circle: { $person }. An interpreter from outside does not have to take sides.

## Information (R11, R30, R31).

finding-information-unshared = The answer to information question { $number } came in, and was not shared with everyone yet.
finding-known-by-some = The answer to information question { $number } is known to { $person } already, and not to everyone yet. Everyone hears the same.
finding-share-again = The answer to information question { $number } is new. Share it with everyone again.
finding-came-after-sharing = Came in after information { $number } was shared: { $person }. That information can still be given.
finding-came-back-after-sharing = Took no part when information { $number } was shared, and does now: { $person }. That information can still be given.
finding-reach-on-paper = { $text ->
        [question] The question
        [requirement] Minimum requirement { $number }
        [answer] The answer to information question { $number }
        [no-plan] What happens when no plan comes
        [arrangement] Line { $number } of the checklist
        [agreement] Agreement { $number }
        [what-if] A what-if agreement
       *[other] A text in this case
    } says where or how to reach { $other }. Others read it like that on paper. Can it do without that number or address?
finding-no-route-told = It is not noted yet what happens if no plan comes. Whoever knows that is not taken by surprise.
finding-no-plan-carried-on = What happens when no plan comes is noted as for the last conference. Is it different now? ekc conference set --if-no-plan TEXT
finding-client-support = After a report under the Wmo the municipality tells people that there is free independent client support (Wmo 2015, art. 2.3.2). Does the main person know?
finding-no-ticket = A professional made the application. Help does not depend on a conference, and saying no is fine.

## The day (R12, R13).

finding-coordinator-in-private-time = Part 2 is private time, without the coordinator. For conference { $number } it is noted that the coordinator is there.
    .now = Record only when part 2 began: ekc conference part 2 --at 14:00
finding-private-time = Part 2 belongs to the circle. There only if a main person chooses so: { $person }.
    .now = Did the main person choose this? Record it with --stays-by-choice-of main-person-1. Otherwise: ekc conference arrive { $person } --parts 1,3
finding-professional-in-part-two = A professional is in part 2 if a main person chooses so, or someone of the circle where there is no main person. That choice is not noted yet for: { $person }.
    .now = Was that choice made? Record by whom: --stays-by-choice-of PERSON. Otherwise: ekc conference arrive { $person } --parts 1,3
finding-choice-of-main-person = A main person chooses who stays in part 2. Chosen by someone else: { $person }.
    .now = Name which main person chose this with --stays-by-choice-of; without a main person someone of the circle chooses. Who they are, you see with: ekc circle show
finding-coordinator-absent = In this variant the coordinator leads part 2. For conference { $number } it is noted that the coordinator is not there.
finding-private-time-told = A note ({ $place }) perhaps tells what was said in private time. That stays with the circle.
finding-part-long-before = Part 1 now begins at { $time }, and the day was to begin at { $planned }. If that is not right, record it once more with the right time.
finding-part-on-another-day = Part 1 is now on { $date }, the day of the conference. Was it another day? Type ekc undo and check the day.
finding-date-changed = The day has changed, and { $count ->
    [one] 1 person was invited already
   *[other] { $count } people were invited already
  }. Let each of them know. Whoever was coming is asked again. Whoever said no is not, unless it was because of the day.

## The plan (R16 to R23, R29).

finding-vague-who = Agreement { $number } begins with "{ $word }". Who exactly is that, according to the circle?
finding-vague-when = Agreement { $number } says "{ $word }". Which day or time does the circle mean?
finding-vague-on-paper = The plan goes on paper, and agreement { $number } perhaps does not say yet exactly who or when.
    .now = Ask the circle who and when, and put their answer in: ekc plan amend --drop { $number } --agreement "who; what; when".
finding-task-not-agreed = A task, and not yet their own yes: { $person }. Ask; saying no is fine too.
finding-made-by-without-task = { $person } has no agreement in this plan, so there is no yes of their own to note.
finding-agreements-numbered = { $count ->
    [one] The new agreement has number { $numbers } in version { $version }.
   *[other] The new agreements have numbers { $numbers } in version { $version }.
  }
finding-verdicts-stay = This verdict stays, as nothing changes of what answers it: minimum requirement { $numbers }.
finding-requirement-answered-by = Minimum requirement { $number } is now answered by agreement { $agreements }.
finding-agreement-without-owner = Nobody carries out agreement { $number } any more. No longer takes part: { $people }. Who takes the agreement over, or does it lapse?
finding-owner-gone = No longer takes part in agreement { $number }: { $person }. Can the others manage, or does somebody join?
finding-made-without-main-person = The plan was made, and a main person was not in part 2: { $person }.
    .now = Was { $person } there? Note that before the ending: ekc conference arrive { $person }. Was the plan really made without them? Write down why.
finding-nobody-noted-when-made = On the day of this plan nobody is noted as present.
    .now = First note who was there: ekc conference arrive PERSON. Do you no longer know? Write down why.
finding-accepted-without-main-person = The circle agrees. What { $person } thinks of the plan is not noted yet.
    .now = Ask { $person } personally, and write the answer down as the reason. Does { $person } have a task in the plan, and is it a yes? ekc plan agree { $person }
finding-nobody-looks = In version { $version } of the plan no agreement says who keeps an eye on how it goes. It does not have to; the circle chooses.
finding-checker-gone = Keeps an eye on how it goes, and no longer takes part: { $person }. Who does that now?
finding-watcher-gone = Watches over the plan, and no longer takes part: { $person }. Who watches over it now?
finding-no-evaluation = The plan has no evaluation moment yet.
finding-paper-without-evaluation = Version { $version } of the plan goes on paper, and holds no evaluation moment yet.
    .now = Ask the circle which day fits, and put it in the plan: ekc plan amend --evaluation +6w.
finding-evaluation-passed = The evaluation moment ({ $date }) does not lie after this version. Agree on a new one.
finding-evaluation-far = The evaluation moment ({ $date }) is more than half a year after this plan. Does the circle want to look once before then too?
finding-outsider-convenes = { $person } calls the circle together, and does not belong to it. Looking back is for the circle itself. Which of them wants to do it?
finding-nobody-convenes = With the evaluation moment it is not noted yet who calls the circle together.
finding-convener-gone = Calls the circle together, and no longer takes part: { $person }. Who takes that over?
finding-no-what-if = There is no agreement yet for when it goes otherwise.
finding-all-by-professionals = In version { $version } of the plan every agreement is a professional's. Is that what the circle wants?
finding-most-by-professionals = In version { $version } of the plan { $count } agreements are professionals', more than half. Is that what the circle wants?
finding-professional-not-told = The plan was not given yet to whoever has a part in it as a professional: { $person }.
finding-help-without-answer = What became of help asked { $number } is not noted yet. Ask about it: at the follow-up call, or of whoever gives the help.
finding-plan-late = The plan was presented more than two weeks ago, and was not given yet to: { $person }.
finding-given-not-accepted = Version { $version } of the plan is not accepted yet. The paper says so.
finding-plan-to-outsider = A professional without a part in the plan gets it only if a main person agrees. That is not noted yet for: { $person }.
    .now = Does the main person agree? Record that first: ekc consent main-person-1 --scope share-plan
finding-plan-to-absent = Was not there and has no agreement in the plan: { $person }. Who reads it is for the main person to decide.
    .now = Does the main person agree? Record it first: ekc consent main-person-1 --scope share-plan
finding-plan-after-a-no = A no holds for { $person }, or the yes was taken back. So the plan does not go to { $person } by itself.
    .now = Does { $person } ask for it? Write that down as the reason. Otherwise give the plan to the others.
finding-meeting-held-before = It was recorded that this meeting was on { $date }. That is replaced now. Was it another one? ekc undo, and then ekc followup meeting
finding-meeting-beside-evaluation = The plan says that the circle looks back on { $date }. This meeting comes beside it. Is it another day for the same? ekc undo, and then with --replaces yes

## After (R24, R25).

finding-call-early = Four weeks are over on { $date }. Calling earlier is fine.
finding-call-late = The follow-up call was due on { $date }, and is not noted yet. Calling is still possible.
finding-closed-without-call = The case was closed, and the follow-up call (on { $date }) was not noted.
finding-further-conference-wanted = The circle wants a further conference. ekc conference new begins it.
finding-may-be-bsn = The text contains a number that may be a citizen service number (BSN). You may not keep that. Is it one? Take it out: ekc undo
finding-phone-without-nought = The telephone number of { $person } does not begin with a 0. A worksheet often leaves that 0 out. Does it belong there? Mend it: ekc circle edit PERSON --phone NUMBER
finding-coordinator-without-nought = The telephone number of coordinator { $number } does not begin with a 0. A worksheet often leaves that 0 out. Does it belong there? Mend it: ekc edit-case --coordinator "your name; telephone; e-mail"
finding-closed-without-conference = There was no conference in this case. Does another reason fit better?
finding-no-term-for-keeping = It is not noted yet until when this case is kept. That can still be done now: ekc privacy keep-until DATE
finding-outcome-for-applicant = { $person } applied and was not there. Tell how it ended, without names and without what the plan says: ekc print outcome
finding-handed-over = The next coordinator gets this case only if the main person agrees. Then give the case as one encrypted file: ekc handover --to case.age
finding-taken-over = This case comes from another coordinator. Once you see it stand here, destroy the file and the passphrase. Record who the coordinator is now: ekc edit-case --coordinator-ends NAME --coordinator NAME --independent
finding-after-the-role = After the end of the role something was still noted ({ $date }). If something new begins, the case can be opened again.
finding-handed-over-after-the-role = The role has ended ({ $date }). Who gets the case now, gets everything about these people. Give it only if something really goes on.
finding-called-after-the-role = The role has ended ({ $date }). No invitation goes out any more.
    .now = If something new begins, open the case first: ekc reopen

## A reason (--because).

finding-because-not-needed = No reason was needed. What you wrote with --because was not kept.
finding-passed = The reason was kept as deviation { $number }. With ekc show you see it, with ekc undo you take it back.
or-because = Or go on with a reason: --because "…". The reason is kept.
finding-child-refused = Someone who decides about it said no for: { $person }. That no holds as long as it stands.
    .now = Without that yes { $person } does not take part, and you do not ask again. A plan without a meeting or closing is possible too: ekc close. Is there a yes? ekc consent { $person } --by PERSON --scope child-takes-part
finding-child-of-circle-refused = Someone who decides about it said no for: { $person }. That no holds as long as it stands.
    .now = { $person } does not take part, and you do not ask again. You go on with the others. Is there a yes? ekc consent { $person } --by PERSON --scope child-takes-part
finding-child-of-circle-withdrawn = Someone who decides about it took back the yes for: { $person }. Without that yes { $person } does not take part.
    .now = You do not invite { $person }, and do not ask again. You go on with the others. Is there a yes again? ekc consent { $person } --by PERSON --scope child-takes-part
finding-child-withdrawn = Someone who decides about it took back the yes for: { $person }. Without that yes no invitation goes out and the day does not begin.
    .now = Let rest what was going on, and do not ask again. A plan without a meeting or closing is possible too: ekc close. Is there a yes again? ekc consent { $person } --by PERSON --scope child-takes-part
finding-no-place-to-look-back = The evaluation moment has no place yet.
finding-consent-of-another = { $whose ->
    [parents] Under twelve, whoever has authority decides about { $person }: { $who }.
    [both] Between twelve and sixteen, or where the age is not certain, { $person } decides together with whoever has authority: { $who }.
    [guardian] The guardian or representative decides for { $person }: { $who }.
   *[own] { $person } says yes or no personally.
  } What another says is kept, and does not count.
