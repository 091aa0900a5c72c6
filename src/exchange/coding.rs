//! In which coding a file from elsewhere is: UTF-8, UTF-16, or one of the old ones of Windows.

use std::borrow::Cow;

/// A text that was read.
pub(super) struct Decoded {
    /// What it says.
    pub(super) text: String,
    /// Whether it is in an old coding: somebody has to look whether the accents are right.
    pub(super) is_old: bool,
}

/// UTF-16 in either order as UTF-8, also without its mark; a mark of UTF-8 goes. Anything else
/// stays as it is.
pub(super) fn without_utf16(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_sign = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    let (is_little, rest) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (true, rest),
        [0xFE, 0xFF, rest @ ..] => (false, rest),
        [first, 0, ..] if is_sign(*first) => (true, bytes),
        [0, first, ..] if is_sign(*first) => (false, bytes),
        _ => return Cow::Borrowed(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)),
    };
    let units = rest.chunks_exact(2).map(|pair| {
        let pair = [pair[0], pair[1]];
        if is_little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        }
    });
    let text: String = char::decode_utf16(units)
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Cow::Owned(text.into_bytes())
}

/// Some bytes as text. What can be UTF-8 is UTF-8, whatever is said of it: a text of accents in
/// another coding is hardly ever UTF-8 by chance. Otherwise it is what is said, or Windows-1252.
pub(super) fn decoded(bytes: &[u8], charset: Option<&str>) -> Decoded {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let again = saved_twice(text);
        let is_old = again.is_some();
        return Decoded {
            text: again.unwrap_or_else(|| text.to_owned()),
            is_old,
        };
    }
    let name: String = charset
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let letter = |byte: &u8| match name.as_str() {
        "windows1254" | "cp1254" | "iso88599" | "latin5" => turkish(*byte),
        "iso885915" | "latin9" => latin_9(*byte),
        _ => windows_1252(*byte),
    };
    Decoded {
        text: bytes.iter().map(letter).collect(),
        is_old: true,
    }
}

/// What a text says that holds UTF-8 taken for Windows-1252 and saved once more, or more often:
/// `ZoÃ«` is "Zoë". Nothing when it holds none: the accents of a text that was saved once are no
/// UTF-8, or by chance that of letters from far away.
///
/// Each run of such letters is looked at by itself, so a part of a text (a cell, a word) says what
/// it says in the whole.
pub(super) fn saved_twice(text: &str) -> Option<String> {
    let mut said = once_less(text)?;
    while let Some(again) = once_less(&said) {
        said = again;
    }
    Some(said)
}

/// The text with each run of letters of UTF-8 taken for Windows-1252 as what it said before.
fn once_less(text: &str) -> Option<String> {
    let mut said = String::with_capacity(text.len());
    let mut is_other = false;
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len());
        let (ascii, after) = rest.split_at(plain);
        let (run, after) =
            after.split_at(after.find(|c: char| c.is_ascii()).unwrap_or(after.len()));
        said.push_str(ascii);
        if let Some(before) = run_before(run) {
            said.push_str(&before);
            is_other = true;
        } else {
            said.push_str(run);
        }
        rest = after;
    }
    is_other.then_some(said)
}

/// What a run of letters was, without the mark of UTF-8.
fn run_before(run: &str) -> Option<String> {
    // Latin with its accents, dashes and quotation marks. No phonetic letters: "CAFÉ’S" holds one
    // by chance.
    let near = [
        '\0'..='\u{17F}',
        '\u{1A0}'..='\u{1B0}',
        '\u{218}'..='\u{21B}',
        '\u{300}'..='\u{36F}',
        '\u{1E00}'..='\u{1EFF}',
        '\u{2010}'..='\u{20BF}',
        '\u{FEFF}'..='\u{FEFF}',
    ];
    let bytes: Option<Vec<u8>> = run.chars().map(in_windows_1252).collect();
    let before = String::from_utf8(bytes.filter(|bytes| !bytes.is_empty())?).ok()?;
    let is_near = |c: char| near.iter().any(|range| range.contains(&c));
    let is_all_near = before.chars().all(is_near);
    is_all_near.then(|| before.replace('\u{FEFF}', ""))
}

