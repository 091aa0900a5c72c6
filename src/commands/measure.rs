//! `ekc measure`: the measures of a court or an authority that hold for people in the case; without
//! anything, which there are.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::domain::measure::{Measure, MeasureKind};
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, instead, may, missing, must, number, optional, options, required,
};
use crate::movement::named;
use crate::words::{Words, message};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "PERSON")]
    whom: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "TEXT")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    case_number: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    ended: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("kind", Answer::Choice(options::<MeasureKind>)),
    must("words", Answer::Line).when(is_something_else),
    must("whom", Answer::People),
    may("by", Answer::Line),
    may("since", Answer::Date),
    may("until", Answer::Date),
    may("case_number", Answer::Line),
];

fn is_something_else(answers: &Answers<'_>) -> bool {
    answers.chose("kind", MeasureKind::Other)
}

impl Form {
    /// Whether it says something of a measure itself.
    fn is_told(&self) -> bool {
        let texts = [
            &self.kind,
            &self.words,
            &self.by,
            &self.since,
            &self.until,
            &self.case_number,
        ];
        !self.whom.is_empty() || texts.into_iter().any(Option::is_some)
    }
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // What a judge ordered may be noted after the role has ended too.
    let is_of_known = form.correct.is_some() || form.ended.is_some() || form.on.is_some();
    if form.from.is_some() || is_of_known {
        change_when(desk, form, &[], |_| Ok(()), decide)
    } else if form.is_told() {
        change_when(desk, form, NEW, |_| Ok(()), decide)
    } else {
        show(desk)
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    if form.ended.is_some() && (form.correct.is_some() || form.is_told()) {
        return Err(failure!(Usage, "measure-one-thing"));
    }
    if let Some(wanted) = optional("ended", form.ended.as_ref(), number)? {
        return end(draft, form, wanted);
    }
    if form.on.is_some() {
        // The day is that on which a measure ended.
        return Err(missing("ended"));
    }
    if let Some(wanted) = optional("correct", form.correct.as_ref(), number)? {
        return correct(draft, form, wanted);
    }
    let kind = required("kind", form.kind.as_ref(), kind_of)?;
    let people = draft.people("whom", &form.whom)?;
    let from_on = draft.date("since", form.since.as_ref())?;
    let until_on = draft.date("until", form.until.as_ref())?;
    let words = optional("words", form.words.as_ref(), Line::parse)?;
    let decided_by = optional("by", form.by.as_ref(), Line::parse)?;
    let case_number = optional("case_number", form.case_number.as_ref(), Line::parse)?;
    let mut numbers = Vec::new();
    for person in &people {
        let number = next_number(draft.case.measures.iter().map(|it| it.number));
        let measure = Measure {
            number,
            person: person.clone(),
            kind,
            words: words.clone(),
            decided_by: decided_by.clone(),
            from_on,
            until_on,
            case_number: case_number.clone(),
            ended_on: None,
        };
        ensure_it_can_be(&measure)?;
        draft.case.measures.push(measure);
        numbers.push(number);
    }
    Ok(Event::MeasuresNoted { numbers, people })
}

/// What kind it is, in a word of the list or as people say it.
fn kind_of(text: &str) -> Result<MeasureKind, Failure> {
    match text.trim().to_lowercase().as_str() {
        "ots" => Ok(MeasureKind::Supervision),
        "uhp" => Ok(MeasureKind::OutOfHome),
        _ => MeasureKind::parse(text),
    }
}

/// Fails when it ends before it begins, or when nothing says what it is.
fn ensure_it_can_be(measure: &Measure) -> Result<(), Failure> {
    if measure.kind == MeasureKind::Other && measure.words.is_none() {
        return Err(missing("words"));
    }
    let begins = measure.from_on;
    for (field, ends) in [("until", measure.until_on), ("on", measure.ended_on)] {
        if let Some((begins, _)) = begins.zip(ends).filter(|(begins, ends)| ends < begins) {
            return Err(failure!(Invalid, "measure-ends-before", date = begins).about(field));
        }
    }
    Ok(())
}

/// Where a measure of this number stands.
fn place_of(case: &Case, wanted: u32, field: &str) -> Result<usize, Failure> {
    let found = case.measures.iter().position(|it| it.number == wanted);
    found.ok_or_else(|| failure!(Missing, "measure-unknown", number = wanted).about(field))
}

fn end(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let at = place_of(&draft.case, wanted, "ended")?;
    let on = draft.happened("on", form.on.as_ref())?;
    let measure = Measure {
        ended_on: Some(on),
        ..draft.case.measures[at].clone()
    };
    ensure_it_can_be(&measure)?;
    draft.case.measures[at] = measure;
    Ok(Event::MeasureEnded { number: wanted, on })
}

/// Put a measure right: what was given takes the place of what stands, and `-` takes it away.
fn correct(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let at = place_of(&draft.case, wanted, "correct")?;
    if !form.is_told() {
        return Err(failure!(Usage, "measure-nothing-to-correct"));
    }
    let stands = draft.case.measures[at].clone();
    let person = if form.whom.is_empty() {
        stands.person.clone()
    } else {
        match draft.people("whom", &form.whom)?.as_slice() {
            [person] => person.clone(),
            _ => return Err(failure!(Usage, "measure-one-person").about("whom")),
        }
    };
    let line = |field: &str, text: Option<&String>, stands: Option<Line>| {
        instead(field, text, stands, Line::parse)
    };
    let day = |field: &str, text: Option<&String>, stands: Option<NaiveDate>| {
        instead(field, text, stands, |text| parse_date(text, draft.today))
    };
    let measure = Measure {
        number: wanted,
        person,
        kind: optional("kind", form.kind.as_ref(), kind_of)?.unwrap_or(stands.kind),
        words: line("words", form.words.as_ref(), stands.words)?,
        decided_by: line("by", form.by.as_ref(), stands.decided_by)?,
        from_on: day("since", form.since.as_ref(), stands.from_on)?,
        until_on: day("until", form.until.as_ref(), stands.until_on)?,
        case_number: line("case_number", form.case_number.as_ref(), stands.case_number)?,
        ended_on: stands.ended_on,
    };
    ensure_it_can_be(&measure)?;
    draft.case.measures[at] = measure;
    Ok(Event::MeasureCorrected { number: wanted })
}

/// The measures of a case, a line each.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    let told = |measure: &Measure| {
        let mut parts = vec![words.say(message!(
            "measure-line",
            number = measure.number,
            kind = measure.kind.label(),
            person = measure.person
        ))];
        parts.extend(measure.words.as_ref().map(ToString::to_string));
        let by = measure.decided_by.as_ref();
        parts.extend(by.map(|by| words.say(message!("measure-by", words = by))));
        let from = measure.from_on;
        parts.extend(from.map(|on| words.say(message!("measure-from", on = on))));
        let until = measure.until_on;
        parts.extend(until.map(|on| words.say(message!("measure-until", on = on))));
        let number = measure.case_number.as_ref();
        parts.extend(number.map(|it| words.say(message!("measure-case-number", words = it))));
        let ended = measure.ended_on;
        parts.extend(ended.map(|on| words.say(message!("measure-was-ended", on = on))));
        parts.join(" · ")
    };
    case.measures.iter().map(told).collect()
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        let today = desk.as_of();
        let all = case.measures.iter().map(|it| {
            let mut value = json!(it);
            value["holds"] = json!(it.holds_on(today));
            value
        });
        return desk.print_json(&json!({
            "schema": "ekc.measures/1",
            "case": case.handle(),
            "measures": all.collect::<Vec<_>>(),
        }));
    }
    if case.measures.is_empty() {
        let nothing = desk.words.say(message!("measure-empty"));
        return desk.print(&nothing);
    }
    let words: &Words = &named::words(desk, &case);
    desk.print(&lines(&case, words).join("\n"))
}
