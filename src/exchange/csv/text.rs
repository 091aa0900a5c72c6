//! The text of a file that a worksheet or an address book saved.

use super::Note;
use crate::exchange::coding::windows_1252;
use crate::failure::{Failure, failure};

const BYTE_ORDER_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// The text of the file: UTF-8, UTF-16 with or without its mark ("Unicode text" of Excel), or else
/// Windows-1252. A workbook has zero bytes; no list has but between the letters of UTF-16.
pub(super) fn decoded(bytes: &[u8], notes: &mut Vec<Note>) -> Result<String, Failure> {
    let not_text = || failure!(Invalid, "csv-not-text");
    let is_sign = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    let units = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some(units(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some(units(rest, u16::from_be_bytes)),
        [first, 0, ..] if is_sign(*first) => Some(units(bytes, u16::from_le_bytes)),
        [0, first, ..] if is_sign(*first) => Some(units(bytes, u16::from_be_bytes)),
        _ => None,
    };
    if let Some(units) = units {
        let units = units.ok_or_else(not_text)?;
        let text = String::from_utf16(&units).map_err(|_| not_text())?;
        return Some(text)
            .filter(|text| !text.contains('\0'))
            .ok_or_else(not_text);
    }
    if bytes.contains(&0) {
        return Err(not_text());
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    Ok(std::str::from_utf8(bytes).map_or_else(
        |_| {
            notes.push(Note::Windows1252);
            bytes.iter().map(|byte| windows_1252(*byte)).collect()
        },
        str::to_owned,
    ))
}

/// The units of UTF-16, when no half one is left over.
fn units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Vec<u16>> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let pairs = pairs.map(|pair| match pair {
        [one, other] => unit([*one, *other]),
        _ => 0,
    });
    Some(pairs.collect())
}
