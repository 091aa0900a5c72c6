//! Forgetting (vergeten): a case without somebody (AVG art. 17), while the plan of the others stays whole.
//!
//! What only tells of the person goes. Where the plan, the day or the circle needs a row, it stays under another
//! handle and without a name. In every text that stays, what names them is masked.

use super::masking::mask_but;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::deviation::Deviation;
use crate::domain::invitation::Invitation;
use crate::domain::text::{Handle, Name, Prose};
use serde_json::{Map, Value};

/// What stands in the place of somebody who is forgotten.
#[derive(Clone, Debug)]
pub struct Instead {
    /// The handle, such as `vergeten-1`.
    pub handle: Handle,
    /// The name, such as "Vergeten".
    pub name: Name,
    /// What stands in texts where they were named, such as "(vergeten)".
    pub mask: Prose,
}

/// The case without somebody. Nothing changes when they are not in it.
#[must_use]
pub fn forget(case: &Case, who: &Handle, instead: &Instead) -> Case {
    let Some(person) = case.person(who).cloned() else { return case.clone() };
    let mut after = without_own_rows(case.clone(), who, instead);
    for one in after.people.iter_mut().filter(|it| it.handle == *who) {
        *one = nobody(one, instead);
    }
    rename(&mut after, who, &instead.handle);
    masked(&after, &person, &others(case, who), instead)
}

/// The others: what names one of them stays, such as the name of the family.
fn others<'a>(case: &'a Case, who: &Handle) -> Vec<&'a Person> {
    case.people.iter().filter(|it| it.handle != *who).collect()
}

/// The rows that tell of nobody but them go; those about an event stay without what they said.
fn without_own_rows(mut case: Case, who: &Handle, instead: &Instead) -> Case {
    case.contacts.retain(|it| it.person != *who);
    case.views.retain(|it| it.person != *who);
    case.consents.retain(|it| it.person != *who);
    case.refusals.retain(|it| it.person != *who);
    case.authorities.retain(|it| it.person != *who && it.held_by != *who);
    case.kept_apart.retain(|it| it.one != *who && it.other != *who);
    case.exclusions.retain(|it| it.person != *who);
    case.requirements_told.retain(|it| it.person != *who);
    case.availabilities.retain(|it| it.person != *who);
    case.plan_shares.retain(|it| it.person != *who);
    case.follow_up_calls.retain(|it| it.person != *who);
    case.questions.retain(|it| it.by != *who || it.chosen_on.is_some());
    case.information.retain(|it| it.wanted_by != *who || it.received_on.is_some());
    case.arrangements.retain(|it| it.whom.as_ref() != Some(who));
    case.invitations = case.invitations.into_iter().map(|it| if it.person == *who { bare_invitation(it) } else { it }).collect();
    for it in case.attendances.iter_mut().filter(|it| it.person == *who) {
        it.arrived_at = None;
    }
    // That a rule was passed over stays to be seen; why, when it is about them, does not.
    case.deviations = case.deviations.into_iter().map(|it| if is_about(it.about.as_ref(), who) { without_reason(it, instead) } else { it }).collect();
    case.waivers.retain(|it| !is_about(it.about.as_ref(), who));
    case
}

fn is_about(about: Option<&impl ToString>, who: &Handle) -> bool {
    about.is_some_and(|about| about.to_string().split_whitespace().any(|word| word == who.as_str()))
}

/// That somebody was invited and came, without why not.
fn bare_invitation(it: Invitation) -> Invitation {
    let Invitation { conference, person, explained_on, explained_how, invited_on, invited_how, answer, answered_on, attending, spokesperson: _, reason: _ } =
        it;
    Invitation { conference, person, explained_on, explained_how, invited_on, invited_how, answer, answered_on, attending, spokesperson: None, reason: None }
}

fn without_reason(it: Deviation, instead: &Instead) -> Deviation {
    let Deviation { number, rule, finding, about: _, because: _, on } = it;
    Deviation { number, rule, finding, about: None, because: instead.mask.clone(), on }
}

/// A place in the circle with nobody in it: what is counted stays.
fn nobody(person: &Person, instead: &Instead) -> Person {
    Person {
        handle: person.handle.clone(),
        name: instead.name.clone(),
        role: person.role,
        relation: None,
        tie: person.tie,
        branch: None,
        side: person.side,
        acknowledged_on: None,
        household: None,
        birth_year: None,
        minor: false,
        language: None,
        organisation: None,
        function: None,
        phone: None,
        email: None,
        address: None,
        named_by: None,
        added_on: person.added_on,
        asked_who_else_on: person.asked_who_else_on,
        supporter_offered_on: None,
        left_alone: None,
        left_alone_on: None,
        needs_interpreter: None,
        needs_diet: None,
        needs_transport: None,
        needs_child_care: None,
        needs_access: None,
    }
}

