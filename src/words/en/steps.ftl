## The steps of a conference: what is to be done, why, and the word once it is done.
step-independence = Record that the coordinator is independent
    .why = A coordinator has no stake, no judgement and no second role in the case (R1, in a neighbourhood R32).
    .done = independence
step-first-contact = Get in touch
    .why = The coordinator is in touch within a few days of the application.
    .done = first contact
step-main-person = Put the main person in the case
    .why = The plan is about someone; that person chooses the question and says yes or no.
    .done = main person
step-consent = Ask consent for { $person }
    .why = Taking part is voluntary; nothing begins without the main person's yes (R3).
    .done = consent
step-consent-withdrawn = { $whose ->
    [other] { $by } took back the yes for { $person } ({ $on })
   *[own] The consent of { $person } was withdrawn
  }: { $count ->
    [0] stop what was still under way
    [one] stop what was still under way, and tell 1 person who was invited that it is on hold, not why
   *[other] stop what was still under way, and tell { $count } people who were invited that it is on hold, not why
  }
    .why = { $whose ->
    [other] Do not ask again (R3). A yes of { $by } for their own part does not change this. If there is a yes for { $person } again: ekc consent { $person } --by { $by }. Otherwise close.
   *[own] Taking part is voluntary (R3). If { $person } comes back, note a new consent. Otherwise close the case: ekc close
  }
    .done = withdrawn consent
step-consent-refused = { $whose ->
    [other] { $by } said no for { $person } ({ $on })
   *[own] The answer for { $person } is no
  }: { $count ->
    [0] stop what was still under way
    [one] stop what was still under way, and tell 1 person who was invited that it is on hold, not why
   *[other] stop what was still under way, and tell { $count } people who were invited that it is on hold, not why
  }
    .why = { $whose ->
    [other] Do not ask again (R3). A yes of { $by } for their own part does not change this. If there is a yes for { $person }: ekc consent { $person } --by { $by }. Otherwise close.
   *[own] A no is always fine (R3). If it becomes a yes, note that; otherwise close the case: ekc close
  }
    .done = a no
step-main-person-gone = { $person } has died or can no longer decide: ask the circle how it goes on
    .why = The plan is about someone who says yes (R3). Without that person, or someone who decides now, nothing goes on. Let the day rest too.
    .done = who decides now
step-acknowledgement = { $whom ->
    [nobody] Add whoever did harm to the case, and ask them to acknowledge it
   *[somebody] Ask whoever did harm to acknowledge it
  }
    .why = Nobody who was harmed sits across from someone who denies it all (R26). Without it no invitations.
    .done = acknowledgement
step-question = Let the people concerned choose the question
    .why = An open and concrete question, in their own words, carries the whole conference (R4, R5).
    .done = question
step-requirement = Record the professional's minimum requirement
    .why = Safety is at stake. Then an involved professional sets a minimum requirement, known from the start (R6).
    .done = minimum requirement
step-circle = Widen the circle (now: { $count })
    .why = { $street ->
        [yes] Whoever has to do with the question of the street can take part. Ask everyone: who else?
       *[no] The plan is made with family, friends and neighbours. Ask everyone: who else? (R9)
    }
    .done = circle
step-explanation = Explain it personally to { $count ->
    [one] 1 person
   *[other] { $count } people
  }
    .why = Everyone hears from you in person what the purpose is and how the day goes (R10).
    .done = explanation
step-invitation = Invite { $count ->
    [one] 1 person
   *[other] { $count } people
  }
    .why = Not everyone in the circle was invited yet.
    .done = invitations
step-requirement-told = Tell everyone invited about minimum requirement { $number }
    .why = Everyone knows before the day the least that is needed (R7).
    .done = minimum requirement told
step-verdict-giver = Invite { $person }, who set a minimum requirement
    .why = On the day itself whoever set it says whether the plan meets it (R8).
    .done = who judges invited
step-answers = { $count ->
    [one] Ask 1 more person whether they are coming
   *[other] Ask { $count } more people whether they are coming
  }
    .why = So you know whom to count on. An answer for another day no longer counts.
    .done = answers
