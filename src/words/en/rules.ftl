## The rules of the method, as ekc explain tells them: what the rule is, why, and what now.

rule-r1 = The coordinator is independent
    .says = The coordinator does not work for an organisation that decides or helps in the case, and has no stake, no judgement and no second role. In a neighbourhood R32 holds instead of this rule.
    .why = People speak more freely with someone who has nothing to gain from the outcome. That way the plan stays their own.
    .now = Record the declaration before any invitation goes out: ekc edit-case --independent. Does the employer of a coordinator play a part in the case? Then talk over with the regional manager whether that is all right.

rule-r2 = The plan comes from the circle, not from the coordinator
    .says = The coordinator arranges things, and asks on about who, what and when, but gives no help, no advice and no diagnosis. This holds in every variant.
    .why = What people come up with themselves fits their lives. With advice added it becomes a little the coordinator's plan as well.
    .now = Note what was said or agreed, in the words of whoever said it. Is the circle looking for advice? Make it a question to a professional: ekc inform ask

rule-r3 = Taking part is voluntary
    .says = Nobody has to take part, and stopping is fine at any moment, without a reason; whoever wants to be left alone is left alone. Invitations and the start of the day come only after a yes from each main person. In a neighbourhood whoever comes takes part, and no consent needs to be noted.
    .why = Whoever may say no can say yes with an easy mind. A plan made under pressure is no longer people's own plan.
    .now = Note the yes: ekc consent eva-1. Is it withdrawn? ekc consent eva-1 --withdraw. Does someone want no more contact? ekc circle leave-alone uncle-1

rule-r4 = The question is open and concrete
    .says = The question ends with a question mark, cannot be answered with yes or no and holds no solution yet. Its words are plain, not those of professionals. This holds in every variant.
    .why = An open question invites people to think along. With the solution in it already, there is nothing left to come up with.
    .now = Try a beginning together, such as "What is needed to …", "How can we …" or "How do I prevent …". Note the new words: ekc question "How can the children go back to school?" --by eva-1

rule-r5 = The main person chooses the question
    .says = Everyone may help with the words, but the main person chooses which question comes to the table. When a neighbourhood has no main person, someone of the street chooses.
    .why = It is about what the main person wants to know, not about what a professional concludes. A question of one's own calls for an answer of one's own.
    .now = Read the questions aloud together and record the choice: ekc question --choose 2 --chosen-by eva-1

rule-r6 = A professional sets the minimum requirement
    .says = When safety is at stake, an involved professional says the least that is needed for a safe plan. The coordinator and the circle do not set that requirement. This holds in every variant.
    .why = Whoever stands for safety by profession says where the limit is. That way the coordinator stays independent, and the circle knows how much room there is.
    .now = Ask for plain words, and note them before the day: ekc requirement "Eva sleeps every night at an address the circle knows." --set-by professional-1. Is safety not at stake after all? ekc edit-case --safety=no

rule-r7 = Everyone knows the minimum requirement beforehand
    .says = Whoever is invited hears the minimum requirement before the day. Without a minimum requirement there is nothing to tell.
    .why = A limit that comes only at the end feels like a trap. Whoever knows it already can keep it in mind in the plan.
    .now = Tell it with the personal explanation and note who knows: ekc requirement --told 1 --to grandma-1

rule-r8 = The plan answers each minimum requirement
    .says = Each minimum requirement has agreements that answer it. The professional who set the requirement says the same day whether it is met, and why; the time is noted with it. When another stands in, the reason is noted too. The plan is accepted only once each requirement is met, and until then goes only to whoever judges it.
    .why = That way the circle goes home with a clear yes or no. With the reason beside it, one can also see what is still missing.
    .now = Note the verdict: ekc plan verdict 1 --met yes --reason "…". Is it no? Then the circle revises the plan (ekc plan amend) and a new verdict follows. Is each requirement met? ekc plan agree

rule-r9 = The circle may be large
    .says = The circle becomes as large as it can be, with people from all sides of the family, friends and neighbours. Everyone is asked: who else? In a neighbourhood this does not hold: there every doorbell is rung.
    .why = More people bring more ideas and more hands. Even those who think they stand alone nearly always know someone.
    .now = Ask it of those who have just come in too. This helps: ekc circle who-else

rule-r10 = Everyone is told personally
    .says = The coordinator tells everyone in person what the conference is for and how the day goes; a letter alone is not enough. A restorative conference begins only once everyone has had that explanation.
    .why = Whoever knows what is coming dares to say more. In a talk there is also room for questions and worries.
    .now = Go and see them or call, and note it with the invitation: ekc invite grandma-1 --explained today

rule-r11 = Everyone gets the same information
    .says = Information for the plan goes to everyone who takes part. Whoever comes in later still gets all of it. This holds in every variant.
    .why = Whoever knows more soon has the last word. With the same information everyone talks as an equal.
    .now = Share what came in, also with those who joined later, and note it: ekc inform share 1