/// Give somebody another handle, wherever a row points to them.
fn rename(case: &mut Case, from: &Handle, to: &Handle) {
    let change = |handle: &mut Handle| {
        if handle == from {
            *handle = to.clone();
        }
    };
    let maybe = |handle: &mut Option<Handle>| {
        if handle.as_ref() == Some(from) {
            *handle = Some(to.clone());
        }
    };
    maybe(&mut case.application.applied_by);
    for it in &mut case.people {
        change(&mut it.handle);
        maybe(&mut it.named_by);
    }
    for it in &mut case.kept_apart {
        change(&mut it.one);
        change(&mut it.other);
    }
    for it in &mut case.authorities {
        change(&mut it.person);
        change(&mut it.held_by);
    }
    for it in &mut case.consents {
        change(&mut it.person);
        change(&mut it.given_by);
    }
    for it in &mut case.refusals {
        change(&mut it.person);
        change(&mut it.refused_by);
    }
    for it in &mut case.questions {
        change(&mut it.by);
        maybe(&mut it.chosen_by);
    }
    for it in &mut case.invitations {
        change(&mut it.person);
        maybe(&mut it.spokesperson);
    }
    for it in &mut case.information {
        change(&mut it.wanted_by);
        maybe(&mut it.asked_of);
    }
    for it in &mut case.views {
        change(&mut it.person);
        maybe(&mut it.brought_by);
    }
    for it in &mut case.arrangements {
        maybe(&mut it.by);
        maybe(&mut it.whom);
    }
    for it in &mut case.attendances {
        change(&mut it.person);
        maybe(&mut it.stays_by_choice_of);
    }
    case.exclusions.iter_mut().for_each(|it| change(&mut it.person));
    case.requirements.iter_mut().for_each(|it| change(&mut it.set_by));
    case.requirements_told.iter_mut().for_each(|it| change(&mut it.person));
    case.contacts.iter_mut().for_each(|it| change(&mut it.person));
    case.availabilities.iter_mut().for_each(|it| change(&mut it.person));
    case.plans.iter_mut().for_each(|it| maybe(&mut it.convener));
    case.agreements.iter_mut().for_each(|it| maybe(&mut it.checked_by));
    case.owners.iter_mut().for_each(|it| change(&mut it.person));
    case.help_asked.iter_mut().for_each(|it| maybe(&mut it.of));
    case.verdicts.iter_mut().for_each(|it| change(&mut it.by));
    case.plan_shares.iter_mut().for_each(|it| change(&mut it.person));
    case.follow_up_meetings.iter_mut().for_each(|it| maybe(&mut it.convener));
    case.follow_up_calls.iter_mut().for_each(|it| change(&mut it.person));
}

/// Every text of the case without what names them. A field added later is looked at too, because this goes by
/// what is there and not by what is known.
fn masked(case: &Case, person: &Person, others: &[&Person], instead: &Instead) -> Case {
    let Ok(mut value) = serde_json::to_value(case) else { return case.clone() };
    for path in text_paths(&value) {
        let Some(Value::String(text)) = value.pointer(&path) else { continue };
        let before = text.clone();
        let after = mask_but(&before, &[person], others, instead.mask.as_str());
        if after == before {
            continue;
        }
        // The mask, or nothing but the mask where that is too long. A word of a closed list, which a name may look like,
        // takes neither and stays.
        for text in [after, instead.mask.to_string(), before] {
            if let Some(place) = value.pointer_mut(&path) {
                *place = Value::String(text);
            }
            if serde_json::from_value::<Case>(value.clone()).is_ok() {
                break;
            }
        }
    }
    serde_json::from_value(value).unwrap_or_else(|_| case.clone())
}

/// Where the texts of a case are: but not handles, which are renamed.
fn text_paths(value: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    let mut row = |path: String, fields: &Map<String, Value>| {
        for (field, value) in fields {
            if value.is_string() && field != "handle" {
                paths.push(format!("{path}/{field}"));
            }
        }
    };
    for (list, rows) in value.as_object().into_iter().flatten() {
        match rows {
            Value::Object(fields) => row(format!("/{list}"), fields),
            Value::Array(rows) => {
                let rows = rows.iter().enumerate().filter_map(|(at, it)| Some((at, it.as_object()?)));
                rows.for_each(|(at, fields)| row(format!("/{list}/{at}"), fields));
            }
            _ => {}
        }
    }
    paths
}

/// What the log told, in words that no longer name them: their handle is another, and where a paper for them went is
/// no longer told.
#[must_use]
pub fn retold(told: &Value, case: &Case, person: &Person, instead: &Instead) -> Value {
    let others = others(case, &person.handle);
    let mut told = told.clone();
    let Some(args) = told.get_mut("args").and_then(Value::as_object_mut) else { return told };
    let handle = person.handle.as_str();
    let was_for_them = args.get("person").and_then(Value::as_str) == Some(handle);
    for (name, value) in args.iter_mut() {
        let Value::String(text) = value else { continue };
        let names_them = || mask_but(text, &[person], &others, "") != *text || text.contains(handle);
        if name == "place" && (was_for_them || names_them()) {
            "…".clone_into(text);
        } else if !text.starts_with('@') {
            let listed: Vec<&str> = text.split(", ").map(|one| if one == handle { instead.handle.as_str() } else { one }).collect();
            *text = mask_but(&listed.join(", "), &[person], &others, instead.mask.as_str());
        }
    }
    told
}
