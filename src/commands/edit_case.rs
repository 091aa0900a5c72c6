//! `ekc edit-case`: the application turns out otherwise, or more becomes known.

use super::new_case::{
    add_coordinators, add_reasons, as_reason, declare_independent, is_under_the_wmo,
    question_no_requirement,
};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::intake::{Application, Coordinator, ReasonKind, Variant};
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding, role_goes_on};
use crate::movement::change::{Draft, change_what_stands};
use crate::movement::given::{self, Given, OfApplication, with_details};
use crate::movement::input::{Answer, Question, Standing, Stands, if_bare, optional, options};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "VARIANT")]
    variant: Option<String>,
    #[arg(long, value_name = "REASON[: TEXT]")]
    reason: Vec<String>,
    #[arg(long, value_name = "REASON[: TEXT]")]
    drop_reason: Vec<String>,
    #[arg(long, value_name = "NAME[; PHONE; E-MAIL; EMPLOYER]")]
    coordinator: Vec<String>,
    #[arg(long, value_name = "NAME|NUMBER")]
    coordinator_ends: Vec<String>,
    #[arg(long, value_name = "DATE")]
    coordinator_on: Option<String>,
    #[arg(
        long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
        default_missing_value = "yes"
    )]
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
    let all = given::questions::<Application>(Occasion::Edit, if_bare, &own);
    all.into_iter()
        .map(|question| match question.field {
            "wmo_reported" => question.when(is_under_the_wmo),
            _ => question,
        })
        .collect()
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let stands: Stands = stands;
    let mut asked = questions();
    asked.extend(form.details.left_open(&asked));
    change_what_stands(desk, form, (&asked, stands), role_goes_on, decide)
}

/// What the application holds now. Reasons and coordinators are added to what stands.
fn stands(case: &Case, _: &Map<String, Value>, field: &str) -> Option<Standing> {
    given::standing(&case.application, field)
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
    let reported_on = application.wmo_reported_on;
    let looked_on = application.no_requirement_on;
    form.details.fill(application, today)?;
    application.variant = variant.unwrap_or(application.variant);
    let applied_on = application.applied_on;
    if application.needed_by != needed_by && application.needed_by.is_some_and(|on| on < applied_on)
    {
        return Err(
            failure!(Invalid, "date-before-application", date = applied_on).about("needed_by"),
        );
    }
    let is_reported = application.wmo_reported_on.is_some() && reported_on.is_none();
    let is_looked_at = application.no_requirement_on != looked_on;
    if is_reported {
        draft.note(Finding::inform(finding!("client-support")));
    }
    if is_looked_at {
        question_no_requirement(draft);
    }
    drop_reasons(&mut draft.case, &form.drop_reason)?;
    add_reasons(&mut draft.case, &form.reason)?;
    let coordinators = change_coordinators(draft, form)?;
    if independent == Some(YesNo::No) {
        // What was declared in a period that is over stays as it was.
        let coordinators = draft.case.coordinators.iter_mut();
        for coordinator in coordinators.filter(|it| it.ended_on.is_none()) {
            coordinator.independent_on = None;
        }
    }
    if independent == Some(YesNo::Yes) {
        if draft
            .case
            .coordinators
            .iter()
            .all(|it| it.ended_on.is_some())
        {
            return Err(failure!(Blocked, "no-coordinator").about("independent"));
        }
        declare_independent(&mut draft.case, today);
    }
    Ok(coordinators.unwrap_or_else(|| Event::CaseEdited {
        case: draft.case.handle().clone(),
    }))
}

/// Take out reasons that turn out not to be any. A kind without words is every reason of that kind.
fn drop_reasons(case: &mut Case, texts: &[String]) -> Result<(), Failure> {
    for (at, text) in texts.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("drop_reason[{at}]"));
        let (kind, words) = as_reason(text).map_err(about)?;
        let before = case.reasons.len();
        case.reasons
            .retain(|it| it.kind != kind || words.is_some() && it.words != words);
        if case.reasons.len() == before {
            return Err(about(failure!(Missing, "reason-unknown")));
        }
    }
    Ok(())
}

/// Coordinators who begin in the case and who end in it, on a day.
/// The ones a case begins with are simply named.
fn change_coordinators(draft: &mut Draft, form: &Form) -> Result<Option<Event>, Failure> {
    let day = draft.date("coordinator_on", form.coordinator_on.as_ref())?;
    let applied_on = draft.case.application.applied_on;
    if day.is_some_and(|day| day < applied_on) {
        return Err(
            failure!(Invalid, "date-before-application", date = applied_on).about("coordinator_on"),
        );
    }
    let on = day.unwrap_or(draft.today);
    let before = draft.case.coordinators.clone();
    let mut ended = Vec::new();
    for (at, text) in form.coordinator_ends.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("coordinator_ends[{at}]"));
        let is_meant = |it: &Coordinator| it.is_called(text);
        // Who came back is there more than once: the period that goes on is meant.
        let all = &draft.case.coordinators;
        let found = all
            .iter()
            .position(|it| it.ended_on.is_none() && is_meant(it))
            .or_else(|| all.iter().position(is_meant));
        let found = found.ok_or_else(|| about(failure!(Missing, "coordinator-unknown")))?;
        let coordinator = &mut draft.case.coordinators[found];
        if let Some(begun) = coordinator.begun_on.filter(|begun| on < *begun) {
            return Err(about(failure!(
                Invalid,
                "coordinator-ends-before",
                date = begun
            )));
        }
        coordinator.ended_on = Some(on);
        ended.push(coordinator.number);
    }
    let begins_later = day.is_some() || !before.is_empty();
    let begun_on = begins_later.then_some(on);
    add_coordinators(&mut draft.case, &form.coordinator, begun_on)?;
    let begun: Vec<u32> = draft
        .case
        .coordinators
        .iter()
        .filter(|it| it.begun_on == Some(on) && !before.contains(it))
        .filter(|it| !ended.contains(&it.number))
        .map(|it| it.number)
        .collect();
    Ok(match (ended.is_empty(), begun.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Event::CoordinatorsBegun { numbers: begun, on }),
        (false, true) => Some(Event::CoordinatorsEnded { numbers: ended, on }),
        (false, false) => Some(Event::CoordinatorsReplaced { ended, begun, on }),
    })
}
