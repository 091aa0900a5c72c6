//! `ekc show`: everything recorded about a case, in words.

use super::circle::show::answer;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice, YesNo};
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::conference::{Attendance, Part};
use crate::domain::detail::Detail;
use crate::domain::record::Record;
use crate::domain::value::Content;
use crate::failure::Failure;
use crate::method::room::is_being_there;
use crate::movement::given::in_words;
use crate::movement::named;
use crate::words::{Label, Words, label, message};
use chrono::NaiveDate;
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
    let today = desk.today();
    let words = named::words(desk, &case);
    let text = [
        application(&case, &words),
        super::date::lines(&case, &words),
        super::satisfaction::means(&case, &words),
        super::hours::lines(&case, &words),
        intake(&case, &words),
        super::measure::lines(&case, &words),
        super::attach::lines(&case, &words),
        super::plan::amount::lines(&case, &words),
        super::privacy::corrections(&case, &words),
        people(&case, today, &words),
        day(&case, &words),
        other_ways(&case, &words),
    ]
    .concat()
    .join("\n");
    desk.print(&text)?;
    if let Some(plan) = case.latest_plan() {
        desk.print("")?;
        super::plan::show::print(desk, &case, plan)?;
        desk.print("")?;
        super::followup::show::print(desk, &case, false)?;
    }
    Ok(())
}

/// `name: value`, when there is a value.
fn fact<T: ToString>(words: &Words, name: Label, value: Option<&T>) -> Option<String> {
    value.map(|value| format!("{}: {}", words.say(name), value.to_string()))
}

