## Forms about how people found it.
help-satisfaction = Note the marks of the forms that came back, and see what they say together
arg-satisfaction-marks = A form: group, then marks for meeting, coordinator and plan, then a remark: "family 8 9 7; good" (may be repeated; - is no mark)
arg-satisfaction-list = File with a form on each line; - is standard input
arg-satisfaction-add = Ask for the forms one by one, until you type nothing more
arg-satisfaction-on = On which day they came back: 5-3-2026, Sat 28 Mar or yesterday (otherwise today)
arg-satisfaction-drop = Numbers of forms that may go, with commas: 1,3
value-marks = MARKS
ask-satisfaction-marks = What is on the form? For example family 8 9 7; good

satisfaction-group-main-person = main person
satisfaction-group-minor = main person who is a minor
satisfaction-group-family = family
satisfaction-group-network = others of the network
satisfaction-group-professional = professional

tenths = { $whole }.{ $tenth }

did-satisfaction-noted = Noted what is on the forms: number { $numbers }.
did-satisfaction-dropped = Taken out: form { $numbers }.

head-satisfaction-group = Group
head-satisfaction-meeting = Meeting
head-satisfaction-coordinator = Coordinator
head-satisfaction-plan = Plan

satisfaction-empty = No forms are noted yet. Note them with: ekc satisfaction "family 8 9 7"
satisfaction-of-group = Satisfaction, { $kind }: forms { $forms }, meeting { $meeting }, coordinator { $coordinator }, plan { $plan }
satisfaction-remark = Remark: "{ $words }"

marked-meeting = the meeting
marked-coordinator = the coordinator
marked-plan = the plan
figure-marks = Mark for { $what }, { $group }
figure-mean = { $mean } (forms: { $forms })

data-satisfaction-forms = Forms without a name
    .one = Form
data-satisfaction-forms-from-group = Group
data-satisfaction-forms-meeting = Mark for the meeting
data-satisfaction-forms-coordinator = Mark for the coordinator
data-satisfaction-forms-plan = Mark for the plan
data-satisfaction-forms-remark = Remark

failure-mark-unknown = This is no mark.
    .why = A mark is a whole number from 1 to 10.
    .now = Give a mark from 1 to 10, or - where nothing was filled in.

failure-satisfaction-form = This is no form that ekc can read.
    .why = A line has the group and three marks, with spaces between them. A remark comes behind a semicolon.
    .now = Write it like this: family 8 9 7; good that everyone was there. An empty box is a -.

failure-satisfaction-one-thing = Do one thing at a time: note forms or take them out.
    .why = Otherwise nobody can see which number goes with what.
    .now = Give two commands, such as: ekc satisfaction --drop 2

failure-satisfaction-unknown = There is no form { $number }.
    .why = Only a form that is there can be taken out.
    .now = See the forms and their numbers: ekc satisfaction
