//! Forgetting (vergeten): a case without somebody (AVG art. 17),
//! while the plan of the others stays whole.
//!
//! What only tells of the person goes. Where the plan, the day or the circle needs a row, it stays
//! under another handle and without a name. In every text that stays, what names them is masked.

use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::deviation::Deviation;
use crate::domain::event::{Destination, Event, Mentions};
use crate::domain::invitation::Invitation;
use crate::domain::text::{Handle, Name, Prose};
use crate::domain::value::Sort;
use crate::language::masking::Mask;
use serde_json::{Map, Value};
use std::cell::LazyCell;

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
    let Some(person) = case.person(who).cloned() else {
        return case.clone();
    };
    let mut after = without_own_rows(case.clone(), who, instead);
    for one in after.people.iter_mut().filter(|it| it.handle == *who) {
        *one = nobody(one, instead);
    }
    let mask = Mask::new(&[&person], &others(case, who), instead.mask.as_str());
    // In another language a name may be written so that no mask finds it.
    let names_them = |text: &str| mask.over(text) != text;
    after
        .translations
        .retain(|it| !names_them(it.own_words.as_str()));
    named_otherwise(&after, &person, &mask, instead)
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
    case.measures.retain(|it| it.person != *who);
    case.attachments
        .retain(|it| it.from_person.as_ref() != Some(who));
    case.corrections.retain(|it| it.person != *who);
    case.amounts.retain(|it| it.person != *who);
    for it in &mut case.amounts {
        if it.whom.as_ref() == Some(who) {
            it.whom = None;
            it.words = None;
        }
    }
    case.authorities
        .retain(|it| it.person != *who && it.held_by != *who);
    case.kept_apart
        .retain(|it| it.one != *who && it.other != *who);
    case.exclusions.retain(|it| it.person != *who);
    case.stands_beside
        .retain(|it| it.person != *who && it.by != *who);
    case.requirements_told.retain(|it| it.person != *who);
    case.availabilities.retain(|it| it.person != *who);
    case.plan_shares.retain(|it| it.person != *who);
    case.plan_signatures.retain(|it| it.person != *who);
    case.follow_up_calls.retain(|it| it.person != *who);
    case.review_present.retain(|it| it.person != *who);
    let chosen: Vec<u32> = case.choices().iter().map(|it| it.question).collect();
    case.questions
        .retain(|it| it.by != *who || it.chosen_on.is_some() || chosen.contains(&it.number));
    // How it stands belongs to the plan; what they said of it was theirs.
    for it in case
        .agreement_progress
        .iter_mut()
        .filter(|it| it.told_by.as_ref() == Some(who))
    {
        it.note = None;
    }
    // What became of the help belongs to the plan too; why was told by them, or was their reason.
    for it in &mut case.help_answers {
        if [&it.told_by, &it.answered_by]
            .into_iter()
            .flatten()
            .any(|one| one == who)
        {
            it.reason = None;
        }
    }
    case.information
        .retain(|it| it.wanted_by != *who || it.received_on.is_some());
    // Who heard an answer is told of an answer that is still there.
    let kept: Vec<u32> = case.information.iter().map(|it| it.number).collect();
    case.information_told
        .retain(|it| it.person != *who && kept.contains(&it.information));
    case.arrangements.retain(|it| it.whom.as_ref() != Some(who));
    case.invitations = case
        .invitations
        .into_iter()
        .map(|it| {
            if it.person == *who {
                bare_invitation(it)
            } else {
                it
            }
        })
        .collect();
    case.day_safety
        .retain(|it| it.safe_for.as_ref() != Some(who) && it.said_by.as_ref() != Some(who));
    for it in &mut case.day_safety {
        it.about.take_if(|it| it == who);
    }
    for it in case.attendances.iter_mut().filter(|it| it.person == *who) {
        it.arrived_at = None;
        it.left_at = None;
    }
    // Who is not there calls nobody together: the circle chooses somebody else.
    for convener in case.plans.iter_mut().map(|it| &mut it.convener).chain(
        case.follow_up_meetings
            .iter_mut()
            .map(|it| &mut it.convener),
    ) {
        convener.take_if(|it| it == who);
    }
    for custom in &mut case.customs {
        custom.led_by.take_if(|it| it == who);
    }
    case.conveners.retain(|it| it.person != *who);
    case.plan_watchers.retain(|it| it.person != *who);
    for date in &mut case.dates {
        date.whose.take_if(|it| it == who);
    }
    // That a rule was passed over stays to be seen; why, when it is about them, does not.
    case.deviations = case
        .deviations
        .into_iter()
        .map(|it| {
            if is_about(it.about.as_ref(), who) {
                without_reason(it, instead)
            } else {
                it
            }
        })
        .collect();
    case.waivers.retain(|it| !is_about(it.about.as_ref(), who));
    case
}

fn is_about(about: Option<&impl ToString>, who: &Handle) -> bool {
    about.is_some_and(|about| {
        about
            .to_string()
            .split_whitespace()
            .any(|word| word == who.as_str())
    })
}

/// That somebody was invited and came, without why not.
fn bare_invitation(it: Invitation) -> Invitation {
    let Invitation {
        conference,
        person,
        explained_on,
        explained_how,
        invited_on,
        invited_how,
        answer,
        answered_on,
        answered_for,
        attending,
        spokesperson: _,
        reason: _,
    } = it;
    Invitation {
        conference,
        person,
        explained_on,
        explained_how,
        invited_on,
        invited_how,
        answer,
        answered_on,
        answered_for,
        attending,
        spokesperson: None,
        reason: None,
    }
}