step-information = Complete the information ({ $count } open)
    .why = Everyone gets the same information beforehand (R11).
    .done = information
step-information-withheld = Do not share what came in: { $person } does not want that ({ $on })
    .why = A yes to sharing information may always be taken back (R3). Tell the circle only what { $person } agrees to. If there is a yes again: ekc consent { $person } yes --scope share-information
    .done = information that is not shared
step-information-missed = Tell { $person } what came in (information { $number })
    .why = { $person } took no part when it was shared, or came in after it. Everyone gets the same information beforehand (R11).
    .done = information for who was not there then
step-date-and-place = Agree on day and place
    .why = The circle decides together where and when.
    .done = day and place
step-needs = Arrange what people need to be there ({ $count })
    .why = Put it on the list, with whom it is for, such as "interpreter: Polish" or "transport: there and back".
    .done = what people need
step-arrangements = Arrange what is still open ({ $count })
    .why = Food, transport, child care and an interpreter make it possible for everyone to be there.
    .done = arrangements
step-arrivals = Note who is there
    .why = So it can be seen later who was in which part, also who came unexpectedly.
    .done = arrivals
step-part = Note when part { $number } begins
    .why = The day is going on. The times show later how the day went.
    .done = the parts
step-day = Record how conference { $number } ended
    .why = The day is over.
    .done = the day
step-day-stops = Round off the day: record how conference { $number } ended
    .why = No further part begins now. If it can after all, the day goes on.
    .done = the day
step-who-was-there = Record who was there
    .why = There is a plan, and of that day nobody is recorded as present yet (R17). Do you no longer know? Record the plan with --because and say why.
    .done = who was there
step-plan = Put the plan on paper
    .why = What the circle agrees, the coordinator writes down, in the words of the circle.
    .done = plan
step-verdict = Record the verdict on the minimum requirement
    .why = Who set the requirement says the same day whether the plan meets it, and why (R8).
    .done = verdict
step-revision = Let the circle revise the plan
    .why = A minimum requirement is not met yet. The circle changes the plan itself; the requirement and the reason are known (R8).
    .done = revised plan
step-acceptance = Record that the circle agrees
    .why = It is their plan only once they say so.
    .done = acceptance
step-plan-shared = Give the plan to those who took part ({ $count } left)
    .why = Everyone who took part gets the plan, preferably within two weeks (R23).
    .done = plan given out
step-plan-rests = { $said ->
    [no] The plan rests: { $by } said no for { $person } ({ $on })
    [back] The plan rests: { $by } took back the yes for { $person } ({ $on })
    [own-back] The plan rests: { $person } took back the yes ({ $on })
   *[own-no] The plan rests: { $person } said no ({ $on })
  }
    .why = { $said ->
    [no] As long as that no stands, nobody accepts the plan and it goes to nobody (R3). Do not ask again. If there is a yes: ekc consent { $person } --by { $by }. Otherwise close.
    [back] Without that yes nobody accepts the plan and it goes to nobody (R3). Do not ask again. If there is a yes again: ekc consent { $person } --by { $by }. Otherwise close.
    [own-back] Without that yes nobody accepts the plan and it goes to nobody (R3). Do not ask again. If there is a yes again: ekc consent { $person }. Otherwise close.
   *[own-no] As long as that no stands, nobody accepts the plan and it goes to nobody (R3). Do not ask again. If there is a yes: ekc consent { $person }. Otherwise close.
  }
    .done = a plan that rests
step-call = Make the follow-up call
    .why = Four weeks after the conference the coordinator calls to hear how it goes (R24). { $when ->
        [today] That is today ({ $date }).
       *[past] That was on { $date }.
    }
    .done = follow-up call
step-further-conference = Begin the further conference
    .why = The circle wants to meet once more.
    .done = further conference
step-meet-again = Ask whether the circle meets once more
    .why = No plan came. If the circle wants to try again, the next conference begins here; if nobody does, that is fine too (ekc waive meet-again --reason "…").
    .done = meeting once more
