//! `ekc consent`: who agreed to what, when; and withdrawing it, without a reason.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::intake::{Consent, ConsentAnswer, ConsentForm, ConsentScope, Refusal};
use crate::domain::text::Handle;
use crate::domain::value::{Content, Value as _};
use crate::failure::{Failure, failure};
use crate::method::consent::{is_about_taking_part, is_decided_by, is_held_back};
use crate::method::rules::after_harm::before_acknowledgement;
use crate::method::rules::children::who_decides;
use crate::method::rules::finding;
use crate::method::rules::{self, Finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{self, Answers, Question, may, must, optional, options, today, yes};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(value_name = "ANSWER")]
    answer: Option<String>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "SCOPE")]
    scope: Option<String>,
    #[arg(long, value_name = "FORM")]
    form: Option<String>,
    #[arg(
        long,
        value_name = "yes|no",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "yes"
    )]
    withdraw: Option<String>,
    #[arg(
        long,
        value_name = "yes|no",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "yes"
    )]
    refuse: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// What was said is asked first of all: nothing is taken for a yes.
const QUESTIONS: &[Question] = &[
    must("person", input::Answer::Person),
    must("answer", input::Answer::Choice(options::<ConsentAnswer>)),
    may("by", input::Answer::Person)
        .otherwise(by_that_person)
        .later_when(speaks_for_themselves),
    may("scope", input::Answer::Choice(options::<ConsentScope>))
        .otherwise(to_take_part)
        .later_when(takes_nothing_back),
    may("form", input::Answer::Choice(options::<ConsentForm>))
        .otherwise(by_mouth)
        .later(),
    may("on", input::Answer::Date).otherwise(today).later(),
];

/// Whether nobody has to decide for that person. For a child, and for who cannot decide, it is
/// asked who spoke.
fn speaks_for_themselves(answers: &Answers<'_>) -> bool {
    let person = answers.person("person");
    person.is_some_and(|it| !it.minor && it.cannot_decide_on.is_none())
}

/// Whether no consent ends: what is withdrawn is asked.
fn takes_nothing_back(answers: &Answers<'_>) -> bool {
    !answers.chose("answer", ConsentAnswer::Withdrawn) && !answers.chose("withdraw", YesNo::Yes)
}

/// Each says it of themselves.
fn by_that_person(answers: &Answers<'_>, _: NaiveDate) -> Option<Content> {
    answers.person("person")?.handle.content()
}

/// Who withdraws and names nothing takes back all they said yes to.
fn to_take_part(answers: &Answers<'_>, _: NaiveDate) -> Option<Content> {
    let is_withdrawn =
        answers.chose("answer", ConsentAnswer::Withdrawn) || answers.chose("withdraw", YesNo::Yes);
    ConsentScope::TakePart.content().filter(|_| !is_withdrawn)
}

/// In which form a yes was given.
fn by_mouth(answers: &Answers<'_>, _: NaiveDate) -> Option<Content> {
    ConsentForm::Oral
        .content()
        .filter(|_| answers.chose("answer", ConsentAnswer::Yes))
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // Said with an option, or perhaps in the file.
    let is_said = form.refuse.is_some() || form.withdraw.is_some() || form.from.is_some();
    let questions: Vec<Question> = QUESTIONS
        .iter()
        .filter(|question| !(is_said && question.field == "answer"))
        .copied()
        .collect();
    // Withdrawing holds at any moment (R3), also after the role has ended.
    change_when(desk, form, &questions, |_| Ok(()), decide)
}