rule-r12 = Private time belongs to the family
    .says = In part 2 of a family conference the circle is among themselves: without the coordinator and without professionals, and the coordinator writes down nothing of what is said. A professional, supporter or interpreter stays only if the main person chooses so. In the other variants R13 holds.
    .why = With only their own people around, everyone dares to say more. What they then come up with together is truly theirs.
    .now = Note only when part 2 began: ekc conference part 2 --at 14:00. Does the main person choose that someone stays? ekc conference arrive interpreter-1 --stays-by-choice-of eva-1

rule-r13 = In neighbourhood, learning and restorative the coordinator leads part 2
    .says = In these three variants the coordinator is the discussion leader in part 2. A professional is there only if a main person chooses so, or someone of the circle where there is no main person. In a family R12 holds.
    .why = Here more parties are often at the table. A discussion leader without a stake makes sure that everyone gets to speak.
    .now = Lead the talk and note when it began: ekc conference part 2 --at 14:00. Does a professional stay? Record who chose so: ekc conference arrive professional-1 --stays-by-choice-of neighbour-1

rule-r14 = Leaving someone out is the last resort
    .says = Someone stays out of the day only when there is really no other way, for example with a danger of violence. Then it is recorded why, who decided it and how this person takes part in another way. As long as that holds, no invitation goes out and the door stays closed.
    .why = This person too is one of those it is about. With a letter, a telephone call or a spokesperson that voice still counts.
    .now = Look for another way first: an extra room, a short part of the day, someone familiar alongside. If that does not work, record it: ekc circle exclude uncle-1

rule-r15 = Those who may not meet stay apart
    .says = Two people who may not meet are never together in one room, one car or one part of the day as long as that holds. A home ban or contact ban always comes first; a wish to stay apart gives way only for a good reason, which is recorded with it.
    .why = Everyone must be able to take part safely. A ban holds on the day of the conference too, however well everyone means it.
    .now = Record who stays apart: ekc circle apart. Find a safe way of taking part for both, and check that the name of the one is not on a paper that the other gets.

rule-r16 = An agreement is who, what and when
    .says = Each agreement says who does something, what it is and when. "Everyone" and "soon" are too vague: on paper stand a name and a moment, or a reason why not. The words of the circle are recorded as they are. This holds in every variant.
    .why = With a clear agreement everyone can see whether it happens. With "we really should" people wait for each other.
    .now = Ask in part 3: who exactly, and when? The circle gives the answer. Has the plan been recorded already? ekc plan amend --drop 2 --agreement "uncle-1; picks Eva up; every Tuesday"

rule-r17 = Whoever gets a task has said yes
    .says = Whoever has a task in the plan has said yes to it themselves. Those who were not there when the plan was presented hear it afterwards, and may say no too. The circle does not make a plan about somebody without that main person. If that happened all the same, the reason is noted with it.
    .why = Nobody can promise something for someone else. A task that people take on themselves is a promise.
    .now = Call those who were not there, ask, and note the yes: ekc plan agree uncle-1. Is it no, or does somebody give the task back? ekc plan agree uncle-1 --no

rule-r18 = Someone checks whether it happens
    .says = With an agreement it may be written who keeps an eye on how it goes. It does not have to be; the circle chooses.
    .why = That way it is noticed in time when something is left undone. And the question comes from someone who means well.
    .now = Ask in part 3 with each agreement: who keeps an eye on it? The answer stands with the agreement: ekc record-plan. Does somebody watch over the whole plan? ekc plan watch

rule-r19 = The plan has an evaluation moment
    .says = The plan says when and where the circle looks at how it goes, and who calls everyone together. That day lies after the conference, and within half a year.
    .why = After the conference ordinary life goes on, and then things sometimes change. With a fixed day nobody has to wait until it goes wrong.
    .now = Agree on the day while everyone is still there, and put it in the plan: ekc plan amend --evaluation +6w --evaluation-place "at grandma's" --convener grandma-1

rule-r20 = The plan knows what to do when things go otherwise
    .says = The plan holds at least one what-if agreement: if this happens, we do that.
    .why = Nearly every plan goes otherwise at some point. Whoever knows the next step by then is less quick to panic.
    .now = Ask the circle: what may go wrong, and what then? Add the answer: ekc plan amend --what-if "the babysitter is ill; grandma comes"

rule-r21 = Help is a wish of the circle
    .says = A professional has a task in the plan because the circle wants it. Most of the agreements are the circle's own.
    .why = One's own people stay, also when the help stops again. And help that people ask for themselves does not feel like meddling.
    .now = Does much of it lie with professionals? Ask the circle whether that is what they want; the answer is theirs. Help that the circle asks for is added like this: ekc plan amend --help-asked "talks for Eva; professional-1"

