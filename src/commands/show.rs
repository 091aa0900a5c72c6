//! `ekc show`: everything recorded about a case, in words.

use super::circle::show::answer;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::conference::Attendance;
use crate::domain::detail::Detail;
use crate::domain::record::Record;
use crate::domain::text::Handle;
use crate::domain::value::Content;
use crate::failure::Failure;
use crate::method::room::is_being_there;
use crate::movement::given::in_words;
use crate::words::Words;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, form.handle.as_deref())?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.case/1", "case": case }));
    }
    let words = &desk.words;
    let text = [
        application(&case, words),
        intake(&case, words),
        people(&case, words),
        day(&case, words),
        other_ways(&case, words),
    ]
    .concat()
    .join("\n");
    desk.print(&text)?;
    if let Some(plan) = case.latest_plan() {
        desk.print("")?;
        super::plan::show::print(desk, &case, plan)?;
        desk.print("")?;
        super::followup::show::print(desk, &case)?;
    }
    Ok(())
}

/// `name: value`, when there is a value.
fn fact<T: ToString>(words: &Words, id: &str, value: Option<&T>) -> Option<String> {
    value.map(|value| format!("{}: {}", words.say(id), value.to_string()))
}

fn application(case: &Case, words: &Words) -> Vec<String> {
    let application = &case.application;
    let title = words.say_with(
        "show-title",
        &[
            ("case", case.handle().to_string()),
            ("variant", words.say(&application.variant.label())),
            ("on", application.applied_on.to_string()),
            ("applicant", words.say(&application.applicant.label())),
        ],
    );
    let reasons = case.reasons.iter().map(|reason| {
        let own = reason
            .words
            .as_ref()
            .map(|words| format!(" ({words})"))
            .unwrap_or_default();
        format!(
            "{}: {}{own}",
            words.say("fact-reason"),
            words.say(&reason.kind.label())
        )
    });
    let coordinators = case.coordinators.iter().map(|coordinator| {
        let independent = match coordinator.independent_on {
            Some(on) => words.say_with("show-independent", &[("on", on.to_string())]),
            None => words.say("show-not-independent"),
        };
        let employer = coordinator
            .employer
            .as_ref()
            .map(|employer| format!(" ({employer})"))
            .unwrap_or_default();
        format!(
            "{}: {}{employer}, {independent}",
            words.say("fact-coordinator"),
            coordinator.name
        )
    });
    std::iter::once(title)
        .chain(details(application, None, words))
        .chain(reasons)
        .chain(coordinators)
        .collect()
}

fn intake(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for consent in &case.consents {
        let withdrawn = consent
            .withdrawn_on
            .map(|on| words.say_with("show-withdrawn", &[("on", on.to_string())]))
            .unwrap_or_default();
        lines.push(format!(
            "{}{withdrawn}",
            words.say_with(
                if consent.person == consent.given_by {
                    "show-consent-own"
                } else {
                    "show-consent"
                },
                &[
                    ("person", consent.person.to_string()),
                    ("by", consent.given_by.to_string()),
                    ("scope", words.say(&consent.scope.label())),
                    ("form", words.say(&consent.form.label())),
                    ("on", consent.given_on.to_string()),
                ],
            )
        ));
    }
    for it in &case.refusals {
        let scope = words.say(&it.scope.label());
        lines.push(words.say_with(
            "show-refused",
            &[
                ("person", it.person.to_string()),
                ("by", it.refused_by.to_string()),
                ("scope", scope),
                ("on", it.on.to_string()),
            ],
        ));
    }
    for it in &case.authorities {
        let seen = it
            .seen_in
            .as_ref()
            .map(|seen| format!(" ({seen})"))
            .unwrap_or_default();
        let kind = words.say(&it.kind.label());
        let line = words.say_with(
            "show-authority",
            &[
                ("person", it.person.to_string()),
                ("by", it.held_by.to_string()),
                ("kind", kind),
            ],
        );
        lines.push(format!("{line}{seen}"));
    }
    for question in &case.questions {
        let id = if question.chosen_on.is_some() {
            "show-question-chosen"
        } else {
            "show-question"
        };
        lines.push(words.say_with(
            id,
            &[
                ("number", question.number.to_string()),
                ("words", question.words.to_string()),
                ("by", question.by.to_string()),
            ],
        ));
    }
    for requirement in &case.requirements {
        lines.push(words.say_with(
            "show-requirement",
            &[
                ("number", requirement.number.to_string()),
                ("words", requirement.words.to_string()),
                ("by", requirement.set_by.to_string()),
            ],
        ));
    }
    for requirement in &case.requirements {
        let told: Vec<&str> = case
            .requirements_told
            .iter()
            .filter(|it| it.requirement == requirement.number)
            .map(|it| it.person.as_str())
            .collect();
        if !told.is_empty() {
            lines.push(words.say_with(
                "show-requirement-told",
                &[
                    ("number", requirement.number.to_string()),
                    ("people", told.join(", ")),
                ],
            ));
        }
    }
    for contact in &case.contacts {
        let id = if contact.reached {
            "show-contact"
        } else {
            "show-contact-not"
        };
        let line = words.say_with(
            id,
            &[
                ("person", contact.person.to_string()),
                ("way", words.say(&contact.way.label())),
                ("on", contact.on.to_string()),
            ],
        );
        lines.push(
            contact
                .note
                .as_ref()
                .map_or(line.clone(), |note| format!("{line}: \"{note}\"")),
        );
    }
    with_heading(words, "heading-intake", lines)
}

