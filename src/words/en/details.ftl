### Details of a person and of an application: all words of one detail together.
### `arg-` is what --help says, `ask-` the question, `fact-` the name in `ekc show`, `data-field-` the name in the
### letter of access, `column-` the title in a table.

## Of a person.
arg-relation = Relation in a word, such as grandma or neighbour; the handle comes from it (grandma-1)
arg-circle-edit-relation = Relation in a word, such as grandma or neighbour
ask-relation = Relation in a word, such as grandma or neighbour
data-field-relation = Relation
column-relation = Relation

arg-tie = Tie: family, friend, neighbour, acquaintance or professional
ask-tie = Which tie to the main person?
data-field-tie = Tie

arg-branch = Side of the family: mothers-side, fathers-side, in-laws or household
ask-branch = From which side of the family?
fact-branch = Side of the family
data-field-branch = Branch of the family

arg-side = Side with restorative: harmed, responsible, both or neither
ask-side = Which side is this person on?
data-field-side = Side in a repair
column-side = Side

arg-acknowledged = With restorative: day on which who did harm acknowledged their part, such as 5-3-2026
fact-acknowledged = Acknowledged their part on
data-field-acknowledged-on = Own part acknowledged on

arg-only-for = Is in the case for this only and does not belong to the circle: deciding, application or information
fact-only-for = Only for
data-field-only-for = In the case only for

arg-household = Household, such as an address in the street
fact-household = Household
data-field-household = Household
column-household = Household

arg-birth-year = Year of birth, such as 2012
data-field-birth-year = Year of birth

arg-birth-date = Date of birth, such as 5-3-2012
fact-birth-date = Date of birth
data-field-birth-date = Date of birth

arg-minor = Under eighteen (with =no: not)
ask-minor = Under eighteen?
data-field-minor = Under eighteen

arg-language = Language someone speaks
arg-new-case-language = Language of the conversations
arg-edit-case-language = Language of the conversations
ask-language = Which language?
fact-language = Language
data-field-language = Language
column-language = Language

arg-organisation = Organisation of a professional
fact-organisation = Organisation
data-field-organisation = Organisation

arg-workplace = Where somebody works
fact-workplace = Workplace
data-field-workplace = Workplace

arg-function = Function of a professional
data-field-function = Function

arg-phone = Telephone number
ask-phone = Telephone number
fact-phone = Telephone
data-field-phone = Telephone
column-phone = Telephone

arg-email = E-mail address
ask-email = E-mail address
fact-email = E-mail
data-field-email = E-mail
column-email = E-mail

arg-address = Postal address
ask-address = Postal address
fact-address = Address
data-field-address = Address
column-address = Address

arg-supporter-offered = With a child: day on which you offered a supporter, such as 5-3-2026
fact-supporter-offered = Supporter offered on
data-field-supporter-offered-on = Supporter offered on

fact-left-alone = To be left alone
data-field-left-alone = Left alone

arg-died = Day on which someone died, such as 5-3-2026
fact-died = Died on
data-field-died-on = Died on

arg-cannot-decide = Day from which someone can no longer decide for themselves, such as 5-3-2026
fact-cannot-decide = Can no longer decide since
data-field-cannot-decide-on = Can no longer decide since

fact-erasure-asked-on = Asked to be erased on
data-field-erasure-asked-on = Asked to be erased on

fact-erasure-until-on = Told that it is done by
data-field-erasure-until-on = Told that it is done by

fact-file-told-on = Told that you keep data on
data-field-file-told-on = Told that data are kept, on

fact-file-told-way = How that was told
data-field-file-told-way = How that was told

arg-needs-interpreter = Language for which someone needs an interpreter
ask-needs-interpreter = For which language is an interpreter needed?
fact-needs-interpreter = Needs an interpreter
data-field-needs-interpreter = Interpreter needed

arg-needs-diet = Diet, or what someone does not eat
ask-needs-diet = Diet, or what someone does not eat
fact-needs-diet = Diet
data-field-needs-diet = Diet

arg-needs-transport = Transport someone needs
ask-needs-transport = Which transport is needed?
fact-needs-transport = Transport
data-field-needs-transport = Transport needed