/// The byte of a letter in Windows-1252.
fn in_windows_1252(letter: char) -> Option<u8> {
    let same = u8::try_from(letter)
        .ok()
        .filter(|byte| windows_1252(*byte) == letter);
    same.or_else(|| (0x80..=0x9F).find(|byte| windows_1252(*byte) == letter))
}

/// Windows-1254 (WHATWG Encoding): six letters are Turkish where Windows-1252 has Icelandic ones.
fn turkish(byte: u8) -> char {
    match byte {
        0xD0 => 'Ğ',
        0xDD => 'İ',
        0xDE => 'Ş',
        0xF0 => 'ğ',
        0xFD => 'ı',
        0xFE => 'ş',
        _ => windows_1252(byte),
    }
}

/// ISO-8859-15.
fn latin_9(byte: u8) -> char {
    match byte {
        0xA4 => '€',
        0xA6 => 'Š',
        0xA8 => 'š',
        0xB4 => 'Ž',
        0xB8 => 'ž',
        0xBC => 'Œ',
        0xBD => 'œ',
        0xBE => 'Ÿ',
        _ => char::from(byte),
    }
}

/// Windows-1252 (WHATWG Encoding): Latin-1 except from 0x80 to 0x9F.
pub(super) fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    usize::from(byte)
        .checked_sub(0x80)
        .and_then(|at| FROM_80.get(at))
        .copied()
        .unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_in_the_coding_it_is_in() {
        for (bytes, charset, text) in [
            (&b"Zo\xC3\xAB"[..], None, "Zoë"),
            (&b"Zo\xEB"[..], None, "Zoë"),
            (&b"Zo\xC3\xAB"[..], Some("ISO-8859-1"), "Zoë"),
            (&b"Zo\xEB \x96 \x80"[..], Some("Windows-1252"), "Zoë – €"),
            (
                &b"\xDE\xFCkr\xFC Da\xF0"[..],
                Some("ISO-8859-9"),
                "Şükrü Dağ",
            ),
            (&b"\xDE\xFCkr\xFC"[..], Some("windows-1254"), "Şükrü"),
            (&b"\xA4 \xEB"[..], Some("iso-8859-15"), "€ ë"),
        ] {
            let read = decoded(bytes, charset);
            assert_eq!(read.text, text);
            assert_eq!(read.is_old, std::str::from_utf8(bytes).is_err());
        }
    }

    #[test]
    fn a_text_that_was_saved_twice_says_what_it_said_at_first() {
        for text in ["Zoë", "Şükrü Dağ", "café – €", "’s"] {
            let twice: String = text.bytes().map(windows_1252).collect();
            assert_eq!(saved_twice(&twice).as_deref(), Some(text), "{twice}");
            let read = decoded(twice.as_bytes(), None);
            assert_eq!((read.text.as_str(), read.is_old), (text, true));
        }
        for text in [
            "",
            "Zoe",
            "Zoë",
            "Şükrü",
            "JOÃO",
            "Ä",
            "café – €",
            "é––",
            "CAFÉ’S",
        ] {
            assert_eq!(saved_twice(text), None, "{text}");
        }
        assert_eq!(saved_twice("ZoÃ« Şen").as_deref(), Some("Zoë Şen"));
        let thrice: String = "Zoë"
            .bytes()
            .map(windows_1252)
            .collect::<String>()
            .bytes()
            .map(windows_1252)
            .collect();
        assert_eq!(saved_twice(&thrice).as_deref(), Some("Zoë"));
    }

    #[test]
    fn two_bytes_a_sign_are_read_in_either_order() {
        let units: Vec<u16> = "Zoë 漢 👵".encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|it| it.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|it| it.to_be_bytes()).collect();
        for bytes in [
            little.clone(),
            big.clone(),
            [&[0xFF_u8, 0xFE][..], little.as_slice()].concat(),
            [&[0xFE_u8, 0xFF][..], big.as_slice()].concat(),
            b"\xEF\xBB\xBFZo\xC3\xAB \xE6\xBC\xA2 \xF0\x9F\x91\xB5".to_vec(),
        ] {
            assert_eq!(&*without_utf16(&bytes), "Zoë 漢 👵".as_bytes());
        }
        assert_eq!(&*without_utf16(b""), b"");
    }
}
