//! `ekc edit-case`: the application turns out otherwise, or more becomes known.

use super::new_case::{add_coordinators, add_reasons, application_form, declare_independent};
use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::intake::{LegalFrame, ReasonKind, Variant};
use crate::domain::text::{Line, Name, Prose};
use crate::failure::{Failure, Kind};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, if_bare, optional, options};
use serde::{Deserialize, Serialize};

application_form!({});

const QUESTIONS: &[Question] = &[
    if_bare("reason", Answer::Choices(options::<ReasonKind>)),
    if_bare("situation", Answer::Prose),
    if_bare("safety", Answer::Choice(options::<YesNo>)),
    if_bare("legal_frame", Answer::Choice(options::<LegalFrame>)),
    if_bare("needed_by", Answer::Date),
    if_bare("court", Answer::Date),
    if_bare("municipality", Answer::Line),
    if_bare("financer", Answer::Line),
    if_bare("regional_manager", Answer::Name),
    if_bare("coordinator", Answer::Lines),
    if_bare("independent", Answer::Choice(options::<YesNo>)),
    if_bare("language", Answer::Line),
    if_bare("interpreter", Answer::Line),
    if_bare("wish_language", Answer::Line),
    if_bare("wish_gender", Answer::Line),
    if_bare("wish_culture", Answer::Line),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let variant = optional("variant", form.variant.as_ref(), Variant::parse)?;
    if variant.is_some_and(|variant| variant != draft.case.application.variant)
        && !draft.case.attendances.is_empty()
    {
        // Who was in which part was recorded under the rules of the old variant.
        return Err(Failure::new(Kind::Blocked, "variant-after-the-day").about("variant"));
    }
    let needed_by = draft.date("needed_by", form.needed_by.as_ref())?;
    if needed_by.is_some_and(|on| on < draft.case.application.applied_on) {
        return Err(Failure::new(Kind::Invalid, "date-before-application")
            .with("date", draft.case.application.applied_on.to_string())
            .about("needed_by"));
    }
    let safety = optional("safety", form.safety.as_ref(), YesNo::parse)?;
    let talk = optional(
        "informative_talk",
        form.informative_talk.as_ref(),
        YesNo::parse,
    )?;
    let independent = optional("independent", form.independent.as_ref(), YesNo::parse)?;
    let wmo_reported_on = draft.date("wmo_reported", form.wmo_reported.as_ref())?;
    let group_plan_declined_on =
        draft.date("group_plan_declined", form.group_plan_declined.as_ref())?;
    let court_on = draft.date("court", form.court.as_ref())?;
    let keep_until = draft.date("keep_until", form.keep_until.as_ref())?;
    let application = &mut draft.case.application;
    replace(&mut application.variant, variant);
    replace(
        &mut application.legal_frame,
        optional("legal_frame", form.legal_frame.as_ref(), LegalFrame::parse)?,
    );
    replace(
        &mut application.safety,
        safety.map(|answer| answer == YesNo::Yes),
    );
    replace(
        &mut application.informative_talk,
        talk.map(|answer| answer == YesNo::Yes),
    );
    fill_in(&mut application.needed_by, needed_by);
    fill_in(&mut application.wmo_reported_on, wmo_reported_on);
    fill_in(
        &mut application.group_plan_declined_on,
        group_plan_declined_on,
    );
    fill_in(&mut application.court_on, court_on);
    fill_in(&mut application.keep_until, keep_until);
    fill_in(
        &mut application.keep_because,
        optional("keep_because", form.keep_because.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.regional_manager,
        optional(
            "regional_manager",
            form.regional_manager.as_ref(),
            Name::parse,
        )?,
    );
    fill_in(
        &mut application.financer,
        optional("financer", form.financer.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.municipality,
        optional("municipality", form.municipality.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.language,
        optional("language", form.language.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.interpreter,
        optional("interpreter", form.interpreter.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.wish_language,
        optional("wish_language", form.wish_language.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.wish_gender,
        optional("wish_gender", form.wish_gender.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.wish_culture,
        optional("wish_culture", form.wish_culture.as_ref(), Line::parse)?,
    );
    fill_in(
        &mut application.situation,
        optional("situation", form.situation.as_ref(), Prose::parse)?,
    );
    add_reasons(&mut draft.case, &form.reason)?;
    add_coordinators(&mut draft.case, &form.coordinator)?;
    if independent == Some(YesNo::No) {
        for coordinator in &mut draft.case.coordinators {
            coordinator.independent_on = None;
        }
    }
    if independent == Some(YesNo::Yes) {
        if draft.case.coordinators.is_empty() {
            return Err(Failure::new(Kind::Blocked, "no-coordinator").about("independent"));
        }
        let today = draft.today;
        declare_independent(&mut draft.case, today);
    }
    Ok(Event::CaseEdited {
        case: draft.case.handle().clone(),
    })
}

fn replace<T>(field: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *field = value;
    }
}

fn fill_in<T>(field: &mut Option<T>, given: Option<T>) {
    if given.is_some() {
        *field = given;
    }
}
