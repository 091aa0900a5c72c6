//! One property of a card: its name, what is said of it, and its value in parts.

use super::super::coding::decoded;
use super::lines::Line;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// A property.
#[derive(Default)]
pub(super) struct Property {
    /// In capitals, without its group.
    pub(super) name: String,
    /// What it belongs to, such as `ITEM1`, in capitals.
    pub(super) group: Option<String>,
    /// Such as `CELL` and `PREF`, in capitals.
    pub(super) types: BTreeSet<String>,
    /// How much it is preferred: the lower the more.
    pub(super) preference: Option<u32>,
    /// Whether it is a photograph or the like, which is not read.
    pub(super) is_binary: bool,
    /// Whether it is in an old coding.
    pub(super) is_old: bool,
    /// The parts between semicolons.
    pub(super) parts: Vec<String>,
    /// All of it.
    pub(super) text: String,
}

/// How a value is written.
#[derive(Default)]
struct Written {
    charset: Option<String>,
    is_quoted_printable: bool,
}

impl Property {
    /// Read a line.
    pub(super) fn read(line: &Line) -> Self {
        let colon = colon(&line.bytes);
        let (head, value) = line.bytes.split_at(colon.min(line.bytes.len()));
        let value = value.get(1..).unwrap_or_default();
        let head = String::from_utf8_lossy(head).into_owned();
        let mut fields = outside_quotes(&head, ';').into_iter();
        let whole = fields
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_uppercase();
        let (group, name) = match whole.rsplit_once('.') {
            Some((group, name)) => (Some(group.to_owned()), name.to_owned()),
            None => (None, whole.clone()),
        };
        let mut property = Self {
            name,
            group,
            ..Self::default()
        };
        let mut written = Written::default();
        fields.for_each(|field| property.take_parameter(&field, &mut written));
        property.take_value(value, &written);
        property
    }

    fn take_parameter(&mut self, field: &str, written: &mut Written) {
        // Version 2.1 has the value of a parameter alone.
        let (key, values) = match field.split_once('=') {
            Some((key, values)) => (key.trim().to_ascii_uppercase(), values),
            None => (String::new(), field),
        };
        for value in outside_quotes(values, ',') {
            let value = value.trim().trim_matches('"').trim();
            let upper = value.to_uppercase();
            match (key.as_str(), upper.as_str()) {
                ("" | "ENCODING", "QUOTED-PRINTABLE") => written.is_quoted_printable = true,
                ("" | "ENCODING", "BASE64" | "B") => self.is_binary = true,
                ("CHARSET", _) => written.charset = Some(value.to_owned()),
                ("PREF", _) => self.preference = value.parse().ok().or(self.preference),
                ("" | "TYPE", "PREF") => self.preference = Some(0),
                ("" | "TYPE", _) => {
                    // Some programs put all types between one pair of quotes.
                    let types = upper.split([',', ';']).map(str::trim);
                    self.types.extend(types.map(str::to_owned));
                }
                _ => {}
            }
        }
        if self.types.remove("PREF") {
            self.preference = Some(0);
        }
    }

    fn take_value(&mut self, value: &[u8], written: &Written) {
        if self.is_binary {
            return;
        }
        let mut texts = Vec::new();
        for part in unescaped_split(value, b';') {
            let bytes = if written.is_quoted_printable {
                quoted_printable(part)
            } else {
                part.to_vec()
            };
            let read = decoded(&bytes, written.charset.as_deref());
            self.is_old |= read.is_old;
            texts.push(read.text);
        }
        self.text = plain(&texts.join(";"));
        self.parts = texts.iter().map(|text| listed(text)).collect();
    }
}

/// Where the value begins: at the first colon outside quotes, and else at the first.
fn colon(line: &[u8]) -> usize {
    let mut is_quoted = false;
    let outside = line.iter().position(|byte| {
        is_quoted ^= *byte == b'"';
        *byte == b':' && !is_quoted
    });
    let first = || line.iter().position(|byte| *byte == b':');
    outside.or_else(first).unwrap_or(line.len())
}

/// A text in parts, at a sign outside quotes.
fn outside_quotes(text: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut is_quoted = false;
    for c in text.chars() {
        is_quoted ^= c == '"';
        if c == sign && !is_quoted {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// Bytes in parts, at a sign that has no backslash before it.
fn unescaped_split(bytes: &[u8], sign: u8) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let (mut from, mut is_escaped) = (0, false);
    for (at, byte) in bytes.iter().enumerate() {
        if *byte == sign && !is_escaped {
            parts.push(&bytes[from..at]);
            from = at + 1;
        }
        is_escaped = *byte == b'\\' && !is_escaped;
    }
    parts.push(&bytes[from..]);
    parts
}

/// A value that may be a list between commas.
fn listed(text: &str) -> String {
    let items = unescaped_split(text.as_bytes(), b',');
    let items = items
        .into_iter()
        .map(|item| plain(&String::from_utf8_lossy(item)));
    let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
    items.join(", ")
}

/// A text without its backslashes (RFC 6350, section 3.4), composed, with one kind of line end.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        let escaped = match (c, signs.peek().copied()) {
            ('\\', Some('n' | 'N')) | ('\r', Some('\n')) => Some('\n'),
            ('\\', Some(next @ (',' | ';' | ':' | '\\' | '"'))) => Some(next),
            ('\r', _) => {
                plain.push('\n');
                continue;
            }
            _ => None,
        };
        if escaped.is_some() {
            signs.next();
        }
        plain.push(escaped.unwrap_or(c));
    }
    plain.trim().nfc().collect()
}

/// Quoted-printable (RFC 2045, section 6.7), already on one line.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|it| u8::try_from(it).ok())
    };
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if let (b'=', [one, two, further @ ..]) = (*first, behind)
            && let (Some(one), Some(two)) = (digit(*one), digit(*two))
        {
            plain.push(one * 16 + two);
            rest = further;
            continue;
        }
        plain.push(*first);
    }
    plain
}
