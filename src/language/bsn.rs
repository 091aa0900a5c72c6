//! The citizen service number (burgerservicenummer, BSN): there is no field for it, and a number in
//! a text that can be one is questioned. Who is no government body
//! or care provider may not keep it (Wabb art. 10, UAVG art. 46).

use crate::domain::Case;
use crate::domain::telephone::beside_numbers;
use serde_json::Value;

/// How many texts hold a number that can be a BSN and did not before.
#[must_use]
pub fn new_numbers(before: Option<&Case>, after: &Case) -> usize {
    let known = before.map(numbers).unwrap_or_default();
    numbers(after)
        .into_iter()
        .filter(|number| !known.contains(number))
        .count()
}

fn numbers(case: &Case) -> Vec<String> {
    let mut found = Vec::new();
    gather(
        &serde_json::to_value(case).unwrap_or(Value::Null),
        &mut found,
    );
    found
}

fn gather(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.extend(can_be_bsn(text)),
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(fields) => {
            // The digits of a hash are chance.
            for (name, field) in fields.iter().filter(|(name, _)| *name != "sha256") {
                // A telephone number is none; what stands beside it may be one.
                match field.as_str().filter(|_| name == "phone") {
                    Some(phone) => found.extend(can_be_bsn(&beside_numbers(phone))),
                    None => gather(field, found),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The numbers of nine digits in a text that pass the elfproef,
/// also with points or spaces in between.
#[must_use]
pub fn can_be_bsn(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut digits = String::new();
    let mut gap = false;
    for c in text.chars().chain(['\n', '\n']) {
        if c.is_ascii_digit() {
            digits.push(c);
            gap = false;
        } else if !digits.is_empty() && !gap && matches!(c, '.' | ' ' | '-') {
            gap = true;
        } else {
            if passes(&digits) {
                found.push(digits.clone());
            }
            digits.clear();
            gap = false;
        }
    }
    found
}

/// The elfproef: 9, 8, … 2 times the digits and −1 times the last add up to a multiple of eleven.
fn passes(digits: &str) -> bool {
    if digits.len() != 9 {
        return false;
    }
    let sum: i32 = digits
        .bytes()
        .map(|digit| i32::from(digit - b'0'))
        .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
        .map(|(digit, weight)| digit * weight)
        .sum();
    sum > 0 && sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_passes_the_elfproef_is_found_however_it_is_written() {
        for text in [
            "BSN 111222333",
            "haar nummer is 1112.22.333.",
            "(111 222 333)",
            "111-222-333 en verder",
        ] {
            assert_eq!(can_be_bsn(text), ["111222333"], "{text}");
        }
    }

    #[test]
    fn a_telephone_number_is_none_and_what_stands_beside_it_may_be_one() {
        for (phone, numbers) in [
            ("06 12345678", vec![]),
            ("0111 222333", vec![]),
            ("06 12345678 (BSN 111222333)", vec!["111222333"]),
            ("111222333", vec!["111222333"]),
        ] {
            let mut found = Vec::new();
            gather(&serde_json::json!({ "phone": phone }), &mut found);
            assert_eq!(found, numbers, "{phone}");
        }
    }

    #[test]
    fn the_digits_of_a_hash_are_no_number_of_somebody() {
        let digits = "a111222333b";
        for (field, count) in [("sha256", 0), ("note", 1)] {
            let mut found = Vec::new();
            gather(&serde_json::json!({ field: digits }), &mut found);
            assert_eq!(found.len(), count, "{field}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "06 12345678",
            "111222334",
            "1112223330",
            "2026-03-02",
            "000000000",
            "NL91ABNA0417164300",
            "",
            "11122233",
        ] {
            assert!(can_be_bsn(text).is_empty(), "{text}");
        }
    }
}