rule-r22 = The professional knows of their own task
    .says = A professional with a task in the plan hears what the circle asks, and when. Without such a task there is nothing to pass on. What became of help that was asked, you ask at the follow-up call and after it, as long as your role goes on.
    .why = An agreement that nobody passes on stays a wish on paper.
    .now = Call the professional, give the plan and note it: ekc plan share professional-1. Is there a yes? ekc plan agree professional-1. Is there an answer to help that was asked? ekc followup help-answer "1: granted"

rule-r23 = The plan is there within two weeks
    .says = Whoever took part gets the plan on paper, within fourteen days after it was presented.
    .why = While the day is still fresh, people get started with it most easily.
    .now = Give the plan to those who do not have it yet and note it: ekc plan share --all

rule-r24 = After four weeks the coordinator calls once more
    .says = Four weeks after the conference the coordinator calls the people it is about, and the applicant, to hear how it goes; after six weeks it is late. Then the role ends.
    .why = With this call the coordinator rounds off the work properly. From there the circle goes on by itself: it is their plan.
    .now = Call, ask how it goes and note it: ekc followup call eva-1. Is nothing open any more? ekc close

rule-r25 = After the end of the role nothing is added
    .says = In a closed case the coordinator records nothing new any more. Only withdrawing consent is always still possible.
    .why = The plan is the circle's now. A coordinator who goes on noting also goes on arranging a little.
    .now = Does something new begin, such as a further conference? ekc reopen

rule-r26 = Repair needs a yes from both sides
    .says = In a restorative conference both sides take part of their own free will, and whoever did harm has acknowledged their own part before invitations go out. In the other variants this rule does not hold.
    .why = Whoever was harmed should not have to sit across from someone who denies everything. With that acknowledgement the talk can be about repairing, not about being right.
    .now = Note the yes of both sides (ekc consent eva-1) and then the acknowledgement: ekc circle edit sam-1 --acknowledged today

rule-r27 = For a child the right people say yes
    .says = Under twelve the parents with authority say yes; from twelve up to and including fifteen the child and those parents; from sixteen the young person. When two parents hold authority together, both say yes. The child also tells what they think themselves, and is offered a supporter. In a neighbourhood this does not hold.
    .why = A child has a say in their own life, with someone beside them. The ages are those of youth help; ekc uses them here too.
    .now = Find out first-hand who holds authority: ekc circle authority eva-1 --held-by mother-1,father-1. Then note the yes (ekc consent eva-1 --by mother-1 --scope child-takes-part) and what the child thinks: ekc inform view eva-1. The supporter joins with: ekc circle add --role supporter

rule-r28 = The interpreter stands apart from the circle
    .says = An interpreter is not family, a friend or an acquaintance of anyone in the circle. This holds in every variant.
    .why = Someone from outside translates everything and takes no side. And no child or nephew has to pass on difficult words.
    .now = Find an interpreter from outside and ask about wishes, for example rather a woman. Put the interpreter in the case: ekc circle add --role interpreter

rule-r29 = Only the plan leaves the room
    .says = The plan is for sharing; notes and what was said stay with the coordinator. A professional without a part in the plan gets it only if the main person agrees.
    .why = People tell more when they know it stays among them. Who reads their plan, they decide themselves.
    .now = Ask, and note the yes: ekc consent eva-1 --scope share-plan. Then the plan can go along: ekc plan share professional-1

rule-r30 = It is known beforehand what happens without a plan
    .says = Everyone hears before the day what happens if no plan comes, for example that someone else then decides. This holds for family and restorative conferences.
    .why = A day without a plan is an ordinary ending, sometimes with consequences. Whoever knows them is not taken by surprise.
    .now = Ask the involved professional how it goes on in that case, and record it: ekc conference set --if-no-plan "…"

rule-r31 = The conference is no ticket to help
    .says = Help does not depend on a conference. Making a plan of one's own is a right and not a duty.
    .why = Whoever has to, takes part to get the help and not for their own question. Then voluntary is no more than a word.
    .now = Ask at the application whether this is people's own choice, and tell them that no is fine too. If it is yes, note it: ekc consent eva-1. Is it no? ekc close

rule-r32 = In a neighbourhood the coordinator is not from municipality or housing corporation
    .says = In a neighbourhood the coordinators do not work for the municipality or the housing corporation, and have declared so. Preferably there are two. In the other variants R1 holds.
    .why = Residents often ask something of the municipality or the corporation, and speak more freely with someone who does not work there. With two people, all the doors are done sooner as well.
    .now = Note each coordinator with the declaration: ekc edit-case --coordinator "Mies Bakker; library" --independent

## Around the rules: ekc explain.

explain-level-block = blocks
explain-level-warn = warns
explain-level-inform = informs
explain-level-none = does not apply
explain-passable = With --because and a reason it can often still go ahead; the refusal says whether it can. What the law forbids, and the no of a person, go first. The reason stays with the case, as a deviation.
explain-not-passable = Here --because does not help. What does help stands under "What now".
explain-source = Source: { $source }
explain-why = Why: { $text }
explain-now = What now: { $text }
explain-levels = By variant: { $levels }
explain-how = More about one rule: ekc explain R12
