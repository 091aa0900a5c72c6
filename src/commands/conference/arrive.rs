//! `ekc conference arrive`: who came, expected or not, and in which parts they are.

use crate::commands::circle::add::{Entry, put_in, refuse_forbidden_name};
use crate::commands::invite::comes_into_the_circle;
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::{Attendance, Part, StayChoice};
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::invitation::Attending;
use crate::domain::text::{Handle, Name};
use crate::failure::{Failure, failure};
use crate::method::room::{expected, is_being_there, present, was_there};
use crate::method::rules::Finding;
use crate::method::rules::children::waits_for_a_yes;
use crate::method::rules::finding;
use crate::method::variant::{Admission, admission};
use crate::movement::change::{Draft, change, change_by_what_was_typed, put};
use crate::movement::given::{Given, OfPerson};
use crate::movement::input::{
    Answer, Question, must, number, one_or_more, optional, options, switch,
};
use crate::store::FormDraft;
use crate::words::message;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long, value_name = "NAME")]
    guest: Option<String>,
    #[arg(long, value_name = "WORD")]
    relation: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "TEXT")]
    household: Option<String>,
    #[arg(long, value_name = "TIE")]
    tie: Option<String>,
    #[arg(long, value_name = "SIDE")]
    side: Option<String>,
    #[arg(long, value_name = "PERSON")]
    named_by: Option<String>,
    #[arg(long, value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "FORM")]
    attending: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "1,2,3", value_delimiter = ',')]
    parts: Vec<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    #[serde(deserialize_with = "one_or_more")]
    stays_by_choice_of: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    crate::movement::input::may("attending", Answer::Choice(options::<Attending>)),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.guest.is_some() || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    if form.all {
        // Who turns out to have been there is written down afterwards too;
        // nobody is assumed to have been.
        super::open_conference(draft, conference)?;
    }
    super::ensure_day_has_come(draft, conference)?;
    let people = who(draft, form, conference)?;
    arrive(draft, form, conference, people)
}

/// Somebody nobody expected, as they said it at the door.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Guest {
    pub(super) name: Name,
    pub(super) tie: Option<String>,
    pub(super) named_by: Option<String>,
    pub(super) household: Option<String>,
}

/// Record all who were ticked at the door, with the guests, in one step. What lies ready of it goes
/// with that.
pub(super) fn record_at_the_door(
    desk: &mut Desk,
    lying_ready: Option<&FormDraft>,
    people: &[String],
    guests: &[Guest],
) -> Result<(), Failure> {
    let around = (None, lying_ready);
    change_by_what_was_typed(desk, &Form::default(), around, |draft, _| {
        at_the_door(draft, people, guests)
    })
}

fn at_the_door(draft: &mut Draft, people: &[String], guests: &[Guest]) -> Result<Event, Failure> {
    let conference = draft.conference(None)?;
    super::ensure_day_has_come(draft, conference)?;
    let mut there = match people {
        [] => Vec::new(),
        people => draft.people("person", people)?,
    };
    for one in guests {
        let form = Form {
            tie: one.tie.clone(),
            named_by: one.named_by.clone(),
            household: one.household.clone(),
            ..Form::default()
        };
        there.push(guest(draft, &form, &one.name)?);
    }
    arrive(draft, &Form::default(), conference, there)
}