fn application(case: &Case, words: &Words) -> Vec<String> {
    let application = &case.application;
    let title = words.say(message!(
        "show-title",
        case = case.handle(),
        variant = application.variant.label(),
        on = application.applied_on,
        applicant = words.say(application.applicant.label())
    ));
    let reasons = case.reasons.iter().map(|reason| {
        let own = reason
            .words
            .as_ref()
            .map(|words| format!(" ({words})"))
            .unwrap_or_default();
        format!(
            "{}: {}{own}",
            words.say(message!("fact-reason")),
            words.say(reason.kind.label())
        )
    });
    let coordinators = case.coordinators.iter().map(|coordinator| {
        let independent = match coordinator.independent_on {
            Some(on) => words.say(message!("show-independent", on = on)),
            None => words.say(message!("show-not-independent")),
        };
        let employer = coordinator
            .employer
            .as_ref()
            .map(|employer| format!(" ({employer})"))
            .unwrap_or_default();
        let begun = coordinator
            .begun_on
            .map(|on| words.say(message!("show-coordinator-begun", on = on)));
        let ended = coordinator
            .ended_on
            .map(|on| words.say(message!("show-coordinator-ended", on = on)));
        let told: Vec<String> = [Some(independent), begun, ended]
            .into_iter()
            .flatten()
            .collect();
        format!(
            "{} {}: {}{employer}, {}",
            words.say(message!("fact-coordinator")),
            coordinator.number,
            coordinator.name,
            told.join(", ")
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
            .map(|on| words.say(message!("show-withdrawn", on = on)))
            .unwrap_or_default();
        lines.push(format!(
            "{}{withdrawn}",
            words.say(if consent.person == consent.given_by {
                message!(
                    "show-consent-own",
                    person = consent.person,
                    scope = consent.scope.label(),
                    form = consent.form.label(),
                    on = consent.given_on,
                )
            } else {
                message!(
                    "show-consent",
                    person = consent.person,
                    by = consent.given_by,
                    scope = consent.scope.label(),
                    form = consent.form.label(),
                    on = consent.given_on,
                )
            })
        ));
    }
    for it in &case.refusals {
        lines.push(words.say(message!(
            "show-refused",
            person = it.person,
            by = it.refused_by,
            scope = it.scope.label(),
            on = it.on
        )));
    }
    for it in &case.authorities {
        let seen = it
            .seen_in
            .as_ref()
            .map(|seen| format!(" ({seen})"))
            .unwrap_or_default();
        let line = words.say(message!(
            "show-authority",
            person = it.person,
            by = it.held_by,
            kind = it.kind.label()
        ));
        let ended = it
            .ended_on
            .map(|on| words.say(message!("show-authority-ended", on = on)))
            .unwrap_or_default();
        lines.push(format!("{line}{seen}{ended}"));
    }
    for question in &case.questions {
        let by = question
            .in_name_of
            .as_ref()
            .map_or(question.by.to_string(), |group| {
                words.say(message!("show-in-name-of", by = question.by, words = group))
            });
        lines.push(words.say(message!(
            either(
                question.chosen_on.is_some(),
                "show-question-chosen",
                "show-question"
            ),
            number = question.number,
            words = question.words,
            by = by,
        )));
    }
    // Where more than one chose, each choice is shown.
    let choices = Some(case.choices()).filter(|choices| choices.len() > 1);
    for choice in choices.into_iter().flatten() {
        lines.push(words.say(message!(
            "show-question-choice",
            number = choice.question,
            person = choice.person,
            on = choice.on
        )));
    }
    for requirement in &case.requirements {
        let (number, by) = (requirement.number, &requirement.set_by);
        let required = &requirement.words;
        lines.push(words.say(if let Some(on) = requirement.withdrawn_on {
            message!(
                "show-requirement-withdrawn",
                number = number,
                words = required,
                by = by,
                on = on,
            )
        } else {
            message!(
                either(
                    requirement.is_for_the_plan(),
                    "show-requirement",
                    "show-condition"
                ),
                number = number,
                words = required,
                by = by,
            )
        }));
    }
    for requirement in case.standing_requirements() {
        let told: Vec<&str> = case
            .requirements_told
            .iter()
            .filter(|it| it.requirement == requirement.number)
            .map(|it| it.person.as_str())
            .collect();
        if !told.is_empty() {
            lines.push(words.say(message!(
                "show-requirement-told",
                number = requirement.number,
                people = told.join(", ")
            )));
        }
    }
    for contact in &case.contacts {
        let line = words.say(message!(
            either(contact.reached, "show-contact", "show-contact-not"),
            person = contact.person,
            way = contact.way.label(),
            on = contact.on,
        ));
        lines.push(
            contact
                .note
                .as_ref()
                .map_or(line.clone(), |note| format!("{line}: \"{note}\"")),
        );
    }
    with_heading(words, label!("heading-intake"), lines)
}

/// How to reach someone and what they need, one fact a line.
fn known_of(case: &Case, person: &Person, words: &Words) -> Vec<String> {
    let way = case
        .invitation(case.current_number(), &person.handle)
        .and_then(|it| it.attending)
        .map(|way| words.say(way.label()));
    // Behind who someone is, and before what they need.
    let attending = fact(words, label!("fact-attending"), way.as_ref()).map(|fact| (100, fact));
    details(person, attending, words)
        .into_iter()
        .map(|fact| format!("  {fact}"))
        .collect()
}

/// The details of a row that are told, in the order of their places; `beside` is one more line with
/// its place.
fn details<R: Record>(row: &R, beside: Option<(u8, String)>, words: &Words) -> Vec<String> {
    let mut facts: Vec<(u8, String)> = R::DETAILS
        .iter()
        .filter_map(|detail| Some((detail.shown()?, told(detail, row, words)?)))
        .chain(beside)
        .collect();
    facts.sort_by_key(|(place, _)| *place);
    facts.into_iter().map(|(_, fact)| fact).collect()
}

/// A detail with its name; nothing when it is empty.
/// A truth is a sentence of its own when it holds.
fn told<R: Record>(detail: &Detail<R>, row: &R, words: &Words) -> Option<String> {
    let name = detail.flag();
    match detail.content(row)? {
        Content::Truth(false) | Content::Word { code: "none", .. } => None,
        Content::Truth(true) => Some(words.named(&format!("show-{name}"))),
        content @ (Content::Text(_)
        | Content::Day(_)
        | Content::Time(_)
        | Content::Number(_)
        | Content::Word { .. }) => Some(format!(
            "{}: {}",
            words.named(&format!("fact-{name}")),
            in_words(&content, words)
        )),
    }
}

fn people(case: &Case, today: NaiveDate, words: &Words) -> Vec<String> {
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
                .map(|side| format!(", {}", words.say(side.label())))
                .unwrap_or_default();
            let answer = Some(answer(case, person, today, words))
                .filter(|answer| !answer.is_empty())
                .map(|answer| format!(": {answer}"))
                .unwrap_or_default();
            // Who is named only as a forbidden contact has no role.
            let role = if person.left_alone == Some(LeftAlone::Never) {
                words.say(message!("show-outside"))
            } else {
                words.say(person.role.label())
            };
            let who = if words.hides_names() {
                person.handle.to_string()
            } else {
                format!("{} {}", person.handle, person.name)
            };
            let line = format!("{who} ({role}{relation}{side}){answer}");
            std::iter::once(line).chain(known_of(case, person, words))
        })
        .collect();
    let mut lines = with_heading(words, label!("heading-circle"), lines);
    lines.extend(
        case.kept_apart
            .iter()
            .map(|pair| super::circle::apart::line(pair, words)),
    );
    lines.extend(case.stands_beside.iter().map(|it| {
        words.say(message!(
            "show-beside",
            person = it.person,
            by = it.by,
            on = it.on
        ))
    }));
    for it in &case.exclusions {
        let instead = it
            .instead
            .map_or(label!("show-no-other-way"), Choice::label);
        let line = words.say(message!(
            "show-exclusion",
            person = it.person,
            by = it.decided_by,
            words = it.reason,
            instead = instead
        ));
        let lifted = it
            .lifted_on
            .map(|on| format!(", {}", words.say(message!("show-lifted", on = on))))
            .unwrap_or_default();
        lines.push(format!("{line}{lifted}"));
    }
    let mut information = Vec::new();
    for item in &case.information {
        let (number, asked) = (item.number, &item.words);
        information.push(words.say(match (item.shared_on, item.received_on) {
            (Some(_), _) => message!("show-information-shared", number = number, words = asked),
            (None, Some(_)) => {
                message!("show-information-received", number = number, words = asked)
            }
            (None, None) => message!("show-information-open", number = number, words = asked),
        }));
        information.extend(
            item.answer.as_ref().map(|answer| {
                format!("  {}", words.say(message!("show-answered", words = answer)))
            }),
        );
    }
    information.extend(super::inform::told_lines(case, words));
    for view in &case.views {
        let line = words.say(message!(
            "view-line",
            person = view.person,
            words = view.words
        ));
        let brought = view
            .brought_by
            .as_ref()
            .map(|person| format!(" {}", words.say(message!("show-brought", person = person))));
        information.push(format!("{line}{}", brought.unwrap_or_default()));
    }
    lines.extend(with_heading(
        words,
        label!("heading-information"),
        information,
    ));
    lines
}

