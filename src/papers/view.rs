//! What each paper is about: the values a template may use, and no others.
//!
//! Discretion begins here: what a reader may not know never becomes a value (see [`crate::method::discretion`]). The last
//! look at the finished text is [`super::Paper`]'s.

use super::drawing;
use super::holders;
use super::template::written_out;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Person, Role};
use crate::domain::conference::{ArrangementKind, Conference, Ending, Part};
use crate::domain::date::parse_date;
use crate::domain::intake::Variant;
use crate::domain::invitation::{Answer, Attending};
use crate::domain::paper::{PaperKind, Tongue};
use crate::domain::plan::{Agreement, Plan, Rhythm};
use crate::domain::text::Handle;
use crate::language::masking::Mask;
use crate::method::calls::{call_due_on, call_made};
use crate::method::consent::is_minor;
use crate::method::discretion::{
    may_know, may_know_where, may_know_where_to_look_back, may_read_whole_plan,
};
use crate::method::held::{Fact, Row, Said, held_on};
use crate::method::looking_back::{LookingBack, as_the_plan_says, next_meeting};
use crate::method::readers::plan_readers;
use crate::method::room;
use crate::words::{Language, Words};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// Days before the conference by which an answer is asked.
const ANSWER_DAYS: u64 = 7;

/// For whom a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader<'a> {
    /// One person, who sees only what they may know.
    Person(&'a Person),
    /// A household in the street.
    Household(&'a str),
    /// Everyone alike.
    Everyone,
    /// The coordinator alone.
    Coordinator,
}

impl<'a> Reader<'a> {
    /// The person, if it is one.
    #[must_use]
    pub fn person(self) -> Option<&'a Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Household(_) | Self::Everyone | Self::Coordinator => None,
        }
    }
}

/// A paper that was written before, for the letter about erasing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Written {
    /// When.
    pub on: NaiveDate,
    /// What kind.
    pub kind: PaperKind,
}

/// What a paper is made from.
pub struct Subject<'a> {
    /// The case.
    pub case: &'a Case,
    /// For whom.
    pub reader: Reader<'a>,
    /// Today.
    pub today: NaiveDate,
    /// The language it is written in.
    pub language: Tongue,
    /// When everything is erased, in a letter about that.
    pub erase_on: Option<NaiveDate>,
    /// What was erased today, in a letter that says so.
    pub erased: Option<Erased>,
    /// What was written before for this reader.
    pub written: Vec<Written>,
}

/// What was erased, and what is left to do.
#[derive(Clone, Copy, Debug)]
pub struct Erased {
    /// The data of the reader, and not the whole case: the plan of the others stays.
    pub reader_only: bool,
    /// There are copies from before.
    pub copies_left: bool,
}

/// The values of a paper, its drawing if it has one, and how many agreements this reader may not see.
pub struct View {
    /// The values by name, as `docs/papers.md` lists them.
    pub values: Value,
    /// The drawing.
    pub drawing: Option<drawing::Drawing>,
    /// How many agreements are left out.
    pub left_out: usize,
}

/// Look at a case with the eyes of a reader.
#[must_use]
pub fn view(kind: PaperKind, subject: &Subject<'_>) -> View {
    view_for(kind, subject, &holders(subject.case, kind, subject.reader))
}

