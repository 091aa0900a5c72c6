## yes-no

yes-no-yes = ja
yes-no-no = nee

## variant

variant-family = individu of familie
variant-neighbourhood = groep, straat of buurt
variant-learning = leervraag
variant-restorative = herstel tussen twee kanten

## applicant

applicant-main-person = hoofdpersoon
applicant-family = familie
applicant-acquaintance = vriend, buur of andere bekende
applicant-professional = beroepskracht

## school-region

school-region-north = regio noord
school-region-central = regio midden
school-region-south = regio zuid

## legal-frame

legal-frame-none = geen
legal-frame-family-group-plan = familiegroepsplan (Jeugdwet)
legal-frame-personal-plan = persoonlijk plan (Wmo 2015)

## reason

reason-divorce = echtscheiding
reason-parenting = ouders lopen vast in de opvoeding
reason-overburdened = overbelasting
reason-behaviour = gedrag van een kind
reason-mental-health = psychische problemen
reason-compulsory-admission = gedwongen opname voorkomen
reason-domestic-violence = huiselijk geweld
reason-out-of-home = uithuisplaatsing voorkomen
reason-contact-arrangement = omgangsregeling
reason-housing = woonplek
reason-eviction = huisuitzetting voorkomen
reason-homeless = dakloosheid
reason-debts = schulden
reason-work = werk of weer aan het werk gaan
reason-illness = ziekte in de familie
reason-old-age = zelfstandig wonen op hogere leeftijd
reason-informal-care = mantelzorg wordt te zwaar
reason-small-network = klein netwerk
reason-school = leren of school
reason-nuisance = overlast in de straat
reason-conflict = ruzie
reason-harm = schade na een delict
reason-dream = een droom waarmaken
reason-other = iets anders

## consent-form

consent-answer-yes = ja
consent-answer-no = nee
consent-answer-withdrawn = een eerder ja is ingetrokken
consent-form-oral = mondeling
consent-form-written = schriftelijk

## consent-scope

consent-scope-take-part = meedoen aan de conferentie
consent-scope-share-information = informatie delen met de kring
consent-scope-child-takes-part = meedoen van een kind
consent-scope-share-plan = plan delen met een beroepskracht

## role

role-main-person = hoofdpersoon
role-circle = kring
role-professional = beroepskracht
role-supporter = steunpersoon
role-interpreter = tolk

## tie

tie-family = familie
tie-friend = vriend of vriendin
tie-neighbour = buur of buurtbewoner
tie-acquaintance = bekende
tie-professional = als beroepskracht

## side

side-harmed = kant van wie benadeeld is
side-responsible = kant van wie verantwoordelijk is
side-both = van beide kanten
side-neither = van geen van beide kanten

## way

way-visit = bezoek
way-phone = telefoon
way-letter = brief
way-email = e-mail
way-message = bericht
way-video = beeldbellen

## answer

answer-yes = komt
answer-no = komt niet
answer-maybe = weet het nog niet
answer-no-reply = geen reactie

## attending

attending-present = aanwezig
attending-remote = op afstand
attending-letter = met een brief of bericht
attending-spokesperson = via een woordvoerder

## part

part-information = deel 1 (informatie delen)
part-plan-making = deel 2 (plan maken)
part-presentation = deel 3 (plan presenteren)

## ending

ending-plan = er is een plan
ending-no-plan = er is geen plan
ending-plan-in-making = plan in de maak
ending-stopped-in-preparation = gestopt in de voorbereiding
ending-plan-without-meeting = plan zonder bijeenkomst

## arrangement

arrangement-place = plek
arrangement-food = eten en drinken
arrangement-transport = vervoer
arrangement-child-care = oppas
arrangement-interpreter = tolk
arrangement-link = verbinding voor wie op afstand meedoet
arrangement-spare-room = extra kamer
arrangement-other = iets anders

## can

can-yes = kan
can-no = kan niet
can-maybe = misschien

## rhythm

rhythm-once = eenmalig
rhythm-recurring = terugkerend
rhythm-period = voor een periode

## progress

progress-done = uitgevoerd
progress-running = loopt
progress-partly = deels uitgevoerd
progress-not = niet uitgevoerd
progress-lapsed = vervallen
progress-not-yet-due = nog niet aan de beurt

## close-reason

close-reason-completed = afgerond na het nabellen
close-reason-not-wanted = geen conferentie gewenst
close-reason-plan-without-meeting = plan zonder bijeenkomst
close-reason-no-plan = bijeenkomst zonder plan
close-reason-stopped = gestopt in de voorbereiding
close-reason-main-person-left = hoofdpersoon is gestopt
close-reason-handed-over = overgedragen aan een andere coördinator
## only-for

only-for-deciding = beslissen voor iemand
only-for-application = de aanmelding
only-for-information = informatie

## branch

branch-mothers-side = moederskant
branch-fathers-side = vaderskant
branch-in-laws = schoonfamilie
branch-household = eigen gezin

## left-alone

left-alone-not-again = niet meer benaderen
left-alone-never = nooit benaderen
left-alone-forgotten = vergeten

## Wie er niet meer is.

person-died = overleden
person-cannot-decide = kan niet meer beslissen

## apart-order

apart-order-home-ban = huisverbod
apart-order-contact-ban = contactverbod
apart-order-wish = wens van een van de twee

## authority

authority-parental = ouderlijk gezag
authority-representative = wettelijk vertegenwoordiger

## plan-part

plan-part-names = de namen van de kring
plan-part-words = het plan in eigen woorden
plan-part-goes-well = wat goed gaat
plan-part-goals = de doelen
plan-part-circle = wat de kring doet
plan-part-what-ifs = afspraken voor als het anders gaat
plan-part-requirements = de minimumeisen
