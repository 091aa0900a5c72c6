//! `ekc edit-case`: the application turns out otherwise, or more becomes known.

use super::new_case::{add_coordinators, add_reasons, declare_independent};
use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::intake::{Application, ReasonKind, Variant};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::given::{self, Given, OfApplication, with_details};
use crate::movement::input::{Answer, Question, if_bare, optional, options};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    #[arg(long, value_name = "REASON[: TEXT]")]
    reason: Vec<String>,
    #[arg(long, value_name = "NAME[; PHONE; E-MAIL; EMPLOYER]")]
    coordinator: Vec<String>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    independent: Option<String>,
    #[command(flatten)]
    #[serde(skip)]
    details: Given<OfApplication>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}
with_details!(Form);

fn questions() -> Vec<Question> {
    let own = [
        (0, if_bare("reason", Answer::Choices(options::<ReasonKind>))),
        (90, if_bare("coordinator", Answer::Lines)),
        (90, if_bare("independent", Answer::Choice(options::<YesNo>))),
    ];
    given::questions::<Application>(Occasion::Edit, if_bare, &own)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, &questions(), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let variant = optional("variant", form.variant.as_ref(), Variant::parse)?;
    if variant.is_some_and(|variant| variant != draft.case.application.variant)
        && !draft.case.attendances.is_empty()
    {
        // Who was in which part was recorded under the rules of the old variant.
        return Err(failure!(Blocked, "variant-after-the-day").about("variant"));
    }
    let independent = optional("independent", form.independent.as_ref(), YesNo::parse)?;
    let today = draft.today;
    let application = &mut draft.case.application;
    let needed_by = application.needed_by;
    form.details.fill(application, today)?;
    application.variant = variant.unwrap_or(application.variant);
    let applied_on = application.applied_on;
    if application.needed_by != needed_by && application.needed_by.is_some_and(|on| on < applied_on)
    {
        return Err(
            failure!(Invalid, "date-before-application", date = applied_on).about("needed_by"),
        );
    }
    add_reasons(&mut draft.case, &form.reason)?;
    add_coordinators(&mut draft.case, &form.coordinator)?;
    if independent == Some(YesNo::No) {
        for coordinator in &mut draft.case.coordinators {
            coordinator.independent_on = None;
        }
    }
    if independent == Some(YesNo::Yes) {
        if draft.case.coordinators.is_empty() {
            return Err(failure!(Blocked, "no-coordinator").about("independent"));
        }
        declare_independent(&mut draft.case, today);
    }
    Ok(Event::CaseEdited {
        case: draft.case.handle().clone(),
    })
}
