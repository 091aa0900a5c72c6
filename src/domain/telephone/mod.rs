//! Telephone numbers (telefoonnummers): which numbers a text holds, however they are typed.
//!
//! A number is kept as it was typed and compared by what it is. Whoever reads, compares or writes
//! one asks this file, so that "06-12345678", "+31 (0)6 1234 5678" and "0031612345678 (na 18 uur)"
//! are one number everywhere. What a Dutch number is stands in [`plan`]. Why this is no library is
//! in `docs/decisions/0032-telephone-numbers-and-cards-are-read-by-our-own-code.md`.

mod pieces;
pub mod plan;

use super::spelling::is_invisible;
use pieces::{is_soft, numbers_in, pieces};
use plan::{Plan, area_code, is_service};

/// A number in a text.
#[derive(Clone)]
pub struct Number {
    /// Where it is dialled.
    pub plan: Plan,
    /// As it stands in the text.
    pub typed: String,
    /// Without the 0 of a Dutch number, with the country of a foreign one.
    digits: String,
    /// What is dialled behind it (toestel).
    extension: Option<String>,
    /// Where it stands, in characters.
    span: (usize, usize),
}

/// What a text holds.
#[derive(Clone)]
pub struct Telephone {
    /// The numbers, in the order of the text. There is at least one.
    pub numbers: Vec<Number>,
    /// What stands beside them, such as "(na 18 uur)"; may be empty.
    pub beside: String,
}

/// The numbers in a text. Nothing when there is none in it, or when digits in it belong to no
/// number that can be.
#[must_use]
pub fn read(text: &str) -> Option<Telephone> {
    let tidy = tidied(text);
    exact(&tidy).or_else(|| unknown(&tidy))
}

/// The numbers in a text that is kept; digits that make no number are one too, so that they are
/// found where they may not be seen.
#[must_use]
pub fn numbers(text: &str) -> Vec<Number> {
    if let Some(telephone) = read(text) {
        return telephone.numbers;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = Number {
        plan: Plan::Unknown,
        typed: text.to_owned(),
        digits,
        extension: None,
        span: (0, text.chars().count()),
    };
    vec![number]
}

/// What stands beside the numbers of a text that is kept: all of it when none is known for sure.
#[must_use]
pub fn beside_numbers(text: &str) -> String {
    exact(&tidied(text)).map_or_else(|| text.to_owned(), |telephone| telephone.beside)
}

/// What is dialled for the numbers of a text, in one order: the same for every way to type them.
#[must_use]
pub fn dialled(text: &str) -> Vec<String> {
    let mut all: Vec<String> = numbers(text).iter().map(Number::dialled).collect();
    all.sort();
    all.dedup();
    all
}

/// Whether two texts hold the same numbers, however they are typed.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    dialled(one) == dialled(other)
}

/// A text as it is kept: without marks that cannot be seen, with one kind of dash and of space, on
/// one line. Digits of other scripts become those that are dialled; the apostrophe of a worksheet
/// and the `tel:` of a link go.
#[must_use]
pub fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.split(is_line_end).map(str::trim) {
        let has_text = line.chars().any(|c| !is_invisible(c));
        if has_text && !tidy.is_empty() {
            tidy.push_str(", ");
        }
        tidy.extend(line.chars().filter(|c| !is_invisible(*c)).map(as_dialled));
    }
    let mut rest = tidy.trim();
    loop {
        let before = rest;
        rest = without_front(rest).trim();
        if rest == before {
            return rest.to_owned();
        }
    }
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// A dash, a space or a digit in its one form.
fn as_dialled(c: char) -> char {
    const ZEROES: [u32; 3] = [0xFF10, 0x660, 0x6F0];
    let digit = ZEROES.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(*zero)?;
        char::from_digit(value, 10)
    });
    match c {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
        '＋' | '﹢' => '+',
        '（' => '(',
        '）' => ')',
        c if c.is_whitespace() => ' ',
        c => digit.unwrap_or(c),
    }
}

/// Without the apostrophe by which a worksheet keeps digits as text, and without the name of a
/// link.
fn without_front(text: &str) -> &str {
    const LINKS: [&str; 3] = ["tel:", "callto:", "sms:"];
    let quotes = text.trim_start_matches(['\'', '’', '`', '"']);
    if quotes.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) {
        return quotes;
    }
    let link = LINKS.into_iter().find(|link| {
        let start = text.get(..link.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(link))
    });
    link.map_or(text, |link| &text[link.len()..])
}

/// A number of a `tel:` link (RFC 3966): its parameters go, but for the extension.
#[must_use]
pub fn of_link(link: &str) -> String {
    let tidy = tidied(link);
    let mut parts = tidy.split(';');
    let number = parts.next().unwrap_or_default().trim().to_owned();
    let extension = parts.find_map(|part| part.trim().strip_prefix("ext="));
    match extension {
        Some(extension) => format!("{number} tst. {extension}"),
        None => number,
    }
}

