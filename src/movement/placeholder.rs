//! What stands in a proposed command in the place of something that only the coordinator knows,
//! such as `NAAM` or "wie; wat; wanneer". Copied as it stands it says nothing, so it is never
//! recorded.

use crate::domain::Case;
use crate::domain::value::Sort;
use crate::failure::{Failure, failure};
use serde_json::Value;

/// The words of a proposal or of the help, in every language. A test holds them against the
/// messages.
const WORDS: &str = "\
    ADDRESS ADRES AFLOOP AFSPRAKEN AGREEMENTS ALS AMOUNT ANDER ANSWER ANTWOORD BAND BEDRAG BESLUIT \
    BESTAND BRANCH BY CASE CATEGORY CIJFERS COMMAND COMMANDO DAN DATE DATUM DECISION DOOR EIS \
    EMPLOYER ENDING FIELD FILE FOLDER FORM FRAME GROND HANDLE HOEVEEL HOW-MUCH IF JAAR KADER KANT \
    KIND KORTE-NAAM LANGUAGE MAAND MAANDEN MANIER MAP MARKS MONTH MONTHS NAAM NAME NUMBER NUMBERS \
    NUMMER NUMMERS ONDERDEEL ONTVANGER ORDER OTHER OUDER PAD PARENT PART PATH PERSON PERSOON PHONE \
    PLACE PLEK QUESTION REASON RECIPIENT REDEN REGEL REGIO REGION RELATIE RELATION REQUIREMENT ROL \
    ROLE RULE SCOPE SHELL SIDE SOORT STAND STAP STATE STEP TAAK TAAL TAK TASK TEKST TELEFOON TEXT \
    THEN TIE TIJD TIME VARIANT VELD VORM VRAAG WAAROM WAARVOOR WANNEER WAT WAY WERKGEVER WHAT WHEN \
    WHO WHY WIE WOORD WORD YEAR ZAAK";

/// What stands between quotes in a proposal.
const PHRASES: [&str; 18] = [
    "…",
    "...",
    "wat",
    "what",
    "waarom niet",
    "why not",
    "wie; wat; wanneer",
    "who; what; when",
    "wat; van wie",
    "what; of whom",
    "als; dan",
    "if; then",
    "naam; telefoon; e-mail; werkgever",
    "name; telephone; e-mail; employer",
    "uw naam; telefoon; e-mail",
    "your name; telephone; e-mail",
    "uw naam; uw e-mail",
    "your name; your e-mail",
];

/// What a text has of a proposal, when it is no more than that. Of a text with several parts the
/// first tells; what stands behind it is somebody's own and is not repeated.
fn word_of(text: &str) -> Option<&str> {
    let text = text.trim();
    if PHRASES.contains(&text) {
        return Some(text);
    }
    let first = text.split(';').next().unwrap_or_default().trim();
    WORDS.split(' ').any(|word| word == first).then_some(first)
}

/// The first such text in what was given for a field.
pub(crate) fn word_in(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => word_of(text).map(str::to_owned),
        Value::Array(all) => all.iter().find_map(word_in),
        Value::Object(fields) => fields.values().find_map(word_in),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// Refuse a text that is one.
///
/// # Errors
/// `placeholder` (exit 5).
pub(crate) fn ensure_not(text: &str) -> Result<(), Failure> {
    match word_of(text) {
        Some(word) => Err(refusal(word)),
        None => Ok(()),
    }
}

/// It is a word of the program, so it may be told.
pub(crate) fn refusal(word: &str) -> Failure {
    failure!(Invalid, "placeholder", word = word)
}

/// Refuse a case in which one stands that did not stand there before, whatever way it came in.
///
/// # Errors
/// `placeholder` (exit 5).
pub(crate) fn ensure_none_comes(before: &Case, after: &Case) -> Result<(), Failure> {
    let mut known = all_in(before);
    for found in all_in(after) {
        match known.iter().position(|it| *it == found) {
            Some(at) => drop(known.swap_remove(at)),
            None => return Err(refusal(&found.1)),
        }
    }
    Ok(())
}

/// The fields of a case in which one stands, each with its text.
fn all_in(case: &Case) -> Vec<(String, String)> {
    let Ok(Value::Object(lists)) = serde_json::to_value(case) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (list, rows) in &lists {
        let rows: Vec<&Value> = rows
            .as_array()
            .map_or_else(|| vec![rows], |rows| rows.iter().collect());
        for (field, value) in rows.into_iter().filter_map(Value::as_object).flatten() {
            let is_text = matches!(
                Case::sort_of(list, field),
                Some(Sort::Name | Sort::Line | Sort::Prose)
            );
            if let Some(word) = value.as_str().filter(|_| is_text).and_then(word_of) {
                found.push((format!("{list}.{field}"), word.to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words, message};

    #[test]
    fn each_word_that_a_proposal_or_the_help_leaves_open_is_known() {
        for language in Language::ALL {
            let words = Words::new(*language);
            let mut seen = 0;
            for (id, _) in message::all() {
                if !id.starts_with("typed-") && !id.starts_with("value-") {
                    continue;
                }
                let word = words.named(id);
                let is_left_open =
                    word.len() > 1 && word.chars().all(|it| it.is_ascii_uppercase() || it == '-');
                assert_eq!(word_of(&word).is_some(), is_left_open, "{id}: {word}");
                seen += usize::from(is_left_open);
            }
            assert!(seen > 40, "found too little: {seen}");
        }
    }

    #[test]
    fn what_somebody_says_is_none() {
        for text in [
            "Naam",
            "oma-1",
            "Wat is nodig?",
            "naam; telefoon",
            "",
            "JAN",
        ] {
            assert!(word_of(text).is_none(), "{text}");
        }
        for text in [
            "NAAM",
            " NAME ",
            "NAAM; 0612345678",
            "wie; wat; wanneer",
            "…",
        ] {
            assert!(word_of(text).is_some(), "{text}");
        }
        assert_eq!(word_of("NAAM; 0612345678"), Some("NAAM"));
    }
}