/// The same, with all who will hold the paper: where one of them may not know day and place, it tells them to nobody.
pub(super) fn view_for(kind: PaperKind, subject: &Subject<'_>, holders: &[&Person]) -> View {
    let words = Words::new(if subject.language == Tongue::Dutch {
        Language::Dutch
    } else {
        Language::English
    });
    let sight = Sight {
        subject,
        case: subject.case,
        words: &words,
        holders,
    };
    let mut values = sight.of_every_paper();
    let mut drawing = None;
    let mut left_out = 0;
    match kind {
        PaperKind::Confirmation => add(
            &mut values,
            json!({ "applied_on": subject.case.application.applied_on }),
        ),
        PaperKind::Invitation => add(&mut values, sight.invitation()),
        PaperKind::StreetLetter => {
            let household = if let Reader::Household(household) = subject.reader {
                Some(household)
            } else {
                None
            };
            add(&mut values, json!({ "household": household }));
        }
        PaperKind::InformationRequest => add(&mut values, sight.asked_of_reader()),
        PaperKind::InformationPack => add(&mut values, sight.answers_for_everyone()),
        PaperKind::Participants => add(&mut values, sight.participants()),
        PaperKind::Plan | PaperKind::PlanSimple | PaperKind::PlanCard => {
            let (plan, hidden) = sight.plan(kind == PaperKind::PlanCard);
            add(&mut values, plan);
            left_out = hidden;
        }
        PaperKind::FollowUpInvitation => {
            let (plan, hidden) = sight.plan(false);
            add(&mut values, plan);
            add(&mut values, json!({ "meeting": sight.meeting() }));
            left_out = hidden;
        }
        PaperKind::CallForm => {
            let (plan, hidden) = sight.plan(false);
            add(&mut values, plan);
            add(&mut values, json!({ "call_on": call_due_on(subject.case) }));
            left_out = hidden;
        }
        PaperKind::Programme | PaperKind::Satisfaction => {}
        PaperKind::Registration => add(&mut values, json!({ "figures": sight.figures() })),
        PaperKind::Erasure => add(&mut values, sight.erasure()),
        PaperKind::Access => {
            let (held, hidden) = sight.access();
            add(&mut values, held);
            left_out = hidden;
        }
        PaperKind::CircleMap => {
            let drawn = drawing::ecomap(subject.case, &|person| sight.may_see(person), &words);
            let rings: Vec<Value> = drawn
                .words
                .iter()
                .map(|group| json!({ "title": group.title, "people": group.lines }))
                .collect();
            add(&mut values, json!({ "rings": rings }));
            drawing = Some(drawn);
        }
        PaperKind::TimeLine => {
            let (drawn, moments) = drawing::timeline(subject.case, subject.today, &words);
            let events: Vec<Value> = moments
                .iter()
                .map(|moment| json!({ "on": moment.on, "what": moment.what }))
                .collect();
            add(&mut values, json!({ "events": events }));
            drawing = Some(drawn);
        }
    }
    View {
        values: Value::Object(values),
        drawing,
        left_out,
    }
}

fn add(values: &mut Map<String, Value>, more: Value) {
    if let Value::Object(more) = more {
        values.extend(more);
    }
}

/// A case as one reader may see it.
struct Sight<'a> {
    subject: &'a Subject<'a>,
    case: &'a Case,
    words: &'a Words,
    /// All who will hold the paper.
    holders: &'a [&'a Person],
}

impl<'a> Sight<'a> {
    fn may_see(&self, person: &Person) -> bool {
        self.subject
            .reader
            .person()
            .is_none_or(|reader| may_know(self.case, reader, person, self.subject.today))
    }

