//! The recovery sheet (noodblad): the key of the case file in twenty-four words,
//! and in a square that a telephone reads.

use super::document::Document;
use super::template::{Template, built_in_named};
use super::view::words_beside;
use crate::domain::paper::Tongue;
use crate::failure::{Failure, failure};
use crate::words::message;
use chrono::NaiveDate;
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Value, json};
use std::fmt::Write as _;
use zeroize::Zeroizing;

/// How many words stand in a row of the table.
const IN_A_ROW: usize = 3;
/// A drawing is as wide as the page: the square takes this part of it.
const PART: usize = 3;

/// The sheet with these words, in Dutch or else in English. `file` tells which case file it opens:
/// the beginning of that file in short.
///
/// # Errors
/// `paper-not-set` (exit 1) when the words do not fit in a square, which no key does.
pub fn recovery_sheet(
    words: &[&str],
    file: &str,
    language: Tongue,
    on: NaiveDate,
) -> Result<Document, Failure> {
    let source = built_in_named("recovery-sheet", language)
        .unwrap_or(include_str!("templates/en/recovery-sheet.md"));
    let alt = words_beside(language).say(message!("recovery-sheet-square"));
    let square = square(&words.join(" "))?;
    let template = Template::read(source, "recovery-sheet.md".to_owned(), language, false)?;
    template.fill(
        &json!({ "today": on, "file": file, "rows": rows(words) }),
        on,
        Some((&square, &alt)),
    )
}

/// The words with their numbers, in rows that are read as a text is.
fn rows(words: &[&str]) -> Vec<Value> {
    let cell = |(at, word): (usize, &&str)| json!({ "number": at + 1, "word": word });
    let cells: Vec<Value> = words.iter().enumerate().map(cell).collect();
    cells.chunks(IN_A_ROW).map(|row| json!(row)).collect()
}

/// A text as a QR code, drawn as one shape.
fn square(text: &str) -> Result<Zeroizing<String>, Failure> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| failure!(Unforeseen, "paper-not-set"))?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let _ = write!(
                path,
                "M{} {}h1v1h-1z",
                at % width + QUIET,
                at / width + QUIET
            );
        }
    }
    let whole = width + 2 * QUIET;
    Ok(Zeroizing::new(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {whole}\">\
         <path d=\"{path}\" fill=\"#000\"/></svg>",
        whole * PART
    )))
}

/// The empty edge that readers of QR codes need, in modules (ISO/IEC 18004).
const QUIET: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_holds_every_word_with_its_number_in_both_languages() {
        let words: Vec<String> = (1..=24).map(|number| format!("woord{number}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for language in [Tongue::Dutch, Tongue::English] {
            let sheet = recovery_sheet(
                &words,
                "3f9a-22c1",
                language,
                NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
            )
            .unwrap();
            let texts: Vec<&str> = sheet.texts().into_iter().map(|(text, _)| text).collect();
            assert!(texts.iter().any(|text| text.contains("3f9a-22c1")));
            for (at, word) in words.iter().enumerate() {
                assert!(
                    texts.contains(word) && texts.contains(&(at + 1).to_string().as_str()),
                    "{word}"
                );
            }
        }
    }
}