/// What was said, as an answer or with an option. Who says both yes and no said neither.
fn what_was_said(form: &Form) -> Result<ConsentAnswer, Failure> {
    let answer = optional("answer", form.answer.as_ref(), ConsentAnswer::parse)?;
    let is_refused = yes("refuse", form.refuse.as_ref())?;
    let is_withdrawn = yes("withdraw", form.withdraw.as_ref())?;
    match answer {
        Some(ConsentAnswer::Yes | ConsentAnswer::Withdrawn) if is_refused => {
            Err(failure!(Usage, "usage-conflict", flag = "--refuse"))
        }
        Some(ConsentAnswer::No) if is_withdrawn => {
            Err(failure!(Usage, "usage-conflict", flag = "--withdraw"))
        }
        _ if is_refused => Ok(ConsentAnswer::No),
        _ if is_withdrawn => Ok(ConsentAnswer::Withdrawn),
        Some(answer) => Ok(answer),
        None => Err(input::missing("answer")),
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let person = draft.person("person", form.person.as_ref())?;
    let given_by = draft.maybe_person("by", form.by.as_ref())?;
    let scope = optional("scope", form.scope.as_ref(), ConsentScope::parse)?;
    let how =
        optional("form", form.form.as_ref(), ConsentForm::parse)?.unwrap_or(ConsentForm::Oral);
    let on = draft.happened("on", form.on.as_ref())?;
    // Each takes back only what they gave themselves.
    let by = given_by.unwrap_or_else(|| person.clone());
    let said = what_was_said(form)?;
    if said == ConsentAnswer::No {
        return refuse(
            draft,
            person,
            by,
            scope.unwrap_or(ConsentScope::TakePart),
            on,
        );
    }
    if said == ConsentAnswer::Withdrawn {
        draft.learn();
        let by = &by;
        let standing = draft
            .case
            .consents
            .iter_mut()
            .filter(|consent| consent.person == person && consent.withdrawn_on.is_none())
            .filter(|consent| {
                scope.is_none_or(|scope| consent.scope == scope) && consent.given_by == *by
            });
        let mut withdrawn = 0;
        for consent in standing {
            if on < consent.given_on {
                return Err(
                    failure!(Invalid, "withdrawn-before-given", date = consent.given_on)
                        .about("on"),
                );
            }
            consent.withdrawn_on = Some(on);
            withdrawn += 1;
        }
        if withdrawn == 0 {
            return Err(failure!(Missing, "no-consent", person = person.as_str()));
        }
        draft.note(Finding {
            rule: Some("R3"),
            ..Finding::inform(finding!("consent-withdrawn"))
        });
        return Ok(Event::ConsentWithdrawn { person, on });
    }
    rules::role_goes_on(&draft.case)?;
    let scope = scope.unwrap_or(ConsentScope::TakePart);
    let twice = draft.case.standing_consents().any(|consent| {
        consent.person == person
            && consent.given_by == by
            && consent.scope == scope
            && consent.form == how
    });
    // A yes that is said once more after the no of another answers that no.
    let answers_a_no = draft
        .case
        .person(&person)
        .is_some_and(|it| is_held_back(&draft.case, it, draft.today));
    if twice && !answers_a_no {
        return Err(failure!(
            Conflict,
            "consent-twice",
            person = person.as_str()
        ));
    }
    let number = next_number(draft.case.consents.iter().map(|consent| consent.number));
    let event = Event::ConsentGiven {
        by: by.clone(),
        person: person.clone(),
        scope,
        on,
    };
    tell_whose_word_counts(draft, &person, &by);
    if is_about_taking_part(scope) {
        let said_yes = draft.case.person(&person);
        let too_early = said_yes.and_then(|it| before_acknowledgement(&draft.case, it));
        if let Some(finding) = too_early {
            draft.note(finding);
        }
    }
    draft.case.consents.push(Consent {
        number,
        person,
        given_by: by,
        given_on: on,
        form: how,
        scope,
        withdrawn_on: None,
    });
    Ok(event)
}

/// The word of somebody who does not decide is kept. Who does decide, at that age, is told.
fn tell_whose_word_counts(draft: &mut Draft, person: &Handle, by: &Handle) {
    let Some(it) = draft.case.person(person).filter(|_| by != person) else {
        return;
    };
    if is_decided_by(&draft.case, it, by, draft.today) {
        return;
    }
    let (whose, who) = who_decides(&draft.case, it, draft.today);
    let who: Vec<&str> = who.iter().map(Handle::as_str).collect();
    let said = finding!(
        "consent-of-another",
        person = person,
        whose = whose,
        who = who.join(", ")
    );
    draft.note(Finding::inform(said));
}

/// A no is written down like a yes, without a reason; what was agreed before ends with it.
fn refuse(
    draft: &mut Draft,
    person: Handle,
    by: Handle,
    scope: ConsentScope,
    on: NaiveDate,
) -> Result<Event, Failure> {
    draft.learn();
    // A no to taking part ends every yes to taking part, in whatever words it was given.
    let is_part = is_about_taking_part;
    let ends = |other: ConsentScope| other == scope || is_part(other) && is_part(scope);
    for consent in draft.case.consents.iter_mut().filter(|it| {
        it.person == person && it.given_by == by && ends(it.scope) && it.withdrawn_on.is_none()
    }) {
        if on < consent.given_on {
            return Err(
                failure!(Invalid, "withdrawn-before-given", date = consent.given_on).about("on"),
            );
        }
        consent.withdrawn_on = Some(on);
    }
    let number = next_number(draft.case.refusals.iter().map(|it| it.number));
    let event = Event::ConsentRefused {
        person: person.clone(),
        by: by.clone(),
        scope,
        on,
    };
    tell_whose_word_counts(draft, &person, &by);
    draft.case.refusals.push(Refusal {
        number,
        person,
        refused_by: by,
        scope,
        on,
    });
    draft.note(Finding {
        rule: Some("R3"),
        ..Finding::inform(finding!("consent-refused"))
    });
    Ok(event)
}