/// The same with a 0 in front, where a worksheet may have eaten it: `612345678`, and `612345678.0`
/// as some programs save it. It is for the coordinator to say.
#[must_use]
pub fn with_nought(text: &str) -> Option<String> {
    let tidy = tidied(text);
    let whole = tidy.strip_suffix(".0").unwrap_or(&tidy);
    let is_digits = whole.starts_with(|c: char| matches!(c, '1'..='9'))
        && whole.chars().all(|c| c.is_ascii_digit() || is_soft(c));
    if !is_digits || exact(whole).is_some() {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let may_lack_it = match digits.len() {
        7 | 10 => is_service(&digits),
        9 => {
            let is_of_no_area = ["6", "84", "85", "87", "88", "91"];
            area_code(&digits).is_some()
                || is_of_no_area.iter().any(|code| digits.starts_with(code))
        }
        11 => digits.starts_with("97"),
        _ => false,
    };
    let mended = format!("0{whole}");
    (may_lack_it && exact(&mended).is_some()).then_some(mended)
}

/// A text that a worksheet takes for text and not for a number or a formula: nothing but digits
/// never stands in it, and no `+` in front.
#[must_use]
pub fn for_worksheet(text: &str) -> String {
    let tidy = tidied(text);
    let telephone = exact(&tidy).filter(|it| it.beside.trim().is_empty());
    let number = telephone
        .as_ref()
        .and_then(|it| match it.numbers.as_slice() {
            [number] if number.extension.is_none() => Some(number),
            _ => None,
        });
    if let Some(number) = number {
        return number.spaced();
    }
    match tidy.strip_prefix('+') {
        Some(rest) => format!("00{rest}"),
        None => tidy,
    }
}

impl Number {
    /// As it is dialled from anywhere: the same for every way to type it.
    #[must_use]
    pub fn dialled(&self) -> String {
        let number = match self.plan {
            Plan::Dutch => format!("+31{}", self.digits),
            Plan::Abroad => format!("+{}", self.digits),
            Plan::Short | Plan::Unknown => self.digits.clone(),
        };
        match &self.extension {
            Some(extension) => format!("{number};ext={extension}"),
            None => number,
        }
    }

    /// Whether something is dialled behind it.
    #[must_use]
    pub fn has_extension(&self) -> bool {
        self.extension.is_some()
    }

    /// Whether it is that of a mobile telephone in the Netherlands.
    #[must_use]
    pub fn is_mobile(&self) -> bool {
        let is_of_six = self.digits.len() == 9 && self.digits.starts_with('6');
        let is_other = ["66", "67"].iter().any(|it| self.digits.starts_with(it));
        self.plan == Plan::Dutch && is_of_six && !is_other
    }

    /// All ways to type its digits: with 0, with the country, with both, and without either.
    #[must_use]
    pub fn ways(&self) -> Vec<String> {
        let behind = |fronts: &[&str]| -> Vec<String> {
            let each = fronts.iter();
            each.map(|front| format!("{front}{}", self.digits))
                .collect()
        };
        match self.plan {
            Plan::Dutch => behind(&["0", "+31", "0031", "31", "+310", "00310", ""]),
            // A 0 may have gone: then it is written with it elsewhere.
            Plan::Unknown if with_nought(&self.digits).is_some() => {
                behind(&["", "0", "+31", "0031", "31", "+310", "00310"])
            }
            Plan::Abroad => {
                let mut ways = behind(&["+", "00", ""]);
                if let Some((country, rest)) = plan::country_of(&self.digits) {
                    ways.push(format!("+{country}0{rest}"));
                    ways.push(format!("00{country}0{rest}"));
                }
                ways
            }
            Plan::Short | Plan::Unknown => behind(&[""]),
        }
    }

    /// In groups, as it is dialled here.
    fn spaced(&self) -> String {
        let cut = |at: usize| {
            let (code, rest) = self
                .digits
                .split_at_checked(at)
                .unwrap_or((self.digits.as_str(), ""));
            format!("{code} {rest}").trim_end().to_owned()
        };
        match self.plan {
            Plan::Dutch if is_service(&self.digits) => format!("0{}", cut(3)),
            Plan::Dutch if self.is_mobile() => format!("0{}", cut(1)),
            Plan::Dutch => format!("0{}", cut(area_code(&self.digits).unwrap_or(2))),
            Plan::Abroad => {
                let country = plan::country_of(&self.digits).map_or(2, |(code, _)| code.len());
                format!("00{}", cut(country))
            }
            Plan::Short if self.digits.len() > 4 && self.digits.starts_with("14") => cut(2),
            Plan::Short if self.digits.len() > 4 => cut(3),
            Plan::Short | Plan::Unknown => self.typed.clone(),
        }
    }
}

/// The numbers that are known for sure, in a text that is tidy. Short ones only where there is no
/// other: "na 1200 uur" tells no number.
fn exact(tidy: &str) -> Option<Telephone> {
    // As long as a line of text may be: more is no telephone number.
    const MOST_SIGNS: usize = 500;
    let text: Vec<char> = tidy.chars().take(MOST_SIGNS + 1).collect();
    if text.len() > MOST_SIGNS {
        return None;
    }
    let pieces = pieces(&text)?;
    let numbers = numbers_in(&text, &pieces, false).or_else(|| numbers_in(&text, &pieces, true))?;
    let mut beside = String::new();
    let mut at = 0;
    for number in &numbers {
        beside.extend(text.get(at..number.span.0).unwrap_or_default());
        at = number.span.1;
    }
    beside.extend(text.get(at..).unwrap_or_default());
    Some(Telephone {
        numbers,
        beside: beside.replace("()", "").trim().to_owned(),
    })
}

/// Nothing but digits, of which it is not known whose they are: within a town, or abroad without
/// the country.
fn unknown(tidy: &str) -> Option<Telephone> {
    let is_number = tidy
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | ' ' | '(' | ')' | '/' | '.'));
    let digits: String = tidy.chars().filter(char::is_ascii_digit).collect();
    if !is_number || digits.starts_with('0') || !(6..=15).contains(&digits.len()) {
        return None;
    }
    let number = Number {
        plan: Plan::Unknown,
        typed: tidy.to_owned(),
        digits,
        extension: None,
        span: (0, tidy.chars().count()),
    };
    Some(Telephone {
        numbers: vec![number],
        beside: String::new(),
    })
}
