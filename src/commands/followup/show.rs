//! `ekc followup show`: the call, the circle's meetings and what it found there, how it stands with
//! each agreement, and what became of the help that was asked.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::followup::{AgreementProgress, HelpAnswer, Review};
use crate::domain::plan::{Agreement, HelpAsked};
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::method::calls::{call_due_on, call_made};
use crate::method::help_asked::{answers_to, is_open, requests};
use crate::method::tasks::{is_past_its_day, past_their_day, told_by_each, told_last};
use crate::movement::named;
use crate::words::{Words, label, message};
use serde_json::json;
use std::collections::BTreeSet;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        let version = case.latest_plan().map_or(0, |plan| plan.version);
        let agreements: Vec<_> = case
            .agreements_of(version)
            .map(|agreement| {
                let who: Vec<_> = case
                    .owners_of(version, agreement.number)
                    .map(|owner| &owner.person)
                    .collect();
                json!({
                    "number": agreement.number,
                    "what": agreement.what,
                    "who": who,
                    "until_on": agreement.until_on,
                    "past": is_past_its_day(&case, agreement, desk.as_of()),
                    "progress": told_last(&case, agreement),
                    "told": told_by_each(&case, agreement),
                })
            })
            .collect();
        let help: Vec<_> = requests(&case)
            .into_iter()
            .map(|request| {
                json!({
                    "number": request.number,
                    "what": request.what,
                    "of": request.of,
                    "open": is_open(&case, request),
                    "answers": answers_to(&case, request),
                })
            })
            .collect();
        let reviews: Vec<_> = case
            .reviews
            .iter()
            .map(|review| {
                let mut value = json!(review);
                value["present"] = json!(present_at(&case, review));
                value
            })
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.followup/1", "case": case.handle(), "call_due_on": call_due_on(&case),
                "call_made": call_made(&case),
            "calls": case.follow_up_calls, "meetings": case.follow_up_meetings, "reviews": reviews,
                "agreements": agreements, "help_asked": help, "dates": case.dates,
        }));
    }
    print(desk, &case, true)
}

/// Who an agreement is of: names, and handles to type.
pub(crate) fn who(case: &Case, agreement: &Agreement, words: &Words) -> String {
    let people: Vec<String> = case
        .owners_of(agreement.version, agreement.number)
        .map(|owner| {
            case.person(&owner.person).map_or_else(
                || owner.person.to_string(),
                |person| match words.hides_names() {
                    true => person.handle.to_string(),
                    false => format!("{} ({})", person.name, person.handle),
                },
            )
        })
        .collect();
    people.join(", ")
}

/// Where the follow-up stands, on the screen;
/// with the dates of the case, where they were not said above it.
pub(crate) fn print(desk: &mut Desk, case: &Case, with_dates: bool) -> Result<(), Failure> {
    let words: &Words = &named::words(desk, case);
    let call = match call_due_on(case) {
        None => words.say(message!("followup-none")),
        Some(on) if !call_made(case) => words.say(message!("followup-call-due", on = on)),
        Some(_) => words.say(message!("followup-call-done")),
    };
    let mut lines = vec![call];
    for call in &case.follow_up_calls {
        let note = call
            .note
            .as_ref()
            .map(|note| format!(": \"{note}\""))
            .unwrap_or_default();
        let further = match call.further_conference {
            Some(YesNo::Yes) => format!(" ({})", words.say(message!("followup-further"))),
            Some(YesNo::No) | None => String::new(),
        };
        let made = words.say(message!(
            "followup-call-made",
            on = call.on,
            person = call.person
        ));
        lines.push(format!("{made}{further}{note}"));
    }
    if let Some(on) = case.latest_plan().and_then(|plan| plan.evaluation_on)
        && case.follow_up_meetings.is_empty()
    {
        lines.push(words.say(message!("followup-evaluation", on = on)));
    }
    for meeting in &case.follow_up_meetings {
        lines.push(words.say(message!(
            either(
                meeting.held_on.is_some(),
                "followup-meeting-held",
                "followup-meeting-planned"
            ),
            number = meeting.number,
            on = meeting.held_on.unwrap_or(meeting.on),
        )));
    }
    lines.extend(case.reviews.iter().map(|it| review_line(case, it, words)));
    for agreement in past_their_day(case, desk.as_of()) {
        lines.push(words.say(message!(
            "followup-past",
            number = agreement.number,
            people = who(case, agreement, words),
            on = agreement.until_on
        )));
    }
    for request in requests(case) {
        lines.extend(help_lines(case, request, words));
    }
    if with_dates {
        lines.extend(crate::commands::date::lines(case, words));
    }
    let Some(plan) = case.latest_plan() else {
        return desk.print(&lines.join("\n"));
    };
    // Who told what is said where more than one did: what each told is kept apart.
    let names_tellers = tellers(case, plan.version).len() > 1;
    let rows: Vec<Vec<String>> = case
        .agreements_of(plan.version)
        .flat_map(|agreement| rows_of(case, agreement, names_tellers, words))
        .collect();
    let mut heads = vec![
        label!("head-number"),
        label!("head-what"),
        label!("head-progress"),
    ];
    heads.extend(names_tellers.then_some(label!("head-told-by")));
    heads.extend([label!("head-told-on"), label!("head-words")]);
    desk.print(&lines.join("\n"))?;
    desk.print_table(&heads, &rows)
}