arg-needs-child-care = Child care someone needs
ask-needs-child-care = Which child care is needed?
fact-needs-child-care = Child care
data-field-needs-child-care = Child care needed

arg-needs-access = What someone needs to be there: stairs, hearing, sight
ask-needs-access = What is needed to be there (stairs, hearing, sight)?
fact-needs-access = Access
data-field-needs-access = Needed to get in

## Of the application.
arg-applied-by = Name of the applicant, when not a main person
ask-applied-by = Name of the applicant
fact-applied-by = Applicant
data-field-applied-by = Who applied

arg-regional-manager = Name of the regional manager
ask-regional-manager = Name of the regional manager
fact-regional-manager = Regional manager
data-field-regional-manager = Regional manager

arg-financer = Who pays for the conference
ask-financer = Who pays for the conference?
fact-financer = Financer
data-field-financer = Who pays

arg-municipality = Municipality
ask-municipality = Which municipality?
fact-municipality = Municipality
data-field-municipality = Municipality

arg-school-region = Region of the school holidays: north, central or south
fact-school-region = School holidays
data-field-school-region = Region of the school holidays

arg-legal-frame = Legal frame: none, family-group-plan or personal-plan
ask-legal-frame = Which legal frame?
fact-legal-frame = Legal frame
data-field-legal-frame = Legal frame

arg-safety = Safety is at stake (with =no: it is not)
ask-safety = Is safety at stake?
show-safety = Safety is at stake.
data-field-safety = Safety is at stake

arg-no-requirement = Day on which you looked whether a minimum requirement is needed, and it is not, such as 5-3-2026
fact-no-requirement = Minimum requirement does not apply, looked at on
data-field-no-requirement-on = Looked at that no minimum requirement is needed, on

arg-needed-by = Day by which the plan must be there, such as 5-3-2026 or +28d
ask-needed-by = When does the plan have to be there?
fact-needed-by = Plan needed by
data-field-needed-by = Plan needed by

arg-wmo-reported = Day of the report to the municipality (Wmo), such as 5-3-2026
ask-wmo-reported = On which day was it reported to the municipality (Wmo)?
fact-wmo-reported = Report to the municipality (Wmo)
data-field-wmo-reported-on = Reported to the municipality on (Wmo)

arg-handed-in = Day on which the plan was handed in to the municipality, such as 5-3-2026 or yesterday
fact-handed-in = Plan handed in to the municipality
data-field-handed-in-on = Plan handed in to the municipality on

arg-group-plan-declined = Day on which it was certain that no family group plan comes, such as 5-3-2026
fact-group-plan-declined = No family group plan, since
data-field-group-plan-declined-on = No family group plan since

arg-court = Day of the hearing in court, such as 5-3-2026
ask-court = Hearing in court: on which day?
fact-court = Hearing in court
data-field-court-on = Day in court

arg-keep-until = Last day on which you keep the case, such as 5-3-2026 or +26w
ask-keep-until = What is the last day on which you keep the case, such as +26w?
fact-keep-until = Keep up to and including
data-field-keep-until = Kept until

arg-keep-because = Why you keep the case that long
fact-keep-because = Why keep it that long
data-field-keep-because = Why until then

arg-interpreter = Language for which the conversations need an interpreter
ask-interpreter = Interpreter needed, in which language?
fact-interpreter = Interpreter
data-field-interpreter = Interpreter

arg-wish-language = Wish about the coordinator: language
ask-wish-language = Wish for the coordinator: language
fact-wish-language = Wish for the coordinator, language
data-field-wish-language = Wish: language of the coordinator

arg-wish-gender = Wish about the coordinator: man or woman
ask-wish-gender = Wish for the coordinator: man or woman
fact-wish-gender = Wish for the coordinator, man or woman
data-field-wish-gender = Wish: man or woman

arg-wish-culture = Wish about the coordinator: culture or background
ask-wish-culture = Wish for the coordinator: background
fact-wish-culture = Wish for the coordinator, background
data-field-wish-culture = Wish: culture of the coordinator

arg-informative-talk = An informative talk comes first (with =no: it does not)
show-informative-talk = An informative talk comes first.
data-field-informative-talk = An informative talk first

arg-situation = The situation, in the words of the main person
ask-situation = The situation, in the words of the main person
fact-situation = Situation
data-field-situation = The situation