fn day(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for conference in &case.conferences {
        let on = match (conference.on, conference.ended_on) {
            (Some(on), _) | (None, Some(on)) => words.date(on),
            (None, None) => words.say(message!("show-no-day")),
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
            .map(|ending| format!(": {}", words.say(ending.label())))
            .unwrap_or_default();
        let reason = conference
            .ending_reason
            .as_ref()
            .map(|reason| format!(" ({reason})"))
            .unwrap_or_default();
        lines.push(format!(
            "{} {}: {on}{time}{place}{ending}{reason}",
            words.say(message!("fact-conference")),
            conference.number
        ));
        lines.extend(details(conference, None, words));
        lines.extend(super::conference::customs::lines(
            case,
            conference.number,
            words,
        ));
        lines.extend(match (conference.meets_again, conference.meets_again_on) {
            (Some(YesNo::Yes), Some(on)) => {
                Some(words.say(message!("show-meets-again-on", on = on)))
            }
            (Some(YesNo::Yes), None) => Some(words.say(message!("show-meets-again"))),
            (Some(YesNo::No), _) => Some(words.say(message!("show-meets-no-more"))),
            (None, _) => None,
        });
        lines.extend(conference.apologies.map(|made| {
            let (fact, made) = (
                words.say(message!("fact-apologies")),
                words.say(made.label()),
            );
            format!("{fact}: {made}")
        }));
        lines.extend(super::conference::safety::lines(
            case,
            conference.number,
            words,
        ));
        let planned = Part::ALL.iter().filter_map(|(part, _, _)| {
            let time = conference.planned_at(*part)?;
            Some(format!("{} {}", words.say(part.label()), words.time(time)))
        });
        let over = conference
            .end_planned_at
            .map(|time| words.say(message!("show-end-planned", time = words.time(time))));
        let planned: Vec<String> = planned.chain(over).collect();
        if !planned.is_empty() {
            lines.push(words.say(message!("show-planned", list = planned.join(", "))));
        }
        if let (Some(one), Some(two), Some(three)) = (
            conference.part_one_at,
            conference.part_two_at,
            conference.part_three_at,
        ) {
            lines.push(words.say(message!(
                "show-parts",
                one = words.time(one),
                two = words.time(two),
                three = words.time(three)
            )));
        }
        lines.extend(coordinators_in_part_two(case, conference.number, words));
        let (there, in_words): (Vec<&Attendance>, Vec<&Attendance>) = case
            .attendances_of(conference.number)
            .partition(|it| is_being_there(it.attending));
        for (is_there, people) in [(true, there), (false, in_words)] {
            let people: Vec<&str> = people.iter().map(|it| it.person.as_str()).collect();
            if !people.is_empty() {
                lines.push(words.say(message!(
                    either(is_there, "show-there", "show-in-words"),
                    people = people.join(", "),
                )));
            }
        }
        for it in case.attendances_of(conference.number) {
            lines.extend(it.left_at.map(|time| {
                words.say(message!(
                    "show-left",
                    person = it.person,
                    time = words.time(time)
                ))
            }));
        }
        let in_private: Vec<&str> = case
            .attendances_of(conference.number)
            .filter(|it| it.stays_by_choice_of.is_some())
            .map(|it| it.person.as_str())
            .collect();
        if !in_private.is_empty() {
            let others = case.stay_choices.iter();
            let others = others.filter(|it| it.conference == conference.number);
            let mut by: Vec<&str> = Vec::new();
            for it in case
                .attendances_of(conference.number)
                .filter_map(|it| it.stays_by_choice_of.as_ref())
                .chain(others.map(|it| &it.chosen_by))
            {
                if !by.contains(&it.as_str()) {
                    by.push(it.as_str());
                }
            }
            lines.push(words.say(message!(
                "show-stayed",
                people = in_private.join(", "),
                by = by.join(", ")
            )));
        }
    }
    for closure in &case.closures {
        let reopened = closure
            .reopened_on
            .map(|on| words.say(message!("show-reopened", on = on)))
            .unwrap_or_default();
        let note = closure
            .note
            .as_ref()
            .map(|note| format!(" ({note})"))
            .unwrap_or_default();
        lines.push(format!(
            "{}{note}{reopened}",
            words.say(message!(
                "show-closed",
                on = closure.on,
                reason = closure.reason.label()
            ))
        ));
    }
    with_heading(words, label!("heading-day"), lines)
}

/// Which coordinators were in part 2 and which were not, where that was said of each.
fn coordinators_in_part_two(case: &Case, conference: u32, words: &Words) -> Vec<String> {
    let names = |there: YesNo| -> Vec<String> {
        let rows = case.coordinators_in_part_two.iter();
        rows.filter(|it| it.conference == conference && it.there == there)
            .filter_map(|row| {
                case.coordinators
                    .iter()
                    .find(|it| it.number == row.coordinator)
            })
            .map(|it| it.name.to_string())
            .collect()
    };
    [true, false]
        .into_iter()
        .map(|is_there| {
            let there = if is_there { YesNo::Yes } else { YesNo::No };
            (is_there, names(there))
        })
        .filter(|(_, names)| !names.is_empty())
        .map(|(is_there, names)| {
            words.say(message!(
                either(is_there, "show-led-part-two", "show-not-in-part-two"),
                people = names.join(", "),
            ))
        })
        .collect()
}

/// Where the coordinator went another way than the method:
/// rules that were passed, steps that were left out.
fn other_ways(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for it in &case.deviations {
        let about = it
            .about
            .as_ref()
            .map(|about| format!(" [{about}]"))
            .unwrap_or_default();
        let said = words.say(message!(
            "show-deviation",
            number = it.number,
            rule = it.rule,
            words = it.because,
            on = it.on,
        ));
        lines.push(format!("{said}{about}"));
    }
    for it in &case.waivers {
        let step = format!("step-{}.done", it.step);
        let step = Label::find(&step);
        let resumed = it
            .resumed_on
            .map(|on| format!(", {}", words.say(message!("show-resumed", on = on))))
            .unwrap_or_default();
        let line = words.say(message!(
            "show-waiver",
            step = step,
            words = it.reason,
            on = it.on
        ));
        lines.push(format!("{line}{resumed}"));
    }
    with_heading(words, label!("heading-other-ways"), lines)
}

fn with_heading(words: &Words, heading: Label, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return Vec::new();
    }
    [String::new(), words.say(heading)]
        .into_iter()
        .chain(lines)
        .collect()
}