fn arrive(
    draft: &mut Draft,
    form: &Form,
    conference: u32,
    people: Vec<Handle>,
) -> Result<Event, Failure> {
    let attending = optional("attending", form.attending.as_ref(), Attending::parse)?;
    let arrived_at = optional("at", form.at.as_ref(), parse_time)?;
    let parts = parts(&form.parts)?;
    let field = "stays_by_choice_of";
    let choosers = match form
        .stays_by_choice_of
        .iter()
        .all(|it| it.trim().is_empty())
    {
        true => Vec::new(),
        false => draft.people(field, &form.stays_by_choice_of)?,
    };
    let stays_by_choice_of = choosers.first().cloned();
    for handle in &people {
        comes_into_the_circle(draft, handle);
        let role = draft
            .case
            .person(handle)
            .map_or(Role::Circle, |person| person.role);
        let invitation = draft.case.invitation(conference, handle);
        // A main person belongs there without an invitation;
        // a professional who was asked to inform does too.
        let by_letter = attending.is_some_and(|way| !is_being_there(way));
        let walk_in = role == Role::Circle
            && !by_letter
            && invitation.is_none_or(|it| it.invited_on.is_none());
        let welcome = match admission(draft.case.application.variant, Part::PlanMaking, role) {
            Admission::Welcome => true,
            Admission::ByChoiceOfMainPerson => stays_by_choice_of.is_some(),
        };
        // Who was there already: what is not said anew stays as it was.
        let known = draft
            .case
            .attendances_of(conference)
            .find(|it| it.person == *handle)
            .cloned();
        let stays = stays_by_choice_of
            .clone()
            .or_else(|| known.as_ref().and_then(|it| it.stays_by_choice_of.clone()));
        let was_in = |part: u32, otherwise: bool| match (&parts, &known) {
            (Some(parts), _) => parts.contains(&part),
            (None, Some(known)) if part == 2 && stays_by_choice_of.is_none() => known.part_two,
            (None, Some(known)) if part == 1 => known.part_one,
            (None, Some(known)) if part == 3 => known.part_three,
            (None, _) => otherwise,
        };
        // Who comes later than they left, or is in a part they were not in, came back.
        let has_come_back = |known: &Attendance| {
            let later = arrived_at.is_some_and(|at| known.left_at.is_some_and(|left| at > left));
            let is_new = |part: u32, was_in: bool| {
                !was_in && parts.as_ref().is_some_and(|it| it.contains(&part))
            };
            later || is_new(2, known.part_two) || is_new(3, known.part_three)
        };
        let left_at = known
            .as_ref()
            .filter(|it| !has_come_back(it))
            .and_then(|it| it.left_at);
        let attendance = Attendance {
            conference,
            person: handle.clone(),
            attending: attending
                .or_else(|| known.as_ref().map(|it| it.attending))
                // Who arrives is there, also when a letter was expected.
                .or_else(|| {
                    invitation
                        .and_then(|it| it.attending)
                        .filter(|way| *way == Attending::Remote)
                })
                .unwrap_or(Attending::Present),
            walk_in: known.as_ref().map_or(walk_in, |it| it.walk_in),
            arrived_at: arrived_at.or_else(|| known.as_ref().and_then(|it| it.arrived_at)),
            left_at,
            part_one: was_in(1, true),
            part_two: was_in(2, welcome),
            part_three: was_in(3, true),
            stays_by_choice_of: if role == Role::Circle || role == Role::MainPerson {
                None
            } else {
                stays
            },
        };
        let of_nobody = attendance.stays_by_choice_of.is_none();
        put(&mut draft.case.attendances, attendance, |it| {
            it.conference == conference && it.person == *handle
        });
        if of_nobody || !choosers.is_empty() {
            let is_theirs = |it: &StayChoice| it.conference == conference && it.person == *handle;
            draft.case.stay_choices.retain(|it| !is_theirs(it));
        }
        let beside = choosers.iter().skip(1).filter(|_| !of_nobody);
        draft
            .case
            .stay_choices
            .extend(beside.map(|chosen_by| StayChoice {
                conference,
                person: handle.clone(),
                chosen_by: chosen_by.clone(),
            }));
        if walk_in && known.is_none() {
            draft.note(Finding::inform(finding!(
                "walk-in",
                person = handle.as_str()
            )));
        }
    }
    let (there, in_words): (Vec<Handle>, Vec<Handle>) = people
        .into_iter()
        .partition(|it| was_there(&draft.case, conference, it));
    let count = present(&draft.case, conference).count();
    Ok(if there.is_empty() {
        Event::TookPartInWords {
            people: in_words,
            count,
        }
    } else {
        Event::Arrived {
            people: there,
            count,
        }
    })
}

