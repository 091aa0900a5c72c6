//! Figures to take along: as JSON (`ekc.figures/1`) and as a table. For whom they are stands in
//! both.

use super::Sheet;
use super::show::{group_name, marked, period};
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::exchange::csv;
use crate::failure::Failure;
use crate::method::national::{Published, published_of};
use crate::method::satisfaction::Marked;
use crate::method::yearly::{Counted, Eyes, Figure, Marks, Spread, Unit};
use crate::words::{Label, Words};
use serde_json::{Value, json};

/// Whose eyes it is for, as JSON and tables say it.
fn eyes_in_short(eyes: Eyes) -> &'static str {
    match eyes {
        Eyes::Own => "own-eyes",
        Eyes::Others { fewest: _ } => "others",
    }
}

fn section_in_short(sheet: &Sheet) -> &'static str {
    if sheet.is_of_streets {
        "streets"
    } else {
        "people"
    }
}

fn unit_in_short(unit: Unit) -> &'static str {
    match unit {
        Unit::Cases => "cases",
        Unit::Days => "days",
        Unit::Number => "number",
        Unit::Percent => "percent",
        Unit::Minutes => "minutes",
    }
}

pub(super) fn marked_in_short(marked: Marked) -> &'static str {
    match marked {
        Marked::Meeting => "meeting",
        Marked::Coordinator => "coordinator",
        Marked::Plan => "plan",
    }
}

pub(super) fn print_json(desk: &mut Desk, sheets: &[Sheet], eyes: Eyes) -> Result<(), Failure> {
    let words = desk.words.clone();
    let pages: Vec<Value> = sheets
        .iter()
        .map(|sheet| {
            let groups = sheet.page.groups.iter();
            json!({
                "for": eyes_in_short(eyes),
                "from": sheet.period.first,
                "to": sheet.period.last,
                "section": section_in_short(sheet),
                "whole": sheet.page.whole.as_ref().map(|it| counted(it, &words)),
                "groups": groups.map(|it| counted(it, &words)).collect::<Vec<_>>(),
                "national": sheet.period.year().and_then(published_of).map(national),
            })
        })
        .collect();
    let fewest = match eyes {
        Eyes::Own => None,
        Eyes::Others { fewest } => Some(fewest),
    };
    desk.print_json(&json!({
        "schema": "ekc.figures/1",
        "for": eyes_in_short(eyes),
        "fewest": fewest,
        "pages": pages,
    }))
}

fn counted(counted: &Counted, words: &Words) -> Value {
    let outcomes: Vec<Value> = counted
        .outcomes
        .iter()
        .map(|(outcomes, count)| json!({ "outcomes": outcomes, "count": count }))
        .collect();
    let figures: Vec<Value> = counted.figures.iter().map(figure).collect();
    let marks: Vec<Value> = counted.marks.iter().map(marks).collect();
    json!({
        "group": (!counted.keys.is_empty()).then(|| group_name(counted, words)),
        "applications": counted.cases,
        "outcomes": outcomes,
        "figures": figures,
        "marks": marks,
    })
}

/// A yes or no has the number of each yes, another indicator a mean in tenths.
fn figure(figure: &Figure) -> Value {
    let is_yes_or_no = figure.indicator.unit() == Unit::Cases;
    json!({
        "indicator": figure.indicator,
        "unit": unit_in_short(figure.indicator.unit()),
        "count": figure.count,
        "yes": is_yes_or_no.then_some(figure.value),
        "tenths": (!is_yes_or_no).then_some(figure.value),
        "median_in_weeks": figure.weeks,
        "spread": figure.spread.map(spread),
    })
}

fn marks(marks: &Marks) -> Value {
    json!({
        "from_group": marks.group,
        "for": marked_in_short(marks.marked),
        "count": marks.count,
        "tenths": marks.mean,
        "spread": marks.spread.map(spread),
    })
}

fn spread(spread: Spread) -> Value {
    json!({ "least": spread.least, "median": spread.median, "most": spread.most })
}

fn national(published: &Published) -> Value {
    let figures: Vec<Value> = published
        .figures
        .iter()
        .map(|(national, tenths)| json!({ "what": national, "tenths": tenths }))
        .collect();
    json!({
        "year": published.year,
        "source": published.source,
        "may_count_otherwise": true,
        "figures": figures,
    })
}

/// The columns of the table, the same in each language: a program may read it.
const COLUMNS: [&str; 11] = [
    "for", "period", "section", "group", "what", "in_words", "unit", "count", "value", "least",
    "most",
];

pub(super) fn print_csv(desk: &mut Desk, sheets: &[Sheet], eyes: Eyes) -> Result<(), Failure> {
    let words = desk.words.clone();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for sheet in sheets {
        for counted in sheet.page.whole.iter().chain(&sheet.page.groups) {
            let group = if counted.keys.is_empty() {
                String::new()
            } else {
                group_name(counted, &words)
            };
            let before = [
                eyes_in_short(eyes).to_owned(),
                period(sheet.period, &words),
                section_in_short(sheet).to_owned(),
                group,
            ];
            for line in lines(counted, &words) {
                rows.push(before.iter().cloned().chain(line).collect());
            }
        }
    }
    let header = COLUMNS.map(str::to_owned);
    desk.print_file(&csv::write(&header, &rows), true)
}

fn lines(counted: &Counted, words: &Words) -> Vec<Vec<String>> {
    let say = |labels: &[Label]| -> String {
        let said: Vec<String> = labels.iter().map(|it| words.say(*it)).collect();
        said.join(" + ")
    };
    let line = |what: String, said: String, unit: &str, count: usize, value: String| {
        vec![what, said, unit.to_owned(), count.to_string(), value]
    };
    let with_spread = |mut line: Vec<String>, spread: Option<Spread>| {
        let tenths = |tenths: Option<u64>| tenths.map_or_else(String::new, |it| words.tenths(it));
        line.push(tenths(spread.map(|it| it.least)));
        line.push(tenths(spread.map(|it| it.most)));
        line
    };
    let outcomes = counted.outcomes.iter().map(|(outcomes, count)| {
        let codes: Vec<&str> = outcomes.iter().map(|it| it.code()).collect();
        let labels: Vec<Label> = outcomes.iter().map(|it| it.label()).collect();
        let told = line(
            codes.join("+"),
            say(&labels),
            "cases",
            counted.cases,
            count.to_string(),
        );
        with_spread(told, None)
    });
    let figures = counted.figures.iter().map(|it| {
        let unit = it.indicator.unit();
        let value = match unit {
            Unit::Cases => it.value.to_string(),
            Unit::Days | Unit::Number | Unit::Percent | Unit::Minutes => words.tenths(it.value),
        };
        let told = line(
            it.indicator.code().to_owned(),
            say(&[it.indicator.label()]),
            unit_in_short(unit),
            it.count,
            value,
        );
        with_spread(told, it.spread)
    });
    let marks = counted.marks.iter().map(|it| {
        let told = line(
            format!("mark-{}-{}", marked_in_short(it.marked), it.group.code()),
            [words.say(marked(it.marked)), words.say(it.group.label())].join(", "),
            "mark",
            it.count,
            words.tenths(it.mean),
        );
        with_spread(told, it.spread)
    });
    outcomes.chain(figures).chain(marks).collect()
}
