//! `ekc privacy corrected`: what was answered to who asked that something is put right (AVG art.
//! 12(4), 16 and 19).

use super::correction::open_of;
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::correction::CorrectionOutcome;
use crate::domain::event::Event;
use crate::domain::text::Prose;
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, may, missing, must, optional, options, required, today,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "ANSWER")]
    outcome: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    must("outcome", Answer::Choice(options::<CorrectionOutcome>)),
    must("reason", Answer::Prose).when(is_not_all_put_right),
    may("on", Answer::Date).otherwise(today),
];

fn is_not_all_put_right(answers: &Answers<'_>) -> bool {
    !answers.chose("outcome", CorrectionOutcome::Corrected)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // It is answered whenever it is answered, also after the role ended.
    change_when(desk, form, QUESTIONS, |_| Ok(()), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let person = draft.person("person", form.person.as_ref())?;
    let at = open_of(&draft.case, &person, form.number.as_ref())?;
    let outcome = required("outcome", form.outcome.as_ref(), CorrectionOutcome::parse)?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    // Who does not get what they asked, gets to hear why (art. 12(4)).
    match outcome {
        CorrectionOutcome::Corrected => {}
        CorrectionOutcome::Partly | CorrectionOutcome::Refused => {
            if reason.is_none() {
                return Err(missing("reason"));
            }
        }
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let request = &mut draft.case.corrections[at];
    if on < request.asked_on {
        let failure = failure!(Invalid, "date-before", date = request.asked_on);
        return Err(failure.about("on"));
    }
    request.outcome = Some(outcome);
    request.reason = reason;
    request.answered_on = Some(on);
    let number = request.number;
    match outcome {
        CorrectionOutcome::Corrected => {
            draft.note(Finding::inform(finding!("tell-readers-of-correction")));
        }
        CorrectionOutcome::Partly => {
            draft.note(Finding::inform(finding!("tell-readers-of-correction")));
            draft.note(Finding::inform(finding!("may-complain-of-correction")));
        }
        CorrectionOutcome::Refused => {
            draft.note(Finding::inform(finding!("may-complain-of-correction")));
        }
    }
    Ok(Event::CorrectionAnswered {
        number,
        person,
        outcome,
        on,
    })
}
