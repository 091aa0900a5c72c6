//! Figures without names for the regional manager (registratie).
//!
//! For: the coordinator, for the regional manager: figures, no names.

use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::intake::Variant;
use crate::method;
use crate::method::naming::Names;
use crate::method::satisfaction::{Marked, told_outside};
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use crate::papers::template::written_out;
use crate::words::{Label, label, message};
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::NobodyElse,
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
    let word = |label: Label| Some(sight.words.say(label));
    let date = |on: NaiveDate| written_out(on, sight.subject.language);
    let yes_no = |yes: bool| {
        let answer = if yes { YesNo::Yes } else { YesNo::No };
        sight.words.say(answer.label())
    };
    let number = |count: usize| count.to_string();
    let reasons: Vec<String> = case
        .reasons
        .iter()
        .map(|it| sight.words.say(it.kind.label()))
        .collect();
    let in_a_street = application.variant == Variant::Neighbourhood;
    // What has no meaning is left out, which is not nought: nobody came where nobody met, and
    // nobody is called about what never was.
    let has_met = case
        .current_conference()
        .is_some_and(method::figures::was_held);
    let has_result = of.conferences > 0 || of.agreements.is_some();
    let rows: [(Label, Option<String>); 26] = [
        (label!("figure-variant"), word(application.variant.label())),
        (
            label!("figure-applicant"),
            word(application.applicant.label()),
        ),
        (
            label!("figure-reasons"),
            Some(reasons.join(", ")).filter(|reasons| !reasons.is_empty()),
        ),
        (label!("figure-safety"), Some(yes_no(application.safety))),
        (
            label!("figure-applied-on"),
            Some(date(application.applied_on)),
        ),
        (label!("figure-conference-on"), of.conference_on.map(date)),
        (label!("figure-days"), of.days.map(|days| days.to_string())),
        (
            label!("figure-ending"),
            of.ending.and_then(|it| word(it.label())),
        ),
        (label!("figure-conferences"), Some(number(of.conferences))),
        (
            label!("figure-main-persons"),
            Some(number(of.main_persons)).filter(|_| !in_a_street),
        ),
        (label!("figure-circle"), Some(number(of.circle))),
        (
            label!("figure-rounds"),
            of.rounds.map(|rounds| rounds.to_string()),
        ),
        (label!("figure-invited"), Some(number(of.asked))),
        (label!("figure-answered-yes"), Some(number(of.said_yes))),
        (
            label!("figure-came"),
            of.came.filter(|came| has_met || *came > 0).map(number),
        ),
        (
            label!("figure-professionals"),
            Some(number(of.professionals)),
        ),
        (label!("figure-agreements"), of.agreements.map(number)),
        (
            label!("figure-agreements-circle"),
            of.agreements_of_circle.map(number),
        ),
        (label!("figure-help-asked"), of.help_asked.map(number)),
        (label!("figure-requirements"), Some(number(of.requirements))),
        (
            label!("figure-requirements-met"),
            of.requirements_met.map(number),
        ),
        (label!("figure-accepted"), of.accepted.map(yes_no)),
        (
            label!("figure-call"),
            Some(yes_no(of.called)).filter(|_| has_result),
        ),
        (
            label!("figure-follow-up"),
            Some(yes_no(of.met_again)).filter(|_| has_result),
        ),
        (
            label!("figure-hours"),
            of.minutes.map(|minutes| sight.words.span(minutes)),
        ),
        (label!("figure-closed-on"), of.closed_on.map(date)),
    ];
    let marks = told_outside(case).into_iter().map(|(group, marked, mean)| {
        let what = match marked {
            Marked::Meeting => label!("marked-meeting"),
            Marked::Coordinator => label!("marked-coordinator"),
            Marked::Plan => label!("marked-plan"),
        };
        Figure {
            label: sight.words.say(message!(
                "figure-marks",
                what = sight.words.say(what),
                group = sight.words.say(group.label())
            )),
            value: sight.words.say(message!(
                "figure-mean",
                mean = sight.words.tenths(mean.tenths),
                forms = mean.count
            )),
        }
    });
    rows.into_iter()
        .filter_map(|(label, value)| {
            Some(Figure {
                label: sight.words.say(label),
                value: value?,
            })
        })
        .chain(marks)
        .collect()
}