/// Who was there when the circle looked back.
fn present_at<'a>(case: &'a Case, review: &Review) -> Vec<&'a Handle> {
    let number = review.number;
    let present = case.review_present.iter();
    let present = present.filter(|it| it.review == number);
    present.map(|it| &it.person).collect()
}

/// A review: when, who was there, whether a further conference is wanted, and what changes.
fn review_line(case: &Case, review: &Review, words: &Words) -> String {
    let people: Vec<String> = present_at(case, review)
        .into_iter()
        .map(ToString::to_string)
        .collect();
    let (number, on) = (review.number, review.on);
    let line = words.say(if people.is_empty() {
        message!("followup-review-alone", number = number, on = on)
    } else {
        let people = people.join(", ");
        message!("followup-review", number = number, on = on, people = people)
    });
    let further = match review.further_conference {
        Some(YesNo::Yes) => format!(" ({})", words.say(message!("followup-further"))),
        Some(YesNo::No) | None => String::new(),
    };
    let changes = review.changes.as_ref();
    let changes = changes.map(|changes| format!(": \"{changes}\""));
    format!("{line}{further}{}", changes.unwrap_or_default())
}

/// Help that is asked, and below it each answer with its number: a later one stands beside the
/// first.
fn help_lines(case: &Case, request: &HelpAsked, words: &Words) -> Vec<String> {
    let (number, what) = (request.number, &request.what);
    let asked = words.say(if let Some(of) = &request.of {
        message!("followup-help-of", number = number, what = what, of = of)
    } else {
        message!("followup-help", number = number, what = what)
    });
    let answers = answers_to(case, request);
    if answers.is_empty() {
        let unknown = words.say(message!("progress-unknown"));
        return vec![format!("{asked}: {unknown}")];
    }
    let answers = answers.into_iter().map(|it| answer_line(it, words));
    std::iter::once(asked).chain(answers).collect()
}

/// An answer: when, what became of it, how much, who answered and who told of it, and why.
fn answer_line(answer: &HelpAnswer, words: &Words) -> String {
    let mut parts = vec![words.say(message!(
        "followup-help-answer",
        number = answer.number,
        on = answer.answered_on,
        state = words.say(answer.outcome.label())
    ))];
    parts.extend(answer.much.as_ref().map(ToString::to_string));
    let by = answer.answered_by.as_ref();
    parts.extend(by.map(|by| words.say(message!("followup-help-by", person = by))));
    let told_by = answer.told_by.as_ref();
    parts.extend(told_by.map(|by| words.say(message!("followup-help-told-by", person = by))));
    let reason = answer.reason.as_ref();
    parts.extend(reason.map(|reason| format!("\"{reason}\"")));
    format!("  {}", parts.join(" · "))
}

/// Who told how it stands with the agreements of a plan.
fn tellers(case: &Case, version: u32) -> BTreeSet<Option<&Handle>> {
    case.agreement_progress
        .iter()
        .filter(|told| told.version == version)
        .map(|told| told.told_by.as_ref())
        .collect()
}

/// An agreement with what each told of it last: a row for each.
fn rows_of(
    case: &Case,
    agreement: &Agreement,
    names_tellers: bool,
    words: &Words,
) -> Vec<Vec<String>> {
    let row = |told: Option<&AgreementProgress>| {
        let mut row = vec![agreement.number.to_string(), agreement.what.to_string()];
        row.push(told.map_or_else(
            || words.say(message!("progress-unknown")),
            |told| words.say(told.progress.label()),
        ));
        let teller = told.and_then(|told| told.told_by.as_ref());
        if names_tellers {
            row.push(
                teller
                    .map(|it| words.people(it.as_str()))
                    .unwrap_or_default(),
            );
        }
        row.push(told.map(|told| words.date(told.on)).unwrap_or_default());
        let note = told.and_then(|told| told.note.as_ref());
        row.push(note.map(ToString::to_string).unwrap_or_default());
        row
    };
    let told = told_by_each(case, agreement);
    if told.is_empty() {
        vec![row(None)]
    } else {
        told.into_iter().map(|it| row(Some(it))).collect()
    }
}