    /// The person with this handle, if the reader may know of them.
    fn person(&self, handle: &Handle) -> Option<&'a Person> {
        self.case
            .person(handle)
            .filter(|person| self.may_see(person))
    }

    fn name(&self, handle: &Handle) -> Option<String> {
        self.person(handle).map(|person| person.name.to_string())
    }

    /// Name and function, as a professional is spoken of.
    fn professional(&self, handle: &Handle) -> String {
        let Some(person) = self.person(handle) else {
            return String::new();
        };
        let about: Vec<String> = [&person.function, &person.organisation]
            .into_iter()
            .flatten()
            .map(ToString::to_string)
            .collect();
        if about.is_empty() {
            person.name.to_string()
        } else {
            format!("{} ({})", person.name, about.join(", "))
        }
    }

    fn of_every_paper(&self) -> Map<String, Value> {
        let case = self.case;
        let coordinators: Vec<Value> = case
            .coordinators
            .iter()
            .map(|it| json!({ "name": it.name, "phone": it.phone, "email": it.email }))
            .collect();
        let coordinator =
            coordinators.first().cloned().unwrap_or_else(|| json!({ "name": self.words.say("paper-your-coordinator"), "phone": null, "email": null }));
        let reader = self.subject.reader.person().map(|person| {
            json!({
                "name": person.name,
                "role": person.role.code(),
                "is_child": is_minor(person, self.subject.today),
                "organisation": person.organisation,
                "function": person.function,
                "address": person.address,
            })
        });
        let conference = case.current_conference();
        let hidden = self.where_is_hidden();
        let open = |conference: &&Conference| {
            !hidden && conference.ending != Some(Ending::StoppedInPreparation)
        };
        let shown = conference.filter(open);
        let values = json!({
            "today": self.subject.today,
            "variant": case.application.variant.code(),
            "coordinator": coordinator,
            "coordinators": coordinators,
            "reader": reader,
            "main_persons": case.main_persons().filter(|person| self.may_see(person)).map(|person| person.name.to_string()).collect::<Vec<_>>(),
            "question": case.chosen_question().map(|question| question.words.to_string()),
            "conference": {
                "number": case.current_number(),
                "on": shown.and_then(|it| it.on),
                "starts": shown.and_then(|it| it.starts),
                "place": shown.and_then(|it| it.place.as_ref()),
                "hidden": hidden,
            },
            "requirements": case.requirements.iter().map(|it| json!({ "number": it.number, "words": it.words, "set_by": self.professional(&it.set_by) })).collect::<Vec<_>>(),
            "if_no_plan": conference.and_then(|it| it.if_no_plan.as_ref()),
            "keep_until": case.application.keep_until,
        });
        let mut all = Map::new();
        add(&mut all, values);
        all
    }

    fn where_is_hidden(&self) -> bool {
        self.holders
            .iter()
            .any(|holder| !may_know_where(self.case, holder, self.subject.today))
    }

    fn where_to_look_back_is_hidden(&self, meeting: &LookingBack<'_>) -> bool {
        self.holders.iter().any(|holder| {
            !may_know_where_to_look_back(self.case, meeting, holder, self.subject.today)
        })
    }

    fn invitation(&self) -> Value {
        let case = self.case;
        let reader = self.subject.reader.person();
        let number = case.current_number();
        let asks = |person: &&Person| {
            let same_side = reader
                .and_then(|reader| reader.side)
                .is_none_or(|side| person.side.is_none_or(|other| other == side));
            self.may_see(person)
                && same_side
                && reader.is_none_or(|reader| reader.handle != person.handle)
        };
        let inviters: Vec<String> = case
            .main_persons()
            .filter(asks)
            .map(|person| person.name.to_string())
            .collect();
        let on = case
            .current_conference()
            .and_then(|it| it.on)
            .filter(|_| !self.where_is_hidden());
        let answer_by = on
            .and_then(|on| on.checked_sub_days(chrono::Days::new(ANSWER_DAYS)))
            .filter(|by| *by > self.subject.today);
        let public = |kind: ArrangementKind| match kind {
            ArrangementKind::Food
            | ArrangementKind::Transport
            | ArrangementKind::ChildCare
            | ArrangementKind::Interpreter
            | ArrangementKind::Link => true,
            ArrangementKind::Place | ArrangementKind::SpareRoom | ArrangementKind::Other => false,
        };
        // What is arranged for one person is nobody else's to know.
        let for_reader = |whom: Option<&Handle>| {
            whom.is_none_or(|whom| reader.is_some_and(|reader| reader.handle == *whom))
        };
        let arranged: Vec<String> = case
            .arrangements
            .iter()
            .filter(|it| it.conference == number && public(it.kind) && for_reader(it.whom.as_ref()))
            .map(|it| it.what.to_string())
            .collect();
        json!({
            "inviters": inviters,
            "answer_by": answer_by,
            "arranged": arranged,
            "attending": reader.and_then(|reader| case.invitation(number, &reader.handle)).and_then(|it| it.attending).map(Attending::code),
            "side": reader.and_then(|reader| reader.side),
        })
    }

    fn asked_of_reader(&self) -> Value {
        let reader = self.subject.reader.person();
        let items: Vec<Value> = self
            .case
            .information
            .iter()
            .filter(|it| {
                it.received_on.is_none()
                    && reader.is_some_and(|reader| it.asked_of.as_ref() == Some(&reader.handle))
            })
            .map(|it| json!({ "number": it.number, "words": it.words, "due_on": it.due_on }))
            .collect();
        json!({ "items": items })
    }

    /// The same for everyone (R9): every answer that has come, with a version that counts the days on which one did.
    fn answers_for_everyone(&self) -> Value {
        let answered = || {
            self.case
                .information
                .iter()
                .filter(|it| it.received_on.is_some())
        };
        let mut days: Vec<NaiveDate> = answered().filter_map(|it| it.received_on).collect();
        days.sort_unstable();
        days.dedup();
        let items: Vec<Value> = answered()
            .map(|it| json!({ "number": it.number, "words": it.words, "answer": it.answer }))
            .collect();
        json!({ "version": days.len(), "shared_on": days.last(), "items": items })
    }

    fn participants(&self) -> Value {
        let case = self.case;
        let for_the_day = self.subject.reader == Reader::Coordinator;
        let number = case.current_number();
        let people: Vec<Value> = case
            .people
            .iter()
            .filter(|person| self.may_see(person) && room::comes(case, person))
            .map(|person| {
                let way = case.invitation(number, &person.handle).and_then(|it| it.attending).map(|way| self.words.say(&way.label()));
                let needs = [&person.needs_interpreter, &person.needs_diet, &person.needs_transport, &person.needs_child_care, &person.needs_access];
                let needs: Vec<String> = needs.into_iter().flatten().map(ToString::to_string).filter(|_| for_the_day).collect();
                json!({
                    "name": person.name,
                    "relation": person.relation,
                    "role": self.words.say(&person.role.label()),
                    "way": way,
                    "parts": Part::ALL.iter().map(|(part, _, _)| room::is_in(case, person, *part)).collect::<Vec<_>>(),
                    "language": person.language.as_ref().filter(|_| for_the_day),
                    "needs": needs,
                })
            })
            .collect();
        json!({ "people": people, "for_the_day": for_the_day })
    }

    /// The newest plan as this reader may see it, and how many agreements are left out. `own` keeps only those
    /// the reader carries out.
    fn plan(&self, own: bool) -> (Value, usize) {
        let case = self.case;
        let Some(plan) = case.latest_plan() else {
            return (json!({}), 0);
        };
        let seen = |it: &&Agreement| {
            let owners_seen = case
                .owners_of(plan.version, it.number)
                .all(|owner| self.person(&owner.person).is_some());
            owners_seen
                && it
                    .checked_by
                    .as_ref()
                    .is_none_or(|checker| self.person(checker).is_some())
        };
        let whole = self.subject.reader.person().is_none_or(|reader| {
            may_read_whole_plan(case, reader, plan.conference, self.subject.today)
        });
        let is_theirs = |it: &&Agreement| {
            self.subject.reader.person().is_some_and(|reader| {
                case.owners_of(plan.version, it.number)
                    .any(|owner| owner.person == reader.handle)
            })
        };
        let seen = |it: &&Agreement| seen(it) && (whole || is_theirs(it));
        let is_own = |it: &&Agreement| !own || is_theirs(it);
        let agreements: Vec<Value> = case
            .agreements_of(plan.version)
            .filter(seen)
            .filter(is_own)
            .map(|it| self.agreement(plan, it))
            .collect();
        let of_version = |version: u32| version == plan.version;
        let help: Vec<Value> = case
            .help_asked
            .iter()
            .filter(|it| whole && of_version(it.version) && it.of.as_ref().is_none_or(|of| self.person(of).is_some()))
            .map(|it| json!({ "what": it.what, "of": it.of.as_ref().map(|of| self.professional(of)) }))
            .collect();
        let what_ifs: Vec<Value> = case
            .what_ifs
            .iter()
            .filter(|it| whole && of_version(it.version))
            .map(|it| json!({ "when": it.when, "then": it.then }))
            .collect();
        let every_what_if = case
            .what_ifs
            .iter()
            .filter(|it| of_version(it.version))
            .count();
        let left_out = case
            .agreements_of(plan.version)
            .filter(|it| !seen(it))
            .count()
            + every_what_if
            - what_ifs.len();
        let conference = case
            .conferences
            .iter()
            .find(|it| it.number == plan.conference);
        let verdicts: Vec<Value> = case
            .requirements
            .iter()
            .map(|it| {
                let verdict = case.verdict(plan.version, it.number);
                let seen_numbers: Vec<u32> = case
                    .agreements_of(plan.version)
                    .filter(seen)
                    .map(|it| it.number)
                    .collect();
                let answered_by: Vec<u32> = case
                    .requirement_answers
                    .iter()
                    .filter(|answer| {
                        of_version(answer.version)
                            && answer.requirement == it.number
                            && seen_numbers.contains(&answer.agreement)
                    })
                    .map(|answer| answer.agreement)
                    .collect();
                json!({
                    "words": it.words,
                    "set_by": self.professional(&it.set_by),
                    "answered_by": answered_by,
                    "met": verdict.map(|verdict| verdict.met.code()),
                    "reason": verdict.and_then(|verdict| verdict.reason.as_ref()),
                })
            })
            .collect();
        let present: Vec<String> = case
            .attendances_of(plan.conference)
            .filter_map(|it| self.name(&it.person))
            .collect();
        let shared_with: Vec<String> = plan_readers(case, plan.version)
            .into_iter()
            .filter(|it| self.may_see(it))
            .map(|it| it.name.to_string())
            .collect();
        let hidden = self.where_to_look_back_is_hidden(&as_the_plan_says(plan));
        let values = json!({
            "plan": {
                "version": plan.version,
                "presented_on": plan.presented_on,
                "accepted_on": plan.accepted_on,
                "words": plan.words.as_ref().filter(|_| whole),
                "held_on": conference.and_then(|it| it.on).filter(|_| whole),
                "held_place": conference.and_then(|it| it.place.as_ref()).filter(|_| whole),
                "evaluation_hidden": hidden && plan.evaluation_on.is_some(),
                "evaluation_on": plan.evaluation_on.filter(|_| !hidden),
                "evaluation_at": plan.evaluation_at.filter(|_| !hidden),
                "evaluation_place": plan.evaluation_place.as_ref().filter(|_| !hidden),
                "convener": plan.convener.as_ref().filter(|_| !hidden).and_then(|convener| self.name(convener)),
                "revised": plan.revised_because.is_some(),
            },
            "present": present,
            "agreements": agreements,
            "left_out": left_out,
            "call_made": call_made(case),
            "help_asked": help,
            "what_ifs": what_ifs,
            "verdicts": verdicts,
            "shared_with": shared_with,
        });
        (values, left_out)
    }

    fn agreement(&self, plan: &Plan, it: &Agreement) -> Value {
        let owners: Vec<String> = self
            .case
            .owners_of(plan.version, it.number)
            .filter_map(|owner| self.name(&owner.person))
            .collect();
        let reader = self
            .subject
            .reader
            .person()
            .map(|reader| reader.name.to_string());
        // Words that are nothing but the day need not be said beside it; "vóór 1 mei" says more.
        let is_one_day = it.rhythm == Rhythm::Once
            && it.until_on.is_some()
            && parse_date(it.when_words.as_str(), plan.presented_on).ok() == it.until_on;
        let others: Vec<&String> = owners
            .iter()
            .filter(|name| Some(*name) != reader.as_ref())
            .collect();
        let to_ask: Vec<String> = self
            .case
            .owners_of(plan.version, it.number)
            .filter(|owner| owner.agreed_on.is_none())
            .filter_map(|owner| self.name(&owner.person))
            .filter(|name| Some(name) != reader.as_ref())
            .collect();
        json!({
            "number": it.number,
            "what": it.what,
            "words": it.words,
            "when": it.when_words,
            "once": is_one_day,
            "owners": owners,
            "others": others,
            "to_ask": to_ask,
            "checked_by": it.checked_by.as_ref().and_then(|checker| self.name(checker)),
            "from_on": it.from_on,
            "until_on": it.until_on,
            "progress": self.case.progress_of(plan.version, it.number).map(|told| self.words.say(&told.progress.label())),
        })
    }

    /// The meeting in which the circle looks back: as planned last, or the day in the plan.
    fn meeting(&self) -> Value {
        let meeting = self
            .case
            .latest_plan()
            .map(|plan| next_meeting(self.case, plan, self.subject.today));
        let hidden = meeting.is_some_and(|it| self.where_to_look_back_is_hidden(&it));
        let shown = meeting.filter(|_| !hidden);
        json!({
            "on": shown.and_then(|it| it.on),
            "at": shown.and_then(|it| it.at),
            "place": shown.and_then(|it| it.place),
            "convener": shown.and_then(|it| it.convener).and_then(|convener| self.name(convener)),
            "hidden": hidden,
        })
    }

    /// What was made before for the reader.
    fn papers_before(&self) -> Vec<Value> {
        let mut written = self.subject.written.clone();
        written.sort();
        written.dedup();
        written
            .iter()
            .map(|it| json!({ "kind": self.words.say(&it.kind.label()), "on": it.on }))
            .collect()
    }

    fn erasure(&self) -> Value {
        let erased = self.subject.erased;
        json!({
            "erase_on": self.subject.erase_on.or(self.case.application.keep_until),
            "reader_only": erased.is_some_and(|it| it.reader_only),
            "copies_left": erased.is_some_and(|it| it.copies_left),
            "papers": self.papers_before(),
        })
    }

    /// Everything that is kept about the reader, and how much is left out since it tells of someone they may not know of.
    fn access(&self) -> (Value, usize) {
        let Some(reader) = self.subject.reader.person() else {
            return (json!({ "lists": [], "named": [], "papers": [] }), 0);
        };
        let someone_else = format!("[{}]", self.words.say("data-someone-else"));
        let held = held_on(self.case, reader, self.subject.today, &someone_else);
        let others: Vec<&Person> = self
            .case
            .people
            .iter()
            .filter(|person| person.handle != reader.handle)
            .collect();
        let mask = Mask::new(&others, &[reader], &someone_else);
        let (about, named): (Vec<&Row>, Vec<&Row>) = held.rows.iter().partition(|row| row.is_about);
        let is_named_by = |row: &&Row| {
            row.list == "people" && row.facts.iter().all(|fact| fact.field != "handle")
        };
        let list_of = |row: &&Row| {
            if is_named_by(row) {
                "people-named".to_owned()
            } else {
                row.list.replace('_', "-")
            }
        };
        let mut lists: Vec<(String, Vec<&Row>)> = Vec::new();
        for row in about {
            let list = list_of(&row);
            match lists.iter_mut().find(|(it, _)| *it == list) {
                Some((_, rows)) => rows.push(row),
                None => lists.push((list, vec![row])),
            }
        }
        // Who someone is goes first.
        lists.sort_by_key(|(list, _)| list != "people");
        let in_words = |(list, rows): &(String, Vec<&Row>)| {
            let one = self.words.say(&format!("data-{list}.one"));
            let label = |at: usize| {
                if rows.len() > 1 {
                    format!("{one} {}", at + 1)
                } else {
                    one.clone()
                }
            };
            let rows: Vec<Value> = rows
                .iter()
                .enumerate()
                .map(|(at, row)| json!({ "label": label(at), "facts": self.facts(row) }))
                .collect();
            // Of whom one named, their number is all that is one's own.
            let rows = if list == "people-named" {
                self.counted(rows)
            } else {
                rows
            };
            json!({ "label": self.words.say(&format!("data-{list}")), "rows": rows })
        };
        let lists: Vec<Value> = lists.iter().map(in_words).collect();
        let named: Vec<Value> =
            named.iter().map(|row| json!({ "label": self.words.say(&format!("data-{}.one", row.list.replace('_', "-"))), "facts": self.facts(row) })).collect();
        let values = json!({
            "someone_else": { "label": someone_else },
            "lists": lists,
            "named": named,
            "papers": self.papers_before(),
            "keep_because": self.case.application.keep_because.as_ref().map(|because| mask.over(because.as_str().trim_end_matches('.'))),
        });
        (values, held.left_out)
    }

    /// How many rows say the same and nothing more, and the others as they are.
    fn counted(&self, rows: Vec<Value>) -> Vec<Value> {
        let (bare, telling): (Vec<Value>, Vec<Value>) = rows
            .into_iter()
            .partition(|row| row["facts"].as_array().is_some_and(|facts| facts.len() < 2));
        let count = json!({ "name": { "label": self.words.say("data-people-named-count") }, "said": { "label": bare.len().to_string(), "text": null } });
        let counted = (!bare.is_empty())
            .then(|| json!({ "label": count["name"]["label"], "facts": [count] }));
        counted.into_iter().chain(telling).collect()
    }

    fn facts(&self, row: &Row) -> Vec<Value> {
        // Where there is one plan, or one conference, its number tells nothing.
        let tells = |fact: &&Fact| match fact.field.as_str() {
            "version" => self.case.plans.len() > 1,
            "conference" => self.case.conferences.len() > 1,
            _ => true,
        };
        let mut facts: Vec<&Fact> = row.facts.iter().filter(tells).collect();
        if facts.is_empty() {
            facts = row.facts.iter().collect();
        }
        facts.iter().map(|fact| json!({ "name": { "label": self.field(&row.list, &fact.field) }, "said": self.said(fact) })).collect()
    }

    /// A field in words: as it is called in this list, or in every list.
    fn field(&self, list: &str, field: &str) -> String {
        let (list, field) = (list.replace('_', "-"), field.replace('_', "-"));
        let name = self
            .words
            .find(&format!("data-{list}-{field}"), &[])
            .or_else(|| self.words.find(&format!("data-field-{field}"), &[]));
        name.unwrap_or(field)
    }

    /// A value: a word of the program as a label, what somebody typed as text.
    fn said(&self, fact: &Fact) -> Value {
        let program = |label: String| json!({ "label": label, "text": null });
        let label = |word: &str| program(self.words.say(word));
        match &fact.said {
            Said::Themselves
                if self
                    .subject
                    .reader
                    .person()
                    .is_some_and(|reader| is_minor(reader, self.subject.today)) =>
            {
                label("data-yourself-child")
            }
            Said::Themselves => label("data-yourself"),
            Said::Other => label("data-someone-else"),
            Said::Word(word) => label(word),
            Said::Truth(truth) => label(&(if *truth { YesNo::Yes } else { YesNo::No }).label()),
            Said::Day(day) => program(written_out(*day, self.subject.language)),
            Said::Time(time) => program(self.words.time(*time)),
            Said::Number(number) => program(number.to_string()),
            Said::Text(text) => json!({ "label": null, "text": text }),
        }
    }

    /// What the regional manager registers: numbers, dates and words of closed lists; nobody's name, nothing
    /// anybody said.
    fn figures(&self) -> Vec<Value> {
        let case = self.case;
        let number = case.current_number();
        let conference = case.current_conference();
        let date = |on: NaiveDate| written_out(on, self.subject.language);
        let reasons: Vec<String> = case
            .reasons
            .iter()
            .map(|it| self.words.say(&it.kind.label()))
            .collect();
        let of_role = |role: Role| {
            case.people
                .iter()
                .filter(|it| it.role == role && it.is_counted())
                .count()
        };
        let came = case.attendances_of(number);
        let plan = case.latest_plan();
        let version = plan.map_or(0, |plan| plan.version);
        let by_circle = case.agreements_of(version).filter(|it| {
            case.owners_of(version, it.number)
                .filter_map(|owner| case.person(&owner.person))
                .any(Person::is_own_people)
        });
        let rounds = case
            .people
            .iter()
            .filter(|it| it.is_own_people())
            .map(|it| case.round(it))
            .max();
        let met = case
            .verdicts
            .iter()
            .filter(|it| it.version == version && it.met == YesNo::Yes)
            .count();
        let meeting = case
            .follow_up_meetings
            .iter()
            .any(|it| it.held_on.is_some());
        let yes_no = |yes: bool| {
            self.words
                .say(&(if yes { YesNo::Yes } else { YesNo::No }).label())
        };
        let counted = |count: usize| Some(count.to_string());
        let rows: Vec<(&str, Option<String>)> = vec![
            (
                "figure-variant",
                Some(self.words.say(&case.application.variant.label())),
            ),
            (
                "figure-applicant",
                Some(self.words.say(&case.application.applicant.label())),
            ),
            (
                "figure-reasons",
                Some(reasons.join(", ")).filter(|reasons| !reasons.is_empty()),
            ),
            ("figure-safety", Some(yes_no(case.application.safety))),
            ("figure-applied-on", Some(date(case.application.applied_on))),
            (
                "figure-conference-on",
                conference.and_then(|it| it.on).map(date),
            ),
            (
                "figure-days",
                conference
                    .and_then(|it| it.on)
                    .map(|on| (on - case.application.applied_on).num_days().to_string()),
            ),
            (
                "figure-ending",
                conference
                    .and_then(|it| it.ending)
                    .map(|ending| self.words.say(&ending.label())),
            ),
            ("figure-conferences", counted(case.conferences.len())),
            (
                "figure-main-persons",
                counted(of_role(Role::MainPerson))
                    .filter(|_| case.application.variant != Variant::Neighbourhood),
            ),
            ("figure-circle", counted(of_role(Role::Circle))),
            ("figure-rounds", rounds.map(|rounds| rounds.to_string())),
            (
                "figure-invited",
                counted(
                    case.invitations
                        .iter()
                        .filter(|it| it.conference == number && it.invited_on.is_some())
                        .count(),
                ),
            ),
            (
                "figure-answered-yes",
                counted(
                    case.invitations
                        .iter()
                        .filter(|it| it.conference == number && it.answer == Some(Answer::Yes))
                        .count(),
                ),
            ),
            ("figure-came", counted(came.count())),
            ("figure-professionals", counted(of_role(Role::Professional))),
            (
                "figure-agreements",
                plan.map(|_| case.agreements_of(version).count().to_string()),
            ),
            (
                "figure-agreements-circle",
                plan.map(|_| by_circle.count().to_string()),
            ),
            (
                "figure-help-asked",
                plan.map(|_| {
                    case.help_asked
                        .iter()
                        .filter(|it| it.version == version)
                        .count()
                        .to_string()
                }),
            ),
            ("figure-requirements", counted(case.requirements.len())),
            (
                "figure-requirements-met",
                plan.filter(|_| !case.requirements.is_empty())
                    .map(|_| met.to_string()),
            ),
            (
                "figure-accepted",
                plan.map(|plan| yes_no(plan.accepted_on.is_some())),
            ),
            (
                "figure-call",
                Some(yes_no(!case.follow_up_calls.is_empty())),
            ),
            ("figure-follow-up", Some(yes_no(meeting))),
            ("figure-closed-on", case.closed_on().map(date)),
        ];
        rows.into_iter()
            .filter_map(|(label, value)| {
                Some(json!({ "label": self.words.say(label), "value": value? }))
            })
            .collect()
    }
}