step-comes-back = { $person } says yes again: begin the preparation anew
    .why = After a no the preparation was stopped. Whoever comes back simply takes part again (R3). What is known already stays.
    .done = begun anew
step-close = Close the case
    .why = The coordinator's task has ended; what comes now belongs to the people themselves.
    .done = closing

## Phases.
phase-intake = intake
phase-circle = the circle
phase-information = information
phase-day = the day
phase-plan = the plan
phase-after = after the conference
phase-closed = closed

## What is due on a day.
due-first-contact = get in touch after the application
    .why = After an application someone is waiting for you; ekc counts three days.
due-needed-by = the plan has to be there
    .why = At the application it was said that the plan must be there on this day.
due-information = answer to information question { $about }
    .why = That way everyone has the answer in time, and everyone gets the same.
due-conference = conference { $about }
    .why = On this day the circle meets.
due-share-plan = plan (version { $about }) to everyone
    .why = Whoever took part gets the plan within two weeks after it was presented.
due-evaluation = evaluation moment of the circle
    .why = In the plan the circle agreed to look then how it goes.
due-call = follow-up call after four weeks
    .why = Four weeks after the conference you call to hear how it goes.
due-call-latest = last day for the follow-up call
    .why = You call four to six weeks after the conference; after that it is late.
due-apart-ends = last day apart: { $about }
    .why = Check whether it has been extended; until then these two do not meet.
due-date = date { $about }{ $words }
    .why = You put this date in the case yourself. Is it done? Note that with --done.
due-court = hearing in court
    .why = If there is a plan by then, the circle can show it to the judge.
due-meets-again = the circle meets again
    .why = That is the day the circle named when no plan came.
due-keep-until = the time to keep the case ends
    .why = You keep what is known of people no longer than needed; you chose this day.
due-professional-plan = last day for the professional's plan
    .why = Without a family group plan the professional makes one within six weeks.
due-wmo-plan = last day for the personal plan
    .why = After the report there is a week to hand in the plan to the municipality. The main person may ask for free independent client support.
due-wmo-inquiry = last day for the municipality's inquiry
    .why = The municipality looks into a report within six weeks. Until then a plan can still be part of it.
left-today = today
left-days = { $count ->
    [one] 1 day left
   *[other] { $count } days left
  }
left-hours = { $count ->
    [0] less than an hour left
    [one] 1 hour left
   *[other] { $count } hours left
  }
left-hours-late = { $count ->
    [0] just late
    [one] 1 hour late
   *[other] { $count } hours late
  }
left-passed = { $count ->
    [one] 1 day past
   *[other] { $count } days past
  }
left-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
  }

## What one types in a proposed command.
typed-professional = professional
typed-name = NAME
typed-time = TIME
typed-completed = completed
typed-no-plan = no-plan
typed-stopped = stopped
typed-not-wanted = not-wanted
typed-main-person-left = main-person-left
typed-plan-without-meeting = plan-without-meeting
typed-person = PERSON
typed-place = PLACE
typed-main-person = main-person
typed-child-takes-part = child-takes-part
typed-share-plan = share-plan
typed-parent = PARENT
typed-letter = letter
typed-interpreter = interpreter
typed-date = DATE
typed-text = TEXT
typed-side = SIDE
typed-responsible = responsible

## Why most people are free on a day.
day-off-saturday = weekend
day-off-sunday = weekend
day-off-new-year = New Year's Day
day-off-good-friday = Good Friday
day-off-easter-monday = Easter Monday
day-off-kings-day = King's Day
day-off-liberation-day = Liberation Day
day-off-ascension = Ascension Day
day-off-whit-monday = Whit Monday
day-off-christmas = Christmas Day
day-off-second-christmas = second day of Christmas

## School holidays.
school-holiday-autumn = autumn holiday
school-holiday-christmas = Christmas holiday
school-holiday-spring = spring holiday
school-holiday-may = May holiday
school-holiday-summer = summer holiday
