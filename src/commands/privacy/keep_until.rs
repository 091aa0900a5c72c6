//! `ekc privacy keep-until`: until when a case is kept, and why (AVG art. 5(1)(e)):
//! the term and the reason are written down.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::movement::change::{change_when, say_done};
use crate::movement::input::{Answer, Question, missing, must, optional, required};
use crate::store::Record;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The longest default: the longest term a Dutch law names for files of help,
/// which is not this (Jeugdwet 7.3.8).
const MOST_MONTHS: u32 = 240;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "MONTHS", conflicts_with_all = ["until", "from"])]
    #[serde(skip)]
    default: Option<u32>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("until", Answer::Date), must("reason", Answer::Line)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if let Some(months) = form.default {
        return set_default(form, months, desk);
    }
    change_when(
        desk,
        form,
        QUESTIONS,
        |_| Ok(()),
        |draft, form| {
            draft.learn();
            let until = draft
                .date("until", form.until.as_ref())?
                .ok_or_else(|| missing("until"))?;
            let applied_on = draft.case.application.applied_on;
            if until < applied_on {
                return Err(failure!(Invalid, "date-before", date = applied_on).about("until"));
            }
            if until < draft.today {
                return Err(failure!(Invalid, "keep-until-past", date = until).about("until"));
            }
            let reason = required("reason", form.reason.as_ref(), Line::parse)?;
            draft.case.application.keep_until = Some(until);
            draft.case.application.keep_because = Some(reason);
            Ok(Event::KeptUntil { until })
        },
    )
}

/// For every case that is closed from here on without a term of its own.
fn set_default(form: &Form, months: u32, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let seen = file.newest_operation()?;
    let reason = optional("reason", form.reason.as_ref(), Line::parse)?
        .ok_or_else(|| missing("reason"))
        .map_err(|failure| failure.named("--reason"))?;
    if months == 0 || months > MOST_MONTHS {
        return Err(failure!(Invalid, "keep-months", most = MOST_MONTHS).named("--default"));
    }
    let settings = vec![
        ("keep-months", months.to_string()),
        ("keep-because", reason.to_string()),
    ];
    if settings
        .iter()
        .map(|(name, value)| Ok(file.setting(name)?.as_ref() == Some(value)))
        .collect::<Result<Vec<bool>, Failure>>()?
        .into_iter()
        .all(|same| same)
    {
        return Err(failure!(Conflict, "nothing-changed"));
    }
    let event = Event::KeptByDefault { count: months };
    file.record(&Record {
        at: desk.now(),
        event: &event,
        before: None,
        after: None,
        settings,
        seen,
    })?;
    say_done(desk, &event, "")
}