/// How to reach someone and what they need, one fact a line.
fn known_of(case: &Case, person: &Person, words: &Words) -> Vec<String> {
    let way = case
        .invitation(case.current_number(), &person.handle)
        .and_then(|it| it.attending)
        .map(|way| words.say(&way.label()));
    // Behind who someone is, and before what they need.
    let attending = fact(words, "fact-attending", way.as_ref()).map(|fact| (100, fact));
    details(person, attending, words)
        .into_iter()
        .map(|fact| format!("  {fact}"))
        .collect()
}

/// What is known of a row and told, each detail at its place; and what else is told, at its own.
fn details<R: Record>(row: &R, beside: Option<(u8, String)>, words: &Words) -> Vec<String> {
    let mut facts: Vec<(u8, String)> = R::DETAILS
        .iter()
        .filter_map(|detail| Some((detail.shown()?, told(detail, row, words)?)))
        .chain(beside)
        .collect();
    facts.sort_by_key(|(place, _)| *place);
    facts.into_iter().map(|(_, fact)| fact).collect()
}

/// A detail with its name; nothing when it is empty. What is true or not is a sentence, if it is true.
fn told<R: Record>(detail: &Detail<R>, row: &R, words: &Words) -> Option<String> {
    let name = detail.flag();
    match detail.content(row)? {
        Content::Truth(false) | Content::Word { code: "none", .. } => None,
        Content::Truth(true) => Some(words.say(&format!("show-{name}"))),
        content @ (Content::Text(_)
        | Content::Day(_)
        | Content::Time(_)
        | Content::Number(_)
        | Content::Word { .. }) => fact(
            words,
            &format!("fact-{name}"),
            Some(&in_words(&content, words)),
        ),
    }
}

fn people(case: &Case, words: &Words) -> Vec<String> {
    let lines = case
        .people
        .iter()
        .flat_map(|person| {
            let relation = person
                .relation
                .as_ref()
                .map(|relation| format!(", {relation}"))
                .unwrap_or_default();
            let side = person
                .side
                .map(|side| format!(", {}", words.say(&side.label())))
                .unwrap_or_default();
            let answer = Some(answer(case, person, words))
                .filter(|answer| !answer.is_empty())
                .map(|answer| format!(": {answer}"))
                .unwrap_or_default();
            // Who is named only as a forbidden contact has no role.
            let role = if person.left_alone == Some(LeftAlone::Never) {
                words.say("show-outside")
            } else {
                words.say(&person.role.label())
            };
            let line = format!(
                "{} {} ({role}{relation}{side}){answer}",
                person.handle, person.name
            );
            std::iter::once(line).chain(known_of(case, person, words))
        })
        .collect();
    let mut lines = with_heading(words, "heading-circle", lines);
    lines.extend(
        case.kept_apart
            .iter()
            .map(|pair| super::circle::apart::line(pair, words)),
    );
    for it in &case.exclusions {
        let instead = it.instead.map_or_else(
            || words.say("show-no-other-way"),
            |way| words.say(&way.label()),
        );
        let line = words.say_with(
            "show-exclusion",
            &[
                ("person", it.person.to_string()),
                ("by", it.decided_by.to_string()),
                ("words", it.reason.to_string()),
                ("instead", instead),
            ],
        );
        let lifted = it
            .lifted_on
            .map(|on| {
                format!(
                    ", {}",
                    words.say_with("show-lifted", &[("on", on.to_string())])
                )
            })
            .unwrap_or_default();
        lines.push(format!("{line}{lifted}"));
    }
    let mut information = Vec::new();
    for item in &case.information {
        let id = match (item.shared_on, item.received_on) {
            (Some(_), _) => "show-information-shared",
            (None, Some(_)) => "show-information-received",
            (None, None) => "show-information-open",
        };
        information.push(words.say_with(
            id,
            &[
                ("number", item.number.to_string()),
                ("words", item.words.to_string()),
            ],
        ));
        information.extend(item.answer.as_ref().map(|answer| {
            format!(
                "  {}",
                words.say_with("show-answered", &[("words", answer.to_string())])
            )
        }));
    }
    for view in &case.views {
        let line = words.say_with(
            "view-line",
            &[
                ("person", view.person.to_string()),
                ("words", view.words.to_string()),
            ],
        );
        let brought = view.brought_by.as_ref().map(|person| {
            format!(
                " {}",
                words.say_with("show-brought", &[("person", person.to_string())])
            )
        });
        information.push(format!("{line}{}", brought.unwrap_or_default()));
    }
    lines.extend(with_heading(words, "heading-information", information));
    lines
}

