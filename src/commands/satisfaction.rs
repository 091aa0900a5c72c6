//! `ekc satisfaction`: the marks of the forms that came back, a whole pile at once; without
//! anything, what they come to.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::satisfaction::{Mark, SatisfactionForm, SatisfactionGroup};
use crate::domain::text::Line;
use crate::exchange::yaml;
use crate::failure::{Failure, failure};
use crate::method::satisfaction::{Marked, Mean, count, mean};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{Answer, Question, missing, must, number, switch};
use crate::words::{Words, label, message};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "MARKS")]
    marks: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip)]
    list: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    add: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[must("marks", Answer::Lines)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let is_new = form.add || form.list.is_some() || !form.marks.is_empty() || form.on.is_some();
    let mut form = form.clone();
    if let Some(path) = &form.list {
        let bytes = desk.read(path, yaml::MOST_BYTES)?;
        let lines = yaml::text(&bytes)?.lines().map(str::trim);
        form.marks
            .extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    }
    // A form may come back after the role has ended too.
    if form.from.is_some() || !form.drop.is_empty() {
        change_when(desk, &form, &[], |_| Ok(()), decide)
    } else if is_new {
        change_when(desk, &form, NEW, |_| Ok(()), decide)
    } else {
        show(desk)
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    match (form.marks.is_empty(), form.drop.is_empty()) {
        (false, false) => Err(failure!(Usage, "satisfaction-one-thing")),
        (true, false) => drop_forms(draft, &form.drop),
        (true, true) => Err(missing("marks")),
        (false, true) => {
            let on = draft.happened("on", form.on.as_ref())?;
            let mut numbers = Vec::new();
            for (at, text) in form.marks.iter().enumerate() {
                let taken = draft.case.satisfaction_forms.iter().map(|it| it.number);
                let number = next_number(taken);
                let form = read(text, number, on)
                    .map_err(|failure| failure.about(format!("marks[{at}]")))?;
                draft.case.satisfaction_forms.push(form);
                numbers.push(number);
            }
            Ok(Event::SatisfactionNoted { numbers })
        }
    }
}

/// One form: `familie 8 9 7; opmerking`. A mark that was not given is a dash.
fn read(text: &str, number: u32, on: NaiveDate) -> Result<SatisfactionForm, Failure> {
    let (given, remark) = text.split_once(';').unwrap_or((text, ""));
    let words: Vec<&str> = given.split_whitespace().collect();
    let [group, meeting, coordinator, plan] = words.as_slice() else {
        return Err(failure!(Invalid, "satisfaction-form"));
    };
    let mark = |text: &str| match text {
        "-" => Ok(None),
        text => Mark::parse(text).map(Some),
    };
    let form = SatisfactionForm {
        number,
        on,
        from_group: SatisfactionGroup::parse(group)?,
        meeting: mark(meeting)?,
        coordinator: mark(coordinator)?,
        plan: mark(plan)?,
        remark: Some(remark.trim())
            .filter(|remark| !remark.is_empty())
            .map(Line::parse)
            .transpose()?,
    };
    if form.remark.is_none() && form.marks().iter().all(Option::is_none) {
        return Err(failure!(Invalid, "satisfaction-form"));
    }
    Ok(form)
}

fn drop_forms(draft: &mut Draft, texts: &[String]) -> Result<Event, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("drop[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        let forms = &draft.case.satisfaction_forms;
        if forms.iter().all(|it| it.number != wanted) {
            return Err(failure!(Missing, "satisfaction-unknown", number = wanted).about(field));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    let forms = &mut draft.case.satisfaction_forms;
    forms.retain(|it| !numbers.contains(&it.number));
    Ok(Event::SatisfactionDropped { numbers })
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        return desk.print_json(&as_json(&case));
    }
    if case.satisfaction_forms.is_empty() {
        let nothing = desk.words.say(message!("satisfaction-empty"));
        return desk.print(&nothing);
    }
    let words = &desk.words;
    let rows: Vec<Vec<String>> = case
        .satisfaction_forms
        .iter()
        .map(|it| {
            let marks = it.marks();
            let marks = marks
                .iter()
                .map(|mark| mark.map_or_else(|| "-".to_owned(), |it| it.number().to_string()));
            [it.number.to_string(), words.say(it.from_group.label())]
                .into_iter()
                .chain(marks)
                .collect()
        })
        .collect();
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-satisfaction-group"),
            label!("head-satisfaction-meeting"),
            label!("head-satisfaction-coordinator"),
            label!("head-satisfaction-plan"),
        ],
        &rows,
    )?;
    let told = [means(&case, &desk.words), remarks(&case, &desk.words)].concat();
    desk.print(&told.join("\n"))
}

/// What each group gave, a line each.
pub(crate) fn means(case: &Case, words: &Words) -> Vec<String> {
    SatisfactionGroup::ALL
        .iter()
        .map(|(group, _, _)| (*group, count(case, *group)))
        .filter(|(_, forms)| *forms > 0)
        .map(|(group, forms)| {
            let told = |marked: Marked| {
                mean(case, group, marked)
                    .map_or_else(|| "-".to_owned(), |it| words.tenths(it.tenths))
            };
            words.say(message!(
                "satisfaction-of-group",
                kind = group.label(),
                forms = forms,
                meeting = told(Marked::Meeting),
                coordinator = told(Marked::Coordinator),
                plan = told(Marked::Plan)
            ))
        })
        .collect()
}

/// What was written beside the marks, apart from them: in the order of the alphabet, so that
/// nothing says which form it was on.
fn remarks(case: &Case, words: &Words) -> Vec<String> {
    let forms = case.satisfaction_forms.iter();
    let mut remarks: Vec<&Line> = forms.filter_map(|it| it.remark.as_ref()).collect();
    remarks.sort();
    remarks
        .into_iter()
        .map(|remark| words.say(message!("satisfaction-remark", words = remark)))
        .collect()
}

fn as_json(case: &Case) -> Value {
    let mean_as_json = |it: Mean| json!({ "count": it.count, "tenths": it.tenths });
    let groups: Vec<Value> = SatisfactionGroup::ALL
        .iter()
        .map(|(group, _, _)| *group)
        .filter(|group| count(case, *group) > 0)
        .map(|group| {
            json!({
                "group": group,
                "forms": count(case, group),
                "meeting": mean(case, group, Marked::Meeting).map(mean_as_json),
                "coordinator": mean(case, group, Marked::Coordinator).map(mean_as_json),
                "plan": mean(case, group, Marked::Plan).map(mean_as_json),
            })
        })
        .collect();
    json!({
        "schema": "ekc.satisfaction/1",
        "case": case.handle(),
        "forms": case.satisfaction_forms,
        "groups": groups,
    })
}