fn without_reason(it: Deviation, instead: &Instead) -> Deviation {
    let Deviation {
        number,
        rule,
        finding,
        about: _,
        because: _,
        on,
    } = it;
    Deviation {
        number,
        rule,
        finding,
        about: None,
        because: instead.mask.clone(),
        on,
    }
}

/// A place in the circle with nobody in it: what is counted stays.
fn nobody(person: &Person, instead: &Instead) -> Person {
    Person {
        tie: person.tie,
        side: person.side,
        only_for: person.only_for,
        asked_who_else_on: person.asked_who_else_on,
        left_alone: Some(LeftAlone::Forgotten),
        ..Person::new(
            person.handle.clone(),
            instead.name.clone(),
            person.role,
            person.added_on,
        )
    }
}

/// Another handle wherever a row points to them, and every text without what names them. This goes
/// by what is there and not by what is known, so that a field that is added later is looked at too.
fn named_otherwise(case: &Case, person: &Person, mask: &Mask, instead: &Instead) -> Case {
    let Ok(mut value) = serde_json::to_value(case) else {
        return case.clone();
    };
    let replace = |text: &mut String| {
        if text == person.handle.as_str() {
            *text = instead.handle.to_string();
        }
    };
    let mut texts: Vec<(String, String)> = Vec::new();
    for (path, list, row) in rows(&mut value) {
        for (field, value) in row {
            let Value::String(text) = value else { continue };
            match Case::sort_of(&list, field) {
                Some(Sort::Person) => replace(text),
                // The case has a handle too, which may be the same word.
                Some(Sort::Handle) if list == "people" => replace(text),
                Some(Sort::Handle | Sort::Word { .. }) => {}
                _ => {
                    let without = mask.over(text);
                    if without != *text {
                        texts.push((format!("{path}/{field}"), without));
                    }
                }
            }
        }
    }
    for (path, without) in texts {
        let Some(before) = value.pointer(&path).cloned() else {
            continue;
        };
        // A mask may be longer than the name, or stand in a place for names: then only the mask or
        // the name stays. The number of a coordinator that is also theirs is the coordinator's.
        let takes = [without, instead.mask.to_string(), instead.name.to_string()]
            .into_iter()
            .map(Value::String)
            .chain([before]);
        for text in takes {
            if let Some(place) = value.pointer_mut(&path) {
                *place = text;
            }
            if serde_json::from_value::<Case>(value.clone()).is_ok() {
                break;
            }
        }
    }
    serde_json::from_value(value).unwrap_or_else(|_| case.clone())
}

/// Every row of a case with its path and the list it is in.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn rows(case: &mut Value) -> Vec<(String, String, &mut Map<String, Value>)> {
    let mut found = Vec::new();
    for (list, value) in case.as_object_mut().into_iter().flatten() {
        match value {
            Value::Object(row) => found.push((format!("/{list}"), list.clone(), row)),
            Value::Array(all) => {
                let all = all.iter_mut().enumerate().filter_map(|(at, row)| {
                    Some((format!("/{list}/{at}"), list.clone(), row.as_object_mut()?))
                });
                found.extend(all);
            }
            _ => {}
        }
    }
    found
}

/// An event of the log without them: their handle is another,
/// and where a paper for them went is no longer told.
#[must_use]
pub fn retold(event: &Event, case: &Case, person: &Person, instead: &Instead) -> Event {
    // Most events have no text that could name them.
    let mask = LazyCell::new(|| {
        Mask::new(
            &[person],
            &others(case, &person.handle),
            instead.mask.as_str(),
        )
    });
    // Of the texts that could, most do not: the words of all others are not needed to see that.
    let theirs = LazyCell::new(|| Mask::new(&[person], &[], ""));
    let is_masked = |text: &str| theirs.over(text) != text && mask.over(text) != text;
    // Somebody of before, who was taken back, may have a handle that names them.
    let is_theirs = |handle: &Handle| {
        *handle == person.handle || case.person(handle).is_none() && is_masked(handle.as_str())
    };
    let names_them = |text: &str| text.contains(person.handle.as_str()) || is_masked(text);
    let mut event = event.clone();
    let was_for_them = event.reader().is_some_and(is_theirs);
    let Mentions {
        people,
        place,
        texts,
    } = event.mentions();
    for handle in people {
        if is_theirs(handle) {
            *handle = instead.handle.clone();
        }
    }
    if let Some(place) = place
        && (was_for_them || names_them(place.as_str()))
    {
        *place = Destination::no_longer_told();
    }
    if let Some(texts) = texts {
        let was_for_them =
            texts.get("person").and_then(Value::as_str) == Some(person.handle.as_str());
        for (name, value) in texts {
            let Value::String(text) = value else { continue };
            if name == "place" && (was_for_them || names_them(text)) {
                Destination::no_longer_told().as_str().clone_into(text);
            } else if !text.starts_with('@') {
                *text = listed_without(text, &person.handle, &mask, instead);
            }
        }
    }
    event
}

/// A text of an earlier version, in which handles may be listed.
fn listed_without(text: &str, handle: &Handle, mask: &Mask, instead: &Instead) -> String {
    let listed: Vec<&str> = text
        .split(", ")
        .map(|one| {
            if one == handle.as_str() {
                instead.handle.as_str()
            } else {
                one
            }
        })
        .collect();
    mask.over(&listed.join(", "))
}
