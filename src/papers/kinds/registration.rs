//! Figures without names for the regional manager (registratie).
//!
//! For: the coordinator, for the regional manager: figures, no names.

use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::intake::Variant;
use crate::method;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use crate::papers::template::written_out;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// What the regional manager registers.
    figures: Vec<Figure>,
}

#[derive(Serialize)]
struct Figure {
    /// Word.
    label: String,
    /// Number, date or word.
    value: String,
}

fn content(sight: &Sight<'_>) -> Content {
    Content::of(&Values {
        figures: figures(sight),
    })
}

/// What the regional manager registers: numbers, dates and words of closed lists; nobody's name,
/// nothing anybody said. Each is counted in one place ([`crate::method::figures`]).
fn figures(sight: &Sight<'_>) -> Vec<Figure> {
    let case = sight.case;
    let of = method::figures::figures(case);
    let application = &case.application;
    let word = |label: String| Some(sight.words.say(&label));
    let date = |on: NaiveDate| written_out(on, sight.subject.language);
    let yes_no = |yes: bool| {
        let answer = if yes { YesNo::Yes } else { YesNo::No };
        sight.words.say(&answer.label())
    };
    let number = |count: usize| count.to_string();
    let reasons: Vec<String> = case
        .reasons
        .iter()
        .map(|it| sight.words.say(&it.kind.label()))
        .collect();
    let in_a_street = application.variant == Variant::Neighbourhood;
    let rows: [(&str, Option<String>); 25] = [
        ("figure-variant", word(application.variant.label())),
        ("figure-applicant", word(application.applicant.label())),
        (
            "figure-reasons",
            Some(reasons.join(", ")).filter(|reasons| !reasons.is_empty()),
        ),
        ("figure-safety", Some(yes_no(application.safety))),
        ("figure-applied-on", Some(date(application.applied_on))),
        ("figure-conference-on", of.conference_on.map(date)),
        ("figure-days", of.days.map(|days| days.to_string())),
        ("figure-ending", of.ending.and_then(|it| word(it.label()))),
        ("figure-conferences", Some(number(of.conferences))),
        (
            "figure-main-persons",
            Some(number(of.main_persons)).filter(|_| !in_a_street),
        ),
        ("figure-circle", Some(number(of.circle))),
        ("figure-rounds", of.rounds.map(|rounds| rounds.to_string())),
        ("figure-invited", Some(number(of.asked))),
        ("figure-answered-yes", Some(number(of.said_yes))),
        ("figure-came", of.came.map(number)),
        ("figure-professionals", Some(number(of.professionals))),
        ("figure-agreements", of.agreements.map(number)),
        (
            "figure-agreements-circle",
            of.agreements_of_circle.map(number),
        ),
        ("figure-help-asked", of.help_asked.map(number)),
        ("figure-requirements", Some(number(of.requirements))),
        ("figure-requirements-met", of.requirements_met.map(number)),
        ("figure-accepted", of.accepted.map(yes_no)),
        ("figure-call", Some(yes_no(of.called))),
        ("figure-follow-up", Some(yes_no(of.met_again))),
        ("figure-closed-on", of.closed_on.map(date)),
    ];
    rows.into_iter()
        .filter_map(|(label, value)| {
            Some(Figure {
                label: sight.words.say(label),
                value: value?,
            })
        })
        .collect()
}
