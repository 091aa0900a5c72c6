//! What goes to a screen or a pipe: all text passes here, and no other file writes to a stream.
//!
//! Text of somebody else (a list, a template, the path of a file) can hold signs that steer the
//! terminal, turn the order of what is read round, or are seen by nobody. On a screen they can hide
//! what is said, or say something else. What steers is shown as one sign that stands for what
//! cannot be shown; what nobody sees is left out; in JSON both are escaped.

use std::borrow::Cow;
use std::io::{self, Write};

/// Stands for a sign that is not shown.
const NOT_SHOWN: char = '\u{FFFD}';

/// The styling of our own questions: yellow, green, dim, and back to what it was.
const STYLING: [&str; 4] = ["\x1b[33m", "\x1b[32m", "\x1b[2m", "\x1b[0m"];

/// What a sign does on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// It is seen, or it ends a line.
    Plain,
    /// It steers the terminal or turns the order of what is read.
    Steers,
    /// Nobody sees it.
    Invisible,
}

/// What a sign does between those before and after it.
fn sign(before: Option<char>, c: char, after: Option<char>) -> Sign {
    // Calendars and cards end their lines with two signs.
    let is_line_end = c == '\n' || c == '\r' && after == Some('\n');
    // Overrides, embeddings and isolates, and the two signs that end a line elsewhere.
    let turns = matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    // Persian, the languages of India and joined pictures need the two joiners.
    let is_joining = is_joiner(c) && before.is_some_and(joins) && after.is_some_and(joins);
    if is_line_end || is_joining || c == '\t' {
        Sign::Plain
    } else if c.is_control() || turns {
        Sign::Steers
    } else if is_invisible(c) {
        Sign::Invisible
    } else {
        Sign::Plain
    }
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Signs that nobody sees: joiners and breaks of no width, fillers, tags.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{115F}'
            | '\u{1160}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200D}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}'
    )
}

/// Whether a letter or picture can be joined to another: none of the Latin, Greek and Cyrillic
/// alphabets can.
fn joins(c: char) -> bool {
    c >= '\u{590}'
        && !c.is_whitespace()
        && !c.is_control()
        && !('\u{2000}'..='\u{206F}').contains(&c)
        && !is_invisible(c)
}

/// Each sign of a text, and what it does.
fn signs(text: &str) -> impl Iterator<Item = (Sign, char)> {
    let (mut before, mut rest) = (None, text.chars());
    std::iter::from_fn(move || {
        let c = rest.next()?;
        let found = sign(before, c, rest.clone().next());
        before = Some(c);
        Some((found, c))
    })
}

/// Text as it may be shown.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    without(text, |_| false)
}

/// The same, where some signs stay as they are.
fn without(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    let is_plain = |(sign, c): (Sign, char)| sign == Sign::Plain || stays(c);
    if signs(text).all(is_plain) {
        return Cow::Borrowed(text);
    }
    let shown = signs(text).filter_map(|(sign, c)| match sign {
        Sign::Steers if !stays(c) => Some(NOT_SHOWN),
        Sign::Invisible if !stays(c) => None,
        Sign::Plain | Sign::Steers | Sign::Invisible => Some(c),
    });
    Cow::Owned(shown.collect())
}

/// One letter as it may be shown while it is typed, when what comes after it is not known yet.
#[must_use]
pub fn letter(c: char) -> Option<char> {
    match sign(None, c, None) {
        Sign::Steers => Some(NOT_SHOWN),
        Sign::Invisible if !is_joiner(c) => None,
        Sign::Plain | Sign::Invisible => Some(c),
    }
}

/// A question with our own styling in it. Nothing else that steers is let through.
#[must_use]
pub fn styled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\x1b') {
        let (before, from) = rest.split_at(at);
        out.push_str(&plain(before));
        if let Some(own) = STYLING.iter().find(|own| from.starts_with(**own)) {
            out.push_str(own);
            rest = &from[own.len()..];
        } else {
            out.push(NOT_SHOWN);
            rest = &from[1..];
        }
    }
    out.push_str(&plain(rest));
    out
}

/// JSON with the same values, in which what is not plain is escaped (RFC 8259, section 7). Outside
/// its texts JSON holds nothing else.
#[must_use]
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (sign, c) in signs(text) {
        if sign == Sign::Plain {
            out.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// A file as it goes to standard output. One that is no text (PDF) goes as it is. The mark with
/// which a table begins stays, and so do the two signs by which our papers keep the direction of
/// one name from that of its line.
#[must_use]
pub fn file(bytes: &[u8], is_text: bool) -> Cow<'_, [u8]> {
    const BEGINS: &str = "\u{FEFF}";
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| is_text) else {
        return Cow::Borrowed(bytes);
    };
    let (begins, rest) = match text.strip_prefix(BEGINS) {
        Some(rest) => (BEGINS, rest),
        None => ("", text),
    };
    match without(rest, |c| matches!(c, '\u{2068}' | '\u{2069}')) {
        Cow::Borrowed(_) => Cow::Borrowed(bytes),
        Cow::Owned(shown) => Cow::Owned(format!("{begins}{shown}").into_bytes()),
    }
}

