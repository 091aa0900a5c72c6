//! `ekc waive`: a step is left out, with the reason; and taken up again.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::deviation::Waiver;
use crate::domain::event::Event;
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::method::steps::{NEVER_WAIVED, Standing, steps};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, required, switch, today};
use crate::words::{Language, Words};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "STEP")]
    step: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    again: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const LEAVE_OUT: &[Question] = &[
    must("step", Answer::Line),
    must("reason", Answer::Line),
    may("on", Answer::Date).otherwise(today),
];
const TAKE_UP: &[Question] = &[must("step", Answer::Line)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.again || form.from.is_some() {
        TAKE_UP
    } else {
        LEAVE_OUT
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let wanted = step_named(&required("step", form.step.as_ref(), Line::parse)?, draft)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if form.again {
        let waived = draft
            .case
            .waivers
            .iter_mut()
            .filter(|waiver| waiver.step == wanted && waiver.resumed_on.is_none());
        let mut resumed = 0;
        for waiver in waived {
            if on < waiver.on {
                return Err(failure!(Invalid, "date-before", date = waiver.on).about("on"));
            }
            waiver.resumed_on = Some(on);
            resumed += 1;
        }
        return if resumed == 0 {
            Err(failure!(Missing, "step-not-waived").about("step"))
        } else {
            Ok(Event::StepResumed {
                step: wanted.to_string(),
            })
        };
    }
    let reason = required("reason", form.reason.as_ref(), Line::parse)?;
    let all = steps(&draft.case, draft.today);
    let missing: Vec<String> = all
        .iter()
        .filter(|it| it.standing == Standing::Missing && !NEVER_WAIVED.contains(&it.id))
        .map(|it| draft.words.named(&format!("step-{}.done", it.id)))
        .collect();
    if NEVER_WAIVED.contains(&wanted.as_str()) {
        return Err(failure!(Blocked, "step-never-waived").about("step"));
    }
    let step = all
        .iter()
        .find(|it| it.id == wanted.as_str() && it.standing == Standing::Missing);
    let step = step.ok_or_else(|| {
        failure!(Missing, "step-unknown", steps = missing.join(", ")).about("step")
    })?;
    let about = Some(step.about.join(" "))
        .filter(|about| !about.is_empty())
        .map(|about| Prose::parse(&about))
        .transpose()?;
    let number = next_number(draft.case.waivers.iter().map(|waiver| waiver.number));
    draft.case.waivers.push(Waiver {
        number,
        step: wanted.clone(),
        about,
        reason,
        on,
        resumed_on: None,
    });
    Ok(Event::StepWaived {
        step: wanted.to_string(),
    })
}

/// The step with this id, or with this name as `ekc status` says it, in any language.
fn step_named(typed: &Line, draft: &Draft) -> Result<Line, Failure> {
    let lower = typed.as_str().to_lowercase();
    let languages: Vec<Words> = Language::ALL.iter().copied().map(Words::new).collect();
    let is_named = |id: &str| {
        languages
            .iter()
            .any(|words| words.named(&format!("step-{id}.done")).to_lowercase() == lower)
    };
    let waived = draft
        .case
        .waivers
        .iter()
        .map(|waiver| waiver.step.to_string());
    let mut known = waived.chain(
        steps(&draft.case, draft.today)
            .into_iter()
            .map(|step| step.id.to_owned()),
    );
    known
        .find(|id| is_named(id))
        .map_or_else(|| Ok(typed.clone()), |id| Line::parse(&id))
}
