//! `ekc find`: where something stands, in all cases and in all that is recorded of them. Who calls
//! after months is known by half a name, or by a telephone number.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::sought::Sought;
use crate::failure::Failure;
use crate::movement::case_row::{CaseRow, rows_of, shortened};
use crate::movement::input::{Answer, Question, fill, must, required};
use crate::movement::named;
use crate::words::{Words, label, message};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// How many cases are looked into: of more there is something to choose.
const MOST_CASES: usize = 20;

const QUESTIONS: &[Question] = &[must("sought", Answer::Line)];

#[derive(clap::Args, Serialize, Deserialize)]
pub(crate) struct Form {
    #[arg(value_name = "TEXT")]
    sought: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let filled = fill(desk, None, form, QUESTIONS)?;
    let sought = required("sought", filled.form.sought.as_ref(), Sought::parse);
    let sought = sought.map_err(|failure| filled.locate(failure, desk))?;
    let file = desk.open()?;
    let handles = file.cases_with(|text| sought.is_in(text))?;
    let more = handles.len().saturating_sub(MOST_CASES);
    let mut places = Vec::new();
    for handle in handles.iter().take(MOST_CASES) {
        let case = desk.load(&file, Some(handle.as_str()))?;
        places.extend(places_in(desk, &case, &sought));
    }
    tell(desk, &places, more)
}

/// Where something stands.
struct Place {
    case: String,
    list: String,
    field: String,
    /// What the row is, and which of its kind.
    row: String,
    /// What it says there, after what the field is called.
    said: String,
    text: String,
}

fn places_in(desk: &Desk, case: &Case, sought: &Sought) -> Vec<Place> {
    let words = named::words(desk, case);
    let mut places = Vec::new();
    for row in &rows_of(case) {
        for (name, value) in &row.fields {
            let text = value.as_str().filter(|_| Case::is_typed(&row.list, name));
            if let Some(text) = text.filter(|text| sought.is_in(text)) {
                places.push(place(case, row, (name, text), sought, &words));
            }
        }
    }
    places
}

fn place(
    case: &Case,
    row: &CaseRow,
    (name, text): (&str, &str),
    sought: &Sought,
    words: &Words,
) -> Place {
    let called = row.field(name, words);
    let said = if words.hides_names() {
        // What somebody typed may name people: then it is told where it stands, and no more.
        called
    } else {
        format!("{called}: {}", shortened(piece_with(text, sought)))
    };
    let which = row.which(words).unwrap_or_default();
    let row_name = format!("{} {which}", row.list_name(words));
    Place {
        case: case.handle().to_string(),
        list: row.list.clone(),
        field: name.to_owned(),
        row: row_name.trim_end().to_owned(),
        said,
        text: text.to_owned(),
    }
}

/// The sentence of a text in which it stands; all of the text where that is in no single one.
fn piece_with<'a>(text: &'a str, sought: &Sought) -> &'a str {
    let mut sentences = text.split_inclusive(['.', '!', '?', '\n']);
    let sentence = sentences.find(|it| sought.is_in(it));
    sentence.map_or(text, str::trim)
}

fn tell(desk: &mut Desk, places: &[Place], more: usize) -> Result<(), Failure> {
    if desk.options.json {
        let found: Vec<Value> = places
            .iter()
            .map(|it| {
                json!({
                    "case": it.case,
                    "list": it.list,
                    "field": it.field,
                    "row": it.row,
                    "text": it.text,
                })
            })
            .collect();
        let all = json!({ "schema": "ekc.find/1", "found": found, "more_cases": more });
        return desk.print_json(&all);
    }
    if places.is_empty() {
        let nothing = desk.words.say(message!("find-nothing"));
        return desk.print(&nothing);
    }
    let rows: Vec<Vec<String>> = places
        .iter()
        .map(|it| vec![it.case.clone(), it.row.clone(), it.said.clone()])
        .collect();
    let header = [
        label!("head-case"),
        label!("head-where"),
        label!("head-what"),
    ];
    desk.print_table(&header, &rows)?;
    if more > 0 {
        let more = desk.words.say(message!("find-more", count = more));
        desk.talk(&more);
    }
    Ok(())
}
