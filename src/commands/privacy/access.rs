//! `ekc privacy access`: a letter with everything that is kept about someone,
//! the others masked (AVG art. 15).
//!
//! It is the paper `access` by the name under which one looks for it;
//! `ekc print` makes it and notes that it left.

use crate::commands::print;
use crate::desk::Desk;
use crate::domain::paper::PaperKind;
use crate::failure::Failure;
use crate::movement::input::{Answer, Question, fill, find_person, must, required, switch};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long = "as", value_name = "FORM")]
    #[serde(rename = "as")]
    shape: Vec<String>,
    #[arg(long = "in", value_name = "LANGUAGE")]
    #[serde(rename = "in")]
    language: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    named: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    replace: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("person", Answer::Person)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let case = desk.load(&file, None)?;
    let filled = fill(desk, Some(&case), form, QUESTIONS)?;
    let Form {
        person,
        shape,
        language,
        to,
        named,
        replace,
        ..
    } = &filled.form;
    let locate = |failure: Failure, desk: &Desk| filled.locate(failure, desk);
    let person = required("person", person.as_ref(), |text| find_person(&case, text))
        .map_err(|failure| locate(failure, desk))?;
    let printed = print::Form {
        reader: vec![person.handle.to_string()],
        shape: shape.clone(),
        language: language.clone(),
        to: to.clone(),
        named: *named,
        replace: *replace,
        ..print::Form::default()
    };
    print::make(
        desk,
        &mut file,
        case.handle(),
        PaperKind::Access,
        (&printed, None),
        locate,
    )
}
