//! `ekc figures --rows`: one row for each case of a year that is over, for the database of a region
//! and for nobody else. It has no name, no day, no municipality and no word of anybody; its number
//! follows from the secret of the file, stays when the case is erased, and leads back to nobody.

use super::taken_along::marked_in_short;
use super::{Form, Origin, cases, periods};
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::{Destination, Event};
use crate::domain::satisfaction::SatisfactionGroup;
use crate::exchange::csv;
use crate::failure::{Failure, failure};
use crate::method::case_row::{CaseRow, Part};
use crate::method::satisfaction::Marked;
use crate::method::yearly::{Indicator, marks_of, value};
use crate::store::{CaseFile, StoreError};
use crate::words::message;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// A column, the same in each language, and what stands in it.
type Cell = (String, Value);

pub(super) fn print(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let periods = periods(form, desk, false)?;
    let mut rows: Vec<(String, CaseRow)> = Vec::new();
    for case in cases(&file)? {
        if periods.iter().any(|period| case.is_in(*period)) {
            rows.push((number_of(&file, &case.origin)?, case.row));
        }
    }
    // By their numbers: the order of the cases would tell which came first.
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let Some((number, row)) = rows.first() else {
        return Err(failure!(Missing, "figures-no-rows"));
    };
    let header: Vec<String> = cells(number, row)
        .into_iter()
        .map(|(column, _)| column)
        .collect();
    let all: Vec<Vec<Cell>> = rows
        .iter()
        .map(|(number, row)| cells(number, row))
        .collect();
    let alone = alone(&rows);
    // Noted before it is shown: the screen may be a file or another program.
    let event = Event::FiguresRowsMade {
        count: rows.len(),
        place: Destination::of(Path::new("-")),
    };
    file.note_care_before(desk.now(), &event, None)?;
    if desk.options.json {
        let rows: Vec<Value> = all.into_iter().map(as_object).collect();
        return desk.print_json(&json!({
            "schema": "ekc.figures-rows/1",
            "for": "region",
            "alone": alone,
            "rows": rows,
        }));
    }
    let table: Vec<Vec<String>> = all
        .iter()
        .map(|row| row.iter().map(|(_, value)| text(value)).collect())
        .collect();
    desk.print_file(&csv::write(&header, &table), true)?;
    let for_whom = desk.words.say(message!("figures-rows-region"));
    desk.talk(&for_whom);
    if alone > 0 {
        let warning = desk
            .words
            .say(message!("figures-rows-alone", count = alone));
        desk.talk(&warning);
    }
    Ok(())
}

/// The number of a row: the same in each release, also when the case was erased since.
fn number_of(file: &CaseFile, origin: &Origin) -> Result<String, StoreError> {
    match origin {
        Origin::Case(handle) => file.keyed_id_of_case(handle),
        Origin::Erased {
            number: Some(number),
            at: _,
        } => Ok(number.clone()),
        // An earlier version kept no number. What is erased stays in its order.
        Origin::Erased { number: None, at } => file.keyed_id(&format!("row/erased/{at}")),
    }
}

/// How many cases are the only one of their kind. Who knows such a case may know it again.
fn alone(rows: &[(String, CaseRow)]) -> usize {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (_, row) in rows {
        let kind = json!([
            row.year,
            row.variant.code(),
            row.by_professional,
            row.with_minor,
            reasons(row),
            row.outcome.code(),
        ]);
        *kinds.entry(kind.to_string()).or_default() += 1;
    }
    kinds.values().filter(|count| **count == 1).count()
}

/// The reasons of a case in one cell.
fn reasons(row: &CaseRow) -> Option<String> {
    let kinds = row.reasons.as_ref()?;
    let codes: Vec<&str> = kinds.iter().map(|it| it.code()).collect();
    Some(codes.join("+"))
}

/// What does not apply, or is not kept, is empty. A part has how many of them and of how many.
fn cells(number: &str, row: &CaseRow) -> Vec<Cell> {
    let of_them = |part: Option<Part>| json!(part.map(|it| it.of_them));
    let of_all = |part: Option<Part>| json!(part.map(|it| it.all));
    let there = row.there;
    let family = there.map(|it| it.family);
    let minutes_for = |indicator: Indicator| of_them(value(row, indicator));
    let cells = [
        ("for", json!("region")),
        ("case", json!(number)),
        ("year", json!(row.year)),
        ("quarter", json!(row.quarter)),
        ("variant", json!(row.variant.code())),
        ("by_professional", json!(row.by_professional)),
        ("with_minor", json!(row.with_minor)),
        ("reasons", json!(reasons(row))),
        ("outcome", json!(row.outcome.code())),
        ("lead_days", json!(row.lead_days)),
        ("plan_days", json!(row.plan_days)),
        ("main_persons", json!(there.map(|it| it.main_persons))),
        ("circle", json!(there.map(|it| it.circle))),
        ("total", json!(row.total_there)),
        ("remote", json!(there.map(|it| it.remote))),
        ("walk_ins", json!(there.map(|it| it.walk_ins))),
        ("family", of_them(family)),
        ("family_of", of_all(family)),
        ("subjects", json!(row.subjects)),
        ("own_share_halves", of_them(row.own_share)),
        ("own_share_halves_of", of_all(row.own_share)),
        ("carried_at_call", of_them(row.carried_at_call)),
        ("carried_at_call_of", of_all(row.carried_at_call)),
        ("carried_at_review", of_them(row.carried_at_review)),
        ("carried_at_review_of", of_all(row.carried_at_review)),
        ("minutes", json!(row.minutes)),
        ("minutes_talks", minutes_for(Indicator::HoursTalks)),
        ("minutes_travel", minutes_for(Indicator::HoursTravel)),
        (
            "minutes_organising",
            minutes_for(Indicator::HoursOrganising),
        ),
        ("minutes_day", minutes_for(Indicator::HoursDay)),
        ("minutes_writing_up", minutes_for(Indicator::HoursWritingUp)),
        ("minutes_calls", minutes_for(Indicator::HoursCalls)),
        ("kilometres", json!(row.kilometres)),
        ("requirements_met", json!(row.required.map(|it| it.is_met))),
        (
            "refused_first",
            json!(row.required.map(|it| it.is_refused_first)),
        ),
        ("households_reached", of_them(row.reached)),
        ("households_reached_of", of_all(row.reached)),
        ("households_there", of_them(row.turned_out)),
        ("households_there_of", of_all(row.turned_out)),
        ("met_again", json!(row.met_again)),
    ];
    let cells = cells
        .into_iter()
        .map(|(column, value)| (column.to_owned(), value));
    cells.chain(marks(row)).collect()
}

/// How many marks each group gave for what, and their sum.
fn marks(row: &CaseRow) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (group, _, _) in SatisfactionGroup::ALL {
        for marked in Marked::ALL {
            let given = marks_of(row, *group, marked);
            let count = Some(given.len()).filter(|count| *count > 0);
            let sum: u64 = given.iter().sum();
            let column = format!(
                "marks_{}_{}",
                marked_in_short(marked),
                group.code().replace('-', "_")
            );
            cells.push((column.clone(), json!(count)));
            cells.push((format!("{column}_sum"), json!(count.map(|_| sum))));
        }
    }
    cells
}

fn as_object(row: Vec<Cell>) -> Value {
    Value::Object(row.into_iter().collect::<Map<String, Value>>())
}

/// A value as a cell of a table.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}