fn who(draft: &mut Draft, form: &Form, conference: u32) -> Result<Vec<Handle>, Failure> {
    let ways = [!form.person.is_empty(), form.guest.is_some(), form.all];
    if ways.into_iter().filter(|way| *way).count() > 1 {
        return Err(failure!(Usage, "one-way-only"));
    }
    if let Some(name) = optional("guest", form.guest.as_ref(), Name::parse)? {
        return guest(draft, form, &name).map(|handle| vec![handle]);
    }
    // Whoever names a house and no guest meant somebody who is in the case.
    let of_a_guest = [
        ("household", &form.household),
        ("tie", &form.tie),
        ("side", &form.side),
        ("named_by", &form.named_by),
        ("handle", &form.handle),
    ];
    if let Some((field, _)) = of_a_guest.into_iter().find(|(_, given)| given.is_some()) {
        return Err(failure!(Usage, "only-with-guest").about(field));
    }
    if form.all {
        let is_noted = |person: &Person| {
            draft
                .case
                .attendances_of(conference)
                .any(|it| it.person == person.handle)
        };
        let people: Vec<Handle> = expected(&draft.case, conference, draft.today)
            .filter(|it| !is_noted(it))
            .map(|it| it.handle.clone())
            .collect();
        return if people.is_empty() {
            Err(failure!(Missing, "nobody-expected"))
        } else {
            Ok(without_who_waits_for_a_yes(draft, people))
        };
    }
    draft.people("person", &form.person)
}

/// One child for whom nobody said yes yet keeps nobody else at the door.
/// Where there is nobody else, the rule itself says why it does not come in.
fn without_who_waits_for_a_yes(draft: &mut Draft, people: Vec<Handle>) -> Vec<Handle> {
    let waits = |handle: &Handle| {
        let person = draft.case.person(handle);
        person.is_some_and(|it| waits_for_a_yes(&draft.case, it, draft.today).is_some())
    };
    let (waiting, ready): (Vec<Handle>, Vec<Handle>) = people.into_iter().partition(waits);
    if ready.is_empty() {
        return waiting;
    }
    if !waiting.is_empty() {
        let names: Vec<&str> = waiting.iter().map(Handle::as_str).collect();
        draft.note(Finding::inform(finding!(
            "passed-over-at-the-door",
            people = names.join(", ")
        )));
    }
    ready
}

/// Someone nobody expected comes into the case by the door through which the circle does. Who bears
/// the name of somebody else is told apart by a house or a handle of their own.
fn guest(draft: &mut Draft, form: &Form, name: &Name) -> Result<Handle, Failure> {
    // Who may never be approached is not noted under the handle either.
    refuse_forbidden_name(&draft.case, name, None).map_err(|failure| failure.named("guest"))?;
    let is_told_apart = form.household.is_some() || form.handle.is_some();
    let known = draft
        .case
        .people
        .iter()
        .find(|it| draft.spellings.is_one_name(it.name.as_str(), name.as_str()));
    if let Some(known) = known.filter(|_| !is_told_apart) {
        return Err(failure!(Conflict, "guest-known", person = known.handle).about("guest"));
    }
    let details = Given::<OfPerson>::default()
        .with("household", form.household.clone())
        .with("tie", form.tie.clone())
        .with("side", form.side.clone());
    let word = draft.words.say(message!("handle-guest"));
    let role = optional("role", form.role.as_ref(), Role::parse)?.unwrap_or(Role::Circle);
    // Without a relation or a house the handle says that it is a guest.
    let handle = match (&form.handle, &form.relation, &form.household) {
        (None, None, None) => Some(draft.free_handle(&word, role)?.to_string()),
        (given, _, _) => given.clone(),
    };
    let entry = Entry::guest(
        Some(name.to_string()),
        form.relation.clone(),
        form.role.clone(),
        handle,
        form.named_by.clone(),
        details,
    );
    let today = draft.today;
    put_in(draft, &entry, today).map_err(|failure| match failure.code() {
        "person-twice" => {
            let known = failure.arg("handle").unwrap_or_default();
            failure!(Conflict, "guest-known", person = known).about("guest")
        }
        _ if failure.field() == Some("name") => failure.named("guest"),
        _ => failure,
    })
}

fn parts(texts: &[String]) -> Result<Option<Vec<u32>>, Failure> {
    if texts.is_empty() {
        return Ok(None);
    }
    let read = |text: &String| number(text).ok().filter(|part| (1..=3).contains(part));
    let parts: Option<Vec<u32>> = texts.iter().map(read).collect();
    parts
        .map(Some)
        .ok_or_else(|| failure!(Invalid, "part-unknown").about("parts"))
}