fn day(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for conference in &case.conferences {
        let on = match (conference.on, conference.ended_on) {
            (Some(on), _) | (None, Some(on)) => words.date(on),
            (None, None) => words.say("show-no-day"),
        };
        let time = conference
            .starts
            .map(|time| format!(" {}", words.time(time)))
            .unwrap_or_default();
        let place = conference
            .place
            .as_ref()
            .map(|place| format!(", {place}"))
            .unwrap_or_default();
        let ending = conference
            .ending
            .map(|ending| format!(": {}", words.say(&ending.label())))
            .unwrap_or_default();
        let reason = conference
            .ending_reason
            .as_ref()
            .map(|reason| format!(" ({reason})"))
            .unwrap_or_default();
        lines.push(format!(
            "{} {}: {on}{time}{place}{ending}{reason}",
            words.say("fact-conference"),
            conference.number
        ));
        lines.extend(
            conference
                .if_no_plan
                .as_ref()
                .map(|words_told| format!("{}: {words_told}", words.say("fact-if-no-plan"))),
        );
        if let (Some(one), Some(two), Some(three)) = (
            conference.part_one_at,
            conference.part_two_at,
            conference.part_three_at,
        ) {
            lines.push(words.say_with(
                "show-parts",
                &[
                    ("one", words.time(one)),
                    ("two", words.time(two)),
                    ("three", words.time(three)),
                ],
            ));
        }
        let (there, in_words): (Vec<&Attendance>, Vec<&Attendance>) = case
            .attendances_of(conference.number)
            .partition(|it| is_being_there(it.attending));
        for (id, people) in [("show-there", there), ("show-in-words", in_words)] {
            let people: Vec<&str> = people.iter().map(|it| it.person.as_str()).collect();
            if !people.is_empty() {
                lines.push(words.say_with(id, &[("people", people.join(", "))]));
            }
        }
        let in_private: Vec<&str> = case
            .attendances_of(conference.number)
            .filter(|it| it.stays_by_choice_of.is_some())
            .map(|it| it.person.as_str())
            .collect();
        if !in_private.is_empty() {
            let by: Vec<&str> = case
                .attendances_of(conference.number)
                .filter_map(|it| it.stays_by_choice_of.as_ref())
                .map(Handle::as_str)
                .collect();
            lines.push(words.say_with(
                "show-stayed",
                &[("people", in_private.join(", ")), ("by", by.join(", "))],
            ));
        }
    }
    for closure in &case.closures {
        let reopened = closure
            .reopened_on
            .map(|on| words.say_with("show-reopened", &[("on", on.to_string())]))
            .unwrap_or_default();
        let note = closure
            .note
            .as_ref()
            .map(|note| format!(" ({note})"))
            .unwrap_or_default();
        lines.push(format!(
            "{}{note}{reopened}",
            words.say_with(
                "show-closed",
                &[
                    ("on", closure.on.to_string()),
                    ("reason", words.say(&closure.reason.label()))
                ]
            )
        ));
    }
    with_heading(words, "heading-day", lines)
}

/// Where the coordinator went another way than the method: rules that were passed, steps that were left out.
fn other_ways(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for it in &case.deviations {
        let about = it
            .about
            .as_ref()
            .map(|about| format!(" [{about}]"))
            .unwrap_or_default();
        let args = [
            ("number", it.number.to_string()),
            ("rule", it.rule.to_string()),
            ("words", it.because.to_string()),
            ("on", it.on.to_string()),
        ];
        lines.push(format!(
            "{}{about}",
            words.say_with("show-deviation", &args)
        ));
    }
    for it in &case.waivers {
        let step = words.say(&format!("step-{}.done", it.step));
        let resumed = it
            .resumed_on
            .map(|on| {
                format!(
                    ", {}",
                    words.say_with("show-resumed", &[("on", on.to_string())])
                )
            })
            .unwrap_or_default();
        let line = words.say_with(
            "show-waiver",
            &[
                ("step", step),
                ("words", it.reason.to_string()),
                ("on", it.on.to_string()),
            ],
        );
        lines.push(format!("{line}{resumed}"));
    }
    with_heading(words, "heading-other-ways", lines)
}

fn with_heading(words: &Words, id: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return Vec::new();
    }
    [String::new(), words.say(id)]
        .into_iter()
        .chain(lines)
        .collect()
}