/// Write a line of text.
///
/// # Errors
/// The error of the stream.
pub fn write_line(to: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(to, "{}", plain(text))?;
    to.flush()
}

/// Write JSON.
///
/// # Errors
/// The error of the stream.
pub fn write_json(to: &mut dyn Write, text: &str) -> io::Result<()> {
    writeln!(to, "{}", json(text))?;
    to.flush()
}

/// Write a file.
///
/// # Errors
/// The error of the stream.
pub fn write_file(to: &mut dyn Write, bytes: &[u8], is_text: bool) -> io::Result<()> {
    to.write_all(&file(bytes, is_text))?;
    to.flush()
}

/// Steer the terminal. Only what stands in the source does: the text of nobody else can be given
/// here.
///
/// # Errors
/// The error of the stream.
pub fn steer(to: &mut dyn Write, sequence: &'static str) -> io::Result<()> {
    to.write_all(sequence.as_bytes())?;
    to.flush()
}

/// Write on standard error, at once and without the end of a line.
pub fn on_stderr(text: &str) {
    let mut err = io::stderr();
    let _ = err.write_all(plain(text).as_bytes());
    let _ = err.flush();
}

/// Steer the terminal of standard error.
pub fn steer_stderr(sequence: &'static str) {
    let _ = steer(&mut io::stderr(), sequence);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sign that is not to reach a screen.
    fn hostile() -> Vec<char> {
        let ranges = [
            '\0'..='\u{8}',
            '\u{B}'..='\u{1F}',
            '\u{7F}'..='\u{9F}',
            '\u{180E}'..='\u{180E}',
            '\u{200B}'..='\u{200D}',
            '\u{2028}'..='\u{202E}',
            '\u{2060}'..='\u{206F}',
            '\u{3164}'..='\u{3164}',
            '\u{FEFF}'..='\u{FEFF}',
            '\u{E0000}'..='\u{E007F}',
        ];
        ranges.into_iter().flatten().collect()
    }

    #[test]
    fn no_sign_that_steers_or_hides_is_shown_and_json_keeps_its_value() {
        for c in hostile() {
            let text = format!("oma{c}opa");
            let shown = plain(&text);
            assert!(!shown.contains(c), "{c:?} in {shown:?}");
            assert!(
                shown.starts_with("oma") && shown.ends_with("opa"),
                "{shown:?}"
            );
            assert!(!styled(&text).contains(c), "{c:?}");
            assert_eq!(plain(&shown), shown, "{c:?}");
            let value = serde_json::json!({ text.as_str(): [text.as_str()] });
            let written = json(&format!("{value:#}"));
            assert!(!written.contains(c), "{c:?} in {written}");
            let read: serde_json::Value = serde_json::from_str(&written).unwrap();
            assert_eq!(read, value, "{c:?}");
        }
    }

    #[test]
    fn letters_of_every_language_and_joined_pictures_stay_as_they_are() {
        for text in [
            "Zoë van 't Hoff\n\tregel",
            "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            "\u{915}\u{94d}\u{200d}\u{937}",
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
            "e\u{301}",
            "regel\r\nregel",
        ] {
            assert_eq!(plain(text), text);
            assert!(matches!(plain(text), Cow::Borrowed(_)));
        }
        assert_eq!(plain("O\u{200d}ma\u{200c}"), "Oma");
        assert_eq!(plain("a\rb"), "a\u{FFFD}b");
    }

    #[test]
    fn of_what_steers_only_our_own_styling_goes_through_in_a_question() {
        let own = "\x1b[33m?\x1b[0m Naam \x1b[2m›\x1b[0m ";
        assert_eq!(styled(own), own);
        assert_eq!(
            styled("\x1b[8mstil\x1b]52;c;aa\x07\x1b[2J\u{9b}1m"),
            "\u{FFFD}[8mstil\u{FFFD}]52;c;aa\u{FFFD}\u{FFFD}[2J\u{FFFD}1m"
        );
    }

    #[test]
    fn a_file_keeps_its_line_ends_its_mark_and_the_direction_of_a_name() {
        for kept in ["\u{FEFF}naam;adres\r\n", "\u{2068}Oma\u{2069} komt\n"] {
            assert_eq!(&*file(kept.as_bytes(), true), kept.as_bytes());
        }
        assert_eq!(
            &*file("\u{FEFF}a\x1b[2J\u{202E}\r\n".as_bytes(), true),
            "\u{FEFF}a\u{FFFD}[2J\u{FFFD}\r\n".as_bytes()
        );
        assert_eq!(&*file(b"%PDF \x1b", false), b"%PDF \x1b");
    }
}
