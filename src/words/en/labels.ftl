## yes-no

yes-no-yes = yes
yes-no-no = no

## variant

variant-family = individual or family
variant-neighbourhood = group, street or neighbourhood
variant-learning = learning question
variant-restorative = repair between two sides

## applicant

applicant-main-person = main person
applicant-family = family
applicant-acquaintance = friend, neighbour or other acquaintance
applicant-professional = professional

## school-region

school-region-north = region north
school-region-central = region central
school-region-south = region south

## legal-frame

legal-frame-none = none
legal-frame-family-group-plan = family group plan (Dutch Youth Act)
legal-frame-personal-plan = personal plan (Dutch Social Support Act 2015)

## reason

reason-divorce = divorce
reason-parenting = parents at a loss in bringing up a child
reason-overburdened = too much to carry
reason-behaviour = a child's behaviour
reason-mental-health = mental health problems
reason-compulsory-admission = preventing compulsory admission
reason-domestic-violence = violence at home
reason-out-of-home = preventing placement out of the home
reason-contact-arrangement = contact arrangement
reason-housing = where someone will live
reason-eviction = preventing eviction
reason-homeless = homelessness
reason-debts = debts
reason-work = work or return to work
reason-illness = illness in the family
reason-old-age = living independently when older
reason-informal-care = caring for someone becomes too much
reason-small-network = small network
reason-school = learning or school
reason-nuisance = trouble in the street
reason-conflict = quarrel
reason-harm = harm after an offence
reason-dream = making a dream come true
reason-other = something else

## consent-form

consent-answer-yes = yes
consent-answer-no = no
consent-answer-withdrawn = a yes of before is taken back
consent-form-oral = spoken
consent-form-written = in writing

## consent-scope

consent-scope-take-part = taking part in the conference
consent-scope-share-information = sharing information with the circle
consent-scope-child-takes-part = a child taking part
consent-scope-share-plan = sharing the plan with a professional

## role

role-main-person = main person
role-circle = circle
role-professional = professional
role-supporter = supporter
role-interpreter = interpreter

## tie

tie-family = family
tie-friend = friend
tie-neighbour = neighbour or resident
tie-acquaintance = acquaintance
tie-professional = as a professional

## side

side-harmed = side of those who were harmed
side-responsible = side of those who did harm
side-both = of both sides
side-neither = of neither side

## way

way-visit = visit
way-phone = telephone
way-letter = letter
way-email = e-mail
way-message = message
way-video = video call

## answer

answer-yes = comes
answer-no = does not come
answer-maybe = does not know yet
answer-no-reply = no reply

## attending

attending-present = present
attending-remote = at a distance
attending-letter = by letter or message
attending-spokesperson = through a spokesperson

## part

part-information = part 1 (sharing information)
part-plan-making = part 2 (making the plan)
part-presentation = part 3 (presenting the plan)

## ending

ending-plan = there is a plan
ending-no-plan = there is no plan
ending-plan-in-making = plan in the making
ending-stopped-in-preparation = stopped during the preparation
ending-plan-without-meeting = plan without a meeting

## arrangement

arrangement-place = place
arrangement-food = food and drink
arrangement-transport = transport
arrangement-child-care = child care
arrangement-interpreter = interpreter
arrangement-link = link for those at a distance
arrangement-spare-room = extra room
arrangement-other = something else

## can

can-yes = can
can-no = cannot
can-maybe = perhaps

## rhythm

rhythm-once = once
rhythm-recurring = again and again
rhythm-period = for a period

## progress

progress-done = done
progress-running = under way
progress-partly = partly done
progress-not = not done
progress-lapsed = lapsed
progress-not-yet-due = not yet due

## close-reason

close-reason-completed = completed after the four-week call
close-reason-not-wanted = no conference wanted
close-reason-plan-without-meeting = plan without a meeting
close-reason-no-plan = meeting without a plan
close-reason-stopped = stopped during the preparation
close-reason-main-person-left = main person stopped
close-reason-handed-over = handed over to another coordinator
## only-for

only-for-deciding = deciding for someone
only-for-application = the application
only-for-information = information

## branch

branch-mothers-side = mother's side
branch-fathers-side = father's side
branch-in-laws = in-laws
branch-household = own household

## left-alone

left-alone-not-again = not to be approached again
left-alone-never = never to be approached
left-alone-forgotten = forgotten

## Who is no longer there.

person-died = died
person-cannot-decide = can no longer decide

## apart-order

apart-order-home-ban = home ban
apart-order-contact-ban = contact ban
apart-order-wish = wish of one of the two

## authority

authority-parental = parental authority
authority-representative = legal representative

## plan-part

plan-part-names = the names of the circle
plan-part-words = the plan in their own words
plan-part-goes-well = what goes well
plan-part-goals = the goals
plan-part-circle = what the circle does
plan-part-what-ifs = agreements for when things go otherwise
plan-part-requirements = the minimum requirements
